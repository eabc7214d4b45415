"""The inspector: what is selected, its details and its evidence."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from briefbook.domain.capitals import capitalised
from briefbook.domain.edit import Edit
from briefbook.domain.vocabulary import kind_word
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.claim_details import ClaimDetails
from briefbook.ui.inspector.issue_details import IssueDetails
from briefbook.ui.inspector.paper_details import PaperDetails
from briefbook.ui.inspector.parts import label
from briefbook.ui.inspector.passage_details import PassageDetails
from briefbook.ui.inspector.risk_details import RiskDetails
from briefbook.ui.inspector.source_details import SourceDetails

_QUIET = tr_noop(
    "Select a source, a claim, an issue, a risk or a commitment, and its details are shown here."
)


Page: TypeAlias = SourceDetails | PassageDetails | IssueDetails | RiskDetails | ClaimDetails | PaperDetails
_PAGES: dict[str, Callable[[Desk], Page]] = {
    "source": SourceDetails,
    "passage": PassageDetails,
    "issue": IssueDetails,
    "risk": RiskDetails,
    "claim": ClaimDetails,
}


class InspectorPane(QWidget):
    """Shows what was selected last, wherever that was."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._selected: tuple[str, str] | None = None
        self._is_stale = False
        self._pages: dict[str, Page] = {}
        self.setAccessibleName(tr("Inspector"))
        self._eyebrow = label(tr("Inspector"), "eyebrow")
        self._quiet = QLabel(tr(_QUIET))
        self._quiet.setProperty("role", "meta")
        self._quiet.setWordWrap(True)
        content = QWidget()
        content.setObjectName("content")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(12, 6, 12, 12)  # room for the frame of what has the keyboard
        self._column.addWidget(self._quiet)
        self._column.addStretch()
        self._area = QScrollArea()
        self._area.setProperty("role", "details")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(tr("Details of what is selected"))
        self._area.setWidget(content)
        self.setFocusProxy(self._area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(2)
        head = QVBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(self._eyebrow)
        layout.addLayout(head)
        layout.addWidget(self._area, 1)
        desk.wayfinder.selected.connect(self.show_record)
        desk.open_book.edited.connect(self._on_edited)

    @property
    def page(self) -> Page | None:
        """The page that is shown, if anything is."""
        return next((page for page in self._pages.values() if not page.isHidden()), None)

    def show_record(self, kind: str, record_id: str) -> None:
        """Show a record by its kind, as in `domain.kinds`."""
        if (kind, record_id) == self._selected:
            return
        self._desk.finish()
        self._selected = (kind, record_id)
        self._refresh()
        self._area.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _on_edited(self, edit: Edit) -> None:
        # what is not there may come back by undoing
        page = self._current()
        if page is None or page.is_touched(edit):
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = not self.isVisible()
        if self._selected is None or self._is_stale:
            return
        kind, record_id = self._selected
        is_there = self._made(kind).show_record(record_id)
        for name, page in self._pages.items():
            page.setVisible(is_there and name == kind)
        self._quiet.setVisible(not is_there)
        self._eyebrow.setText(capitalised(kind_word(kind)) if is_there else tr("Inspector"))

    def _current(self) -> Page | None:
        return self._pages.get(self._selected[0]) if self._selected else None

    def _made(self, kind: str) -> Page:
        if kind not in self._pages:
            page = _PAGES[kind](self._desk) if kind in _PAGES else PaperDetails(self._desk, kind)
            page.hide()
            self._pages[kind] = page
            self._column.insertWidget(0, page)
        return self._pages[kind]
