"""Word documents become texts that say what the document shows."""

import zipfile
from io import BytesIO

import docx
import pytest

from briefbook.errors import BriefbookError
from briefbook.readers.office.docx import read_docx


def paragraph(text, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>"


def numbered(text, level=0, list_id=1):
    return paragraph(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>')


@pytest.fixture
def numbering():
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
        for level, (form, pattern) in enumerate((("decimal", "%1."), ("lowerLetter", "(%2)")))
    )
    return (
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:abstractNum w:abstractNumId="7">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
    )


def test_a_document_of_word_is_read_with_headings_lists_tables_and_details():
    document = docx.Document()
    document.core_properties.title = "Harbour dues"
    document.core_properties.author = "Ana Silva"
    document.add_heading("Harbour dues", 0)
    document.add_heading("Options", 2)
    document.add_paragraph("Keep the dues", style="List Bullet")
    document.add_paragraph("Lower the dues", style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ("Year", "Ships", "2024", "310"), strict=True):
        cell.text = text
    file = BytesIO()
    document.save(file)

    reading = read_docx("dues.docx", file.getvalue())

    assert reading.text == (
        "# Harbour dues\n\n## Options\n\n- Keep the dues\n- Lower the dues\n\n"
        "| Year | Ships |\n| 2024 | 310 |"
    )
    assert (reading.details["title"].value, reading.details["title"].origin) == ("Harbour dues", "file")
    assert (reading.details["author"].value, reading.details["author"].origin) == ("Ana Silva", "file")
    assert "published" not in reading.details
    assert reading.kind == "docx"


def test_numbers_of_lists_go_on_after_a_paragraph_between(docx_of, numbering):
    body = (
        *(numbered("Ban anchoring"), numbered("near reefs", 1), numbered("near cables", 1)),
        *(paragraph("A word between."), numbered("Raise fines"), numbered("for ships", 1)),
    )

    reading = read_docx("list.docx", docx_of("".join(body), numbering=numbering))

    assert reading.text.split("\n") == [
        *("1. Ban anchoring", "  (a) near reefs", "  (b) near cables", "", "A word between.", ""),
        *("2. Raise fines", "  (a) for ships"),
    ]


def test_deleted_and_moved_text_is_left_out_and_inserted_text_is_kept(docx_of):
    body = (
        '<w:p><w:r><w:t xml:space="preserve">The ministry </w:t></w:r>'
        "<w:del><w:r><w:delText>refused</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>agreed</w:t></w:r></w:ins>"
        "<w:moveFrom><w:r><w:t> elsewhere</w:t></w:r></w:moveFrom></w:p>"
    )

    reading = read_docx("changes.docx", docx_of(body))

    assert reading.text == "The ministry agreed"


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next(docx_of):
    body = paragraph("One ", "<w:rPr><w:del/></w:rPr>") + paragraph("sentence.")

    reading = read_docx("joined.docx", docx_of(body))

    assert reading.text == "One sentence."


def test_notes_stand_under_a_rule_after_their_numbers(docx_of):
    body = '<w:p><w:r><w:t>Dues rose.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    notes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:footnote w:id="2">{paragraph("Port office, 2024.")}</w:footnote></w:footnotes>'
    )

    reading = read_docx("notes.docx", docx_of(body, footnotes=notes))

    assert reading.text == "Dues rose.[1]\n\n---\n\n[1] Port office, 2024."


def test_links_are_places_in_the_text_and_not_text(docx_of):
    body = (
        '<w:p><w:r><w:t xml:space="preserve">See </w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>the act</w:t>'
        '</w:r></w:hyperlink><w:r><w:t xml:space="preserve"> and </w:t></w:r>'
        '<w:fldSimple w:instr="HYPERLINK &quot;https://example.org/b&quot;"><w:r><w:t>its annex</w:t></w:r>'
        "</w:fldSimple></w:p>"
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="x/hyperlink" Target="https://example.org/a" TargetMode="External"/>'
        "</Relationships>"
    )

    reading = read_docx("links.docx", _with_part(docx_of(body), "word/_rels/document.xml.rels", relations))

    assert reading.text == "See the act and its annex"
    assert [(reading.text[link.start : link.end], link.address) for link in reading.text_map.links] == [
        ("the act", "https://example.org/a"),
        ("its annex", "https://example.org/b"),
    ]


def test_instructions_of_fields_are_no_text_but_their_results_are(docx_of):
    body = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF page1 \\h</w:instrText>'
        '<w:fldChar w:fldCharType="separate"/><w:t>Annex II</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )

    assert read_docx("field.docx", docx_of(body)).text == "Annex II"


@pytest.mark.parametrize(
    "words", ["العربية والعبرية", "日本語の文書です", "Ελληνικά κείμενα", "ภาษาไทย", "हिन्दी पाठ"]
)
def test_every_script_comes_through(docx_of, words):
    body = f"<w:p><w:bdo><w:r><w:t>{words}</w:t></w:r></w:bdo></w:p>"

    assert read_docx("script.docx", docx_of(body)).text == words


def test_the_text_of_boxes_and_content_controls_is_kept(docx_of):
    box = f"<w:pict><w:txbxContent>{paragraph('In the box.')}</w:txbxContent></w:pict>"
    body = f"<w:sdt><w:sdtContent><w:p><w:r><w:t>Before.</w:t>{box}</w:r></w:p></w:sdtContent></w:sdt>"

    assert read_docx("box.docx", docx_of(body)).text == "Before.\n\nIn the box."


def test_hidden_text_is_left_out(docx_of):
    body = "<w:p><w:r><w:t>Shown</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> not shown</w:t></w:r></w:p>"

    assert read_docx("hidden.docx", docx_of(body)).text == "Shown"


def test_damaged_styles_and_lists_do_not_cost_the_text(docx_of):
    data = docx_of(paragraph("Still here."), styles="<w:styles", numbering="not XML", footnotes="")

    assert read_docx("damaged.docx", data).text == "Still here."


def test_a_merged_cell_leaves_columns_in_line(docx_of):
    def row(*cells):
        return (
            "<w:tr>"
            + "".join(f"<w:tc><w:tcPr>{p}</w:tcPr>{paragraph(t)}</w:tc>" for t, p in cells)
            + "</w:tr>"
        )

    table = row(("Port", '<w:vMerge w:val="restart"/>'), ("2024", "")) + row(
        ("", "<w:vMerge/>"), ("2025", "")
    )

    reading = read_docx("merged.docx", docx_of(f"<w:tbl>{table}</w:tbl>"))

    assert reading.text == "| Port | 2024 |\n|  | 2025 |"


@pytest.mark.parametrize(
    ("document", "sentence"),
    [
        ("<w:document", "is damaged"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "document type"),
        ("<a>" * 400 + "</a>" * 400, "nested too deeply"),
        ("<a/>", "no readable words"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(zipped, document, sentence):
    with pytest.raises(BriefbookError, match=f"“bad.docx”.*{sentence}.*[.]$"):
        read_docx("bad.docx", zipped({"word/document.xml": document}))


def test_a_title_that_a_program_or_an_old_document_left_is_not_taken(docx_of):
    core = '<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title></c>'
    data = docx_of(paragraph("Fishing rights in the strait") + paragraph("The talks go on for another year."))

    titles = [
        read_docx("x.docx", _with_part(data, "docProps/core.xml", core.format(title))).details["title"].value
        for title in ("Document1", "Invoice for printers", "Fishing rights")
    ]

    assert titles == ["Fishing rights in the strait", "Fishing rights in the strait", "Fishing rights"]


def _with_part(data, name, content):
    file = BytesIO(data)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(name, content)
    return file.getvalue()
