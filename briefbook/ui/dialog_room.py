"""How large dialogs are: as they should be at this size of text, and never larger than the screen."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontInfo, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QLayout, QVBoxLayout, QWidget

from briefbook.ui.scrolled import Scrolled
from briefbook.ui.theme.tokens import Sizes

_FRAME = QSize(16, 48)
"""What a window's title and borders take of a screen, about."""


def give_room(dialog: QWidget, width: int, height: int, *, least: tuple[int, int] = (0, 0)) -> None:
    """Have a dialog open in a size given in pixels at 100 %, and become no smaller than `least`."""
    room = _room(dialog)
    dialog.setMinimumSize(QSize(*map(grown, least)).boundedTo(room))
    dialog.resize(QSize(grown(width), grown(height)).boundedTo(room).expandedTo(dialog.minimumSize()))


def grown(length: int) -> int:
    """Return a length in pixels at 100 % as it is at this size of text."""
    return length * QFontInfo(QApplication.font()).pixelSize() // Sizes().ui


class Form(QDialog):
    """A dialog that is as high as what it asks; this scrolls over the buttons where the screen is too low."""

    width_wanted = 540
    """In pixels at 100 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = _Area(parent=self)

    def lay_out(self, asked: QLayout, buttons: QLayout | QWidget, *, told: QWidget | None = None) -> None:
        """Take on what is asked, the buttons, and what is told between them, which never scrolls."""
        asked.setContentsMargins(0, 0, 0, 0)
        self._area.inside.setLayout(asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addWidget(self._area, 1)
        if told is not None:
            column.addWidget(told)
        if isinstance(buttons, QLayout):
            column.addLayout(buttons)
        else:
            column.addWidget(buttons)

    def fit(self) -> None:
        """Take the height that is needed now."""
        layout = self.layout()
        if layout is None:
            return
        room = _room(self)
        width = min(max(grown(self.width_wanted), layout.totalMinimumSize().width()), room.width())
        self.setMinimumWidth(width)
        self._area.updateGeometry()  # or Qt goes on with the height that was needed before
        layout.activate()
        self.resize(width, min(layout.totalHeightForWidth(width), room.height()))

    def showEvent(self, event: QShowEvent) -> None:
        """Open in the size that is needed."""
        for part in self.findChildren(QWidget):
            part.ensurePolished()  # which Qt does later, and words are higher then
        self.fit()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Fit another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self.fit()


class _Area(Scrolled):
    """Wants the height that what it holds needs at its width."""

    def hasHeightForWidth(self) -> bool:
        """Return that words take more lines where they have less room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of what is held."""
        has_words = self.inside.hasHeightForWidth()
        return self.inside.heightForWidth(width) if has_words else self.inside.sizeHint().height()

    def sizeHint(self) -> QSize:
        """Return what is needed without scrolling."""
        return self.inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the width that is needed, and the height of a few lines."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.inside.minimumSizeHint().width() + bar, grown(96))


def _room(dialog: QWidget) -> QSize:
    return dialog.screen().availableSize() - _FRAME
