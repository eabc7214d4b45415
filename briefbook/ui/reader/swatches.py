"""The highlighter colours as icons, each with its number, so that colour is not the only sign."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap

from briefbook.ui.theme.fonts import INTERFACE
from briefbook.ui.theme.tokens import Tokens

_SIDE = 18
_RATIO = 2


def swatch(tokens: Tokens, colour: int) -> QIcon:
    """Return the icon of a highlighter colour, 1 to 4, in the colours of a theme."""
    pixmap = QPixmap(_SIDE * _RATIO, _SIDE * _RATIO)
    pixmap.setDevicePixelRatio(_RATIO)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.stripes[colour - 1]), 1.5))
    painter.setBrush(QColor(tokens.highlights[colour - 1]))
    circle = QRectF(1, 1, _SIDE - 2, _SIDE - 2)
    painter.drawEllipse(circle)
    font = QFont(INTERFACE)
    font.setPixelSize(10)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(tokens.text))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(colour))
    painter.end()
    return QIcon(pixmap)
