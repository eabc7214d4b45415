"""Where passages went in the newer versions of their sources, to be decided one by one."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.domain.version import Anchoring
from briefbook.edits.updating import approve_anchoring, keep_in_old_version, place_anchoring
from briefbook.translation import grouped, tr, tr_noop
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.difference.difference_view import DifferenceView
from briefbook.ui.review.accepting import accept_unchanged, unchanged
from briefbook.ui.review.anchoring_rows import anchoring_rows, both_places
from briefbook.ui.review.list_beside import ListBeside
from briefbook.ui.review.parts import EmptyPlace, command_row
from briefbook.ui.review.place_marking import PlaceMarking
from briefbook.ui.review.row import Row
from briefbook.ui.review.row_list import RowList
from briefbook.ui.review.text_comparison import TextComparison

_IN_ONE_ROW = 640
"""Pixels at a text scale of 100 % that all commands need beside each other."""
_TEACHING = tr_noop(
    "When a newer version of a source is imported, the passages whose words changed or went elsewhere "
    "are listed here, each beside both versions, until you have decided."
)


class VersionsPage(QWidget):
    """The passages to look at, both their places, and the two texts as a whole."""

    counted = Signal(object)
    """How many passages wait."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._open_book, self._book = desk, desk.open_book, desk.open_book.book
        self._last_source: Source | None = None
        self._make_actions()
        self.list = RowList(desk, tr("Passages to decide on"))
        self.places = DifferenceView(desk.theme, tr("The passage before, and its proposed place"))
        self.marking = PlaceMarking(self._book)
        self.comparison = TextComparison(desk)
        self.empty = EmptyPlace(self.compare_action, tr("Compare the Texts"))
        self._lay_out()
        self._connect()
        self._show()

    def show_source(self, source_id: str) -> None:
        """Choose the first passage of a source that waits, or tell that none does."""
        source = self._book.sources.find(source_id)
        if source is None:
            return
        self._leave_comparison()
        self._last_source = source
        for row in self.list.rows:
            if isinstance(row.value, Anchoring) and self._passage(row.value).source_id == source_id:
                self.list.choose(row.key)
                return
        self._show()

    def state(self) -> dict[str, Any]:
        """Return which passage is chosen."""
        chosen = self.list.current.key if self.list.current else ""
        return {"chosen": chosen, "source": self._last_source.id if self._last_source else ""}

    def restore(self, state: dict[str, Any]) -> None:
        """Choose the passage of before, if it still waits."""
        self._last_source = self._book.sources.find(str(state.get("source", "")))
        self.list.choose(str(state.get("chosen", "")))
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set both places beside the list where there is room."""
        super().resizeEvent(event)
        self._split.fit(self.width(), self._desk.theme.scale)
        has_room = self.width() >= _IN_ONE_ROW * self._desk.theme.scale // 100
        way = QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom
        self._commands.setDirection(way)

    def _make_actions(self) -> None:
        # their keys are not heard while the whole texts are compared
        self._deciding = QWidget()
        add = partial(add_command, self._desk.icons, self._deciding)
        self.accept_action = add(
            tr("Accept Proposed Place"),
            self._accept,
            icon="check",
            keys=("A",),
            hint=tr("Let the passage be at the proposed place"),
        )
        self.keep_action = add(
            tr("Keep Passage in Old Version"),
            self._keep,
            icon="history",
            keys=("K",),
            hint=tr("Leave it in the older text"),
        )
        self.mark_action = add(tr("Mark Place by Hand…"), self._mark, icon="highlighter", keys=("M",))
        self.all_action = add(
            tr("Accept All Passages Whose Words Are Unchanged"),
            self._accept_all,
            icon="list-checks",
            hint=tr(
                "Only those found elsewhere in the very same words; changed words are looked at one by one"
            ),
        )
        self.compare_action = add_command(
            self._desk.icons, self, tr("Compare Whole Texts"), self._compare, icon="columns-2", keys=("C",)
        )

    def _lay_out(self) -> None:
        self._side = QStackedWidget()
        self._side.addWidget(self.places)
        self._side.addWidget(self.marking)
        self._split = ListBeside(self.list, self._side)
        self._explained = QLabel()
        self._explained.setProperty("role", "meta")
        self._explained.setWordWrap(True)
        layout = QVBoxLayout(self._deciding)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._explained)
        self._commands = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._commands.addLayout(
            command_row(
                (self.accept_action, tr("Accept")),
                (self.keep_action, tr("Keep in Old")),
                (self.mark_action, tr("Mark by Hand…")),
            )
        )
        self._commands.addLayout(
            command_row(
                (self.all_action, tr("Accept All Unchanged")), (self.compare_action, tr("Compare Texts"))
            )
        )
        self._commands.setSpacing(4)
        # above the list: a message about the last answer would hide them at the bottom
        layout.addLayout(self._commands)
        layout.addWidget(self._split, 1)
        self._pages = QStackedWidget()
        for page in (self._deciding, self.empty, self.comparison):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(self._open)
        self.marking.marked.connect(self._place)
        self.marking.left.connect(self._leave_marking)
        self.comparison.left.connect(self._leave_comparison)
        self._open_book.edited.connect(self._on_edited)

    @property
    def _chosen(self) -> Anchoring | None:
        value = self.list.current.value if self.list.current else None
        return value if isinstance(value, Anchoring) else None

    def _passage(self, anchoring: Anchoring) -> Passage:
        return self._book.passages.get(anchoring.passage_id)

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Anchoring, Passage, Source):
            self._show()

    def _show(self) -> None:
        rows = anchoring_rows(self._book)
        self.list.show_rows(rows)
        count = self._book.anchorings.count()
        self.counted.emit(count)
        same = len(unchanged(self._book)) if rows else 0
        self.all_action.setEnabled(same > 0 and not self._book.is_read_only)
        self._explained.setText(_explained(count, same))
        if not rows:
            self._show_empty()
        if self._pages.currentWidget() is not self.comparison:
            self._turn_to(self._deciding if rows else self.empty)
        self._show_chosen()

    def _turn_to(self, place: QWidget) -> None:
        self._pages.setCurrentWidget(place)
        self.setFocusProxy(self.list if place is self._deciding else place)

    def _show_empty(self) -> None:
        source = self._last_source and self._book.sources.find(self._last_source.id)
        has_versions = bool(source and source.version > 1)
        assert self.empty.button
        self.empty.button.setVisible(has_versions)
        if source and has_versions:
            teaching = tr("No passage of it waits for a decision.")
            self.empty.say(tr("All passages of @{key} are placed", key=source.key), teaching)
        else:
            self.empty.say(tr("No passage waits for a decision"), tr(_TEACHING))

    def _show_chosen(self) -> None:
        one = self._chosen
        if one is not None:
            self._last_source = self._book.sources.get(self._passage(one).source_id)
            self.places.show_lines(both_places(self._book, one))
        self._side.setCurrentWidget(self.places)
        self._show_commands()

    def _show_commands(self) -> None:
        one = self._chosen
        is_marking = self._side.currentWidget() is self.marking
        can_write = one is not None and not is_marking and not self._book.is_read_only
        self.accept_action.setEnabled(can_write and one is not None and one.outcome != "orphan")
        self.keep_action.setEnabled(can_write)
        self.mark_action.setEnabled(can_write)
        source = self._last_source and self._book.sources.find(self._last_source.id)
        self.compare_action.setEnabled(bool(source and source.version > 1))

    def _decide(self, edit: Edit, words: str) -> None:
        self._open_book.do(edit)
        self._desk.messages.info(words, tr("Undo"), self._open_book.undo)
        if self._book.anchorings.count():
            self.list.setFocus()

    def _accept(self) -> None:
        if one := self._chosen:
            with self._desk.messages.telling():
                self._decide(
                    approve_anchoring(self._book, one),
                    tr("Moved #{number}", number=self._passage(one).number),
                )

    def _keep(self) -> None:
        if one := self._chosen:
            with self._desk.messages.telling():
                passage = self._passage(one)
                self._decide(
                    keep_in_old_version(one),
                    tr("Kept #{number} in version {version}", number=passage.number, version=passage.version),
                )

    def _accept_all(self) -> None:
        with self._desk.messages.telling():
            count = len(unchanged(self._book))
            self._decide(accept_unchanged(self._book), tr("Moved %n passage(s)", "", count))

    def _mark(self) -> None:
        if one := self._chosen:
            self._side.setCurrentWidget(self.marking)
            self._show_commands()  # letters typed in the text are not to decide anything
            self.marking.begin(one)

    def _place(self, anchoring: Anchoring, start: int, end: int) -> None:
        with self._desk.messages.telling():
            number = self._passage(anchoring).number
            self._decide(
                place_anchoring(self._book, anchoring, start, end),
                tr("Marked #{number} by hand", number=number),
            )
            self._leave_marking()

    def _leave_marking(self) -> None:
        self._side.setCurrentWidget(self.places)
        self._show_commands()
        self.list.setFocus()

    def _compare(self) -> None:
        source = self._last_source and self._book.sources.find(self._last_source.id)
        if source:
            self._turn_to(self.comparison)
            self.comparison.show_source(source)
            self.comparison.list.setFocus()

    def _leave_comparison(self) -> None:
        if self._pages.currentWidget() is self.comparison:
            self._turn_to(self._deciding if self.list.rows else self.empty)
            self.setFocus()

    def _open(self, row: Row) -> None:
        if isinstance(row.value, Anchoring):
            self._desk.wayfinder.passage_wanted.emit(row.value.passage_id)


def _explained(count: int, same: int) -> str:
    if same:
        return tr(
            "%n to decide, {same} of them in the very same words; where words changed, each passage is "
            "looked "
            "at by itself.",
            "",
            count,
            same=grouped(same),
        )
    return tr("%n to decide, where words changed, each passage is looked at by itself.", "", count)
