"""Asking for a name: of a collection, a tag or a search."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from briefbook.errors import BriefbookError
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.sources.floating import Floating

_WIDTH = 260


class NamePopup(Floating):
    """A line for a name; Enter gives it, and what is refused can be mended."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, tr("Name"), parent)
        self._desk = desk
        self._give: Callable[[str], object] | None = None
        self._what = QLabel()
        self._what.setProperty("role", "eyebrow")
        self.line = QLineEdit()
        self.button = QPushButton()
        self.button.setProperty("role", "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(8)
        for part in (self._what, self.line, self.button):
            layout.addWidget(part)
        self.line.returnPressed.connect(self._take)
        self.button.clicked.connect(self._take)

    def ask(self, what: str, verb: str, name: str, beside: QWidget, give: Callable[[str], object]) -> None:
        """Ask for a name, with one to begin with; `give` may refuse it with a `BriefbookError`."""
        self._give = give
        self._what.setText(what)
        self.setAccessibleName(what)
        self.line.setAccessibleName(what)
        self.line.setText(name)
        self.line.selectAll()
        self.button.setText(verb)
        self.open_under(beside, self.line, _WIDTH)

    def _take(self) -> None:
        if self._give is None:
            return
        try:
            self._give(self.line.text())
        except BriefbookError as error:
            self._desk.messages.error(error)
            self.line.setFocus()
        else:
            self.close_frame()
