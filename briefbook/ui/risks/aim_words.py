"""What is said of the cell that a dragged risk is over."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget


class AimWords(QLabel):
    """Words over or under a cell, never beyond the widget that they stand in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setProperty("role", "pill")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def tell(self, words: str, cell: QRect) -> None:
        """Say this of a cell."""
        self.setText(words)
        self.adjustSize()
        room = self._room.width() - self.width()
        left = max(0, min(room, cell.center().x() - self.width() // 2))
        above = cell.top() - self.height() - 4
        self.move(left, above if above >= 0 else cell.bottom() + 5)
        self.raise_()
        self.show()
