"""Importing a file as the new version of a source."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

OLD = "Ferry plan\n\nThe board agreed on Monday to buy two ferries for the harbour.\n"
NEW = OLD.replace("agreed on Monday to buy two ferries", "has not said what becomes of the plan")


def import_version(pane, monkeypatch, path):
    """Import a file from the context menu's command, as if it had been chosen."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    pane.list.setCurrentIndex(pane.list.model().index(0, 0))
    pane.list_commands.version_action.trigger()


def test_a_new_version_tells_what_became_of_the_passages(
    pane, add_source, mark, book, desk, told, qtbot, monkeypatch, tmp_path
):
    source = add_source("Ferry plan", OLD)
    mark(source, "buy two ferries")
    path = tmp_path / "ferry-2.txt"
    path.write_text(NEW, encoding="utf-8")

    import_version(pane, monkeypatch, path)
    qtbot.waitUntil(lambda: book.sources.get(source.id).version == 2)

    [(level, words, button, act)] = told
    assert (level, button) == ("warning", "Review")
    assert "1 passage" in words
    with qtbot.waitSignal(desk.wayfinder.versions_wanted) as wanted:
        act()
    assert wanted.args == [source.id]


def test_a_version_in_which_all_is_as_before_is_undone(
    pane, add_source, mark, book, told, qtbot, monkeypatch, tmp_path
):
    source = add_source("Ferry plan", OLD)
    mark(source, "two ferries")
    path = tmp_path / "ferry-2.txt"
    path.write_text(OLD + "\nIt meets again in May.\n", encoding="utf-8")

    import_version(pane, monkeypatch, path)
    qtbot.waitUntil(lambda: book.sources.get(source.id).version == 2)

    [(level, _, button, act)] = told
    assert (level, button) == ("info", "Undo")
    act()
    assert book.sources.get(source.id).version == 1


def test_the_same_file_again_is_no_new_version(pane, add_source, book, told, qtbot, monkeypatch, tmp_path):
    source = add_source("Ferry plan", OLD)
    path = tmp_path / "ferry.txt"
    path.write_text(OLD, encoding="utf-8")

    import_version(pane, monkeypatch, path)
    qtbot.waitUntil(lambda: bool(told))

    assert told[0][:2] == ("error", "This is the version of @ferry-plan that the book has already.")
    assert book.sources.get(source.id).version == 1


def test_a_file_that_cannot_be_read_says_why(pane, add_source, told, qtbot, monkeypatch, tmp_path):
    add_source("Ferry plan", OLD)

    import_version(pane, monkeypatch, tmp_path / "gone.txt")
    qtbot.waitUntil(lambda: bool(told))

    assert told[0][0] == "error"


def test_the_command_is_in_the_context_menu(pane, add_source):
    add_source("Ferry plan", OLD)
    pane.list.setCurrentIndex(pane.list.model().index(0, 0))

    assert pane.list_commands.version_action.isEnabled()
    assert pane.list.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu
