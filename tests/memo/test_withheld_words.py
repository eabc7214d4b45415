"""Files for an audience, searched byte by byte for words that it may not see."""

import io
import re
import zipfile

import pikepdf
import pypdfium2
import pytest

from briefbook.domain.actor import Actor
from briefbook.domain.changes import Changes, Development
from briefbook.domain.claim import SUPERSEDED_BY, Claim, ClaimLink, ClaimNote, Evidence
from briefbook.domain.comparison import word_diff
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
2. A zebra in a footnote[^claimed]

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

A claim of a zebra.[@C2] And one that rests on it.[@C3; @open-2026]

- A claim with some evidence holds.[@C1]
- A claim that belongs where the zebra is.[@C4]

They say that the striped ones will be gone by Christmas.

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
[^claimed]: The zebra claims it.[@C2]
[^never]: A zebra that nobody calls.[@zebra-2026]
"""
IN_HEXADECIMAL = re.compile(b"(?:00)?".join(b"(?:%02x|%02x)" % (ord(x), ord(x.upper())) for x in SECRET))
DAYS = """| Day | Actor | What | State |
|---|---|---|---|
| 2026-12-01 | Zebra office | A zebra crossing[@zebra-2026] | pledged |
| 2026-12-01 | Office | A crossing for all[@C2] | pledged |
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
    secret_passage = Passage(source_id=secret.id, number=1, start=0, end=len(quote), quote=quote)
    open_passage = Passage(source_id=plain.id, number=1, start=0, end=5, quote="Both sides talk.")
    desk, port = Actor(name="Zebra desk"), Actor(name="The port")
    claims = (
        Claim(number=1, statement="Both sides talk", status="confirmed", as_of="2026-11", actor_id=port.id),
        Claim(
            number=2,
            statement="The striped ones will be gone by Christmas",
            status="reported",
            actor_id=desk.id,
            confidence="low",
            confidence_reason="one zebra",
            marking="TLP:RED",
        ),
        Claim(number=3, statement="All rests on a zebra", status="analysis", via_id=desk.id),
        Claim(number=4, statement="It belongs to the zebra", status="expected", issue_id=red.id),
        Claim(number=5, statement="A minister, of the zebra, would sign", status="reported"),
    )
    evidence = (
        *(Evidence(claim_id=claims[0].id, passage_id=one.id) for one in (open_passage, secret_passage)),
        Evidence(claim_id=claims[0].id, passage_id=secret_passage.id, stance="against"),
        Evidence(claim_id=claims[2].id, passage_id=secret_passage.id),
        Evidence(claim_id=claims[4].id, passage_id=secret_passage.id),
    )
    links = (
        ClaimLink(claim_id=claims[0].id, other_id=claims[1].id, kind=SUPERSEDED_BY),
        ClaimLink(claim_id=claims[3].id, other_id=claims[0].id, kind=SUPERSEDED_BY),
    )
    note = ClaimNote(
        claim_id=claims[0].id, made_at="", what="status", before="zebra", reason="A zebra said so"
    )
    return Contents(
        cover=Cover(title="Summit"),
        header=MemoHeader(to="The Minister", sender="Unit", date="2026-11-22", marking="TLP:RED"),
        sources=(plain, secret),
        passages=(secret_passage, open_passage),
        issues=issues,
        risks=risks,
        actors=(desk, port),
        claims=claims,
        evidence=evidence,
        claim_links=links,
        claim_notes=(note,),
        changes=changes_in(issues, claims, risks, (plain, secret)),
    )


def changes_in(issues, claims, risks, sources):
    """Return changes, of which each holds the word or rests on the secret, and some that may be told."""

    def one(kind, what, record, sentence, before="", after="", title="", reasons=("A zebra said so",)):
        return Development(
            kind=kind,
            about="issue" if kind == "commitment" else kind,
            what=what,
            record_id=record.id,
            name=getattr(record, "label", "1 Talks"),
            title=title or record.title,
            sentence=sentence,
            reasons=reasons,
            pieces=word_diff(before, after) if after else (),
        )

    talks, red, days = issues[0], issues[1], issues[5]
    gone = Issue(position="z", title="Zebra that was")
    return Changes(
        since="1 November 2026",
        developments=(
            one("claim", "status", claims[0], "C1 is confirmed; it was reported."),
            one("claim", "superseded", claims[0], "C1 was confirmed; C2 superseded it."),
            one("claim", "reworded", claims[0], "C1 was reworded.", "Zebras talk", "Both sides talk"),
            one("claim", "judged", claims[0], "C1 is judged likely; it was zebra."),
            one("claim", "new", claims[1], "C2 is new: reported."),
            one("claim", "new", claims[2], "C3 is new: analysis."),
            one("claim", "removed", gone, "C9 was deleted; it was zebra."),
            one("risk", "rated", risks[0], "R1 moved from L1 I2 to L1 I1."),
            one("risk", "owner", risks[0], "R1 is owned by Legal; it was Zebra desk."),
            one("risk", "rewritten", risks[0], "R1 was rewritten.", "A zebra.", "Fine.[@open-2026]"),
            one("risk", "new", risks[1], "R2 is new: L5 I5."),
            one("commitment", "new", days, "New: 2026-12-01, Zebra office.", title="A zebra crossing"),
            one("commitment", "new", days, "New: 2026-12-01, striped office.", title="A crossing for all"),
            one("commitment", "changed", days, "State: pledged (was zebra).", title="A lane"),
            one("commitment", "removed", days, "No longer listed: a zebra.", title="A stable"),
            one(
                "text",
                "rewritten",
                talks,
                f"“1 {talks.title}” was rewritten: 2 in.",
                "A zebra was here. Last.",
                talks.text,
            ),
            one("text", "renamed", talks, f"“1 {talks.title}” was called “Zebra”."),
            one("text", "new", red, f"“2 {red.title}” is new, 1 word."),
            one("text", "removed", gone, "“Zebra that was” was deleted."),
            one("source", "withdrawn", sources[1], "@zebra-2026 was withdrawn."),
            one("source", "corrected", sources[0], "@open-2026 was corrected."),
        ),
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
    told = ("Both sides talk", "C1 is confirmed", "R1 moved", "A lane")
    assert [words for words in told if words not in text] == []
    kept = (
        "First.",
        "An item.",
        "Numbered",
        "kept",
        "Meaning",
        "Kept heading",
        "Last.",
        "An open note.",
        "some evidence holds",
    )
    assert [words for words in (*kept, "A lane", "Shen.", "Plain", "Fine.") if words not in text] == []


@pytest.mark.parametrize(("kind", "attach"), KINDS)
def test_no_claim_that_is_left_out_is_told_by_other_words(contents, kind, attach):
    made = memo_file(contents, Options(template="briefing-book", audience=AUDIENCE), kind, attach=attach)

    for words in (b"striped", b"one that rests on it", b"belongs where", b"crossing for all"):
        assert not any(words in piece.replace(b"\n", b" ") for piece in pieces(made.data, kind))
    assert ("C1", None) in made.cited
    assert not {("C2", None), ("C3", None), ("zebra-2026", 1)} & set(made.cited)
    ids = {claim.id for claim in contents.claims[1:]} | {contents.issues[1].id, contents.risks[1].id}
    assert not ids & set(made.printed)


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
