"""Sentences of child processes, which know of no language, as they are told in the window’s."""

from datetime import date

import pytest

from briefbook import translation
from briefbook.domain import date_words
from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.errors import BriefbookError
from briefbook.jobs.checking import check
from briefbook.jobs.sample import make_sample
from briefbook.jobs.workers.memos import memo_workers
from briefbook.jobs.workers.reading import read_document, reading_worker
from briefbook.translation import in_english, said_again, tr

GERMAN = {
    "“{name}” is empty.": "„{name}“ ist leer.",
    "There is no memo template “{name}”; there are these: {there_are}.": "Es gibt keine Vorlage „{name}“.",
}


@pytest.fixture
def german():
    """Have the window speak German, as far as that is needed here."""
    translation.speak(lambda text, _note, _number: GERMAN.get(text, ""))
    yield
    translation.speak()


def test_why_a_file_cannot_be_read_is_told_in_the_language_of_the_window(german):
    told = r"^„Empty\.txt“ ist leer\.$"

    with reading_worker() as worker, pytest.raises(BriefbookError, match=told) as raised:
        worker.call(read_document, "Empty.txt", b"")

    assert in_english(raised.value.args[0]) == "“Empty.txt” is empty."


def test_what_was_said_in_english_can_be_said_again_in_the_language_of_the_window(german):
    with translation.english():
        told = tr("“{name}” is empty.", name="Notes")

    assert told == "“Notes” is empty."
    assert said_again(told) == "„Notes“ ist leer."


def test_a_finding_about_the_memo_is_told_in_german_and_set_aside_by_its_english_words(german):
    contents = Contents(cover=Cover(title="Talks"), header=MemoHeader(template="missing"))

    finding = check(contents).findings[0]

    assert finding.sentence == "Es gibt keine Vorlage „missing“."
    assert finding.what.startswith("There is no memo template “missing”")


@pytest.fixture
def brackets():
    """Have the window say each text in brackets, and each month as a number."""
    translation.speak(lambda text, _note, _number: f"[{text}]")
    date_words.speak(date_words.DateWords(tuple(map(str, range(1, 13))), "{year}.{month}.{day}", "{month}"))
    yield
    translation.speak()
    date_words.speak()


def test_what_a_review_in_another_process_finds_is_told_with_its_dates_in_the_language_of_the_window(
    brackets, tmp_path
):
    book = make_sample(tmp_path / "Sample.briefbook")
    contents, late = book.contents(), date(2030, 1, 1)

    with memo_workers() as worker:
        checked = worker.call(check, contents, today=late, pages=True)

    assert checked == check(contents, today=late, pages=True)
    assert len(checked.findings) > 40
    assert all(one.sentence.startswith("[") for one in checked.findings)
    assert any("[K1 " in one.sentence or "2026.11.5" in one.sentence for one in checked.findings)
    book.close()
