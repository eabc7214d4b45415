"""Files for an audience, searched byte by byte for words that it may not see."""

import io
import re
import zipfile

import pikepdf
import pypdfium2
import pytest

from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.jobs.exporting import memo_file
from briefbook.memo.assemble import Options
from tests.pdf_text import page_texts

SECRET = "zebra"
"""Stands in all that is marked TLP:RED, and rests on it, and nowhere else."""
AUDIENCE = "TLP:GREEN"
KINDS = [("pdf", False), ("pdf", True), ("docx", False), ("html", False), ("markdown", False)]
TEMPLATES = ["information-memo", "briefing-book", "decision-memo"]

# each of these holds something that rests on the secret source, and has to lose it
RESTING = """First.[@open-2026]

The zebra clause.[@zebra-2026#1, p. 3]

- An item.
- A zebra of an item.[@zebra-2026]

    - and a *zebra* below it

1. Numbered[^own]

| Head | Zebras[@zebra-2026] |
|---|---|
| zebra | zebra |

| Head | Other |
|---|---|
| **Zebra** row | x[@zebra-2026] |
| kept | row |

> Zebra, as quoted.[@zebra-2026#1]

Stripes
:   A zebra by definition.[@zebra-2026]

Term
:   Meaning

A paragraph with a footnote of a zebra.[^secret]

[A zebra link](https://zebra.example/cables/2026)

As they say, the ZEBRA minister would *sign* for less than half!

## Zebra, of that name [@zebra-2026]

zebra

### Below the zebra

zebra

## Kept heading

Last.

[^own]: An open note.
[^secret]: As the zebra says.[@zebra-2026#1]
[^never]: A zebra that nobody calls.[@zebra-2026]
"""
IN_HEXADECIMAL = re.compile(b"(?:00)?".join(b"(?:%02x|%02x)" % (ord(x), ord(x.upper())) for x in SECRET))
DAYS = """| Day | Actor | What | State |
|---|---|---|---|
| 2026-12-01 | Zebra office | A zebra crossing[@zebra-2026] | pledged |
| 2026-12-02 | Port | A lane | pledged |
"""


@pytest.fixture(scope="module")
def contents():
    """Give a book in which every kind of text holds the word, above the audience's marking."""
    secret = Source(
        key="zebra-2026",
        kind="text",
        title="Zebra cables from the capital",
        author="Zebra desk",
        publisher="The Zebra Gazette",
        address="https://zebra.example/cables/2026",
        marking="TLP:RED",
        original_sha256="",
        text_sha256="",
    )
    plain = Source(key="open-2026", kind="text", title="Talks reopen", original_sha256="", text_sha256="")
    quote = "The zebra minister would sign for less than half."
    red = Issue(position="b", title="Zebra fallback", marking="TLP:RED", text="Zebra.[@open-2026]")
    issues = (
        Issue(position="a", title="Talks", text=RESTING),
        red,
        Issue(
            parent_id=red.id,
            position="a",
            title="Zebra half",
            marking="TLP:CLEAR",
            text="zebra[^1]\n\n[^1]: zebra",
        ),
        Issue(position="c", title="BLUF", text="Decide.\n\nZebra.[@zebra-2026]"),
        Issue(position="d", title="Recommendations", text="1. A zebra.[@zebra-2026]\n2. Go.\n3. Stay."),
        Issue(position="e", title="Commitments", text=DAYS),
        Issue(position="f", title="Actors", text="Zebra.[@zebra-2026]\n\nShen."),
        Issue(position="g", title="Emptied", text="Zebra.[@zebra-2026#1]"),
        Issue(position="h", title="Background", text="Fine."),
    )
    risks = (
        Risk(number=1, title="Plain", likelihood=1, impact=1, text="Fine.[@open-2026]", owner="Legal"),
        Risk(number=2, title="Zebra leaks", likelihood=5, impact=5, marking="TLP:RED", owner="Zebra desk"),
        Risk(number=3, title="Zebra runs", likelihood=5, impact=5, issue_id=red.id),
        Risk(number=4, title="Zebra hides", likelihood=5, impact=5, text="As told.[@zebra-2026#1]"),
    )
    return Contents(
        cover=Cover(title="Summit"),
        header=MemoHeader(to="The Minister", sender="Unit", date="2026-11-22", marking="TLP:RED"),
        sources=(plain, secret),
        passages=(Passage(source_id=secret.id, number=1, start=0, end=len(quote), quote=quote),),
        issues=issues,
        risks=risks,
    )


def streams(data):
    """Yield all that is in a PDF file: as it stands, as objects, and as streams without compression."""
    yield data
    with pikepdf.open(io.BytesIO(data)) as file:
        for thing in file.objects:
            if isinstance(thing, pikepdf.Stream):
                yield thing.read_bytes()
                yield from strings(thing.stream_dict)
            else:
                yield thing.unparse()
                yield from strings(thing)


def strings(thing):
    """Yield all strings and names of an object, as they are meant."""
    match thing:
        case pikepdf.String():
            yield bytes(thing)
            yield str(thing).encode("utf-8", "replace")
        case pikepdf.Name():
            yield str(thing).encode("utf-8", "replace")
        case pikepdf.Array() | pikepdf.Dictionary():
            values = list(thing) if isinstance(thing, pikepdf.Array) else thing.as_dict().values()
            for value in values:
                # what is an object of its own comes on its own
                if not getattr(value, "is_indirect", False):
                    yield from strings(value)


def shown(data):
    """Yield what a reader sees of a PDF file: glyphs as text, bookmarks, metadata and what it carries."""
    yield from page_texts(data)
    with pypdfium2.PdfDocument(data) as document:
        yield from document.get_metadata_dict().values()
        yield from (entry.get_title() for entry in document.get_toc())
    with pikepdf.open(io.BytesIO(data)) as file:
        yield from (carried.get_file().read_bytes().decode() for carried in file.attachments.values())
        with file.open_metadata() as metadata:
            yield str(metadata)


def parts(data):
    """Yield every part of a DOCX file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            yield name.encode()
            yield archive.read(name)


def pieces(data, kind):
    """Yield all that a file holds, each piece as bytes."""
    yield data
    if kind == "pdf":
        yield from streams(data)
        yield from (text.encode("utf-8", "replace") for text in shown(data))
    elif kind == "docx":
        yield from parts(data)


def found(piece):
    """Return whether a piece holds the word, in either case and however it is written."""
    small = piece.lower()
    spellings = [SECRET.encode("utf-8"), SECRET.encode("utf-16-be"), SECRET.encode("utf-16-le")]
    bare = re.sub(rb"[\s<>]", b"", small)
    # tags within the word, as around one bold letter
    untagged = re.sub(rb"<[^>]*>|&[#a-z0-9]*;|\xc2\xad|\s", b"", small)
    return (
        any(one in small for one in spellings)
        or IN_HEXADECIMAL.search(bare) is not None
        or spellings[0] in untagged
    )


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize(("kind", "attach"), KINDS)
def test_no_byte_of_a_file_for_an_audience_holds_the_word(contents, template, kind, attach):
    made = memo_file(contents, Options(template=template, audience=AUDIENCE), kind, attach=attach)

    assert [piece[:2_000] for piece in pieces(made.data, kind) if found(piece)] == []
    assert any(SECRET in sentence.casefold() for sentence in made.withheld)


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize(("kind", "attach"), KINDS)
def test_the_same_file_for_everybody_holds_the_word(contents, template, kind, attach):
    made = memo_file(contents, Options(template=template), kind, attach=attach)

    assert any(found(piece) for piece in pieces(made.data, kind))


def test_what_is_not_secret_is_still_there(contents):
    made = memo_file(contents, Options(template="briefing-book", audience=AUDIENCE))

    text = " ".join(page_texts(made.data))
    kept = ("First.", "An item.", "Numbered", "kept", "Meaning", "Kept heading", "Last.", "An open note.")
    assert [words for words in (*kept, "A lane", "Shen.", "Plain", "Fine.") if words not in text] == []


def test_each_place_of_a_pdf_file_is_searched(contents):
    data = memo_file(contents, Options(template="briefing-book"), attach=True).data

    assert any(found(text.encode()) for text in page_texts(data))
    with pypdfium2.PdfDocument(data) as document:
        assert any(found(entry.get_title().encode()) for entry in document.get_toc())
    with pikepdf.open(io.BytesIO(data)) as file:
        assert all(found(carried.get_file().read_bytes()) for carried in file.attachments.values())
        links = [note for page in file.pages for note in page.get("/Annots", [])]
        assert any(found(piece) for link in links for piece in strings(link))
    assert not found(data)
    assert any(found(piece) for piece in streams(data))


@pytest.mark.parametrize(
    "piece",
    [
        b"a ZeBra",
        "Zebra".encode("utf-16-be"),
        b"<FEFF007A 0065 0062 0072 0061>",
        b"(x) <5A65627261>",
        b"z<b>e</b>bra",
        "ze\xadbra".encode(),
    ],
)
def test_the_word_is_found_however_it_is_written(piece):
    assert found(piece)
    assert not found(b"a horse")
