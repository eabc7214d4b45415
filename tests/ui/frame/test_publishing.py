"""A shared book in the window: published in pauses, with a sign, and a warning of copies beside it."""

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

from briefbook.edits.outlining import add_issue
from briefbook.store.book import Book
from briefbook.store.places import LOCAL
from briefbook.ui.frame import publishing


@pytest.fixture(autouse=True)
def own_data(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(publishing, "PAUSE", 60)
    monkeypatch.setattr(publishing, "LOOK", 60)


@pytest.fixture
def shared(made_sample, tmp_path):
    """Give a book in a folder that Syncthing keeps alike elsewhere."""
    (tmp_path / "team" / ".stfolder").mkdir(parents=True)
    return Path(shutil.copy(made_sample, tmp_path / "team" / "Verna.briefbook"))


@pytest.fixture
def bar(window):
    class Bar:
        text = property(lambda self: window.message_bar.text)
        is_hidden = property(lambda self: window.message_bar.isHidden())
        button = property(lambda self: window.message_bar.findChild(QPushButton))

    return Bar()


def write(window, title):
    with window.messages.telling():
        window.session.desk.open_book.do(add_issue(window.session.book.issues.outline(), title))


def write_elsewhere(path, title, copy=None):
    """Edit the shared file as another computer does, or lay the edited one beside it."""
    copy = copy or path.with_name("arriving.tmp")
    shutil.copy(path, copy)
    with Book.open(copy, place=LOCAL) as book:
        book.apply(add_issue(book.issues.outline(), title))
    if copy.suffix == ".tmp":
        os.replace(copy, path)


def titles_in(path):
    copy = shutil.copy(path, path.parents[1] / "looked at.briefbook")
    with Book.open(Path(copy), read_only=True, place=LOCAL) as book:
        return {issue.title for issue in book.issues.all()}


def test_a_pause_publishes_what_was_edited_and_the_sign_says_when(window, shared, qtbot):
    window.session.open(shared)
    assert window.session.book.path == shared
    qtbot.waitUntil(lambda: window.header.saved.text() == "Saved here")

    write(window, "Tariffs")
    assert "Tariffs" not in titles_in(shared)

    qtbot.waitUntil(lambda: window.header.saved.text().startswith("Saved here, published "))
    assert "Tariffs" in titles_in(shared)
    assert window.header.saved.toolTip().startswith("Lies in Syncthing and is worked on here; published ")


def test_a_book_of_this_computer_has_the_plain_sign(window, sample, qtbot):
    window.session.open(sample)
    write(window, "Tariffs")
    qtbot.wait(150)

    assert window.header.saved.text() == "Saved"


def test_closing_the_window_publishes_at_once(window, shared, monkeypatch):
    monkeypatch.setattr(window.publishing._pause, "start", lambda: None)
    window.session.open(shared)
    write(window, "Tariffs")

    window.close()

    assert "Tariffs" in titles_in(shared)
    assert sorted(path.name for path in shared.parent.iterdir()) == [".stfolder", shared.name]


def test_while_the_folder_is_gone_the_user_is_told_once_and_works_on(window, shared, bar, qtbot, monkeypatch):
    window.session.open(shared)
    away = shared.parent.with_name("away")
    shared.parent.rename(away)

    write(window, "Tariffs")
    qtbot.waitUntil(lambda: "not there now; your edits are kept" in bar.text)
    assert window.header.saved.text() == "Saved here, not published yet"
    window.message_bar.hide()
    write(window, "Quotas")
    window.publishing.publish()
    qtbot.wait(200)
    assert bar.is_hidden

    away.rename(shared.parent)
    window.publishing.publish()
    qtbot.waitUntil(lambda: ", published " in window.header.saved.text())
    assert {"Tariffs", "Quotas"} <= titles_in(shared)
    assert "is published, with all your edits" in bar.text


def test_what_somebody_else_changed_meanwhile_can_be_merged(window, shared, bar, qtbot):
    merged = []
    window.publishing.merge = merged.append
    window.session.open(shared)
    write_elsewhere(shared, "Theirs")

    write(window, "Ours")

    qtbot.waitUntil(lambda: "changed by somebody else meanwhile" in bar.text)
    assert bar.button.text() == "Merge It…"
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert "Theirs" in titles_in(merged[0])
    assert "Ours" not in titles_in(shared)


def test_after_merging_what_somebody_else_changed_both_are_published(window, shared, bar, qtbot):
    window.session.open(shared)
    write_elsewhere(shared, "Theirs")
    write(window, "Ours")
    qtbot.waitUntil(lambda: "changed by somebody else meanwhile" in bar.text)

    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: {"Theirs", "Ours"} <= titles_in(shared), timeout=20_000)
    for dialog in window.findChildren(QDialog):
        dialog.done(0)
    window.session.close()
    assert sorted(path.name for path in shared.parent.iterdir()) == [".stfolder", shared.name]


def test_a_copy_that_a_service_laid_beside_the_book_is_warned_of_with_a_way_to_merge(
    window, sample, bar, qtbot
):
    copy = sample.with_name("Lake Verna Summit (conflicted copy 2026-11-22).briefbook")
    write_elsewhere(sample, "Theirs", copy)
    merged = []
    window.publishing.merge = merged.append

    window.session.open(sample)

    qtbot.waitUntil(lambda: "conflicted copy" in bar.text)
    assert bar.text == f"“{copy.name}” lies beside this book and has 1 edit that this book lacks."
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert merged == [copy]


def test_after_one_copy_was_merged_the_user_is_told_of_the_next(window, sample, bar, qtbot):
    for number in (1, 2):
        copy = sample.with_name(f"Lake Verna Summit ({number}).briefbook")
        write_elsewhere(sample, f"Theirs {number}", copy)
    window.session.open(sample)
    qtbot.waitUntil(lambda: bar.text.endswith("So does another copy."))

    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: bar.text.startswith("“Lake Verna Summit (2)"), timeout=20_000)
    for dialog in window.findChildren(QDialog):
        dialog.done(0)
    assert "another" not in bar.text


def test_edits_that_were_laid_beside_the_book_are_told_at_the_next_opening(window, shared, bar, qtbot):
    window.session.open(shared)
    write(window, "Ours")
    write_elsewhere(shared, "Theirs")
    window.session.close()
    qtbot.waitUntil(lambda: "changed by somebody else" in bar.text)
    assert bar.button.isHidden()

    window.session.open(shared)

    qtbot.waitUntil(lambda: "unpublished edits from" in bar.text)
    assert {"Theirs"} <= titles_in(shared)
    (aside,) = shared.parent.glob("Verna (unpublished*")
    assert "Ours" in titles_in(aside)
