"""The review of a book: checks, what changed, where passages went, which sources look alike."""

from collections.abc import Callable
from typing import Any, Final, Protocol, cast

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from briefbook.domain.conflict import Conflict
from briefbook.domain.edit import Edit
from briefbook.domain.version import Anchoring
from briefbook.translation import grouped, tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.flow import Flow
from briefbook.ui.merging.conflicts_page import ConflictsPage
from briefbook.ui.review.changes_page import ChangesPage
from briefbook.ui.review.checks_page import ChecksPage
from briefbook.ui.review.duplicates_page import DuplicatesPage
from briefbook.ui.review.versions_page import VersionsPage
from briefbook.ui.snapshots.snapshots_page import SnapshotsPage

CHECKS, CHANGES, VERSIONS, DUPLICATES = "checks", "changes", "versions", "duplicates"
SNAPSHOTS: Final = "snapshots"
CONFLICTS: Final = "conflicts"
_PAGES: Final[dict[str, tuple[str, str, Callable[[Desk, QWidget], QWidget]]]] = {
    CHECKS: (tr_noop("Checks"), tr_noop("What needs attention before the memo goes out"), ChecksPage),
    CHANGES: (tr_noop("What Changed"), tr_noop("Since the last memo, or any date"), ChangesPage),
    SNAPSHOTS: (
        tr_noop("Snapshots"),
        tr_noop("What differs from a moment with a name; take parts back"),
        SnapshotsPage,
    ),
    VERSIONS: (
        tr_noop("New Versions"),
        tr_noop("Where passages went in newer versions of their sources"),
        VersionsPage,
    ),
    CONFLICTS: (tr_noop("Conflicts"), tr_noop("What copies that were merged say differently"), ConflictsPage),
    DUPLICATES: (tr_noop("Duplicates"), tr_noop("Sources that look alike"), DuplicatesPage),
}


class _Page(Protocol):
    counted: SignalInstance

    def state(self) -> dict[str, Any]: ...

    def restore(self, state: dict[str, Any]) -> None: ...


class ReviewPane(QWidget):
    """Pages behind a row of buttons; each is made when it is first shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pages: dict[str, QWidget] = {}
        self._kept: dict[str, dict[str, Any]] = {}
        self._stack = QStackedWidget(self)
        self._stack.setMinimumWidth(380)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row = Flow(gap=6)
        for name, (words, tip, _) in _PAGES.items():
            made = self.buttons[name] = QPushButton(tr(words))
            made.setCheckable(True)
            made.setToolTip(tr(tip))
            made.setAccessibleName(tr(words))
            self._group.addButton(made)
            row.addWidget(made)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.toggled.connect(lambda is_on, name=name: self._turn(name) if is_on else None)
            made.clicked.connect(self._enter_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)
        way = desk.wayfinder
        way.checks_wanted.connect(lambda: self.show_page(CHECKS))
        way.changes_wanted.connect(lambda: self.show_page(CHANGES))
        way.snapshots_wanted.connect(self._show_snapshots)
        way.versions_wanted.connect(self._show_versions)
        way.duplicates_wanted.connect(lambda: self.show_page(DUPLICATES))
        way.conflicts_wanted.connect(lambda: self.show_page(CONFLICTS))
        way.duplicates_found.connect(lambda count: self._count(DUPLICATES, count))
        desk.open_book.edited.connect(self._on_edited)
        self._count(VERSIONS, desk.open_book.book.anchorings.count())
        self._count_conflicts()
        self.buttons[CHECKS].setChecked(True)

    @property
    def name(self) -> str:
        """The name of the page that is shown."""
        return next(name for name, button in self.buttons.items() if button.isChecked())

    def page(self, name: str) -> QWidget:
        """Return a page, made if need be."""
        if name not in self._pages:
            made = _PAGES[name][2](self._desk, self._stack)
            page = cast(_Page, made)
            page.counted.connect(lambda count, name=name: self._count(name, count))
            self._pages[name] = made
            self._stack.addWidget(made)
            if name in self._kept:
                page.restore(self._kept.pop(name))
            if name == VERSIONS:
                self._count(name, self._desk.open_book.book.anchorings.count())
        return self._pages[name]

    def show_page(self, name: str) -> None:
        """Bring a page to the front and give it the keyboard."""
        self.buttons[name].setChecked(True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to what the page shows, or else to the page's button."""
        super().focusInEvent(event)
        inside: QWidget = self.page(self.name)
        while (proxy := inside.focusProxy()) is not None:
            inside = proxy
        can_take = inside.isVisible() and inside.isEnabled() and inside is not self.page(self.name)
        (inside if can_take else self.buttons[self.name]).setFocus(event.reason())

    def state(self) -> dict[str, Any]:
        """Return what the next session needs to look like this one, in values that JSON knows."""
        pages = {name: cast(_Page, page).state() for name, page in self._pages.items()}
        return {"page": self.name, "pages": self._kept | pages}

    def restore(self, state: dict[str, Any]) -> None:
        """Look as `state` says."""
        kept = state.get("pages", {})
        self._kept = {name: kept[name] for name in _PAGES if isinstance(kept.get(name), dict)}
        for name, page in self._pages.items():
            if name in self._kept:
                cast(_Page, page).restore(self._kept.pop(name))
        shown = state.get("page")
        self.buttons[shown if isinstance(shown, str) and shown in _PAGES else CHECKS].setChecked(True)

    def _enter_page(self) -> None:
        """Give the page the keyboard after a click; who came by keys may go on along the row."""
        if not self.buttons[self.name].hasFocus():
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _turn(self, name: str) -> None:
        self._count_conflicts()
        self._stack.setCurrentWidget(self.page(name))

    def _show_versions(self, source_id: str) -> None:
        self.show_page(VERSIONS)
        page = self.page(VERSIONS)
        assert isinstance(page, VersionsPage)
        page.show_source(source_id)

    def _show_snapshots(self, snapshot_id: str) -> None:
        self.show_page(SNAPSHOTS)
        page = self.page(SNAPSHOTS)
        assert isinstance(page, SnapshotsPage)
        page.show_snapshot(snapshot_id)

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Anchoring):
            self._count(VERSIONS, self._desk.open_book.book.anchorings.count())
        if edit.touches(Conflict):
            self._count_conflicts()

    def _count_conflicts(self) -> None:
        count = len(self._desk.open_book.book.conflicts.open())
        self._count(CONFLICTS, count)
        # of no interest to who never merges, unless it is what is shown
        button = self.buttons[CONFLICTS]
        button.setVisible(count > 0 or button.isChecked() or self._desk.open_book.book.conflicts.count() > 0)

    def _count(self, name: str, count: int | None) -> None:
        words = tr(_PAGES[name][0])
        button = self.buttons[name]
        button.setText(f"{words}  {grouped(count)}" if count else words)
        button.setAccessibleName(words if count is None else f"{words}, {grouped(count)}")
