"""Author and date that a page shows, but does not give as metadata."""

import pytest
from lxml.html import document_fromstring

from briefbook.readers.pages.bylines import authors_in_bylines, published_outside_metadata


@pytest.mark.parametrize(
    ("markup", "authors"),
    [
        ('<p class="byline">By Marta Veil and Jon de la Cruz</p>', "Marta Veil; Jon de la Cruz"),
        ('<a rel="author" href="/m">Marta R. Veil</a>', "Marta R. Veil"),
        ('<span itemprop="author">Von Marta Veil, Lindhafen</span>', "Marta Veil"),
        ('<div class="byline">By Marta Veil, The Lindon Post</div>', "Marta Veil"),
        ('<p class="byline">By Staff Reporter</p>', ""),
        ('<p class="author">Follow us on the river</p>', ""),
        ('<p class="byline">Posted 28 October 2031</p>', ""),
        ("<p>By Marta Veil</p>", ""),
    ],
)
def test_a_byline_names_persons_or_nobody(markup, authors):
    assert authors_in_bylines(document_fromstring(f"<html><body>{markup}</body></html>")) == authors


@pytest.mark.parametrize(
    ("markup", "address", "published"),
    [
        ('<h1>Talks</h1><time datetime="2031-10-28T08:00">today</time>', "", "2031-10-28"),
        ('<h1>Talks</h1><p class="post-date">Published: October 28, 2031</p>', "", "2031-10-28"),
        ('<p class="date">1 January 2032</p><h1>Talks</h1>', "", ""),
        ("<h1>Talks</h1>", "https://post.example/2031/10/28/talks", "2031-10-28"),
        ("<h1>Talks</h1>", "https://post.example/2031/10/talks", "2031-10"),
        (
            '<h1>Talks</h1><p class="date">Oct 28, 2031</p>',
            "https://post.example/2031/10/talks",
            "2031-10-28",
        ),
        ('<h1>Talks</h1><p class="date">Nov 2, 2031</p>', "https://post.example/2031/10/talks", "2031-10"),
        ("<h1>Talks</h1>", "https://post.example/20311028/talks", "2031-10-28"),
        ("<h1>Talks</h1>", "https://post.example/id/203110281234/talks", ""),
    ],
)
def test_a_date_is_read_beside_the_headline_or_in_the_address(markup, address, published):
    tree = document_fromstring(f"<html><body>{markup}</body></html>")

    assert published_outside_metadata(tree, address) == published
