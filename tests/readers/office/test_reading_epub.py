"""EPUB books become one text, chapter after chapter."""

import pytest

from briefbook.errors import BriefbookError
from briefbook.readers.office.epub import read_epub

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="book/package.opf"/></rootfiles></container>'
)
DETAILS = (
    "<dc:title>Straits and Ports</dc:title><dc:creator>Silva, Ana</dc:creator>"
    "<dc:creator>Ben Okoro</dc:creator>"
    "<dc:publisher>Harbour Press</dc:publisher><dc:date>2024-05-01</dc:date><dc:language>en</dc:language>"
    "<dc:identifier>urn:isbn:978-0-306-40615-7</dc:identifier>"
)


def package(details: str = DETAILS) -> str:
    items = "".join(
        f'<item id="{each}" href="{href}" media-type="application/xhtml+xml"{more}/>'
        for each, href, more in (
            *(("n", "nav.xhtml", ' properties="nav"'), ("b", "text/two.xhtml", "")),
            *(("a", "text/../text/one%20a.xhtml", ""), ("x", "../../outside.xhtml", "")),
        )
    )
    spine = "".join(f'<itemref idref="{each}"/>' for each in "nabx")
    return (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"{details}</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"
    )


def chapter(body: str, doctype: str = "") -> str:
    return (
        f'<?xml version="1.0"?>{doctype}<html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>{body}</body></html>'
    )


@pytest.fixture
def book():
    return {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "book/package.opf": package(),
        "book/nav.xhtml": chapter("<nav><ol><li>Contents</li></ol></nav>"),
        "book/text/one a.xhtml": chapter(
            '<h1>Straits</h1><p>Ships&nbsp;pass<sup><a href="#n1" epub:type="noteref">1</a></sup> by '
            '<a href="https://example.org/x">treaty</a>.</p><ol start="3"><li>Third</li></ol>',
            '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">',
        ),
        "book/text/two.xhtml": chapter("<h1>Ports</h1><p>Unclosed<br>line<p>港口"),
    }


def test_chapters_follow_the_spine_and_contents_are_left_out(zipped, book):
    reading = read_epub("book.epub", zipped(book))

    assert reading.text == (
        "# Straits\n\nShips\u00a0pass[1] by treaty.\n\n3. Third\n\n# Ports\n\nUnclosed\nline\n\n港口"
    )
    assert [(reading.text[each.start : each.end], each.address) for each in reading.text_map.links] == [
        ("treaty", "https://example.org/x")
    ]


def test_details_come_from_the_package(zipped, book):
    reading = read_epub("book.epub", zipped(book))

    assert {name: (each.value, each.origin) for name, each in reading.details.items()} == {
        "title": ("Straits and Ports", "file"),
        "author": ("Ana Silva; Ben Okoro", "file"),
        "publisher": ("Harbour Press", "file"),
        "published": ("2024-05-01", "file"),
        "language": ("en", "file"),
    }
    assert reading.bibliography == {"type": "book", "ISBN": "9780306406157"}


@pytest.mark.parametrize(
    ("method", "is_refused"),
    [("http://www.w3.org/2001/04/xmlenc#aes128-cbc", True), ("http://www.idpf.org/2008/embedding", False)],
)
def test_a_protected_book_is_refused_but_not_one_with_obfuscated_fonts(zipped, book, method, is_refused):
    book["META-INF/encryption.xml"] = (
        '<e xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        f'<enc:EncryptionMethod Algorithm="{method}"/></enc:EncryptedData></e>'
    )

    if is_refused:
        with pytest.raises(BriefbookError, match=r"“book\.epub” is protected by its bookseller"):
            read_epub("book.epub", zipped(book))
    else:
        assert read_epub("book.epub", zipped(book)).text


def test_a_book_without_its_package_is_refused(zipped, book):
    del book["book/package.opf"]

    with pytest.raises(
        BriefbookError, match=r"“book\.epub” is damaged: the list of its chapters is missing\."
    ):
        read_epub("book.epub", zipped(book))


def test_a_chapter_that_is_missing_does_not_cost_the_others(zipped, book):
    del book["book/text/one a.xhtml"]

    assert read_epub("book.epub", zipped(book)).text.startswith("# Ports")


def test_entities_of_a_chapter_are_not_resolved(zipped, book):
    book["book/text/two.xhtml"] = chapter("<p>Seen &secret;.</p>", '<!DOCTYPE x [<!ENTITY secret "leaked">]>')

    assert "leaked" not in read_epub("book.epub", zipped(book)).text.replace('"leaked"', "")
