"""Documents of every kind of element, checked by veraPDF's rules."""

import io

import pikepdf
import pytest

from tests.specimen import Specimen, specimen

# a Java machine checks hundreds of pages, beside other tests
pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


def test_a_document_keeps_every_rule(vera_pdf, tmp_path):
    path = tmp_path / "specimen.pdf"
    path.write_bytes(specimen().document.finish())

    assert vera_pdf.validate([path]) == {path: []}


def test_a_document_with_its_data_keeps_every_rule(vera_pdf, tmp_path):
    path = tmp_path / "specimen.pdf"
    made = specimen()
    made.document.attach("memo.json", b'{"a": 1}', "application/json", "The memo’s data")
    made.document.attach("Größe (1).csv", b"1,2", "text/csv", "", relation="Data")
    path.write_bytes(made.document.finish())

    assert vera_pdf.validate([path], ("ua1", "3a")) == {path: []}


def test_any_words_keep_the_rules(vera_pdf, tmp_path):
    paths = []
    for number, words in enumerate(
        ["Ünïted “x” \\ (", "nul \0 and \ud800 half", "]]> & <b>", "𝕏 عربي ((", ""]
    ):
        made = Specimen(title=words, author=words, subject=words, language=words)
        made.begin_page(words)
        made.document.bookmark(3, words, 100.0, words)
        paragraph = made.document.root.child("P", language=words, expansion=words, title=words)
        made.link(paragraph, "here", address=words, destination="", contents=words)
        made.text(made.document.root.child("Note", identifier=words, alt=words, actual=words), "Note")
        made.document.end_page()
        paths.append(tmp_path / f"{number}.pdf")
        paths[-1].write_bytes(made.document.finish())

    assert vera_pdf.validate(paths) == {path: [] for path in paths}


def test_codes_beyond_the_glyphs_keep_the_rules(vera_pdf, tmp_path):
    path = tmp_path / "aliases.pdf"
    made = Specimen()
    made.begin_page()
    made.text(made.document.root.child("P"), "\xb5\u03bc\xa0🄯")
    made.document.end_page()
    path.write_bytes(made.document.finish())

    assert vera_pdf.validate([path]) == {path: []}


def test_a_broken_rule_is_named(vera_pdf, tmp_path):
    path = tmp_path / "broken.pdf"
    with pikepdf.open(io.BytesIO(specimen().document.finish())) as pdf:
        del pdf.Root.Lang
        del pdf.Root.OutputIntents
        pdf.save(path)

    broken = vera_pdf.validate([path])[path]

    assert any(rule.startswith("ua1 7.2-") for rule in broken)
    assert any(rule.startswith("2a 6.2.4.3-") for rule in broken)


def test_what_is_no_pdf_file_breaks_every_rule(vera_pdf, tmp_path):
    path = tmp_path / "text.pdf"
    path.write_text("no PDF file")

    assert vera_pdf.validate([path], ["ua1"])[path]
