"""A source's passages as a Web Annotation file, from the list of sources."""

import json

from PySide6.QtWidgets import QApplication, QFileDialog

from briefbook.ui.sources.list_dialog import ListDialog

TEXT = "Ferry plan\n\nThe board agreed on Monday to buy two ferries for the harbour. Two ferries will do.\n"


def select_first(pane):
    pane.list.setCurrentIndex(pane.list.model().index(0, 0))


def annotated(path, *quotes):
    items = [
        {"type": "Annotation", "target": {"selector": {"type": "TextQuoteSelector", "exact": quote}}}
        for quote in quotes
    ]
    path.write_text(json.dumps(items), encoding="utf-8")


def test_passages_are_written_to_a_file_and_marked_from_it_again(
    pane, add_source, mark, book, told, qtbot, monkeypatch, tmp_path
):
    source = add_source("Ferry plan", TEXT)
    mark(source, "agreed on Monday")
    path = tmp_path / "ferry.jsonld"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    select_first(pane)

    pane.list_commands.export_annotations_action.trigger()
    book.undo()
    pane.list_commands.import_annotations_action.trigger()
    qtbot.waitUntil(lambda: book.passages.count() == 1)

    assert json.loads(path.read_text())["total"] == 1
    assert [words for _, words, _, _ in told] == [
        "Wrote 1 passage to “ferry.jsonld”",
        "Annotations: 1 marked",
    ]
    told[-1][3]()
    assert book.passages.count() == 0


def test_what_could_be_at_two_places_is_told_and_not_marked(
    pane, add_source, book, told, qtbot, monkeypatch, tmp_path
):
    add_source("Ferry plan", TEXT)
    path = tmp_path / "ferry.json"
    annotated(path, "erries", "harbour")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    select_first(pane)

    pane.list_commands.import_annotations_action.trigger()
    qtbot.waitUntil(lambda: bool(told))

    [(level, words, button, act)] = told
    assert (level, words, button) == ("warning", "Annotations: 1 marked, 1 refused", "Show")
    act()
    (shown,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, ListDialog)]
    assert "at 2 places" in shown.list.item(0).text()
    shown.close()


def test_a_file_that_is_no_annotation_file_is_refused_with_a_sentence(
    pane, add_source, book, told, qtbot, monkeypatch, tmp_path
):
    add_source("Ferry plan", TEXT)
    path = tmp_path / "notes.json"
    path.write_text("not json", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    select_first(pane)

    pane.list_commands.import_annotations_action.trigger()
    qtbot.waitUntil(lambda: bool(told))

    assert told[0][:2] == ("error", "This is no Web Annotation file: it is not JSON.")
