"""The ground of a card or row in a list: how it looks when it is chosen, pointed at, or has the focus."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle

from briefbook.ui.mirror import Mirror
from briefbook.ui.theme.theme import Theme
from briefbook.ui.theme.tokens import Tokens

_State = QStyle.StateFlag
_BAR = 4
"""Pixels."""


def paint_ground(painter: QPainter, card: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    """Paint what lies under the words of a card; nothing for one at rest."""
    tokens, radius = theme.tokens, theme.sizes.row_radius
    if state & (_State.State_Selected | _State.State_MouseOver):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft if state & _State.State_Selected else tokens.hover))
        painter.drawRoundedRect(card, radius, radius)
    if state & _State.State_Selected:
        paint_bar(painter, card, tokens)
    if state & _State.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.accent), 1.5))
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), radius, radius)


def paint_bar(painter: QPainter, row: QRect | QRectF, tokens: Tokens) -> None:
    """Paint a bar where a selected row begins, in a theme whose ground does not tell it."""
    if tokens.selected_bar:
        whole = QRectF(row)
        bar = QRectF(whole.left(), whole.top() + _BAR, _BAR, whole.height() - 2 * _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.selected_bar))
        painter.drawRoundedRect(Mirror(whole, painter.layoutDirection())(bar), _BAR / 2, _BAR / 2)
