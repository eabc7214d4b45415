"""A card that shows a quoted passage and leads to it."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from briefbook.translation import tr
from briefbook.ui.mirror import Mirror
from briefbook.ui.theme import fonts
from briefbook.ui.theme.theme import Theme
from briefbook.ui.wrapping import wrapped

QUOTE_LINES = 4
_CAPTION_LINES = 2
_STRIPE = 4
_LEFT, _RIGHT, _ABOVE, _BELOW, _BETWEEN = 14, 10, 8, 8, 4


class EvidenceCard(QAbstractButton):
    """A quote with a stripe in its highlighter colour, and a caption; a button as wide as there is room."""

    def __init__(
        self,
        theme: Theme,
        quote: str,
        caption: str,
        colour: int,
        *,
        most_lines: int = QUOTE_LINES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._most_lines = most_lines
        self.show_quote(quote, caption, colour)
        self.setToolTip(tr("Show this passage in the reader"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme)

    def show_quote(self, quote: str, caption: str, colour: int) -> None:
        """Show a quote, with a caption or none."""
        self._quote = quote if quote[:1] in "“„«\"'‘" else f"“{quote}”"
        self._caption = caption
        self._colour = colour
        self.setAccessibleName(self._quote)
        self.setAccessibleDescription(caption)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few words."""
        return QSize(120, _ABOVE + _BELOW + round(self._line(self._quote_font)))

    def hasHeightForWidth(self) -> bool:
        """Return that a narrow card is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        quote, caption = self._lines(width)
        height = len(quote) * self._line(self._quote_font)
        if caption:
            height += _BETWEEN + len(caption) * self._line(self._caption_font)
        return round(height) + _ABOVE + _BELOW

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, its stripe and its words."""
        tokens, sizes = self._theme.tokens, self._theme.sizes
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_focused = self.hasFocus()
        pen = QPen(QColor(tokens.accent if is_focused else tokens.border), 2 if is_focused else 1)
        inset = pen.widthF() / 2
        shape = QPainterPath()
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        shape.addRoundedRect(box, sizes.card_radius, sizes.card_radius)
        painter.fillPath(shape, QColor(tokens.hover if self.underMouse() else tokens.surface))
        painter.save()
        painter.setClipPath(shape)
        mirror = Mirror(self.rect(), self.layoutDirection())
        stripe = mirror(QRectF(0, 0, _STRIPE, self.height()))
        painter.fillRect(stripe, QColor(tokens.stripes[self._colour - 1]))
        painter.restore()
        painter.setPen(pen)
        painter.drawPath(shape)
        quote, caption = self._lines(self.width())
        top = float(_ABOVE)
        for lines, font, colour in (
            (quote, self._quote_font, tokens.text),
            (caption, self._caption_font, tokens.muted),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            for line in lines:
                mirror.write_from(painter, QPointF(_LEFT, top + QFontMetricsF(font).ascent()), line)
                top += self._line(font)
            top += _BETWEEN
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the card can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show the card at rest again."""
        super().leaveEvent(event)
        self.update()

    @property
    def _quote_font(self) -> QFont:
        font = QFont(fonts.READING)
        font.setPixelSize(self._theme.sizes.title - 1)
        return font

    @property
    def _caption_font(self) -> QFont:
        font = QFont(fonts.INTERFACE)
        font.setPixelSize(self._theme.sizes.meta)
        return font

    def _line(self, font: QFont) -> float:
        return round(QFontMetricsF(font).height() * 1.05)

    def _lines(self, width: int) -> tuple[list[str], list[str]]:
        room = width - _LEFT - _RIGHT
        return (
            wrapped(self._quote, self._quote_font, room, self._most_lines),
            wrapped(self._caption, self._caption_font, room, _CAPTION_LINES),
        )

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()
