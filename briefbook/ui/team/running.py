"""Work with a team’s server in another thread, with a sign that it goes on and a way to cancel it."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QProgressDialog, QWidget

from briefbook.errors import BriefbookError
from briefbook.jobs.syncing import AtBook, Progress
from briefbook.store.team.address import Address
from briefbook.store.team.faults import TeamPasswordError
from briefbook.store.team.server import Server
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Messages
from briefbook.ui.tasks import Task, Tasks
from briefbook.ui.team.calls import BookCalls, StoppedError
from briefbook.ui.team.reaching import reach

# signals of a task come from its thread
_QUEUED = Qt.ConnectionType.QueuedConnection

Work: TypeAlias = Callable[[Server, AtBook, Progress], Any]


class ServerWork(QObject):
    """Does work with servers, and asks for the passwords that they want; those go when the program ends."""

    def __init__(self, window: QWidget, messages: Messages) -> None:
        super().__init__(window)
        self._window, self._messages = window, messages
        self._tasks = Tasks(self)
        self._passwords: dict[str, str] = {}
        self.going: set[str] = set()
        """The titles of what is being done."""

    def start(
        self,
        title: str,
        where: Address,
        work: Work,
        done: Callable[[Any], object],
        again: Callable[[], object],
        *,
        desk: Desk | None = None,
        is_quiet: bool = False,
        failed: Callable[[BriefbookError], bool] = lambda _: False,
    ) -> None:
        """Do work with a server and with the book of a desk, if there is one, and have its result.

        `again` starts it once more; `failed` is told first what went wrong, and returns whether that is all.
        What `is_quiet` shows in the status bar alone, the rest in a dialog.
        """
        password = self._passwords.get(where.url) or where.password
        calls = BookCalls(desk.open_book) if desk else None
        reached: list[Server] = []

        def run(task: Task) -> Any:
            def progress(what: str, step: int, steps: int) -> None:
                if task.is_cancelled:
                    raise StoppedError
                task.progressed.emit(step, steps)

            with reach(where, password, task) as server:
                reached.append(server)
                return work(server, calls.at_book(task) if calls else _no_book, progress)

        def stop() -> None:
            for server in reached:
                server.stop()

        def finish(result: Any) -> None:
            self.going.discard(title)
            if password:
                self._passwords[where.url] = password
            done(result)

        def fail(error: BriefbookError) -> None:
            self.going.discard(title)
            if not isinstance(error, StoppedError) and not failed(error):
                self._tell(where, again, error)

        self.going.add(title)
        tasks = desk.tasks if desk else self._tasks
        task = tasks.start(title, run, done=finish, failed=fail, stop=stop)
        task.ended.connect(self._end, _QUEUED)
        if calls:
            task.ended.connect(calls.deleteLater, _QUEUED)
        if not is_quiet:
            self._show(task)

    def _end(self, task: Task) -> None:
        if task.is_cancelled:
            self.going.discard(task.title)

    def _show(self, task: Task) -> None:
        shown = QProgressDialog(f"{task.title}…", tr("Cancel"), 0, 0, self._window)
        shown.setWindowTitle(task.title)
        shown.setMinimumDuration(300)
        shown.setMinimumWidth(380)
        shown.setModal(True)
        shown.setAutoClose(False)
        shown.setAutoReset(False)
        shown.canceled.connect(task.cancel)
        task.progressed.connect(partial(_advance, shown), _QUEUED)
        task.ended.connect(shown.deleteLater, _QUEUED)

    def _tell(self, where: Address, again: Callable[[], object], error: BriefbookError) -> None:
        if not isinstance(error, TeamPasswordError):
            self._messages.error(error, tr("Try Again"), again)
            return
        words = " ".join((str(error), tr("Type it here; it is kept until you close the program.")))
        password, was_given = QInputDialog.getText(
            self._window, tr("Password on the Server"), words, QLineEdit.EchoMode.Password
        )
        if was_given and password:
            self._passwords[where.url] = password
            again()


def _advance(shown: QProgressDialog, done: int, total: int) -> None:
    shown.setMaximum(total)
    shown.setValue(done)


def _no_book(act: Callable[[Any], Any]) -> Any:
    raise StoppedError
