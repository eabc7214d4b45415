"""Painting rows that are read from the left or from the right, as the window is."""

from typing import Final, TypeVar

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QTextOption

_Place = TypeVar("_Place", QRect, QRectF)
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


def leading() -> Qt.AlignmentFlag:
    """Return the side where lines begin in the window, whatever their words are written in."""
    is_turned = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _RIGHT if is_turned else _LEFT


class Mirror:
    """Shows what is laid out from left to right in a row the other way round where the window is read so.

    Words keep the direction of their own script, so that the signs at their ends stand where they belong.
    """

    def __init__(self, whole: QRect | QRectF, direction: Qt.LayoutDirection) -> None:
        self._whole = QRectF(whole)
        self.is_turned = direction == Qt.LayoutDirection.RightToLeft

    def __call__(self, place: _Place) -> _Place:
        """Return where something is seen."""
        if not self.is_turned:
            return place
        seen = type(place)(place)
        # the same sum for places in whole pixels, whose `right()` is within them, and in parts of pixels
        left = 2 * self._whole.x() + self._whole.width() - place.x() - place.width()
        seen.moveLeft(int(left) if isinstance(seen, QRect) else left)
        return seen

    def write(self, painter: QPainter, room: QRect | QRectF, words: str, *, at_end: bool = False) -> None:
        """Write words in the middle of a line, where it begins or at its end."""
        before = painter.layoutDirection()
        side = _RIGHT if self.is_turned != at_end else _LEFT
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(self(QRectF(room)), int(side | Qt.AlignmentFlag.AlignVCenter), words)
        painter.setLayoutDirection(before)

    def write_from(self, painter: QPainter, start: QPointF, words: str) -> None:
        """Write words that begin at a point of their base line."""
        before = painter.layoutDirection()
        box = self(QRectF(start.x(), 0, painter.fontMetrics().horizontalAdvance(words), 1))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(QPointF(box.left(), start.y()), words)
        painter.setLayoutDirection(before)

    def wrapping(self, mode: QTextOption.WrapMode) -> QTextOption:
        """Return how lines of a text are wrapped that begin where the row does."""
        option = QTextOption(_RIGHT if self.is_turned else _LEFT)
        option.setWrapMode(mode)
        return option
