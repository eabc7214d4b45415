"""An open book on the screen: the sources, the work and the inspector, side by side."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from briefbook.domain.kinds import KINDS
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.frame.side_card import SideCard
from briefbook.ui.frame.tab_names import TAB_NAMES
from briefbook.ui.frame.work_area import Tab, WorkArea

_SOURCES, _INSPECTOR = 286, 276
_LEAST_SOURCES, _LEAST_INSPECTOR = 220, 240
_ROOM_FOR_SOURCES, _ROOM_FOR_INSPECTOR = 900, 1200
"""Below these widths of the window a card comes over the work. All widths are in pixels at 100 %."""
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


def _outline(desk: Desk, parent: QWidget) -> QWidget:
    from briefbook.ui.outline.outline_pane import OutlinePane

    return OutlinePane(desk, parent)


def _reader(desk: Desk, parent: QWidget) -> QWidget:
    from briefbook.ui.reader.reader_pane import ReaderPane

    return ReaderPane(desk, parent)


def _claims(desk: Desk, parent: QWidget) -> QWidget:
    from briefbook.ui.claims.claims_pane import ClaimsPane

    return ClaimsPane(desk, parent)


def _risks(desk: Desk, parent: QWidget) -> QWidget:
    from briefbook.ui.risks.risks_pane import RisksPane

    return RisksPane(desk, parent)


def _commitments(desk: Desk, parent: QWidget) -> QWidget:
    from briefbook.ui.commitments.commitments_pane import CommitmentsPane

    return CommitmentsPane(desk, parent)


def _actors(desk: Desk, parent: QWidget) -> QWidget:
    from briefbook.ui.actors.actors_pane import ActorsPane

    return ActorsPane(desk, parent)


def _advice(desk: Desk, parent: QWidget) -> QWidget:
    from briefbook.ui.advice.advice_pane import AdvicePane

    return AdvicePane(desk, parent)


def _memo(desk: Desk, parent: QWidget) -> QWidget:
    from briefbook.ui.memo.memo_pane import MemoPane

    return MemoPane(desk, parent)


def _review(desk: Desk, parent: QWidget) -> QWidget:
    from briefbook.ui.review.review_pane import ReviewPane

    return ReviewPane(desk, parent)


_MAKERS: dict[str, Callable[[Desk, QWidget], QWidget]] = {
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


class BookView(QWidget):
    """The three cards of an open book."""

    fitted = Signal()
    """The sources or the inspector came into sight, or went out of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        # the panes at the sides are loaded with the first book, not with the window
        from briefbook.ui.inspector.inspector_pane import InspectorPane
        from briefbook.ui.sources.sources_pane import SourcesPane

        self.cards = QSplitter(Qt.Orientation.Horizontal)
        self.cards.setChildrenCollapsible(False)
        self._desk, self._scale = desk, desk.theme.scale
        self._selected: dict[str, tuple[str, str]] = {}
        desk.wayfinder.selected.connect(self._on_selected)
        self.sources = SourcesPane(desk)
        self.inspector = InspectorPane(desk)  # before the work, which begins by selecting an issue
        self.work = WorkArea(desk, TABS)
        self.sources_card = SideCard(self.sources, self.cards, is_first=True)
        self.inspector_card = SideCard(self.inspector, self.cards, is_first=False)
        self.cards.addWidget(self.sources_card)
        self.cards.addWidget(self.work)
        self.cards.addWidget(self.inspector_card)
        self.cards.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.cards)
        self._set_least()
        self.cards.setSizes([self._grown(_SOURCES), 10_000, self._grown(_INSPECTOR)])
        desk.theme.changed.connect(self._dress)
        for card in (self.sources_card, self.inspector_card):
            card.moved.connect(self.fitted)
            card.came.connect(partial(self._close_floating, card))
        desk.wayfinder.details_wanted.connect(self.inspector_card.open)
        self.work.shown.connect(lambda _: self._close_floating())
        self.work.shown.connect(self.tell_selected)

    def fit(self, width: int) -> None:
        """Have the cards beside the work or over it, as a window of this width has room for them."""
        has_room = width >= self._grown(_ROOM_FOR_SOURCES)
        self.sources_card.float(not has_room, self._grown(_SOURCES))
        has_room = width >= self._grown(_ROOM_FOR_INSPECTOR)
        self.inspector_card.float(not has_room, self._grown(_INSPECTOR))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is over the work at its side."""
        super().resizeEvent(event)
        for card in (self.sources_card, self.inspector_card):
            card.place()

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
            self.cards.restoreState(state)

    @property
    def widths(self) -> QByteArray | None:
        """The widths of the cards, to be remembered, unless a card is over the work."""
        is_whole = not (self.sources_card.floats or self.inspector_card.floats)
        return self.cards.saveState() if is_whole else None

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
        work = {tr(tab.words): self.work.pane(tab.name) for tab in TABS}
        return {tr("Sources"): self.sources, **work, tr("Inspector"): self.inspector}

    def places(self) -> list[QWidget]:
        """Return the panes in sight and their large parts, as they stand, for moving the keyboard focus."""
        work = [self.work.pane(name) for name in self.work.names_in_sight()]
        parts = [part for pane in work for part in getattr(pane, "parts", (pane,))]
        found = [self.sources, *parts, self.inspector]
        # a part that is folded away in a splitter counts as visible
        return [place for place in found if not place.visibleRegion().isEmpty()]

    def _close_floating(self, kept: SideCard | None = None) -> None:
        for card in (self.sources_card, self.inspector_card):
            if card.floats and card is not kept:
                card.open(False)

    def _dress(self) -> None:
        before, self._scale = self._scale, self._desk.theme.scale
        if before == self._scale:
            return
        sizes = self.cards.sizes()
        self._set_least()
        self.cards.setSizes(
            [
                size if self.cards.widget(place) is self.work else size * self._scale // before
                for place, size in enumerate(sizes)
            ]
        )

    def _set_least(self) -> None:
        self.sources_card.setMinimumWidth(self._grown(_LEAST_SOURCES))
        self.inspector_card.setMinimumWidth(self._grown(_LEAST_INSPECTOR))

    def _grown(self, width: int) -> int:
        return width * self._desk.theme.scale // 100

    def _on_selected(self, kind: str, record_id: str) -> None:
        self._selected[_PANE_OF[kind]] = kind, record_id
