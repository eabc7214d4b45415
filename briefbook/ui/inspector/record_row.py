"""A row that names a record on one or two lines, says something about it, and leads to it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from briefbook.ui.mirror import Mirror
from briefbook.ui.theme import fonts
from briefbook.ui.theme.theme import Theme
from briefbook.ui.wrapping import wrapped

_MOST: Final = 2
_LEFT, _EDGE, _GAP = 6, 6, 8


class RecordRow(QAbstractButton):
    """Painted, so that long words wrap; as wide as there is room. One without a way to go is only read."""

    def __init__(
        self,
        theme: Theme,
        icon: QIcon,
        words: str,
        about: str,
        lead: Callable[[], object] | None,
        *,
        level: str = "",
        tip: str = "",
    ) -> None:
        """Show `about` under the words, in the colour of a warning if that is the `level`."""
        super().__init__()
        self._theme, self._icon = theme, icon
        self._words, self._about, self._level = words, about, level
        self._leads = lead is not None
        self.setAccessibleName(words)
        self.setAccessibleDescription(tip or about)
        self.setToolTip("\n".join(filter(None, (words, tip or about))))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if lead is not None:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(lambda: lead())
        theme.changed.connect(self._on_theme)

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few words."""
        return QSize(120, self._line(self._font(fonts.INTERFACE, self._theme.sizes.ui)) + 2 * _EDGE)

    def hasHeightForWidth(self) -> bool:
        """Return that a narrow row is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        return sum(len(lines) * self._line(font) for lines, font, _ in self._parts(width)) + 2 * _EDGE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon and the words."""
        tokens, sizes = self._theme.tokens, self._theme.sizes
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._leads and self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(self.rect(), sizes.row_radius, sizes.row_radius)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, sizes.row_radius, sizes.row_radius)
        parts = self._parts(self.width())
        first = self._line(parts[0][1])
        side = sizes.icon
        mirror = Mirror(self.rect(), self.layoutDirection())
        self._icon.paint(painter, mirror(QRect(_LEFT, _EDGE + (first - side) // 2, side, side)))
        top = _EDGE
        for lines, font, colour in parts:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            for line in lines:
                mirror.write_from(painter, QPointF(self._start, top + QFontMetricsF(font).ascent() + 1), line)
                top += self._line(font)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the row can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show the row at rest again."""
        super().leaveEvent(event)
        self.update()

    @property
    def _start(self) -> int:
        return _LEFT + self._theme.sizes.icon + _GAP

    def _parts(self, width: int) -> list[tuple[list[str], QFont, str]]:
        tokens, sizes, room = self._theme.tokens, self._theme.sizes, width - self._start - _LEFT
        words = self._font(fonts.INTERFACE, sizes.ui)
        about = self._font(fonts.INTERFACE, sizes.meta)
        colour = tokens.warning if self._level == "warning" else tokens.muted
        return [
            (wrapped(self._words, words, room, _MOST), words, tokens.text),
            (wrapped(self._about, about, room, _MOST), about, colour),
        ]

    def _font(self, family: str, size: int) -> QFont:
        font = QFont(family)
        font.setPixelSize(size)
        return font

    def _line(self, font: QFont) -> int:
        return round(QFontMetricsF(font).height() * 1.05)

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()
