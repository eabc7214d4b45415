"""Importing by dialog, drop and clipboard, and what the user is told of it."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.open_book import OpenBook
from briefbook.ui.sources import importing
from briefbook.ui.sources.import_report import ImportReport
from briefbook.ui.sources.sources_pane import SourcesPane
from tests.drawn_pdfs import drawn_pdf, lines

Article = Callable[[str, str], Path]
Told = list[tuple[str, str, str, Any]]

FEES = "Harbour fees rise\n\nThe port of Verna will ask for more from the first of May, its director said.\n"
FREIGHT = "Rail freight falls\n\nFewer trains crossed the border in March than in any month since 2011.\n"


SHIFT_CTRL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(pane: SourcesPane, mime: QMimeData) -> None:
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pane, QDragEnterEvent(QPoint(90, 90), copy, mime, left, none))
    assert pane.drop_cover.isVisible()
    QApplication.sendEvent(pane, QDropEvent(QPointF(90, 90), copy, mime, left, none))
    assert not pane.drop_cover.isVisible()


def end_of_import(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.tasks.going, timeout=20000)


def titles(book: Book) -> list[str]:
    return [source.title for source in book.sources.all()]


def test_dropped_files_become_sources_and_junk_is_named(
    pane: SourcesPane,
    desk: Desk,
    book: Book,
    article: Article,
    told: Told,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
):
    monkeypatch.setattr("briefbook.jobs.intake.importing.BATCH_SECONDS", 60)  # however busy the machine is
    junk = tmp_path / "picture.png"
    junk.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))

    drop(pane, files(article("fees.txt", FEES), junk, article("freight.txt", FREIGHT)))
    end_of_import(desk, qtbot)

    assert titles(book) == ["Harbour fees rise", "Rail freight falls"]
    assert [message[:3] for message in told] == [
        (
            "warning",
            "Imported 2 sources. “picture.png” is a picture;"
            " type what it says into a text file and import that.",
            "Undo",
        ),
    ]
    assert pane.list.selected().title == "Harbour fees rise"
    assert book.journal.count() == 1


def test_an_import_can_be_undone_from_its_message(
    pane: SourcesPane, desk: Desk, book: Book, article: Article, told: Told, qtbot: QtBot
):
    drop(pane, files(article("fees.txt", FEES)))
    end_of_import(desk, qtbot)
    assert told[0][:3] == ("info", "Imported “Harbour fees rise”", "Undo")

    told[0][3]()

    assert titles(book) == []


def test_undoing_an_import_spares_what_was_done_since(
    pane: SourcesPane,
    desk: Desk,
    book: Book,
    article: Article,
    add_source: Callable[[str], object],
    told: Told,
    qtbot: QtBot,
):
    drop(pane, files(article("fees.txt", FEES)))
    end_of_import(desk, qtbot)
    add_source("Later")

    told[0][3]()

    assert titles(book) == ["Harbour fees rise", "Later"]
    assert told[1][:2] == (
        "warning",
        "Other changes were made since; undo them first, then the import.",
    )


def test_the_same_file_twice_is_one_source(
    pane: SourcesPane, desk: Desk, book: Book, article: Article, told: Told, qtbot: QtBot
):
    fees = article("fees.txt", FEES)
    drop(pane, files(fees))
    end_of_import(desk, qtbot)

    drop(pane, files(fees))
    end_of_import(desk, qtbot)
    drop(pane, files(fees, article("freight.txt", FREIGHT)))
    end_of_import(desk, qtbot)

    assert titles(book) == ["Harbour fees rise", "Rail freight falls"]
    assert [message[:3] for message in told[1:]] == [
        ("info", "“Harbour fees rise” was already here", ""),
        ("info", "Imported “Rail freight falls” · 1 was already here", "Undo"),
    ]


def test_several_refusals_can_all_be_read(
    pane: SourcesPane, desk: Desk, tmp_path: Path, told: Told, qtbot: QtBot
):
    folder = tmp_path / "clippings"
    folder.mkdir()
    empty = tmp_path / "empty.txt"
    empty.touch()

    drop(pane, files(folder, empty, tmp_path / "gone.txt"))
    end_of_import(desk, qtbot)
    level, text, button, act = told[0]
    act()

    assert (level, button) == ("warning", "Show All")
    reason = "The folder “clippings” holds no files that could be imported."
    assert text == f"{reason} 2 more files were not imported."
    dialog = pane.window().findChild(ImportReport)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [
        reason,
        "“empty.txt” is empty.",
        "“gone.txt” was not found.",
    ]
    dialog.close()


def test_files_are_chosen_in_a_dialog_that_remembers_the_folder(
    pane: SourcesPane,
    desk: Desk,
    book: Book,
    article: Article,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
):
    asked = []

    def choose(parent: object, title: str, folder: str, filters: str) -> tuple[list[str], str]:
        asked.append(folder)
        return ([str(article("fees.txt", FEES))], "") if len(asked) == 1 else ([], "")

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)

    qtbot.mouseClick(pane.empty.button, Qt.MouseButton.LeftButton)
    end_of_import(desk, qtbot)
    qtbot.keyClick(pane, Qt.Key.Key_O, SHIFT_CTRL)

    assert titles(book) == ["Harbour fees rise"]
    assert asked[1:] == [str(tmp_path)]


def test_copied_text_is_pasted_as_a_source(
    pane: SourcesPane, desk: Desk, book: Book, clipboard: None, qtbot: QtBot
):
    QApplication.clipboard().setText(FREIGHT)

    pane.paste_action.trigger()
    end_of_import(desk, qtbot)

    assert titles(book) == ["Rail freight falls"]


def test_an_empty_clipboard_is_said(pane: SourcesPane, desk: Desk, told: Told, clipboard: None):
    pane.paste_action.trigger()

    assert told[0][:2] == ("warning", "There is nothing on the clipboard that can become a source.")
    assert not desk.tasks.going


def test_a_part_of_a_page_can_be_dropped(pane: SourcesPane, desk: Desk, book: Book, qtbot: QtBot):
    mime = QMimeData()
    mime.setText(FREIGHT)
    title, text = FREIGHT.strip().split("\n\n")
    mime.setHtml(f"<h1>{title}</h1><p>{text}</p>")

    drop(pane, mime)
    end_of_import(desk, qtbot)

    (source,) = book.sources.all()
    assert source.title == "Rail freight falls"
    assert "since 2011" in book.text_of(source)


def test_a_dropped_link_is_not_fetched(pane: SourcesPane, book: Book, told: Told, desk: Desk):
    mime = QMimeData()
    mime.setUrls([QUrl("https://verna.example/fees")])

    drop(pane, mime)

    assert "never goes online" in told[0][1]
    assert not desk.tasks.going


def test_the_cover_goes_when_the_drag_leaves(pane: SourcesPane, article: Article):
    mime = files(article("fees.txt", FEES))
    enter = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pane, enter)
    assert enter.isAccepted()
    assert pane.drop_cover.isVisible()

    QApplication.sendEvent(pane, QDragLeaveEvent())

    assert not pane.drop_cover.isVisible()


def test_more_files_than_a_batch_are_imported_by_several_edits_and_undone_at_once(
    pane: SourcesPane,
    desk: Desk,
    book: Book,
    article: Article,
    told: Told,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
):
    monkeypatch.setattr("briefbook.jobs.intake.importing.BATCH_FILES", 2)
    monkeypatch.setattr("briefbook.jobs.intake.importing.BATCH_SECONDS", 60)
    paths = [article(f"{n}.txt", f"Report {n}\n\nThe fifth paragraph of report {n}.\n") for n in range(5)]

    pane.importer.import_paths(paths)
    end_of_import(desk, qtbot)
    assert (book.sources.count(), book.journal.count()) == (5, 3)
    assert told[0][1] == "Imported 5 sources"

    told[0][3]()
    assert book.sources.count() == 0


def test_a_cancelled_import_keeps_what_was_read(
    pane: SourcesPane, desk: Desk, book: Book, article: Article, told: Told, qtbot: QtBot
):
    paths = [article(f"{n}.txt", f"Report {n}\n\nThe fifth paragraph of report {n}.\n") for n in range(50)]
    steps: list[tuple[int, int]] = []

    def cancel_at_the_third(task: Any) -> None:
        def count(done: int, total: int) -> None:
            steps.append((done, total))
            if done == 3:
                task.cancel()

        # in the worker's thread, so that it is the third file for certain
        task.progressed.connect(count, Qt.ConnectionType.DirectConnection)

    desk.tasks.started.connect(cancel_at_the_third)
    pane.importer.import_paths(paths)
    end_of_import(desk, qtbot)

    assert steps == [(0, 50), (1, 50), (2, 50), (3, 50)]
    assert titles(book) == ["Report 0", "Report 1", "Report 2"]
    assert told[0][1] == "The import was cancelled after 3 of 50 files. Imported 3 sources"


def test_an_import_with_refusals_can_be_undone_from_its_report(
    pane: SourcesPane, desk: Desk, book: Book, article: Article, tmp_path: Path, told: Told, qtbot: QtBot
):
    for name in ("one.png", "two.png"):
        (tmp_path / name).write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    drop(pane, files(article("fees.txt", FEES), tmp_path / "one.png", tmp_path / "two.png"))
    end_of_import(desk, qtbot)
    told[0][3]()
    dialog = pane.window().findChild(ImportReport)
    assert titles(book) == ["Harbour fees rise"]

    qtbot.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)

    assert titles(book) == []
    assert not dialog.isVisible()


def test_a_folder_is_imported_with_all_that_is_in_it(
    pane: SourcesPane, desk: Desk, book: Book, article: Article, tmp_path: Path, qtbot: QtBot
):
    (tmp_path / "in" / "deeper").mkdir(parents=True)
    article("in/fees.txt", FEES)
    article("in/deeper/freight.txt", FREIGHT)

    drop(pane, files(tmp_path / "in"))
    end_of_import(desk, qtbot)

    assert sorted(titles(book)) == ["Harbour fees rise", "Rail freight falls"]


def test_a_long_import_names_the_file_it_is_at_and_can_be_cancelled_there(
    pane: SourcesPane,
    desk: Desk,
    book: Book,
    article: Article,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
):
    def read_from_a_slow_disk(path: Path) -> bytes:
        time.sleep(0.03)
        return path.read_bytes()

    monkeypatch.setattr("briefbook.jobs.intake.walk.bytes_of", read_from_a_slow_disk)
    paths = [article(f"{n}.txt", f"Report {n}\n\nThe fifth paragraph of report {n}.\n") for n in range(300)]
    strip = pane.importer.strip
    strip._patience.setInterval(0)

    pane.importer.import_paths(paths)
    qtbot.waitUntil(lambda: strip.isVisible() and strip.bar.value() > 2, timeout=20000)
    assert strip.bar.maximum() == 300
    assert strip.file.text().endswith(".txt")
    qtbot.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    end_of_import(desk, qtbot)

    assert not strip.isVisible()
    assert 0 < book.sources.count() < 300


def test_a_protected_file_is_opened_with_the_password_that_is_asked_for(
    pane: SourcesPane, desk: Desk, book: Book, told: Told, tmp_path: Path, monkeypatch: Any, qtbot: QtBot
):
    path = tmp_path / "secret.pdf"
    words = lines("The levy is paused for ninety days, the annex says.")
    path.write_bytes(drawn_pdf(words, password="verna"))
    typed = iter(["wrong", "verna"])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (next(typed), True))

    drop(pane, files(path))
    end_of_import(desk, qtbot)
    assert told[0][:3] == ("warning", "“secret.pdf” is protected by a password.", "Enter Password…")
    told[0][3]()
    end_of_import(desk, qtbot)
    assert told[1][:3] == ("warning", "The password does not open “secret.pdf”.", "Enter Password…")
    told[1][3]()
    end_of_import(desk, qtbot)

    (source,) = book.sources.all()
    assert "ninety days" in book.text_of(source)
    assert "verna" not in repr(book.contents())


def test_what_came_in_twice_is_told_and_leads_to_the_choice(
    desk: Desk, tmp_path: Path, article: Article, told: Told, qtbot: QtBot
):
    own = replace(desk, open_book=OpenBook(Book.create(tmp_path / "b.briefbook", "Summit")))
    importer = importing.Importer(own)
    wanted: list[bool] = []
    own.wayfinder.duplicates_wanted.connect(lambda: wanted.append(True))
    wire = " ".join(f"Delegates spoke about clause {n} of the treaty." for n in range(40))

    importer.import_paths([article("wire.txt", wire), article("gazette.txt", f"{wire} Our reporter adds.")])
    qtbot.waitUntil(lambda: len(told) > 1 and not own.tasks.going, timeout=20000)

    assert told[-1][:3] == ("warning", "Imported 2 sources. One looks like another source.", "Review")
    told[-1][3]()
    assert wanted == [True]
    own.open_book.close()


def test_an_import_clears_a_search_that_would_hide_it(
    pane: SourcesPane,
    desk: Desk,
    article: Article,
    add_source: Callable[[str], object],
    qtbot: QtBot,
):
    add_source("Rail freight")
    pane.search.setText("rail")
    pane.search.search_now()

    drop(pane, files(article("fees.txt", FEES)))
    end_of_import(desk, qtbot)

    assert pane.search.text() == ""
    assert pane.list.selected().title == "Harbour fees rise"


def test_a_book_closed_during_an_import_keeps_what_was_read(
    desk: Desk, tmp_path: Path, article: Article, told: Told, qtbot: QtBot
):
    path = tmp_path / "summit.briefbook"
    own = replace(desk, open_book=OpenBook(Book.create(path, "Summit")))
    importer = importing.Importer(own)

    importer.import_paths([article("fees.txt", FEES)])
    own.tasks._pool.waitForDone()
    own.open_book.close()
    qtbot.waitUntil(lambda: not own.tasks.going)

    with Book.open(path) as book:
        assert titles(book) == ["Harbour fees rise"]
    assert told == []


def test_a_dropped_book_is_left_to_the_window(pane: SourcesPane, tmp_path: Path):
    assert not pane.importer.can_take(files(tmp_path / "summit.briefbook"))


def test_files_are_looked_for_at_home_where_there_is_no_folder_of_documents(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("HOME", str(tmp_path))

    assert importing.Importer(desk).folder == str(tmp_path)
