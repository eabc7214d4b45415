"""Sharing a book through a server, as it is done in the window."""

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QToolButton

from briefbook.edits.outlining import add_issue, retitle_issue
from tests.jobs.team.sharing import joining
from tests.team_server import PASSWORD, team_server, team_url
from tests.ui.frame.asked import answered

__all__ = ["team_server", "team_url"]


def dialog_of(window):
    from briefbook.ui.team.server_dialog import ServerDialog

    [dialog] = window.findChildren(ServerDialog)
    return dialog


def fill(window, url, name):
    """Fill in the dialog that asks for the server, and go on."""
    dialog = dialog_of(window)
    bare = url.replace(":quiet%20harbour", "")
    dialog.server.setText(bare)
    dialog.server.textEdited.emit(bare)
    dialog.password.line.setText(PASSWORD)
    dialog.name.setText(name)
    dialog.go.click()


@pytest.fixture
def shared(window, view, team_url, qtbot):
    """Publish the sample by the window’s own command."""
    window.menu.file.team.publish.trigger()
    with qtbot.waitSignal(window.messages.told, timeout=20_000) as told:
        fill(window, team_url, "Ana")
    assert told.args[1].startswith("The book is on 127.0.0.1")
    return team_url


@pytest.fixture
def ben(shared, tmp_path):
    member = joining(tmp_path / "ben.briefbook", shared, "Ben")
    with member.book:
        yield member


def sync(window, qtbot):
    """Sync by the window’s command, and return how it was told."""
    with qtbot.waitSignal(window.messages.told, timeout=20_000) as told:
        window.menu.file.team.sync.trigger()
    return told.args


def buttons(window):
    return [one.defaultAction() for one in window.header.findChildren(QToolButton) if one.isVisible()]


def test_a_book_that_is_not_shared_shows_nothing_of_it(window, view):
    team = window.menu.file.team

    assert team.sync not in buttons(window)
    assert not team.leave.isVisible()
    assert team.publish.isEnabled()


def test_a_published_book_is_synced_by_a_button(window, shared, ben, qtbot):
    book = window.session.book
    ben.book.apply(add_issue(ben.book.issues.outline(), "Energy"))
    ben.sync()
    book.apply(add_issue(book.issues.outline(), "Fish"))

    level, text, *_ = sync(window, qtbot)

    assert window.menu.file.team.sync in buttons(window)
    assert (level, text) == ("info", "1 edit by Ben came in, 1 of yours went out.")
    assert {"Energy", "Fish"} <= {one.title for one in book.issues.all()}


def test_what_is_being_typed_is_sent_as_well(window, view, shared, ben, qtbot):
    pane = view.work.pane("outline")
    pane.editor.setFocus()
    pane.editor.textCursor().insertText("Typed just now. ")

    sync(window, qtbot)
    ben.sync()

    assert any("Typed just now." in one.text for one in ben.book.issues.all())


def test_a_conflict_leads_to_where_it_is_decided(window, shared, ben, qtbot):
    book = window.session.book
    first = book.issues.all()[0]
    ben.book.apply(retitle_issue(ben.book.issues.get(first.id), "By Ben"))
    ben.sync()
    book.apply(retitle_issue(first, "By Ana"))

    level, text, button, act = sync(window, qtbot)

    assert (level, button) == ("warning", "Decide…")
    assert text.endswith("1 conflict to decide.")
    with qtbot.waitSignal(window.session.desk.wayfinder.conflicts_wanted):
        act()


def test_a_server_that_cannot_be_reached_stops_nobody(window, shared, team_server, qtbot):
    team_server.stop()
    try:
        level, text, button, _ = sync(window, qtbot)
    finally:
        team_server.start()

    assert (level, button) == ("error", "Try Again")
    assert "cannot be reached" in text
    assert sync(window, qtbot)[1] == "You and your team have the same."


def test_a_password_is_asked_for_and_kept_in_no_file(window, shared, qtbot, monkeypatch):
    path = window.session.book.path
    window.session.close()
    window.session.open(path)
    # as after a new start of the program
    window.menu.file.team._made = None
    monkeypatch.setattr(QInputDialog, "getText", answered((PASSWORD, True)))

    assert sync(window, qtbot)[1] == "You and your team have the same."
    window.session.close()
    assert PASSWORD.encode() not in path.read_bytes()
    assert b"quiet%20harbour" not in path.read_bytes()


def test_a_shared_book_is_joined_and_opened(window, shared, tmp_path, qtbot, monkeypatch):
    mine = window.session.book.contents()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answered((str(tmp_path / "mine"), "")))

    window.menu.file.team.join.trigger()
    fill(window, shared, "Cy")

    qtbot.waitUntil(lambda: window.session.book.path.name == "mine.briefbook", timeout=20_000)
    assert window.session.book.contents() == mine
    assert window.menu.file.team.sync.isVisible()


def test_leaving_the_team_takes_the_button_away(window, shared, qtbot):
    window.menu.file.team.leave.trigger()

    assert not window.menu.file.team.sync.isVisible()
    assert window.message_bar.text.startswith("This book is shared no longer")


def test_closing_the_book_ends_a_sync_that_waits(window, shared, tmp_path, qtbot):
    import socket

    from briefbook.store.team.membership import team_of

    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        team = team_of(window.session.book)
        membership = team.membership()
        where = f"postgresql://keeper@127.0.0.1:{port}/x"
        team.keep(type(membership)(where, "Ana", membership.trunk, membership.moment))
        window.menu.file.team.sync.trigger()
        qtbot.wait(200)

        window.session.close()

    assert window.session.book is None


def test_an_address_of_something_else_is_refused_in_the_dialog(window, view):
    window.menu.file.team.publish.trigger()

    fill(window, "https://example.org/x", "Ana")

    dialog = dialog_of(window)
    assert dialog.isVisible()
    assert "is not the address of a PostgreSQL server" in dialog.wrong.text()
    dialog.reject()


def test_a_protected_book_goes_out_only_if_that_is_meant(window, qtbot):
    from briefbook.ui.team.server_dialog import ServerDialog

    dialog = ServerDialog(("Publish", "Publish"), "", window.session.icons, window, is_protected=True)
    dialog.server.setText("postgresql://ana@db.example.org/x")
    dialog.server.textEdited.emit("")
    assert not dialog.go.isEnabled()

    dialog.means_it.setChecked(True)

    assert dialog.go.isEnabled()
    dialog.go.click()
    assert dialog.address.server == "db.example.org"
