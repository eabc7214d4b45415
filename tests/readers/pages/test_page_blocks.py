"""What a saved page's lists, tables, poems and scripts look like in the reading text."""

import pytest

from briefbook.domain.text_map import Link
from briefbook.readers.documents import read_bytes

HEAD = '<html><head><link rel="canonical" href="https://post.example/news/river"></head><body>'


def read(body):
    return read_bytes("page.html", f"{HEAD}{body}</body></html>".encode())


def links(body):
    reading = read(body)
    return [(reading.text[link.start : link.end], link.address) for link in reading.text_map.links]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (
            "<ul><li>Gauges<ul><li>by spring</li><li>by summer<ol><li>north</li></ol></li></ul></li>"
            "<li>Quotas</ul>",
            "- Gauges\n  - by spring\n  - by summer\n    1. north\n- Quotas",
        ),
        (
            "<ol><li>Flow<table><tr><th>Year</th><th>Flow</th></tr><tr><td>2029</td><td>410</td></tr></table>"
            "</li><li>Rest</li></ol>",
            "1. Flow\n\n| Year | Flow |\n| 2029 | 410 |\n\n2. Rest",
        ),
        ("<dl><dt>Flow</dt><dd>Water per second</dd></dl>", "Flow\n\nWater per second"),
        (
            "<p>The river runs<br>past the mill<br><br>and home</p>",
            "The river runs\npast the mill\n\nand home",
        ),
        ("<pre>a  b\n  c</pre>", "a  b\n  c"),
        ("<blockquote><p>One</p><ul><li>Two</ul></blockquote>", "> One\n\n> - Two"),
        ("<p><ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>を読む</p>", "漢（かん）字（じ）を読む"),
        ("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>", "漢(かん)"),
        ("<p>Ver&shy;trag und Wasser\u00adrecht</p>", "Vertrag und Wasserrecht"),
        ("<p>می\u200cخواهم क्\u200dष 👩\u200d🌾</p>", "می\u200cخواهم क्\u200dष 👩\u200d🌾"),
    ],
)
def test_structure_is_kept_in_plain_marks(body, text):
    assert read(body).text == text


def test_links_stand_in_the_map_and_not_in_the_text():
    body = (
        '<p>The <a href="/treaty?a=1&amp;b=2">river  <b>treaty</b></a> was signed by '
        '<a href="https://other.example/x#part">both</a>, <a href="mailto:desk@post.example">write</a>.</p>'
    )

    assert read(body).text == "The river treaty was signed by both, write."
    assert links(body) == [
        ("river treaty", "https://post.example/treaty?a=1&b=2"),
        ("both", "https://other.example/x#part"),
        ("write", "mailto:desk@post.example"),
    ]


@pytest.mark.parametrize(
    "address",
    ["#top", "https://post.example/news/river#top", "javascript:go()", "data:text/html,x", "", "ftp://a.b/c"],
)
def test_what_leads_to_no_other_document_is_no_link(address):
    assert links(f'<p>See <a href="{address}">this</a>.</p>') == []


def test_the_base_of_a_page_comes_before_its_own_address():
    body = '<base href="https://files.example/set/"><p>See <a href="map.pdf">the map</a>.</p>'

    assert links(body) == [("the map", "https://files.example/set/map.pdf")]


def test_without_an_address_relative_links_are_left_out():
    page = b'<html><body><p><a href="/x">here</a> and <a href="http://a.example/">there</a></p></body></html>'

    assert read_bytes("page.html", page).text_map.links == (Link(9, 14, "http://a.example/"),)


def test_links_are_found_in_lists_quotes_tables_and_around_blocks():
    body = (
        '<a href="/a"><h2>Gauges</h2><p>by spring</p></a>'
        '<blockquote><p>We are<br>closer, <a href="/b">they<br>say</a></p></blockquote>'
        '<ul><li>one <a href="/c">two</a></li></ul>'
        "<table><tr><th>Year</th><th>Flow</th></tr>"
        '<tr><td>2029</td><td>see <a href="/d">report</a></td></tr></table>'
    )

    assert links(body) == [
        ("Gauges", "https://post.example/a"),
        ("by spring", "https://post.example/a"),
        ("they\n> say", "https://post.example/b"),
        ("two", "https://post.example/c"),
        ("report", "https://post.example/d"),
    ]


def test_a_letter_put_together_across_a_link_costs_only_the_link():
    body = '<p>caf<a href="/x">e</a>\u0301 open</p>'

    assert read(body).text == "café open"
    assert links(body) == []


def test_a_page_has_at_most_5000_links():
    assert len(read('<p><a href="http://a.example/">x</a> ' * 6_000).text_map.links) == 5_000
