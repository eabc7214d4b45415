"""A pane of some pages behind a row of buttons, each made when it is first shown."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol, cast

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefbook.translation import grouped, tr
from briefbook.ui.desk import Desk
from briefbook.ui.flow import Flow
from briefbook.ui.theme.dressing import dress_when_shown

Choice = tuple[str, str, Callable[[Desk, QWidget], QWidget]]
"""The words on a page's button, what the pointer is told about it, and what makes the page.

The texts go through `tr` here.
"""


class Page(Protocol):
    """What a page of papers has."""

    counted: SignalInstance

    def show_record(self, record_id: str) -> None:
        """Select a record and show it."""
        ...

    def state(self) -> dict[str, Any]:
        """Return what the next session needs to look like this one."""
        ...

    def restore(self, state: dict[str, Any]) -> None:
        """Look as `state` says."""
        ...


class PagedPane(QWidget):
    """Pages by name, in the order in which their buttons stand."""

    def __init__(self, desk: Desk, choices: Mapping[str, Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._choices = desk, choices
        self._pages: dict[str, QWidget] = {}
        self._kept: dict[str, dict[str, Any]] = {}
        self._stack = QStackedWidget(self)
        self._stack.setMinimumWidth(320)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row = Flow(gap=6)
        for name, (words, tip, _) in choices.items():
            made = self.buttons[name] = QPushButton(tr(words))
            made.setCheckable(True)
            made.setToolTip(tr(tip))
            made.setAccessibleName(tr(words))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.toggled.connect(lambda is_on, name=name: self._turn(name) if is_on else None)
            made.clicked.connect(self._enter_page)
            self._group.addButton(made)
            row.addWidget(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(10)
        self.extras = QHBoxLayout()  # what stands at the right of the buttons
        above = QHBoxLayout()
        above.addLayout(row, 1)
        above.addLayout(self.extras)
        layout.addLayout(above)
        layout.addWidget(self._stack, 1)
        next(iter(self.buttons.values())).setChecked(True)

    @property
    def name(self) -> str:
        """The name of the page that is shown."""
        return next(name for name, button in self.buttons.items() if button.isChecked())

    def page(self, name: str) -> QWidget:
        """Return a page, made if need be."""
        if name not in self._pages:
            made = self._choices[name][2](self._desk, self._stack)
            page = cast(Page, made)
            page.counted.connect(lambda count, name=name: self.tell(name, count))
            if hasattr(made, "page_wanted"):  # an empty one leads to where what it shows is entered
                made.page_wanted.connect(self.show_page)
            self._pages[name] = made
            self._stack.addWidget(made)
            if name in self._kept:
                page.restore(self._kept.pop(name))
            dress_when_shown()
        return self._pages[name]

    def show_page(self, name: str) -> None:
        """Bring a page to the front and give it the keyboard."""
        self.buttons[name].setChecked(True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_record(self, name: str, record_id: str) -> None:
        """Show a record on a page."""
        self.buttons[name].setChecked(True)
        cast(Page, self.page(name)).show_record(record_id)

    def tell(self, name: str, count: int | None) -> None:
        """Tell on its button how many records a page has."""
        words = tr(self._choices[name][0])
        button = self.buttons[name]
        button.setText(f"{words}  {grouped(count)}" if count else words)
        button.setAccessibleName(words if count is None else f"{words}, {grouped(count)}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to what the page shows, or else to the page's button."""
        super().focusInEvent(event)
        page = self.page(self.name)
        inside: QWidget = page
        while (proxy := inside.focusProxy()) is not None:
            inside = proxy
        can_take = inside is not page and inside.isVisible() and inside.isEnabled()
        (inside if can_take else self.buttons[self.name]).setFocus(event.reason())

    def state(self) -> dict[str, Any]:
        """Return what the next session needs to look like this one, in values that JSON knows."""
        pages = {name: cast(Page, page).state() for name, page in self._pages.items()}
        return {"page": self.name, "pages": self._kept | pages}

    def restore(self, state: dict[str, Any]) -> None:
        """Look as `state` says."""
        kept = state.get("pages", {})
        self._kept = {name: kept[name] for name in self._choices if isinstance(kept.get(name), dict)}
        for name, page in self._pages.items():
            if name in self._kept:
                cast(Page, page).restore(self._kept.pop(name))
        shown = state.get("page")
        first = next(iter(self._choices))
        self.buttons[shown if isinstance(shown, str) and shown in self._choices else first].setChecked(True)

    def _enter_page(self) -> None:
        """Give the page the keyboard after a click; who came by keys may go on along the row."""
        if not self.buttons[self.name].hasFocus():
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _turn(self, name: str) -> None:
        before, focused = self._stack.currentWidget(), QApplication.focusWidget()
        had_focus = before is not None and focused is not None and before.isAncestorOf(focused)
        self._stack.setCurrentWidget(self.page(name))
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
