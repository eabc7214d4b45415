"""Many sources selected at once: edited, cited, exported and removed together."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from briefbook.domain.source import Source
from briefbook.edits.collecting import add_collection, tag_sources
from briefbook.edits.outlining import add_issue
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.sources.bulk_form import BulkForm
from briefbook.ui.sources.sources_pane import SourcesPane

AddSource = Callable[..., Source]


@pytest.fixture
def both(add_source: AddSource) -> list[Source]:
    first = add_source("Harbour fees", author="Ana Lopez", publisher="Verna Post", published="2025")
    return [first, add_source("Rail freight", author="Ana Lopez", published="2024-03")]


@pytest.fixture
def form(pane: SourcesPane, both: list[Source], desk: Desk) -> BulkForm:
    form = BulkForm(desk, both, pane)
    form.show()
    return form


def select_all(pane: SourcesPane, qtbot: QtBot) -> None:
    pane.list.setFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def now(book: Book, sources: list[Source]) -> list[Source]:
    return [book.sources.get(source.id) for source in sources]


def test_many_are_selected_by_mouse_and_stay_selected_while_the_list_changes(
    pane: SourcesPane, add_source: AddSource, qtbot: QtBot
):
    for title in ("First", "Second", "Third"):
        add_source(title)
    model = pane.list.sources

    def click(row: int, key: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = pane.list.visualRect(model.index(row)).center()
        qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, key, place)

    click(0)
    click(2, Qt.KeyboardModifier.ControlModifier)
    assert [one.title for one in pane.list.all_selected()] == ["Third", "First"]

    add_source("Fourth")
    pane.sort_actions["title"].trigger()
    assert [one.title for one in pane.list.all_selected()] == ["First", "Third"]

    click(0)
    click(2, Qt.KeyboardModifier.ShiftModifier)
    assert pane.list.selected_count == 3


def test_commands_say_how_many_they_are_for(pane: SourcesPane, both: list[Source], qtbot: QtBot):
    commands = pane.list_commands
    select_all(pane, qtbot)

    assert commands.edit_action.text() == "Edit Details of 2 Sources…"
    assert commands.remove_action.text() == "Remove 2 Sources"
    assert not commands.version_action.isEnabled()

    pane.list.choose(0)
    assert commands.edit_action.text() == "Edit Details…"
    assert commands.version_action.isEnabled()


def test_the_form_shows_what_sources_have_in_common(form: BulkForm):
    assert form.windowTitle() == "Edit Details of 2 Sources"
    assert form.lines["author"].text() == "Ana Lopez"
    assert form.lines["published"].text() == ""
    assert form.lines["published"].placeholderText() == "(various)"
    assert not form.button.isEnabled()


def test_only_what_is_touched_changes_as_one_edit(
    form: BulkForm, both: list[Source], book: Book, desk: Desk, qtbot: QtBot
):
    # not by keys: there is no window for the completions offscreen
    form.lines["publisher"].setText("Aldane Times")
    form.grade.setCurrentIndex(form.grade.findData("B"))
    form.marking.setText("tlp:amber")
    form.new_tags.setText("trade; ports")
    form.joined.setText("Summit")

    form.button.click()

    after = now(book, both)
    assert [(one.publisher, one.reliability, one.marking) for one in after] == [
        ("Aldane Times", "B", "TLP:AMBER")
    ] * 2
    assert [one.published for one in after] == ["2025", "2024-03"]
    assert after[0].origins["publisher"] == "person"
    assert book.tags.names() == {"ports": 2, "trade": 2}
    assert book.collections.sizes() == {book.collections.named("Summit").id: 2}

    desk.open_book.undo()
    assert now(book, both) == both
    assert (book.tags.names(), book.collections.all()) == ({}, [])


def test_a_detail_is_emptied_in_all_only_when_asked(
    form: BulkForm, both: list[Source], book: Book, qtbot: QtBot
):
    line = form.lines["published"]
    qtbot.keyClicks(line, "2")
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert not form.button.isEnabled()

    line.actions()[-1].trigger()
    form.button.click()

    assert [one.published for one in now(book, both)] == ["", ""]


def test_a_date_that_is_none_is_told_in_the_form(
    form: BulkForm, both: list[Source], book: Book, qtbot: QtBot
):
    qtbot.keyClicks(form.lines["published"], "autumn")

    form.button.click()

    assert form.isVisible()
    assert form._told.text().startswith("Write the date as")
    assert now(book, both) == both


def test_tags_and_collections_are_taken_away_from_those_that_have_them(
    pane: SourcesPane, both: list[Source], book: Book, desk: Desk
):
    book.apply(tag_sources(book, both[:1], ["money"]))
    book.apply(add_collection(book, "Summit", both))
    form = BulkForm(desk, both, pane)
    form.show()

    form.lost_tags.chips["money"].click()
    form.left.chips["Summit"].click()
    form.button.click()

    assert book.tags.names() == {}
    assert book.collections.sizes() == {}


def test_many_are_removed_and_what_something_leans_on_stays(
    pane: SourcesPane, both: list[Source], book: Book, told: list, qtbot: QtBot, desk: Desk
):
    book.apply(add_issue(book.issues.outline(), "Tariffs", text="They rise [@harbour-fees]."))
    select_all(pane, qtbot)

    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)

    assert [one.title for one in book.sources.all()] == ["Harbour fees"]
    reason = "“Harbour fees” is cited in 1 Tariffs; take that away first."
    assert told[-1][:2] == ("warning", f"Removed 1 source; 1 source stayed, because {reason}")
    desk.open_book.undo()
    assert len(book.sources.all()) == 2


def test_a_mail_is_removed_with_what_came_with_it(
    pane: SourcesPane, add_source: AddSource, book: Book, desk: Desk, qtbot: QtBot
):
    mail = add_source("Figures", kind="email")
    add_source("Annex", parent_id=mail.id)
    add_source("Annex of the annex", parent_id=book.sources.all()[-1].id)
    select_all(pane, qtbot)

    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert book.sources.all() == []

    desk.open_book.undo()
    assert [one.title for one in book.sources.all()] == ["Figures", "Annex", "Annex of the annex"]


def test_the_citations_of_many_are_copied_together(
    pane: SourcesPane, both: list[Source], qtbot: QtBot, clipboard: None
):
    select_all(pane, qtbot)

    qtbot.keyClick(pane.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QApplication.clipboard().text() == "[@rail-freight; @harbour-fees]"


def test_a_citation_is_copied_in_a_style(
    pane: SourcesPane, both: list[Source], qtbot: QtBot, clipboard: None, told: list
):
    select_all(pane, qtbot)

    pane.list_commands.references.copy_actions["short"].trigger()

    qtbot.waitUntil(lambda: bool(told))
    lines = QApplication.clipboard().text().split("\n")
    assert len(lines) == 2
    assert lines[0].startswith("Lopez, “Harbour fees,”")
    assert told[-1][1] == "Copied 2 citations (Short Form)"


def test_citations_are_exported_in_the_kind_that_is_chosen(
    pane: SourcesPane,
    both: list[Source],
    book: Book,
    told: list,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    answers = iter(
        [
            (str(tmp_path / "list.ris"), "RIS (*.ris)"),
            (str(tmp_path / "chosen"), "CSL-JSON (*.json)"),
        ]
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: next(answers))
    references = pane.list_commands.references
    book.apply(tag_sources(book, both, ["trade"]))

    references.export_listed_action.trigger()
    assert (tmp_path / "list.ris").read_text(encoding="utf-8").count("TY  -") == 2
    assert told[-1][1] == f"Wrote 2 citations to {tmp_path / 'list.ris'}"

    pane.list.choose(0)
    references.export_action.trigger()
    items = json.loads((tmp_path / "chosen.json").read_text(encoding="utf-8"))
    assert [item["title"] for item in items] == ["Rail freight"]
