"""The ground of a card in a list: how it looks when it is chosen, pointed at, or has the focus."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle

from briefbook.ui.theme.theme import Theme

_State = QStyle.StateFlag


def paint_ground(painter: QPainter, card: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    """Paint what lies under the words of a card; nothing for one at rest."""
    tokens, radius = theme.tokens, theme.sizes.row_radius
    if state & (_State.State_Selected | _State.State_MouseOver):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft if state & _State.State_Selected else tokens.hover))
        painter.drawRoundedRect(card, radius, radius)
    if state & _State.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.accent), 1.5))
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), radius, radius)
