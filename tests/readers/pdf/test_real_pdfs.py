"""PDFs that nobody here wrote, read where they are present."""

import re
from collections import Counter
from pathlib import Path

import pytest

from briefbook.errors import BriefbookError
from briefbook.readers.pdf.reading import read_pdf

DATA = Path(__file__).parents[3] / ".." / "shared" / "data"
ORDERS = DATA / "policy" / "thehappydinoa+executive-orders-pdf" / "downloaded_pdfs"
SPEECHES = DATA / "policy" / "vnglst+un-speeches" / "data" / "raw" / "pdfs"

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not DATA.is_dir(), reason="the files are not here")]


def letters(text):
    return Counter(character for character in text.casefold() if character.isalnum())


def raw_text(data, pages):
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    return "".join(
        document[number].get_textpage().get_text_range()
        for number, page in enumerate(pages)
        if not page.state
    )


@pytest.mark.parametrize("path", sorted(ORDERS.glob("*.pdf"))[::4], ids=lambda path: path.stem)
def test_executive_orders_are_read_whole_and_without_what_runs_over_pages(path, shown):
    reading = read_pdf(path.name, path.read_bytes())

    assert letters(reading.text) == letters(raw_text(reading.original, reading.text_map.pages))
    assert not set("\ufffe\x02\u00ad") & set(reading.text)
    if len(reading.text_map.pages) > 1:
        assert "VerDate" not in shown(reading)
        assert "Federal Register /" not in shown(reading)
        assert reading.details["published"].value.startswith("2025-0")
    assert len(reading.details["title"].value.split()) > 2


def test_speeches_say_which_pages_cannot_be_read():
    states = {}

    for path in sorted(SPEECHES.glob("*.pdf")):
        reading = read_pdf(path.name, path.read_bytes())
        for state in {page.state for page in reading.text_map.pages} - {""}:
            states.setdefault(state, set()).add(path.stem.removesuffix("_en"))

    assert states == {"no text": {"bb"}, "garbage": {"az", "ch", "fi", "jo", "lv"}}


def test_every_file_is_read_or_refused_in_one_sentence():
    read, refused, refusals = 0, Counter(), []

    for path in sorted((DATA / "pdf").rglob("*.pdf"))[::3]:
        try:
            reading = read_pdf(path.name, path.read_bytes())
        except BriefbookError as error:
            refused[type(error).__name__] += 1
            refusals.append(str(error))
        else:
            read += 1
            assert reading.text_map.pages
            kept = letters(reading.text)
            assert (
                letters(raw_text(reading.original, reading.text_map.pages)).total() <= 1.02 * kept.total() + 2
            )

    assert all(re.fullmatch(r"“[^”]+” .*\.", refusal) for refusal in refusals)
    assert read > 60
    assert refused.total() < 12
