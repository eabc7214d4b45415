"""The work in the middle of the window: panes behind tabs, one or two side by side."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefbook.translation import tr
from briefbook.ui.commands import printed
from briefbook.ui.desk import Desk
from briefbook.ui.frame.tabs import Tabs
from briefbook.ui.theme.dressing import dress_when_shown


@dataclass(frozen=True)
class Tab:
    """A pane that can be shown: its name, the words on its tab, to be translated, and what makes it."""

    name: str
    words: str
    make: Callable[[Desk, QWidget], QWidget]


class Side(QFrame):
    """A row of tabs over one pane."""

    chosen = Signal(str)

    def __init__(self, tabs: tuple[Tab, ...], accessible: str) -> None:
        super().__init__()
        self.setProperty("role", "pane")
        self.bar = Tabs()
        self.bar.setAccessibleName(accessible)
        for number, tab in enumerate(tabs, 1):
            self.bar.addTab(tr(tab.words))
            self.bar.setTabToolTip(number - 1, f"{tr(tab.words)} ({printed(f'Ctrl+{number}')})")
        for scroll in self.bar.findChildren(QToolButton):  # shown where there is no room for all tabs
            scroll.setToolTip(scroll.accessibleName())
        self._names = [tab.name for tab in tabs]
        self.stack = QStackedWidget()
        self.row = QHBoxLayout()
        self.row.setContentsMargins(8, 4, 8, 0)
        self.row.addWidget(self.bar, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self.row)
        line = QFrame()
        line.setProperty("role", "line")
        column.addWidget(line)
        column.addWidget(self.stack, 1)
        self.bar.currentChanged.connect(lambda index: self.chosen.emit(self._names[index]))

    @property
    def name(self) -> str:
        """The name of the pane chosen here."""
        return self._names[self.bar.currentIndex()]

    def choose(self, name: str) -> None:
        """Set the tab without telling."""
        self.bar.blockSignals(True)
        self.bar.setCurrentIndex(self._names.index(name))
        self.bar.blockSignals(False)


class WorkArea(QSplitter):
    """The panes of an open book. Each is made when it is first shown, and is in one place at a time."""

    shown = Signal(str)
    """The name of the pane that came to the front."""

    def __init__(self, desk: Desk, tabs: tuple[Tab, ...]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self._desk = desk
        self._tabs = {tab.name: tab for tab in tabs}
        self._panes: dict[str, QWidget] = {}
        self.left, self.right = Side(tabs, tr("Panes")), Side(tabs, tr("Panes beside"))
        for side in (self.left, self.right):
            self.addWidget(side)
            side.chosen.connect(lambda name, side=side: self._show_in(side, name))
        self.right.hide()
        self._lead()
        self._show_in(self.left, tabs[0].name)

    @property
    def is_split(self) -> bool:
        """Whether two panes are shown."""
        return not self.right.isHidden()

    def pane(self, name: str) -> QWidget:
        """Return a pane, made if need be."""
        if name not in self._panes:
            # where it will be shown: each other place would make all of it take on the style again
            self._panes[name] = self._tabs[name].make(self._desk, self.left.stack)
            dress_when_shown()
        return self._panes[name]

    def show_pane(self, name: str, *, focus: bool = False) -> None:
        """Bring a pane to the front, unless it is in sight already."""
        if name not in self._in_sight():
            # beside the text that is being written, if there is room beside it
            beside = self.is_split and self.left.name == "outline" and name == "reader"
            self._show_in(self.right if beside else self.left, name)
        if focus:
            self.pane(name).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def made(self) -> dict[str, QWidget]:
        """The panes that were shown at least once, by name."""
        return dict(self._panes)

    def split(self, on: bool, *, beside: str = "") -> None:
        """Show a second pane beside the first, or the first alone."""
        if on == self.is_split:
            return
        if on:
            other = next(name for name in (beside, "reader", "outline") if name and name != self.left.name)
            self.right.show()
            self._show_in(self.right, other)
            self.setSizes([self.width() // 2, self.width() // 2])
        else:
            self.right.hide()

    def names_in_sight(self) -> list[str]:
        """Return which panes are shown, the left one first."""
        return self._in_sight()

    def _in_sight(self) -> list[str]:
        return [self.left.name, self.right.name] if self.is_split else [self.left.name]

    def _show_in(self, side: Side, name: str) -> None:
        other = self.right if side is self.left else self.left
        pane = self.pane(name)
        before = side.stack.currentWidget()
        if self.is_split and other.stack.currentWidget() is pane and before is not None:
            # the pane is on the other side: the two change places
            side.stack.addWidget(pane)
            other.stack.addWidget(before)
            other.stack.setCurrentWidget(before)
            other.choose(next(n for n, p in self._panes.items() if p is before))
        else:
            side.stack.addWidget(pane)
        side.stack.setCurrentWidget(pane)
        side.choose(name)
        self.shown.emit(name)

    def _lead(self) -> None:
        way = self._desk.wayfinder
        for signal, name, comes_up in (
            (way.source_wanted, "reader", True),
            (way.passage_wanted, "reader", True),
            (way.issue_wanted, "outline", True),
            (way.outline_wanted, "outline", True),
            (way.place_wanted, "outline", True),
            (way.claim_wanted, "claims", True),
            (way.risk_wanted, "risks", True),
            (way.commitment_wanted, "commitments", True),
            (way.event_wanted, "commitments", True),
            (way.actor_paper_wanted, "actors", True),
            (way.advice_wanted, "advice", True),
            (way.checks_wanted, "review", True),
            (way.changes_wanted, "review", True),
            (way.snapshots_wanted, "review", True),
            (way.versions_wanted, "review", True),
            (way.duplicates_wanted, "review", True),
            (way.conflicts_wanted, "review", True),
            (way.memo_wanted, "memo", True),
            (way.cite_wanted, "outline", False),
        ):
            signal.connect(
                lambda *values, signal=signal, name=name, up=comes_up: self._led(signal, name, up, values)
            )

    def _led(self, signal: SignalInstance, name: str, comes_up: bool, values: tuple[object, ...]) -> None:
        is_new = name not in self._panes
        if comes_up:
            self.show_pane(name)
            focus = QApplication.focusWidget()
            # who is led there from the sources, the inspector or the palette goes on there; and a pane seen
            # for the first time has no part that had the keyboard last
            if is_new or focus is None or not self.pane(name).isAncestorOf(focus):
                self.pane(name).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.pane(name)
        if is_new:
            # Qt does not call a slot that was connected while the signal was being sent
            QTimer.singleShot(0, self, lambda: signal.emit(*values))
