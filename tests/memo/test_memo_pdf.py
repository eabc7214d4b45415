import re
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from briefbook.domain.risk import Risk
from briefbook.memo.assemble import Options, assemble
from briefbook.memo.pdf import write_pdf

TEXT = """The pause runs to **31 March** and nobody says what follows.[@orrin-2026#2] See [the annex](https://a.example/x).

- Financing rises to €1.8 billion
    1. capped at 6.4 per cent
- Прозрачность; συνέδριο; naïve façade

> We ask them to share a calendar.

| Deliverable | Lead | Share |
|---|:-:|--:|
| Early-warning desk | Secretariat | 12.5 |

    code  kept   as typed

双方同意加强关键矿产供应链的透明度，并在年底前举行下一轮磋商。

ד״ר כהן

د. محمد

한국어
"""


@pytest.fixture
def memo(contents_of):
    risks = (
        Risk(number=1, title="Signature slips", likelihood=4, impact=4, text="Hold _firm_.", owner="Legal"),
    )
    return assemble(
        contents_of(
            TEXT, "Second text.\n\n" * 60, risks=risks, marking="OFFICIAL - SENSITIVE", to="The Minister"
        )
    )


def test_every_word_of_issues_risks_and_notes_is_printed(memo, words_lost):
    result = write_pdf(memo)

    typed = re.sub(r"\*\*|\[@.*?\]|\]\(.*?\)|[\[|>_]|:?-+:|---", " ", TEXT)
    noted = "Mara Orrin, The Harbour Gazette, 28 October 2026: “The agenda for Port Selby is still open.”"
    assert (
        words_lost(f"{typed} {noted} Signature slips Likely Major Critical Legal Hold firm.", result.data)
        == []
    )
    assert result.missing == {}


def test_each_page_bears_the_marking_twice_and_its_number(memo, page_texts):
    result = write_pdf(memo)

    texts = page_texts(result.data)
    assert len(texts) == result.pages > 2
    for number, text in enumerate(texts, 1):
        assert text.count("OFFICIAL-SENSITIVE") == 2
        assert f"Page {number} of {result.pages}" in text


def test_the_head_has_labels_and_fields(memo, page_texts):
    first = page_texts(write_pdf(memo).data)[0]

    assert re.search(r"to\s+The Minister", first)
    assert re.search(r"subject\s+Port Selby summit", first)
    assert "from" not in first


def test_the_same_memo_gives_the_same_bytes(memo, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert write_pdf(memo).data == write_pdf(memo).data
    with pikepdf.open(BytesIO(write_pdf(memo).data)) as file:
        assert str(file.docinfo.CreationDate).startswith("D:20231114")


def test_the_file_bears_title_author_language_and_the_date_of_the_memo(contents_of, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    memo = assemble(contents_of("x", sender="Unit (A. Lindqvist)", subject="Sübject", date="2026-11-22"))

    data = write_pdf(memo).data

    document = pypdfium2.PdfDocument(data)
    details = document.get_metadata_dict()
    document.close()
    assert (details["Title"], details["Author"]) == ("Sübject", "Unit (A. Lindqvist)")
    assert details["CreationDate"].startswith("D:20261122")
    with pikepdf.open(BytesIO(data)) as file:
        assert file.Root.Lang == "en-GB"


def test_headings_are_listed_for_the_reader(memo):
    document = pypdfium2.PdfDocument(write_pdf(memo).data)
    titles = [(entry.level, entry.get_title()) for entry in document.get_toc()]
    document.close()

    assert titles == [(0, "1. Issue 1"), (0, "2. Issue 2"), (0, "Risks"), (0, "Notes")]


def test_note_numbers_lead_to_notes_and_back(contents_of):
    data = write_pdf(assemble(contents_of("Said.[@orrin-2026#2] Said again.[@orrin-2026#2]"))).data

    raw = pypdfium2.raw
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    heights = []
    for number in range(raw.FPDFPage_GetAnnotCount(page)):
        annotation = raw.FPDFPage_GetAnnot(page, number)
        target = raw.FPDFLink_GetDest(document, raw.FPDFAnnot_GetLink(annotation))
        _, parts = pypdfium2.PdfDest(target, document).get_view()
        heights.append(parts[1])
        raw.FPDFPage_CloseAnnot(annotation)
    page.close()
    document.close()
    # both citations lead to the note, the note's number back to the first of them
    assert heights[0] == heights[1] < heights[2]


def test_only_safe_addresses_become_links(contents_of):
    text = "[a](javascript:alert(1)) [b](file:///x) [c](https://a.example/ü?q=(1)&r) [d](mailto:x@y.org)"

    data = write_pdf(assemble(contents_of(text))).data

    with pikepdf.open(BytesIO(data)) as file:
        actions = [note.A for note in file.pages[0].Annots]
    assert [str(action.URI) for action in actions] == ["https://a.example/%C3%BC?q=(1)&r", "mailto:x@y.org"]


def test_a_character_that_no_font_has_is_counted_and_still_read_back(contents_of, page_texts):
    result = write_pdf(assemble(contents_of("Thaana ހހ, rocket 🚀, Han 𠮷 and clef 𝄞.")))

    assert result.missing["ހ"] == 2
    assert result.missing["🚀"] == 1
    assert "Thaana ހހ" in page_texts(result.data)[0]


def test_characters_beyond_the_first_plane_are_read_back(contents_of, page_texts):
    result = write_pdf(assemble(contents_of("Square 🄰 and copyleft 🄯")))

    assert result.missing == {}
    assert "🄰" in page_texts(result.data)[0]
    assert "🄯" in page_texts(result.data)[0]


def test_joiners_and_variation_selectors_are_neither_drawn_nor_missed(contents_of, page_texts):
    result = write_pdf(
        assemble(contents_of("so\u00adft zero\u200bwidth no\u200cn join\u200der \u2665\ufe0f e\u0301"))
    )

    assert result.missing == {}
    assert "soft zerowidth non joiner" in page_texts(result.data)[0]
    assert "é" in page_texts(result.data)[0]


def test_a_table_repeats_its_header_on_each_page_and_stays_on_the_page(contents_of, page_texts):
    rows = "".join(f"| row {number} | {'x' * 300} | three four five |\n" for number in range(120))

    result = write_pdf(assemble(contents_of(f"| Deliverable | Lead | Status |\n|---|---|---|\n{rows}")))

    texts = page_texts(result.data)
    assert len(texts) > 3
    assert all("Deliverable" in text for text in texts)
    document = pypdfium2.PdfDocument(result.data)
    for page in document:
        width, height = page.get_size()
        for item in page.get_objects():
            left, bottom, right, top = item.get_bounds()
            assert left >= 0
            assert right <= width
            assert bottom >= 0
            assert top <= height
    document.close()


def test_a_row_longer_than_a_page_goes_on_over_the_next(contents_of, words_lost):
    words = " ".join(f"word{number}" for number in range(3000))

    result = write_pdf(assemble(contents_of(f"| a | b |\n|---|---|\n| {words} | end |\n")))

    assert result.pages > 3
    assert words_lost(words, result.data) == []


def test_pages_can_be_letter_size(contents_of):
    document = pypdfium2.PdfDocument(write_pdf(assemble(contents_of("x"), Options(page_size="Letter"))).data)
    size = document[0].get_size()
    document.close()

    assert size == (612, 792)


def test_a_memo_of_nothing_has_one_page(contents_of):
    assert write_pdf(assemble(contents_of())).pages == 1


def test_a_heading_never_ends_a_page(contents_of, page_texts):
    filled = "Line of text.\n\n" * 30
    for extra in range(8):
        texts = page_texts(
            write_pdf(assemble(contents_of(filled + "More.\n\n" * extra, "Body of the second."))).data
        )

        holding = [text for text in texts if "2. Issue 2" in " ".join(text.split())]
        assert "Body of the second" in holding[0]
