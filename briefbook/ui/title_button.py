"""A button with a title, which gives way where there is little room, and the chevron of its menu."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

_LEAST = 5
"""Letters that are shown of a long title at least."""
_ROUNDED = 1
"""A pixel that rounding may have taken from the words."""


class TitleButton(QToolButton):
    """Shows as much of its title as there is room for, and opens its menu at once."""

    def __init__(self) -> None:
        super().__init__()
        self._title = self._shown = ""
        self.setProperty("role", "title")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def title(self) -> str:
        """The whole title."""
        return self._title

    @title.setter
    def title(self, title: str) -> None:
        self._title = title
        self.updateGeometry()
        self._show()

    def sizeHint(self) -> QSize:
        """Return room for the whole title."""
        return self._with(self.fontMetrics().horizontalAdvance(self._title) + _ROUNDED)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        metrics = self.fontMetrics()
        least = metrics.averageCharWidth() * _LEAST
        return self._with(min(least, metrics.horizontalAdvance(self._title)) + _ROUNDED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Show what there is room for at another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self._show()

    def _with(self, words: int) -> QSize:
        """Return the size for words of this width."""
        size = super().sizeHint()
        size.setWidth(size.width() - self.fontMetrics().horizontalAdvance(self._shown) + words)
        return size

    def _show(self) -> None:
        room = self.width() - self._with(0).width()
        self._shown = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        self.setText(self._shown.replace("&", "&&"))
