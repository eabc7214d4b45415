"""Earlier versions of a source, and the way back to the current one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefbook.domain.date_words import in_words
from briefbook.domain.reading import Reading
from briefbook.domain.version import Anchoring
from briefbook.edits.grading import grade_source, mark_standing
from briefbook.edits.updating import keep_in_old_version
from briefbook.jobs.updating import plan_update
from briefbook.ui.reader.version_bar import whereabouts

Key = Qt.Key


@pytest.fixture
def update(book, source):
    """Import the source anew with other words in it."""

    def updated(before, after):
        now = book.sources.get(source.id)
        text = book.text_of(now).replace(before, after)
        reading = Reading(filename="ferry-2.txt", kind="text", original=text.encode(), text=text)
        book.apply(plan_update(book, now, reading))
        return book.sources.get(source.id)

    return updated


def quotes(pane):
    return [passage.quote for passage in pane.text.reading.passages]


def test_a_source_of_one_version_has_no_choice_of_versions(pane):
    assert pane.text.header.versions.isHidden()
    assert pane.version_bar.isHidden()


def test_a_new_version_is_shown_at_once_and_undone(pane, update, desk):
    source = update("agreed to buy two ferries", "put off all buying of ferries")

    assert "put off" in pane.text.toPlainText()
    day = in_words(source.imported_at[:10])
    assert pane.text.header.versions.text() == f"Version 2 of 2, imported {day}"

    desk.open_book.undo()
    assert "agreed to buy" in pane.text.toPlainText()
    assert pane.text.header.versions.isHidden()


def test_an_older_version_is_chosen_and_left_again(pane, update, mark):
    mark("on Monday")
    mark("buy two ferries")
    update("agreed to buy two ferries", "put off the whole plan")
    assert quotes(pane) == ["on Monday"]

    pane.text.header.menu.actions()[1].trigger()

    assert "agreed to buy" in pane.text.toPlainText()
    assert quotes(pane) == ["buy two ferries"]
    assert pane.version_bar.words.text() == "This is version 1; version 2 is the current one."

    pane.version_bar.button.click()
    assert "put off" in pane.text.toPlainText()


def test_what_is_set_aside_is_that_of_the_version_shown(pane, update):
    assert len(pane.text.reading.parts) == 2

    update("on Monday", "on Tuesday")
    assert pane.text.reading.parts == ()

    pane.open_version(1)
    assert len(pane.text.reading.parts) == 2


def test_marking_is_for_the_current_version_only(pane, update, book, told):
    update("on Monday", "on Tuesday")
    pane.open_version(1)
    place = pane.text.toPlainText().index("on Monday")
    pane.text.put_caret(place + 2, place)

    QTest.keyClick(pane.text, Key.Key_H)

    assert told == ["This is version 1: passages are marked in the current version only, which is 2."]
    assert book.passages.count() == 0


def test_a_wanted_passage_leads_to_its_version_and_back(pane, update, mark, desk):
    kept, lost = mark("on Monday"), mark("buy two ferries")
    update("agreed to buy two ferries", "put off the whole plan")

    desk.wayfinder.passage_wanted.emit(lost.id)
    assert pane.text.reading.version == 1
    assert pane.marking.current.id == lost.id

    desk.wayfinder.passage_wanted.emit(kept.id)
    assert pane.text.reading.version == 2


def test_a_place_in_the_text_is_one_of_the_current_version(pane, update, desk, source):
    update("on Monday", "on Tuesday")
    pane.open_version(1)

    desk.wayfinder.source_wanted.emit(source.id, 3)

    assert pane.text.reading.version == 2


def test_the_bar_tells_where_passages_went_until_that_is_reviewed(pane, update, mark, book, desk, qtbot):
    mark("buy two ferries")
    source = update("agreed to buy two ferries", "put off the whole plan")
    assert pane.version_bar.words.text() == "1 passage of version 1 is not in this version."

    with qtbot.waitSignal(desk.wayfinder.versions_wanted) as wanted:
        pane.version_bar.button.click()
    assert wanted.args == [source.id]

    book.apply(keep_in_old_version(book.anchorings.all()[0]))
    assert pane.version_bar.isHidden()


@pytest.mark.parametrize(
    ("outcomes", "versions", "words"),
    [
        ("mmo", (1, 1, 1), "2 passages of version 1 moved, 1 is not in this version."),
        ("m", (1,), "1 passage of version 1 moved."),
        ("oo", (1, 2), "2 passages of earlier versions are not in this version."),
        ("", (), ""),
    ],
)
def test_where_passages_went_is_said_in_words(outcomes, versions, words):
    names = {"m": "moved", "o": "orphan"}
    anchorings = [Anchoring(passage_id=str(n), version=3, outcome=names[o]) for n, o in enumerate(outcomes)]

    assert whereabouts(anchorings, versions) == words


def test_suggestions_are_for_the_current_version(pane, update, qtbot):
    update("on Monday", "on Tuesday")
    qtbot.waitUntil(lambda: pane.suggesting.is_ready)

    pane.open_version(1)

    assert pane.suggestions_button.text() == "Suggestions"
    assert pane.suggesting.panel.nothing.text() == "Suggestions are made for the current version only."


def test_the_header_shows_the_grade_with_its_word(pane, book, source):
    assert pane.text.header.grade.isHidden()

    book.apply(grade_source(source, "B"))

    assert pane.text.header.grade.text() == "Reliability B"
    assert pane.text.header.grade.toolTip() == "B: Usually reliable"


@pytest.mark.parametrize(
    ("standing", "reason", "level", "words"),
    [
        ("withdrawn", "It was made up", "error", "Withdrawn by its publisher: It was made up."),
        ("corrected", "", "warning", "Corrected by its publisher."),
    ],
)
def test_a_banner_says_that_a_source_fell(pane, book, source, standing, reason, level, words):
    book.apply(mark_standing(book, source, standing, reason))

    header = pane.text.header
    assert header.standing.text() == words
    assert header.banner.isVisible()
    assert header.banner.property("level") == level

    book.undo()
    assert header.banner.isHidden()
