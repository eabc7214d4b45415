"""Sources that look alike, to be decided pair by pair: the same, a newer version, or no duplicates."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.library import Distinct
from briefbook.domain.source import SetAside, Source
from briefbook.edits.collecting import no_duplicates
from briefbook.jobs.duplicates import Likeness, likenesses, plan_newer, plan_same
from briefbook.store.database import MEMORY
from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.difference.difference_view import DifferenceView
from briefbook.ui.review.duplicate_rows import both_sources, duplicate_rows
from briefbook.ui.review.list_beside import ListBeside
from briefbook.ui.review.parts import EmptyPlace, command_row, deciding_or_empty, meta
from briefbook.ui.review.row import Row
from briefbook.ui.review.row_list import RowList
from briefbook.ui.tasks import Task

_TEACHING = tr_noop(
    "When a source has much the same text as another, as a wire report on several sites has, or gives "
    "the same web address, both are listed here until you have said what they are."
)


class DuplicatesPage(QWidget):
    """The pairs that look alike, what differs between the two, and the three answers."""

    counted = Signal(object)
    """How many pairs wait."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._open_book, self._book = desk, desk.open_book, desk.open_book.book
        self._wanted = ""
        self._is_stale = True
        self._task: Task | None = None
        self._found: list[Likeness] = []
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._look)
        self._make_actions()
        self.list = RowList(desk, tr("Sources that look alike"))
        self.texts = DifferenceView(desk.theme, tr("Both sources, and what differs between them"))
        self.told = meta(wraps=True)
        self.empty = EmptyPlace()
        self._lay_out()
        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(self._open)
        self._open_book.edited.connect(self._on_edited)
        desk.tasks.ended.connect(self._on_ended)
        self._show([])

    def state(self) -> dict[str, Any]:
        """Return which pair is chosen."""
        return {"chosen": self.list.current.key if self.list.current else ""}

    def restore(self, state: dict[str, Any]) -> None:
        """Choose the pair of before, once it is found."""
        self._wanted = str(state.get("chosen", ""))

    def showEvent(self, event: QShowEvent) -> None:
        """Look for pairs, if the sources changed since."""
        super().showEvent(event)
        if self._is_stale:
            self._rest.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the texts beside the list where there is room."""
        super().resizeEvent(event)
        is_wide = self._split.fit(self.width(), self._desk.theme.scale)
        self._commands.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )

    def _make_actions(self) -> None:
        add = partial(add_command, self._desk.icons, self)
        self.first_action = add(
            tr("Same: Keep the First"),
            self._keep_first,
            icon="check",
            keys=("1",),
            hint=tr("They are one; take the second out of the library"),
        )
        self.second_action = add(
            tr("Same: Keep the Second"),
            self._keep_second,
            icon="check",
            keys=("2",),
            hint=tr("They are one; take the first out of the library"),
        )
        self.newer_action = add(
            tr("Second Is a Newer Version"),
            self._follow,
            icon="history",
            keys=("V",),
            hint=tr("Make the second the newer version of the first; passages are found in it again"),
        )
        self.apart_action = add(
            tr("Not a Duplicate"),
            self._apart,
            icon="x",
            keys=("N",),
            hint=tr("Keep both, and remember that they are no duplicates"),
        )

    def _lay_out(self) -> None:
        self._split = ListBeside(self.list, self.texts)
        self._commands = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._commands.setSpacing(4)
        self._commands.addLayout(
            command_row((self.first_action, tr("Same: Keep First")), (self.second_action, tr("Keep Second")))
        )
        self._commands.addLayout(
            command_row((self.newer_action, tr("Newer Version")), (self.apart_action, tr("Not a Duplicate")))
        )
        self._pages = deciding_or_empty(self, self.told, self._commands, self._split, self.empty)
        self.setFocusProxy(self.list)

    @property
    def _chosen(self) -> Likeness | None:
        value = self.list.current.value if self.list.current else None
        return value if isinstance(value, Likeness) else None

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Source, SetAside, Distinct):
            self._is_stale = True
            if self.isVisible():
                self._rest.start()

    def _look(self) -> None:
        self._is_stale = False
        if self._task:
            self._task.cancel()
        if self._book.path == MEMORY:  # no other connection sees it
            self._show(likenesses(self._book))
            return

        opened = self._book.reader()

        def work(_: Task) -> list[Likeness]:
            with opened() as reading:
                return likenesses(reading)

        self._task = self._desk.tasks.start(
            tr("Looking for duplicates"), work, done=self._show, failed=self._desk.messages.error
        )

    def _on_ended(self, task: Task) -> None:
        if task is self._task and task.is_cancelled:
            self._is_stale = True  # looked for when the page is shown again
            self.empty.say(tr("The search for sources that look alike was cancelled"), tr(_TEACHING))

    def _show(self, found: list[Likeness]) -> None:
        if not self._open_book.is_open:
            return
        self._found = found
        self.list.show_rows(duplicate_rows(found))
        if self._wanted:
            self.list.choose(self._wanted)
            self._wanted = ""
        count = len(found)
        self.told.setText(tr("%n pair(s) to decide, the likest first.", "", count))
        title = (
            tr("Looking for sources that look alike…") if self._is_stale else tr("No two sources look alike")
        )
        self.empty.say(title, tr(_TEACHING))
        self._pages.setCurrentIndex(0 if found else 1)
        if not self._is_stale:
            self.counted.emit(count)
        self._show_chosen()

    def _show_chosen(self) -> None:
        one = self._chosen
        if one is not None:
            self.texts.show_lines(both_sources(self._book, one))
        can_write = one is not None and not self._book.is_read_only
        for action in (self.first_action, self.second_action, self.newer_action, self.apart_action):
            action.setEnabled(can_write)

    def _decide(self, words: str, plan: Callable[[Source, Source], Edit]) -> None:
        one = self._chosen
        if one is None:
            return
        sources = self._book.sources
        with self._desk.messages.telling():
            # planned once typing is in the book
            self._open_book.do(lambda: plan(sources.get(one.first.id), sources.get(one.second.id)))
            self._desk.messages.info(words, tr("Undo"), self._open_book.undo)
            self._leave_out(one)
            self.list.setFocus()

    def _leave_out(self, decided: Likeness) -> None:
        # at once, so that the next key answers for the next pair
        here = {source.id for source in self._book.sources.all()}
        left = [one for one in self._found if one is not decided]
        self._show([one for one in left if {one.first.id, one.second.id} <= here])

    def _keep_first(self) -> None:
        self._decide(tr("Kept the first"), lambda first, second: plan_same(self._book, first, second))

    def _keep_second(self) -> None:
        self._decide(tr("Kept the second"), lambda first, second: plan_same(self._book, second, first))

    def _follow(self) -> None:
        self._decide(tr("Made it a newer version"), partial(plan_newer, self._book))

    def _apart(self) -> None:
        self._decide(tr("Remembered that both are sources"), partial(no_duplicates, self._book))

    def _open(self, row: Row) -> None:
        if isinstance(row.value, Likeness):
            self._desk.wayfinder.source_wanted.emit(row.value.second.id, None)
