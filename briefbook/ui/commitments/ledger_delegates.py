"""How the ledger paints the days left and what was delivered: with signs, words and a bar."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefbook.domain.commitment import Commitment
from briefbook.domain.record import Record
from briefbook.domain.timeline import standing
from briefbook.ui.commitments.ledger_columns import BAR
from briefbook.ui.mirror import Mirror
from briefbook.ui.papers.record_model import RecordModel
from briefbook.ui.theme.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_GAP = 8


class LeftDelegate(QStyledItemDelegate):
    """Paints what is late or soon in its colour; its sign says the same."""

    def __init__(self, theme: Theme, view: QWidget, model: RecordModel) -> None:
        super().__init__(view)
        self._theme, self._model = theme, model

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Choose the colour."""
        super().initStyleOption(option, index)
        tokens, row = self._theme.tokens, self._model.row(index.row())
        sign = standing(cast(Commitment, row.record), date.today())[1] if row else ""
        colours = {"late": tokens.danger, "soon": tokens.warning, "over": tokens.muted}
        if sign in colours:
            option.palette.setColor(option.palette.ColorRole.Text, QColor(colours[sign]))


class QuantityDelegate(QStyledItemDelegate):
    """Paints a small bar of the share that was delivered, before the words."""

    def __init__(
        self, theme: Theme, view: QWidget, model: RecordModel, share: Callable[[Record], Decimal | None]
    ) -> None:
        """Paint what `share` returns for a record of the model: 1 for all, `None` for no bar."""
        super().__init__(view)
        self._theme, self._model, self._share = theme, model, share

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the bar, and the words after it."""
        row = self._model.row(index.row())
        share = self._share(row.record) if row else None
        if share is None:
            super().paint(painter, option, index)
            return
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        words, drawn.text = drawn.text, ""
        view = self.parent()
        assert isinstance(view, QWidget)
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, view)
        tokens, width = self._theme.tokens, BAR * self._theme.scale // 100 - _GAP
        height = self._theme.sizes.eyebrow - 2
        room = drawn.rect.adjusted(10, 0, -8, 0)
        bar = QRectF(room.left(), room.center().y() - height / 2 + 0.5, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.border_strong), 1))
        painter.setBrush(QColor(tokens.sunken))
        mirror = Mirror(drawn.rect, drawn.direction)
        painter.drawRoundedRect(mirror(bar), 3, 3)
        filled = bar.adjusted(1.5, 1.5, -1.5, -1.5)
        filled.setWidth(filled.width() * min(1.0, float(share)))
        painter.fillRect(mirror(filled), QColor(tokens.accent))
        painter.setPen(QColor(tokens.text))
        painter.setFont(drawn.font)
        said = room.adjusted(width + _GAP, 0, 0, 0)
        shown = drawn.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, said.width())
        mirror.write(painter, said, shown)
        painter.restore()
