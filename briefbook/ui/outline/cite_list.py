"""The rows of the list that offers what to cite."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefbook.ui.card_ground import paint_bar
from briefbook.ui.mirror import Mirror
from briefbook.ui.outline.cite_choices import Choice
from briefbook.ui.theme import fonts
from briefbook.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex

CHOICE = Qt.ItemDataRole.UserRole

PASSAGE_INDENT = 14


class CiteModel(QAbstractListModel):
    """Holds what can be cited for what was typed so far."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []

    def offer(self, choices: list[Choice]) -> None:
        """Show other choices."""
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many choices there are."""
        return 0 if parent is not None and parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a choice shows."""
        if not index.isValid():
            return None
        choice = self._choices[index.row()]
        if role == CHOICE:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{choice.words}, {choice.label}, {choice.about}"
        return None


class CiteDelegate(QStyledItemDelegate):
    """Paints a choice on two lines: title, quote or claim, then what it is cited as."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines."""
        sizes = self._theme.sizes
        return QSize(0, sizes.ui + sizes.meta + 21)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint both lines, a passage with the stripe of its colour."""
        tokens, sizes = self._theme.tokens, self._theme.sizes
        choice: Choice = index.data(CHOICE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            is_selected = bool(state & QStyle.StateFlag.State_Selected)
            painter.setBrush(QColor(tokens.accent_soft if is_selected else tokens.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), sizes.row_radius, sizes.row_radius)
            if is_selected:
                paint_bar(painter, rect, tokens)
        inside, mirror = rect.adjusted(10, 6, -10, -6), Mirror(rect, option.direction)
        if choice.number is not None:
            inside.setLeft(inside.left() + PASSAGE_INDENT)
            painter.setBrush(QColor(tokens.stripes[(choice.colour or 1) - 1]))
            stripe = QRect(inside.left() - 10, inside.top() + 1, 3, inside.height() - 2)
            painter.drawRoundedRect(mirror(stripe), 1, 1)
        font = QFont(fonts.INTERFACE if choice.number is None else fonts.READING)
        font.setPixelSize(sizes.ui if choice.number is None else sizes.ui + 1)
        font.setWeight(QFont.Weight.Medium if choice.number is None else QFont.Weight.Normal)
        top = QRect(inside.left(), inside.top(), inside.width(), sizes.ui + 4)
        shown, about = top, " · ".join(filter(None, (choice.label, choice.about)))
        if choice.status:
            _line(
                painter, mirror, top, choice.label, font, tokens.muted if choice.is_fallen else tokens.accent
            )
            label = QFontMetrics(font).horizontalAdvance(f"{choice.label}  ")
            font.setWeight(QFont.Weight.Normal)
            shown, about = top.adjusted(label, 0, 0, 0), choice.about
        _line(painter, mirror, shown, choice.words, font, tokens.muted if choice.is_fallen else tokens.text)
        font = QFont(fonts.INTERFACE)
        font.setPixelSize(sizes.meta)
        bottom = QRect(inside.left(), top.bottom() + 2, inside.width(), sizes.meta + 5)
        _line(painter, mirror, bottom, about, font, tokens.warning if choice.is_fallen else tokens.muted)
        painter.restore()


def _line(painter: QPainter, mirror: Mirror, rect: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    mirror.write(painter, rect, shown)
