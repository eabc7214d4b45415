"""Publishing, joining, syncing and leaving, each only when the user says so."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog

from briefbook.errors import BriefbookError
from briefbook.jobs.joining import join
from briefbook.jobs.publishing import publish
from briefbook.jobs.syncing import AtBook, Progress, Synced, TakenBackError, sync
from briefbook.store.team.address import Address, address
from briefbook.store.team.membership import Membership, team_of
from briefbook.store.team.server import Server, SharedBook
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.frame.session import SUFFIX, Session
from briefbook.ui.team.running import ServerWork
from briefbook.ui.team.server_dialog import ServerDialog

_SYNCING = tr_noop("Syncing")
_PUBLISHING = tr_noop(
    "Share this book through a PostgreSQL server of your team. Everybody goes on working in a file of their "
    "own; nothing is sent before somebody says Sync."
)
_JOINING = tr_noop("Make a file of your own for a book that your team shares through a PostgreSQL server.")


class Sharing(QObject):
    """What the window does with a team’s server; it uses the network for nothing else, never by itself."""

    changed = Signal()
    """The open book is shared now, or no longer."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._work = ServerWork(session.window, session.messages)

    def membership(self) -> Membership | None:
        """Return where the open book is shared, if it is."""
        book = self._session.book
        return team_of(book).membership() if book is not None else None

    def sync(self, *, takes_back: bool = False) -> None:
        """Bring in what the others did, and send what was done here."""
        desk, membership = self._session.desk, self.membership()
        if desk is None or membership is None or tr(_SYNCING) in self._work.going:
            return

        def work(server: Server, at_book: AtBook, progress: Progress) -> Synced:
            return sync(server, at_book, takes_back=takes_back, progress=progress)

        def failed(error: BriefbookError) -> bool:
            if isinstance(error, TakenBackError):
                take_back = partial(self.sync, takes_back=True)
                desk.messages.warning(str(error), tr("Take Back for All"), take_back)
            return isinstance(error, TakenBackError)

        where, again = address(membership.address), partial(self.sync, takes_back=takes_back)
        self._work.start(
            tr(_SYNCING),
            where,
            work,
            partial(self._tell, desk),
            again,
            desk=desk,
            is_quiet=True,
            failed=failed,
        )

    def ask_and_publish(self) -> None:
        """Ask for a server and put the open book there."""
        desk = self._session.desk
        if desk is None:
            return
        is_protected = desk.open_book.book.file.key is not None
        words = (tr("Publish the Book"), tr("Publish", "verb"))
        dialog = ServerDialog(
            words, tr(_PUBLISHING), self._session.icons, self._session.window, is_protected=is_protected
        )
        dialog.accepted.connect(lambda: self._publish(desk, dialog.address, dialog.person))
        dialog.open()

    def ask_and_join(self) -> None:
        """Ask for a server and a book there, make a file for it and open that."""
        dialog = ServerDialog(
            (tr("Join a Book"), tr("Join…")), tr(_JOINING), self._session.icons, self._session.window
        )
        dialog.accepted.connect(lambda: self._find(dialog.address, dialog.person))
        dialog.open()

    def leave(self) -> None:
        """Share the open book no longer."""
        desk, membership = self._session.desk, self.membership()
        if desk is None or membership is None:
            return
        team = team_of(desk.open_book.book)
        with self._session.messages.telling():
            team.forget()
            where = address(membership.address).server
            self._session.messages.info(
                tr("This book is shared no longer; what {server} has of it stays there.", server=where),
                tr("Stay in the Team"),
                lambda: self._stay(desk, membership),
            )
        self.changed.emit()

    def _stay(self, desk: Desk, membership: Membership) -> None:
        if desk.open_book.is_open:
            with self._session.messages.telling():
                team_of(desk.open_book.book).keep(membership)
            self.changed.emit()

    def _publish(self, desk: Desk, where: Address | None, person: str) -> None:
        if where is None or not desk.open_book.is_open:
            return

        def work(server: Server, at_book: AtBook, progress: Progress) -> None:
            publish(server, at_book, person, is_open_to_keepers=True, progress=progress)

        def done(_: None) -> None:
            self._session.messages.info(
                tr(
                    "The book is on {server}. Others join it with the same address; Sync Now sends what you "
                    "do, and brings in what they did.",
                    server=where.server,
                )
            )
            self.changed.emit()

        again = partial(self._publish, desk, where, person)
        self._work.start(tr("Publishing the book"), where, work, done, again, desk=desk)

    def _find(self, where: Address | None, person: str) -> None:
        if where is None:
            return

        def work(server: Server, at_book: AtBook, progress: Progress) -> list[SharedBook]:
            return [book for book in server.books() if where.book_id in ("", book.id)]

        again = partial(self._find, where, person)
        self._work.start(tr("Asking the server"), where, work, partial(self._choose, where, person), again)

    def _choose(self, where: Address, person: str, books: list[SharedBook]) -> None:
        if not books:
            self._session.messages.warning(
                tr("There is no such shared book on {server} yet.", server=where.server)
            )
            return
        chosen = books[0]
        if len(books) > 1:
            titles = [f"{number} {book.title}" for number, book in enumerate(books, 1)]
            title, was_given = QInputDialog.getItem(
                self._session.window, tr("Join a Book"), tr("Which book?"), titles, editable=False
            )
            if not was_given:
                return
            chosen = books[titles.index(title)]
        start = str(Path.home() / f"{chosen.title.replace('/', '-')}{SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(
            self._session.window, tr("Keep the Book"), start, f"Briefbook (*{SUFFIX})"
        )
        if name:
            path = Path(name if name.endswith(SUFFIX) else name + SUFFIX)
            self._join(where, person, chosen, path)

    def _join(self, where: Address, person: str, chosen: SharedBook, path: Path) -> None:
        def work(server: Server, at_book: AtBook, progress: Progress) -> Path:
            there = server.book(chosen.id) or chosen
            join(server, there, path, person, progress=progress)
            return path

        again = partial(self._join, where, person, chosen, path)
        self._work.start(tr("Fetching the book"), where, work, self._session.open, again)

    def _tell(self, desk: Desk, done: Synced) -> None:
        if done.conflicts:
            desk.messages.warning(done.told, tr("Decide…"), desk.wayfinder.conflicts_wanted.emit)
        elif done.notes:
            desk.messages.warning(" ".join((done.told, *done.notes[:2])))
        else:
            desk.messages.info(done.told)
