"""The timeline of a book: windows, expiries, reviews, events and due dates over the days."""

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from briefbook.domain.advice import Event, Recommendation
from briefbook.domain.commitment import Commitment, Dependency
from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row
from briefbook.domain.edit import Edit
from briefbook.domain.risk import Risk, RiskAction
from briefbook.domain.timeline import KINDS, EntryKind, TimelineEntry, timeline
from briefbook.edits.redating import redate
from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import button
from briefbook.ui.commitments.timeline_arrows import arrows_of
from briefbook.ui.commitments.timeline_rows import WORDS, rows_of, spoken
from briefbook.ui.commitments.timeline_shapes import legend_icon
from briefbook.ui.commitments.timeline_view import TimelineView
from briefbook.ui.desk import Desk
from briefbook.ui.flow import Flow
from briefbook.ui.papers.others import Others
from briefbook.ui.review.parts import EmptyPlace, meta
from briefbook.ui.search_line import SearchLine

_NONE = (
    tr_noop("Nothing has a date yet"),
    tr_noop(
        "Commitments with a window, reviews, events, and the due dates of actions and recommendations stand "
        "here over the days."
    ),
)
_NONE_LIKE = (
    tr_noop("Nothing here is like that"),
    tr_noop("Another word in the search, or another kind of the legend, brings rows back."),
)
_LEGEND: Final[dict[EntryKind, tuple[str, str]]] = {
    "window": (tr_noop("Window on the timeline"), tr_noop("Show or hide this kind: window")),
    "expiry": (tr_noop("Expiry on the timeline"), tr_noop("Show or hide this kind: expiry")),
    "event": (tr_noop("Event on the timeline"), tr_noop("Show or hide this kind: event")),
    "action": (tr_noop("Action due on the timeline"), tr_noop("Show or hide this kind: action due")),
    "decision": (tr_noop("Decision due on the timeline"), tr_noop("Show or hide this kind: decision due")),
    "review": (tr_noop("Review on the timeline"), tr_noop("Show or hide this kind: review")),
}
_SHOWN = (Commitment, Dependency, Risk, RiskAction, Recommendation, Event)


class TimelinePage(QWidget):
    """The timeline with its legend, whose buttons also hide what is not wanted."""

    counted = Signal(object)
    """How many records it is about: `None`, as most are counted elsewhere."""
    page_wanted = Signal(str)
    """Show another page of the pane."""

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent)
        self._desk, self._open_book, self._today = desk, desk.open_book, today
        self._records = Others(desk.open_book.book, _SHOWN)
        self._is_stale = True
        self._entries: tuple[TimelineEntry, ...] = ()
        self._dependencies: tuple[Dependency, ...] = ()
        self.view = TimelineView(desk)
        self.search = SearchLine(desk, tr("Search the timeline"))
        self.told, self.undated = meta(wraps=True), meta()
        self._to_ledger = QAction(tr("Go to the Ledger"), self)
        self._to_ledger.triggered.connect(lambda: self.page_wanted.emit("ledger"))
        self.empty = EmptyPlace(self._to_ledger)
        self.kinds: dict[EntryKind, QToolButton] = {kind: self._legend(kind) for kind in KINDS}
        self._lay_out()
        self.view.chosen.connect(self._tell)
        self.view.opened.connect(self._open)
        self.view.moved.connect(self._move)
        self.search.searched.connect(self._show)
        self.search.left_down.connect(self._enter_view)
        desk.open_book.edited.connect(self._on_edited)
        desk.theme.changed.connect(self._draw_legend)
        self._draw_legend()

    def state(self) -> dict[str, Any]:
        """Return what the next session needs to look like this one."""
        return {"hidden": [kind for kind, made in self.kinds.items() if not made.isChecked()]}

    def restore(self, state: dict[str, Any]) -> None:
        """Hide what was hidden."""
        hidden = state.get("hidden", ())
        for kind, made in self.kinds.items():
            made.setChecked(kind not in hidden)

    def show_record(self, record_id: str) -> None:
        """Select the first entry of a record."""
        self._load()
        index = self.view.entries.index_of_record(record_id)
        if index.isValid():
            self.view.setCurrentIndex(index)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what changed while this was not seen."""
        super().showEvent(event)
        self._load()

    def _legend(self, kind: EntryKind) -> QToolButton:
        made = QToolButton()
        made.setText(tr(WORDS[kind]))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setCheckable(True)
        made.setChecked(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setProperty("role", "legend")
        name, hint = _LEGEND[kind]
        made.setAccessibleName(tr(name))
        made.setToolTip(tr(hint))
        made.toggled.connect(self._show)
        return made

    def _draw_legend(self) -> None:
        size, ratio = self._desk.theme.sizes.icon, self.devicePixelRatioF()
        for kind, made in self.kinds.items():
            made.setIcon(legend_icon(kind, self._desk.theme.tokens, size, ratio))
            made.setIconSize(QSize(size, size))

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(4)
        above.addWidget(self.search, 1)
        for action, words in (
            (self.view.zoom_out_action, ""),
            (self.view.zoom_in_action, ""),
            (self.view.fit_action, tr("Fit", "verb")),
            (self.view.today_action, tr("Today")),
        ):
            above.addWidget(button(action, words=words))
        legend = Flow(gap=4)
        for made in self.kinds.values():
            legend.addWidget(made)
        self._places = QStackedWidget()
        self._places.addWidget(self.view)
        self._places.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(above)
        layout.addLayout(legend)
        layout.addWidget(self._places, 1)
        below = QHBoxLayout()
        below.addWidget(self.told, 1)
        below.addWidget(self.undated)
        layout.addLayout(below)
        self.setFocusProxy(self.view)

    def _load(self) -> None:
        if not self._is_stale:
            return
        self._is_stale = False
        contents = self._records.contents
        self._entries = timeline(contents, self._today())
        self._dependencies = contents.dependencies
        self._tell_undated(contents)
        self._show()

    def _show(self) -> None:
        kinds = {kind for kind, made in self.kinds.items() if made.isChecked()}
        rows = rows_of(self._entries, kinds, self.search.query)
        self.empty.say(*map(tr, _NONE_LIKE if self._entries else _NONE))
        if self.empty.button is not None:
            self.empty.button.setVisible(not self._entries)
        self._places.setCurrentWidget(self.view if rows else self.empty)
        self.view.show_rows(rows, arrows_of(self._dependencies, rows), self._today())
        self._tell(self.view.current)

    def _tell(self, entry: TimelineEntry | None) -> None:
        if entry is not None:
            self.told.setText(spoken(entry))
        else:
            self.told.setText(tr("%n row(s)", "", len(self.view.entries.rows)))
        if entry is not None and self.view.hasFocus():
            self._desk.wayfinder.selected.emit(entry.record_kind, entry.record_id)

    def _tell_undated(self, contents: Contents) -> None:
        """Say how much is left out because nobody said when."""
        dated = {entry.record_id for entry in self._entries}
        records: tuple[Commitment | Event, ...] = (*contents.commitments, *contents.events)
        count = sum(one.id not in dated for one in records)
        told = tr("%n without dates (is|are) not shown", "", count) if count else ""
        self.undated.setText(told)
        self.undated.setToolTip(in_a_row(one.label for one in records if one.id not in dated))

    def _enter_view(self) -> None:
        self.view.setFocus()
        if not self.view.currentIndex().isValid() and self.view.entries.rowCount():
            self.view.setCurrentIndex(self.view.entries.index(0))

    def _open(self, entry: TimelineEntry) -> None:
        self._desk.wayfinder.show(entry.record_kind, entry.record_id)

    def _move(self, entry: TimelineEntry, after: TimelineEntry) -> None:
        book = self._open_book.book
        with self._desk.messages.telling():
            edit = self._open_book.do(lambda: redate(book, entry, after))
            if edit.changes:
                moved = tr("Moved {label}", label=entry.label)
                self._desk.messages.info(moved, tr("Undo"), self._open_book.undo)

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(*_SHOWN):
            self._records.take(edit)
            self._is_stale = True
            if self.isVisible():
                self._load()
