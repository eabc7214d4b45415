"""An open book on the screen: the sources, the work and the inspector, side by side."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from briefbook.domain.kinds import KINDS
from briefbook.ui.desk import Desk
from briefbook.ui.frame.tab_names import TAB_NAMES
from briefbook.ui.frame.work_area import Tab, WorkArea

_SOURCES, _INSPECTOR = 286, 276
_PANE_OF = {
    "issue": "outline",
    "claim": "claims",
    "risk": "risks",
    **dict.fromkeys(("commitment", "event"), "commitments"),
    **dict.fromkeys(("actor", "objective", "position"), "actors"),
    **dict.fromkeys(("scenario", "recommendation", "talking point"), "advice"),
    "source": "reader",
    "passage": "reader",
}


def _outline(desk: Desk) -> QWidget:
    from briefbook.ui.outline.outline_pane import OutlinePane

    return OutlinePane(desk)


def _reader(desk: Desk) -> QWidget:
    from briefbook.ui.reader.reader_pane import ReaderPane

    return ReaderPane(desk)


def _claims(desk: Desk) -> QWidget:
    from briefbook.ui.claims.claims_pane import ClaimsPane

    return ClaimsPane(desk)


def _risks(desk: Desk) -> QWidget:
    from briefbook.ui.risks.risks_pane import RisksPane

    return RisksPane(desk)


def _commitments(desk: Desk) -> QWidget:
    from briefbook.ui.commitments.commitments_pane import CommitmentsPane

    return CommitmentsPane(desk)


def _actors(desk: Desk) -> QWidget:
    from briefbook.ui.actors.actors_pane import ActorsPane

    return ActorsPane(desk)


def _advice(desk: Desk) -> QWidget:
    from briefbook.ui.advice.advice_pane import AdvicePane

    return AdvicePane(desk)


def _memo(desk: Desk) -> QWidget:
    from briefbook.ui.memo.memo_pane import MemoPane

    return MemoPane(desk)


def _review(desk: Desk) -> QWidget:
    from briefbook.ui.review.review_pane import ReviewPane

    return ReviewPane(desk)


_MAKERS: dict[str, Callable[[Desk], QWidget]] = {
    "outline": _outline,
    "reader": _reader,
    "claims": _claims,
    "risks": _risks,
    "commitments": _commitments,
    "actors": _actors,
    "advice": _advice,
    "memo": _memo,
    "review": _review,
}
TABS = tuple(Tab(name, words, _MAKERS[name]) for name, words in TAB_NAMES.items())


class BookView(QSplitter):
    """The three cards of an open book."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        # the panes at the sides are loaded with the first book, not with the window
        from briefbook.ui.inspector.inspector_pane import InspectorPane
        from briefbook.ui.sources.sources_pane import SourcesPane

        self.setChildrenCollapsible(False)
        self._desk = desk
        self._selected: dict[str, tuple[str, str]] = {}
        desk.wayfinder.selected.connect(self._on_selected)
        self.sources = SourcesPane(desk)
        self.inspector = InspectorPane(desk)  # before the work, which begins by selecting an issue
        self.work = WorkArea(desk, TABS)
        self._sides = (_card(self.sources), _card(self.inspector))
        self.addWidget(self._sides[0])
        self.addWidget(self.work)
        self.addWidget(self._sides[1])
        self._sides[0].setMinimumWidth(220)
        self._sides[1].setMinimumWidth(240)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setStretchFactor(2, 0)
        self.setSizes([_SOURCES, 10_000, _INSPECTOR])
        self.work.shown.connect(self.tell_selected)

    def show_sources(self, on: bool) -> None:
        """Show or hide the library."""
        self._sides[0].setVisible(on)

    @property
    def has_inspector(self) -> bool:
        """Whether the inspector is shown."""
        return not self._sides[1].isHidden()

    def show_inspector(self, on: bool) -> None:
        """Show or hide the inspector."""
        self._sides[1].setVisible(on)

    def tell_selected(self, name: str) -> None:
        """Tell what is selected in a pane of the work, as the inspector shows one thing at a time."""
        # a pane may show something from the first, before anybody has selected anything there
        at_first = getattr(self.work.made.get(name), "shown", ("", None))
        kind, record_id = self._selected.get(name, at_first)
        book = self._desk.open_book.book
        if kind and book.by_kind[KINDS[kind]].find(record_id):
            self._desk.wayfinder.selected.emit(kind, record_id)

    def restore(self, state: QByteArray) -> None:
        """Put the cards back to their remembered widths."""
        if not state.isEmpty():
            self.restoreState(state)

    def state(self) -> dict[str, Any]:
        """Return where everything stands in this book, in values that JSON knows."""
        made = self.work.made
        shown = {name: pane.state() for name, pane in made.items() if hasattr(pane, "state")}
        selected = {name: list(one) for name, one in self._selected.items()}
        panes, sources = self.work.names_in_sight(), self.sources.state()
        return {"panes": panes, "shown": shown, "sources": sources, "selected": selected}

    def return_to(self, state: dict[str, Any]) -> None:
        """Show what was shown before, as far as the book still has it."""
        names = [tab.name for tab in TABS]
        left, *right = [name for name in state.get("panes", ()) if name in names] or names[:1]
        self.work.show_pane(left)
        self.work.split(bool(right), beside=right[0] if right else "")
        if isinstance(library := state.get("sources"), dict):
            self.sources.restore(library)
        for name, shown in state.get("shown", {}).items():
            if name in names:
                pane: Any = self.work.pane(name)
                pane.restore(shown)
        for name, (kind, record_id) in state.get("selected", {}).items():
            if name in names and kind in KINDS:
                self._selected[name] = kind, record_id
        self.tell_selected(left)
        self.work.pane(left).setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> dict[str, QWidget]:
        """Return all panes by the words for them, made if need be."""
        work = {tab.words: self.work.pane(tab.name) for tab in TABS}
        return {"Sources": self.sources, **work, "Inspector": self.inspector}

    def places(self) -> list[QWidget]:
        """Return the panes in sight, from left to right, for moving the keyboard focus."""
        work = [self.work.pane(name) for name in self.work.names_in_sight()]
        found = [self.sources, *work, self.inspector]
        return [place for place in found if place.isVisible()]

    def _on_selected(self, kind: str, record_id: str) -> None:
        self._selected[_PANE_OF[kind]] = kind, record_id


def _card(pane: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "pane")
    column = QVBoxLayout(card)
    column.setContentsMargins(1, 1, 1, 1)
    column.addWidget(pane)
    return card
