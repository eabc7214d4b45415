"""How what came of the meeting is painted, chosen and typed in its place."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefbook.domain.vocabulary import capital_word
from briefbook.translation import set_apart, tr
from briefbook.ui.commitments.outcome_model import IS_HEADING, LABEL, MARKING, OUTCOME, TITLE, OutcomeModel
from briefbook.ui.desk import Desk
from briefbook.ui.marking_chip import chip_width, paint_chip
from briefbook.ui.mirror import Mirror
from briefbook.ui.wrapping import wrapped

_Index = QModelIndex | QPersistentModelIndex
_CHEVRON: Final = 14
_SIDES: Final = 34
"""What the style sheet takes at both sides of a cell's words, and a little more."""
_MOST_LINES: Final = 40
_EDGE: Final = 8


class OutcomeDelegate(QStyledItemDelegate):
    """A box in the place of an outcome, a line in the place of a note."""

    def __init__(self, desk: Desk, lines: OutcomeModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._icons, self._lines, self._view = desk.theme, desk.icons, lines, view
        self.editor: QWidget | None = None
        """What is being typed in, if anything is."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Show headings, what is open, and room for the sign of a choice."""
        super().initStyleOption(option, index)
        tokens = self._theme.tokens
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
        option.textElideMode = Qt.TextElideMode.ElideRight
        line = self._lines.line(index)
        if index.data(IS_HEADING):
            option.font.setWeight(QFont.Weight.DemiBold)
            option.palette.setColor(option.palette.ColorRole.Text, QColor(tokens.muted))
        elif line is not None and index.column() == OUTCOME:
            colour = {"met": tokens.success, "raised": tokens.success, "not met": tokens.danger}.get(
                line.outcome
            )
            if not line.outcome:
                colour = tokens.muted
            option.font.setWeight(QFont.Weight.DemiBold if line.outcome else QFont.Weight.Normal)
            if colour:
                option.palette.setColor(option.palette.ColorRole.Text, QColor(colour))
        elif index.column() == LABEL:
            option.font.setWeight(QFont.Weight.DemiBold)
        elif index.data(MARKING):
            lines = wrapped(option.text, option.font, self._room(option, index), _MOST_LINES)
            option.text = "\u2028".join(map(set_apart, lines))
        elif index.column() != TITLE:
            option.palette.setColor(option.palette.ColorRole.Text, QColor(tokens.text))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell; one with a choice has a chevron at its end."""
        can_choose = index.column() == OUTCOME and bool(self._lines.flags(index) & Qt.ItemFlag.ItemIsEditable)
        if not can_choose:
            super().paint(painter, option, index)
            if marking := index.data(MARKING):
                room = option.rect.adjusted(0, 0, -_EDGE, 0)
                mirror = Mirror(option.rect, option.direction)
                paint_chip(painter, room, marking, self._theme.tokens, self._theme.sizes, mirror)
            return
        super().paint(painter, QStyleOptionViewItem(option), index)
        left, top = option.rect.right() - _CHEVRON - 6, option.rect.center().y() - _CHEVRON // 2
        place = Mirror(option.rect, option.direction)(QRect(left, top, _CHEVRON, _CHEVRON))
        self._icons.icon("chevron-down", "muted").paint(painter, place)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return room for all lines of the words, and never less than a row."""
        room = self._room(option, index)
        words = str(index.data() or "")
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        if index.data(IS_HEADING) or room <= 0:
            return QSize(0, self._theme.sizes.table_row)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        height = QFontMetrics(font).boundingRect(0, 0, room, 10_000, flags, words).height()
        return QSize(option.rect.width(), max(self._theme.sizes.table_row, height + 14))

    def _room(self, option: QStyleOptionViewItem, index: _Index) -> int:
        """Return the pixels for the words of a cell, beside a chevron or a marking."""
        taken = _CHEVRON if index.column() == OUTCOME else 0
        if marking := index.data(MARKING):
            taken = chip_width(marking, option.rect.width(), self._theme.sizes) + _EDGE
        return int(option.rect.width() - _SIDES - taken)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return the box or the line."""
        line = self._lines.line(index)
        assert line is not None
        named = f"{line.record.label} {line.record.title}"
        if index.column() != OUTCOME:
            made = QLineEdit(parent)
            made.setAccessibleName(tr("What came of {record}", record=named))
            self.editor = made
            return made
        box = QComboBox(parent)
        box.setAccessibleName(tr("Outcome of {record}", record=named))
        box.setEditable(line.is_free)
        if not line.is_free:
            box.addItem(capital_word(line.open_word), "")
        for choice in line.choices:
            if choice != line.open_word:
                # of a decision the options are what somebody wrote
                box.addItem(choice if line.is_free else capital_word(choice), choice)
        box.activated.connect(lambda: self._choose(box))
        if not line.is_free or line.choices:
            QTimer.singleShot(0, box, box.showPopup)
        self.editor = box
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show what the book says."""
        line = self._lines.line(index)
        if line is None:
            return
        if isinstance(editor, QComboBox):
            if line.is_free:
                editor.setCurrentText(line.outcome)
            else:
                editor.setCurrentIndex(max(0, editor.findData(line.outcome)))
        elif isinstance(editor, QLineEdit):
            editor.setText(line.note)

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        """Ask for the edit."""
        if isinstance(editor, QComboBox):
            value = editor.currentText().strip() if editor.isEditable() else editor.currentData()
        else:
            assert isinstance(editor, QLineEdit)
            value = editor.text().strip()
        self._lines.setData(index, value)

    def destroyEditor(self, editor: QWidget, index: _Index) -> None:
        """Forget the box or the line."""
        if editor is self.editor:
            self.editor = None
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Put it over its cell."""
        height = max(self._theme.sizes.control + 4, editor.sizeHint().height())
        rect = option.rect
        rect.setTop(rect.center().y() - height // 2)
        rect.setHeight(height)
        editor.setGeometry(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave a box with Escape as one leaves a line."""
        if isinstance(watched, QComboBox) and isinstance(event, QKeyEvent):
            is_leaving = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
            if is_leaving:
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.RevertModelCache)
                return True
        return super().eventFilter(watched, event)

    def _choose(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)
