"""What a finished PDF file holds, whatever is drawn on its pages."""

import io
import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from tests.specimen import Specimen, specimen

ROOT = Path(__file__).parents[3]


@pytest.fixture
def data(monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return specimen().document.finish()


@pytest.fixture
def pdf(data):
    with pikepdf.open(io.BytesIO(data)) as opened:
        yield opened


def elements(node):
    """Return all elements below a node of the structure tree, in order."""
    kids = node.get("/K", [])
    found = []
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            found += [kid, *elements(kid)]
    return found


def tags(pdf):
    return [str(element.S)[1:] for element in elements(pdf.Root.StructTreeRoot)]


def one(pdf, tag):
    return next(element for element in elements(pdf.Root.StructTreeRoot) if str(element.S) == f"/{tag}")


def test_the_file_is_sound(pdf):
    assert pdf.check_pdf_syntax() == []
    assert pdf.pdf_version == "1.7"
    assert len(pdf.pages) == 2


def test_the_tree_says_what_each_part_of_a_page_is(pdf):
    assert tags(pdf)[:8] == ["Document", "H1", "TOC", "TOCI", "Reference", "Link", "Part", "Sect"]
    assert pdf.Root.MarkInfo.Marked is True
    assert str(one(pdf, "Figure").Alt) == "A square (red)"
    assert one(pdf, "TH").A.Scope == "/Column"
    assert one(pdf, "L").A.ListNumbering == "/Decimal"
    assert str(one(pdf, "Sect").T) == "The offer"


def test_a_paragraph_may_go_on_over_a_page(pdf):
    kids = list(one(pdf, "P").K)

    assert [kid.get("/Pg") for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid] == [
        pdf.pages[1].obj
    ]


def test_each_mark_leads_back_to_its_element(pdf):
    tree = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    parents = dict(zip(tree[::2], tree[1::2], strict=True))

    first = parents[pdf.pages[0].StructParents]

    marks = re.findall(rb"/(\w+)<</MCID (\d+)>>BDC", pdf.pages[0].Contents.read_bytes())
    assert [str(element.S)[1:].encode() for element in first] == [tag for tag, _ in marks]
    assert [int(mark) for _, mark in marks] == list(range(len(first)))


def test_a_link_is_known_to_screen_readers(pdf):
    to_place, to_address = pdf.pages[0].Annots

    tree = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    parent = dict(zip(tree[::2], tree[1::2], strict=True))[to_address.StructParent]

    assert parent.S == "/Link"
    assert any(isinstance(kid, pikepdf.Dictionary) and kid.get("/Obj") == to_address for kid in parent.K)
    assert str(to_place.Contents) == "The offer, page 1"
    assert to_place.Dest[0] == pdf.pages[1].obj
    assert to_address.F == 4
    assert bytes(to_address.A.URI) == b"https://gazette.example/%C3%A4(1)%5C2?q=a%20b"


def test_a_link_to_nowhere_is_plain_text(pdf):
    made = Specimen()
    made.begin_page()
    made.link(made.document.root.child("P"), "lost", destination="nowhere")
    made.document.end_page()

    with pikepdf.open(io.BytesIO(made.document.finish())) as written:
        assert "/Annots" not in written.pages[0]
        assert tags(written) == ["Document", "P", "Span"]


def test_notes_are_found_by_identifiers_that_differ():
    made = Specimen()
    made.begin_page()
    for identifier in ("n", "n", ""):
        made.text(made.document.root.child("Note", identifier=identifier), "See")
    made.document.end_page()

    with pikepdf.open(io.BytesIO(made.document.finish())) as written:
        names = list(written.Root.StructTreeRoot.IDTree.Names)

    assert [str(name) for name in names[::2]] == ["n", "n-2", "note"]


def test_places_bookmarks_and_labels_lead_to_pages(data, pdf):
    with pypdfium2.PdfDocument(data) as opened:
        bookmarks = [(mark.level, mark.get_title(), mark.get_dest().get_index()) for mark in opened.get_toc()]
        labels = [opened.get_page_label(number) for number in range(2)]

    assert bookmarks == [(0, "Strait talks “2026”", 0), (1, "Terms", 1)]
    assert labels == ["i", "1"]
    assert [str(name) for name in list(pdf.Root.Names.Dests.Names)[::2]] == ["offer", "talks"]


@pytest.mark.parametrize(
    "labels",
    [
        ("i", "ii", "iii", "iv", "1", "2", "3"),
        ("Cover", "", "3", "A-1", "A-2", "B-9", "B-10"),
        ("c", "ci", "mix", "Annex", "v", "vi", "7"),
    ],
)
def test_any_page_labels_are_shown_as_given(labels):
    made = Specimen()
    for label in labels:
        made.begin_page(label)
        made.document.end_page()

    with pypdfium2.PdfDocument(made.document.finish()) as opened:
        shown = [opened.get_page_label(number) for number in range(len(labels))]

    assert shown == [label or str(number) for number, label in enumerate(labels, 1)]


def test_a_place_is_known_by_its_first_page():
    made = Specimen()
    made.begin_page()
    made.document.place("a", 700)
    made.begin_page()
    made.document.place("a", 100)

    assert made.document.placed("a") == 1
    assert made.document.placed("b") is None


def test_fonts_hold_only_the_glyphs_that_are_drawn(pdf):
    fonts = pdf.pages[0].Resources.Font
    assert len(fonts) == 6
    for font in fonts.values():
        descendant = font.DescendantFonts[0]
        assert font.Subtype == "/Type0"
        assert re.fullmatch(r"/[A-P]{6}\+.+", str(font.BaseFont))
        assert descendant.CIDToGIDMap == "/Identity"
        assert len(descendant.FontDescriptor.FontFile2.read_raw_bytes()) < 8_000


def test_text_reads_back_in_every_script(data):
    with pypdfium2.PdfDocument(data) as opened:
        text = opened[1].get_textpage().get_text_range()

    assert "水路费用" in text
    assert "Gazette, 4 May." in text


def test_text_outside_the_basic_plane_reads_back():
    made = Specimen()
    made.begin_page()
    made.text(made.document.root.child("P"), "🄯")
    made.document.end_page()

    with pypdfium2.PdfDocument(made.document.finish()) as opened:
        assert "🄯" in opened[0].get_textpage().get_text_range()


def test_a_glyph_of_two_characters_reads_back_as_either():
    made = Specimen()
    made.begin_page()
    # the micro sign and the Greek letter look the same in this face
    made.text(made.document.root.child("P"), "\xb5\u03bc")
    made.document.end_page()

    data = made.document.finish()

    with pypdfium2.PdfDocument(data) as opened:
        assert opened[0].get_textpage().get_text_range() == "\xb5\u03bc"


def test_the_document_says_what_it_is(pdf):
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["pdfaid:part"] == "2"
        assert metadata["dc:title"] == "Strait talks"
        assert metadata["dc:creator"] == ["Mara Orrin"]
    assert str(pdf.Root.Lang) == "en-GB"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle is True
    assert pdf.Root.OutputIntents[0].S == "/GTS_PDFA1"


@pytest.mark.parametrize(
    "words", ["Ünïted “x” \\ (", "nul \0 and \ud800 half", "]]> & <b> \x0b", "𝕏 عربي", "((((", ""]
)
def test_any_words_may_stand_in_titles_and_names(words):
    made = Specimen(title=words, author=words, subject=words, language=words)
    made.begin_page(words)
    made.document.bookmark(3, words, 100.0, words)
    paragraph = made.document.root.child(
        "P", alt=words, actual=words, identifier=words, language=words, expansion=words
    )
    made.link(paragraph, "here", address=words or "https://a.example", contents=words)
    made.document.end_page()
    made.document.attach(words or "data", b"{}", words or "text/plain", words)

    with pikepdf.open(io.BytesIO(made.document.finish())) as written:
        assert written.check_pdf_syntax() == []
        with written.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"


def test_an_attached_file_is_the_documents_source():
    made = specimen()
    made.document.attach("memo.json", b'{"a": 1}', "application/json", "The memo’s data")

    with pikepdf.open(io.BytesIO(made.document.finish())) as written:
        specification = written.Root.AF[0]
        assert specification.AFRelationship == "/Source"
        assert specification.EF.F.Subtype == "/application/json"
        assert written.attachments["memo.json"].get_file().read_bytes() == b'{"a": 1}'
        with written.open_metadata() as metadata:
            assert metadata["pdfaid:part"] == "3"


def test_the_same_document_has_the_same_bytes_in_every_process(data):
    script = "import sys, tests.specimen as s; sys.stdout.buffer.write(s.specimen().document.finish())"
    written = [
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]

    assert written == [data, data]


def test_different_documents_have_different_identities(pdf):
    with pikepdf.open(io.BytesIO(Specimen(title="Other").document.finish())) as other:
        assert other.trailer.ID[0] != pdf.trailer.ID[0]
        assert pdf.trailer.ID[0] == pdf.trailer.ID[1]


def test_the_date_is_the_documents_own(pdf):
    assert str(pdf.docinfo.CreationDate) == "D:20261122000000Z"


@pytest.mark.parametrize("day", ["", "soon", "2026-99-99"])
def test_a_document_without_a_day_bears_a_fixed_one(day, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    with pikepdf.open(io.BytesIO(Specimen(day=day).document.finish())) as written:
        assert str(written.docinfo.ModDate) == "D:20000101000000Z"


def test_the_date_of_a_reproducible_build_wins(monkeypatch):
    moment = datetime(2030, 5, 4, 3, 2, 1, tzinfo=UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(moment.timestamp())))

    with pikepdf.open(io.BytesIO(Specimen().document.finish())) as written:
        assert str(written.docinfo.CreationDate) == "D:20300504030201Z"
