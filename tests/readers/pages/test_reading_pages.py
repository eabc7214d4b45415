import pytest

from briefbook.domain.reading import Detail
from briefbook.errors import BriefbookError
from briefbook.readers.documents import read_bytes

PARAGRAPHS = (
    "Delegates from Arvenia and Solmark return to Port Lindon on Monday to settle the river treaty.",
    "Both governments say that the quotas for dry years remain the hardest question of the talks.",
    "A final text could be signed before the winter recess if the engineers agree on the gauges.",
)
PAGE = f"""<!DOCTYPE html>
<html lang="en-gb"><head><title>River talks resume in Port Lindon | The Lindon Post</title>
<meta property="og:title" content="River talks resume in Port Lindon">
<meta property="og:site_name" content="The Lindon Post">
<meta name="author" content="Marta Veil"><link rel="canonical" href="https://post.example/river-talks">
<script type="application/ld+json">
{{"@type": "NewsArticle", "headline": "River", "datePublished": "2031-10-28T08:00:00Z"}}</script>
<style>p {{ color: red }}</style></head><body>
<nav><ul><li><a href="/w">World</a></li><li><a href="/p">Politics</a></li></ul></nav>
<main><article><h1>River talks resume in Port Lindon</h1>
<figure><img src="x.jpg" alt="Alternative words"><figcaption>The bridge in spring.</figcaption></figure>
<p>{PARAGRAPHS[0]}</p><p>Share this article</p><h2>The <em>hard</em> questions</h2><p>{PARAGRAPHS[1]}</p>
<blockquote><p>We are closer than in spring, and both sides know that time is short.</p></blockquote>
<ol start="3"><li>Quotas for the dry years are open.</li><li>Gauges are to be built by spring.</li></ol>
<table><tr><th>Year</th><th>Flow</th></tr><tr><td>2029</td><td>410</td></tr></table>
<p>{PARAGRAPHS[2]}</p><p style="display: none">Hidden words</p>
<!-- a comment --><script>var words;</script></article></main>
<footer><p>Contact the newsroom in Port Lindon</p></footer></body></html>"""


def test_the_whole_page_is_in_the_text_in_order():
    text = read_bytes("page.html", PAGE.encode()).text

    assert text.startswith(
        "- World\n- Politics\n\n# River talks resume in Port Lindon\n\nThe bridge in spring.\n\n"
    )
    assert "## The hard questions\n\n" in text
    assert "\n\n> We are closer than in spring, and both sides know that time is short.\n\n" in text
    assert "3. Quotas for the dry years are open.\n4. Gauges are to be built by spring." in text
    assert "| Year | Flow |\n| 2029 | 410 |" in text
    assert text.endswith("Contact the newsroom in Port Lindon")


def test_what_no_reader_sees_is_not_in_the_text():
    text = read_bytes("page.html", PAGE.encode()).text

    for unseen in ("Hidden words", "Alternative words", "a comment", "var words", "color", "post.example"):
        assert unseen not in text


def test_menus_and_captions_are_set_aside_and_the_article_is_shown(shown, aside):
    reading = read_bytes("page.html", PAGE.encode())

    assert aside(reading) == [
        ("page furniture", "- World\n- Politics"),
        ("caption", "The bridge in spring."),
        ("sharing", "Share this article"),
        ("page furniture", "Contact the newsroom in Port Lindon"),
    ]
    for words in (
        *PARAGRAPHS,
        "# River talks resume",
        "## The hard questions",
        "> We are closer",
        "| 2029 | 410 |",
    ):
        assert words in shown(reading)


def test_details_come_from_the_pages_own_metadata():
    assert read_bytes("page.html", PAGE.encode()).details == {
        "title": Detail("River talks resume in Port Lindon", "file"),
        "author": Detail("Marta Veil", "file"),
        "publisher": Detail("The Lindon Post", "file"),
        "published": Detail("2031-10-28", "file"),
        "language": Detail("en-GB", "file"),
        "address": Detail("https://post.example/river-talks", "file"),
    }


def test_a_page_with_hardly_any_text_is_shown_whole():
    reading = read_bytes("page.html", b"<html><body><div>Just</div><p>a few words</p></body></html>")

    assert (reading.text, reading.set_aside) == ("Just\n\na few words", ())


def test_the_publisher_is_cut_from_a_title():
    page = PAGE.replace('<meta property="og:title" content="River talks resume in Port Lindon">', "")

    assert (
        read_bytes("page.html", page.encode()).details["title"].value == "River talks resume in Port Lindon"
    )


def test_paragraphs_made_of_line_breaks_are_paragraphs():
    text = read_bytes("a.html", b"<div>One line<br>next line<br> <br>New <b>paragraph</b></div>").text

    assert text == "One line\nnext line\n\nNew paragraph"


def test_a_saved_page_may_carry_large_pictures_and_data(shown):
    picture = "data:image/png;base64," + "iVBORw0KGgo" * 20_000
    page = PAGE.replace('src="x.jpg"', f'src="{picture}" data-state="{"{}" * 60_000}"')

    assert PARAGRAPHS[2] in shown(read_bytes("page.html", page.encode()))


def test_deep_nesting_loses_no_word():
    page = "<html><body>" + "<div>" * 400 + f"<p>{PARAGRAPHS[0]}</p>" + "</div>" * 400 + "<p>Last words</p>"

    assert read_bytes("deep.html", page.encode()).text == f"{PARAGRAPHS[0]}\n\nLast words"


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("<div>" * 6_000, "nested too deeply"),
        ("<font>" * 3_000 + "words", "nested too deeply"),
        ("<b></b>" * 150_001, "more than 150,000 elements"),
        ("<p " + "a" * 70_000 + ">words", "a tag of more than 64 KB"),
        ("<a " * 100_000, "a tag of more than 64 KB"),
    ],
)
def test_markup_that_would_stop_a_parser_is_refused(body, sentence):
    with pytest.raises(BriefbookError, match=rf"^“trap\.html” has .*{sentence}.*\.$"):
        read_bytes("trap.html", f"<html><body>{body}".encode())


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "body",
    [
        "<!--" * 200_000,
        "<" * 500_000,
        "&amp;" * 300_000,
        "<script>" * 4_000,
        "<p>x</p>" * 8_000,
        "x" * 500_000,
    ],
)
def test_hostile_pages_end_in_a_reading_or_a_sentence(body):
    outcome = outcome_of(f"<html><body><p>{PARAGRAPHS[0]}</p>{body}")

    assert PARAGRAPHS[0] in outcome or outcome.startswith("“trap.html” ")


def outcome_of(page):
    """Return the text of a page, or the sentence that refuses it."""
    try:
        return read_bytes("trap.html", page.encode()).text
    except BriefbookError as refusal:
        return str(refusal)


def test_nothing_is_ever_fetched(monkeypatch):
    def refuse(*_):
        pytest.fail("A connection was opened.")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    page = '<!DOCTYPE html SYSTEM "http://example.org/x.dtd">' + PAGE[15:].replace(
        "<main>", '<base href="http://example.org/"><iframe src="http://example.org/a"></iframe><main>'
    )

    assert PARAGRAPHS[0] in read_bytes("page.html", page.encode()).text


def test_short_lines_of_speech_beside_the_article_are_kept(shown):
    speech = "<p>Q &nbsp; Thank you.</p><p>MS. VEIL: (Laughs.)</p>"
    page = PAGE.replace(f"<p>{PARAGRAPHS[2]}</p>", f"<p>{PARAGRAPHS[2]}</p>{speech}")

    text = shown(read_bytes("page.html", page.encode()))

    assert "Thank you." in text
    assert "MS. VEIL: (Laughs.)" in text
