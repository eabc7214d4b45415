"""Files that cannot be read aloud, and the sentences that say why."""

import io
import re
import zlib

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from briefbook.memo.accessibility import check
from tests.specimen import Specimen, specimen


@pytest.fixture(scope="module")
def good():
    return specimen().document.finish()


def broken(good, break_it):
    """Return a file after something in it was broken."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(good)) as pdf:
        break_it(pdf)
        pdf.save(target)
    return target.getvalue()


def elements(pdf, tag):
    """Return the elements of one type."""
    return [
        found
        for found in pdf.objects
        if isinstance(found, pikepdf.Dictionary) and found.get("/S") == f"/{tag}" and "/P" in found
    ]


def element(pdf, tag, number=0):
    return elements(pdf, tag)[number]


def change_content(pdf, before, after, page=0, count=1):
    contents = pdf.pages[page].Contents
    read = contents.read_bytes()
    assert re.search(before, read)
    contents.write(re.sub(before, after, read, count=count))


def set_key(holder, key, value):
    holder[key] = value


def delete(holder, *keys):
    for key in keys:
        del holder[key]


def change_metadata(pdf, before, after):
    packet = pdf.Root.Metadata.read_bytes()
    assert before in packet
    pdf.Root.Metadata.write(packet.replace(before, after))


def test_our_own_file_passes(good):
    result = check(good)

    assert result.findings == ()
    assert result.passed
    assert result.standards == ("PDF/UA-1", "PDF/A-2a")


def test_a_file_with_its_data_passes_as_another_part_of_the_standard():
    made = specimen()
    made.document.attach("memo.json", b"{}", "application/json", "Data")

    result = check(made.document.finish())

    assert result.passed
    assert result.standards == ("PDF/UA-1", "PDF/A-3a")


def test_a_stock_reportlab_file_fails():
    target = io.BytesIO()
    canvas = Canvas(target)
    canvas.drawString(72, 700, "Text")
    canvas.save()

    result = check(target.getvalue())

    assert not result.passed
    assert "The document has no structure, so it cannot be read aloud in order." in result.findings
    assert "On page 1, text or graphics are neither tagged nor marked as decoration." in result.findings
    assert "On page 1, the font “Helvetica” is used but is not in the file." in result.findings


DOCUMENT_FAULTS = {
    "The document does not say which language it is in": lambda pdf: delete(pdf.Root, "/Lang"),
    "The document has no title in its metadata": lambda pdf: change_metadata(pdf, b">Strait talks<", b"> <"),
    "Readers would show the name of the file": lambda pdf: delete(pdf.Root, "/ViewerPreferences"),
    "The document does not say that it is tagged": lambda pdf: delete(pdf.Root, "/MarkInfo"),
    "its tags are not to be trusted": lambda pdf: set_key(pdf.Root.MarkInfo, "/Suspects", True),
    "The document does not claim to be accessible": lambda pdf: change_metadata(
        pdf, b"<pdfuaid:part>1</pdfuaid:part>", b""
    ),
    "The document does not claim to be fit for archives": lambda pdf: delete(pdf.Root, "/Metadata"),
    "The document does not say what its colours mean": lambda pdf: delete(pdf.Root, "/OutputIntents"),
    "The document has no structure": lambda pdf: delete(pdf.Root, "/StructTreeRoot"),
    "The document holds a script": lambda pdf: set_key(
        pdf.Root, "/OpenAction", pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    ),
}
PAGE_FAULTS = {
    "On page 1, text or graphics are neither": lambda pdf: change_content(
        pdf, rb"/H1<</MCID 0>>BDC", b"/H1 BMC"
    ),
    "On page 2, text or graphics are neither": lambda pdf: change_content(
        pdf, rb"/Artifact<<[^>]*>>BDC", b"/Span BMC", page=1
    ),
    "On page 1, tagged content stands inside decoration": lambda pdf: change_content(
        pdf, rb"/H1<</MCID 0>>BDC\n(BT .*ET\n)", rb"/H1<</MCID 0>>BDC /Artifact BMC \1 EMC "
    ),
    "On page 1, the tags of the content do not begin and end in pairs": lambda pdf: change_content(
        pdf, rb"EMC", b""
    ),
    "On page 1, two pieces of content bear the same mark": lambda pdf: change_content(
        pdf, rb"MCID 1>>", b"MCID 0>>"
    ),
    "On page 1, tagged content is missing from the structure tree": lambda pdf: change_content(
        pdf, rb"MCID 0>>", b"MCID 99>>"
    ),
    "On page 1, the structure tree refers to content that is not there": lambda pdf: change_content(
        pdf, rb"/H1<</MCID 0>>BDC", b"/Artifact BMC"
    ),
    "On page 1, a piece of content is in the structure tree more than once": lambda pdf: set_key(
        element(pdf, "H2"), "/K", pikepdf.Array([0, element(pdf, "H2").K])
    ),
    "On page 1, content does not lead back to its element": lambda pdf: set_key(
        pdf.Root.StructTreeRoot.ParentTree.Nums[1], 0, element(pdf, "H2")
    ),
    "On page 1, a link has no description": lambda pdf: delete(pdf.pages[0].Annots[0], "/Contents"),
    "On page 1, a link does not lead back": lambda pdf: delete(pdf.pages[0].Annots[0], "/StructParent"),
    "On page 1, a link is not in the structure tree": lambda pdf: set_key(element(pdf, "Link"), "/K", 1),
    "On page 1, a link is not set to be printed": lambda pdf: set_key(pdf.pages[0].Annots[1], "/F", 0),
    "On page 1, links and fields are not visited": lambda pdf: delete(pdf.pages[0], "/Tabs"),
    "On page 1, the first heading is of level 2, not 1": lambda pdf: set_key(
        element(pdf, "H1"), "/S", pikepdf.Name.H2
    ),
    "On page 1, a heading of level 4 follows one of level 1": lambda pdf: set_key(
        element(pdf, "H2"), "/S", pikepdf.Name.H4
    ),
    "On page 1, a heading cell of a table does not say": lambda pdf: delete(element(pdf, "TH"), "/A"),
    "On page 1, the rows of a table are not equally wide": lambda pdf: set_key(
        element(pdf, "TH"), "/A", pikepdf.Dictionary(O=pikepdf.Name.Table, Scope=pikepdf.Name.Row, ColSpan=2)
    ),
    "On page 1, the head of a table stands outside a table": lambda pdf: set_key(
        element(pdf, "Table"), "/S", pikepdf.Name.Div
    ),
    "On page 1, a list item stands outside a list": lambda pdf: set_key(
        element(pdf, "L"), "/S", pikepdf.Name.Sect
    ),
    "On page 1, a list item directly holds a paragraph": lambda pdf: set_key(
        element(pdf, "Lbl"), "/S", pikepdf.Name.P
    ),
    "On page 2, a figure has no alternative text": lambda pdf: delete(element(pdf, "Figure"), "/Alt"),
    "On page 2, a note has no identifier": lambda pdf: delete(element(pdf, "Note"), "/ID"),
    "On page 2, an element has the unknown type “Verse”": lambda pdf: set_key(
        element(pdf, "BlockQuote"), "/S", pikepdf.Name.Verse
    ),
    "On page 1, the font “SourceSans3-Semibold” is used but is not in the file": lambda pdf: delete(
        pdf.pages[0].Resources.Font["/F7"].DescendantFonts[0].FontDescriptor, "/FontFile2"
    ),
    "On page 1, the font “SourceSerif4-Regular” does not tell which text": lambda pdf: delete(
        pdf.pages[0].Resources.Font["/F1"], "/ToUnicode"
    ),
}
FAULTS = DOCUMENT_FAULTS | PAGE_FAULTS


@pytest.mark.parametrize("sentence", FAULTS)
def test_each_fault_is_named_with_its_page(good, sentence):
    data = broken(good, FAULTS[sentence])

    result = check(data)

    assert any(sentence in finding for finding in result.findings), result.findings


def test_notes_need_identifiers_of_their_own():
    made = Specimen()
    made.begin_page()
    for identifier in "ab":
        made.text(made.document.root.child("Note", identifier=identifier), "See")
    data = broken(made.document.finish(), lambda pdf: set_key(element(pdf, "Note", 1), "/ID", b"a"))

    result = check(data)

    assert result.findings == ("On page 1, two notes have the same identifier.",)


def test_pages_with_the_same_fault_are_named_in_one_sentence():
    made = Specimen()
    for page in range(1, 8):
        made.begin_page()
        if page not in (2, 5):
            made.document.write("0 0 9 9 re f\n")
        made.document.end_page()

    result = check(made.document.finish())

    assert result.findings == (
        "On pages 1, 3–4 and 6–7, text or graphics are neither tagged nor marked as decoration.",
    )


def test_drawings_used_on_a_page_are_looked_into(good):
    def add_form(pdf):
        form = pdf.make_stream(b"0 0 9 9 re f", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form)
        pdf.pages[1].Resources["/XObject"] = pikepdf.Dictionary(Fm1=form)
        pdf.pages[1].contents_add(b"/Fm1 Do")

    result = check(broken(good, add_form))

    assert result.findings == ("On page 2, text or graphics are neither tagged nor marked as decoration.",)


def test_pictures_inside_the_content_are_looked_at(good):
    picture = b"q 9 0 0 9 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"

    result = check(broken(good, lambda pdf: pdf.pages[0].contents_add(picture)))

    assert result.findings == ("On page 1, text or graphics are neither tagged nor marked as decoration.",)


def test_a_locked_file_is_said_to_be_locked(good):
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(good)) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(owner="o", user="u"))

    assert check(target.getvalue()).findings == ("The document is encrypted and opens only with a password.",)


def test_an_encrypted_file_that_opens_is_told_too(good):
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(good)) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(owner="o", user=""))

    assert check(target.getvalue()).findings == ("The document is encrypted.",)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\nnothing", zlib.compress(b"x" * 999)])
def test_what_is_no_pdf_file_is_told_in_a_sentence(data):
    assert check(data).findings == ("The file is damaged and could not be checked to its end.",)


def test_a_structure_that_goes_round_in_circles_is_read_once(good):
    def tie(pdf):
        element(pdf, "Sect").K.append(element(pdf, "Document"))

    assert check(broken(good, tie)).passed


def test_a_file_with_things_of_the_wrong_kind_is_called_damaged(good):
    result = check(broken(good, lambda pdf: set_key(pdf.pages[0].Annots[0], "/F", pikepdf.Name.Yes)))

    assert result.findings == ("The file is damaged and could not be checked to its end.",)
