"""The table of risks under the matrix."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from briefbook.domain.matrix import BANDS, IMPACT, LIKELIHOOD
from briefbook.ui.marking_chip import chip_width, paint_chip
from briefbook.ui.risks.register_model import MARKING, Column, Index, RegisterModel
from briefbook.ui.theme.theme import Theme

Choices = Sequence[tuple[str, Any]]

_CHIP: Final = 12
_WIDTHS: Final = {
    Column.REF: 52,
    Column.TITLE: 180,
    Column.LIKELIHOOD: 112,
    Column.IMPACT: 98,
    Column.BAND: 96,
    Column.OWNER: 100,
    Column.ISSUE: 128,
}


def steps(words: Sequence[str]) -> Choices:
    """Return the words of a scale with their steps, from 1."""
    return [(word, step) for step, word in enumerate(words, start=1)]


class RegisterView(QTableView):
    """The register, edited in place and sorted by its headings."""

    def __init__(self, model: RegisterModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setAccessibleName("Risk register")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(44)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setItemDelegateForColumn(Column.LIKELIHOOD, ChoiceDelegate(lambda: steps(LIKELIHOOD), self))
        self.setItemDelegateForColumn(Column.IMPACT, ChoiceDelegate(lambda: steps(IMPACT), self))
        self.setItemDelegateForColumn(Column.ISSUE, ChoiceDelegate(model.issue_choices, self))
        self.setItemDelegateForColumn(Column.TITLE, TitleDelegate(theme, self))
        self.setItemDelegateForColumn(Column.BAND, BandDelegate(theme, self))
        header.setSortIndicator(Column.REF, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def _follow_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.sizes.table_row)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width * self._theme.scale // 100)
        self._fill()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the titles the room that the other columns leave."""
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        # Qt's own stretching knows no least width
        others = sum(self.columnWidth(column) for column in Column if column != Column.TITLE)
        least = _WIDTHS[Column.TITLE] * self._theme.scale // 100
        self.setColumnWidth(Column.TITLE, max(least, self.viewport().width() - others))


class ChoiceDelegate(QStyledItemDelegate):
    """Edits a cell by choosing words; the edit role holds what each stands for."""

    def __init__(self, choices: Callable[[], Choices], parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a box with the choices, open."""
        combo = _OpenCombo(parent)
        for words, value in self._choices():
            combo.addItem(words, value)
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        combo.setAccessibleName(str(heading))
        combo.activated.connect(lambda: self._finish(combo))
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the present value as chosen."""
        assert isinstance(editor, QComboBox)
        value = index.data(Qt.ItemDataRole.EditRole)
        editor.setCurrentIndex([held for _, held in self._choices()].index(value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Give the model what the chosen words stand for."""
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData())

    def _finish(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)


class TitleDelegate(QStyledItemDelegate):
    """Shows a title, and after it the marking where the risk has one."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the room that the marking takes."""
        super().initStyleOption(option, index)
        marking = index.data(MARKING)
        if marking:
            room = option.rect.width() - chip_width(marking, option.rect.width(), self._theme.sizes) - 24
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell as all others, and the marking over its end."""
        super().paint(painter, option, index)
        if marking := index.data(MARKING):
            room = option.rect.adjusted(0, 0, -8, 0)
            paint_chip(painter, room, marking, self._theme.tokens, self._theme.sizes)


class BandDelegate(QStyledItemDelegate):
    """Shows a band by its colour on the matrix and its word."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the colour of the band before its word."""
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.icon = self._chip(index.data(Qt.ItemDataRole.EditRole))
        option.decorationSize = QSize(_CHIP, _CHIP)

    def _chip(self, band: int) -> QIcon:
        assert 0 <= band < len(BANDS)
        ratio = self._view.devicePixelRatioF()
        pixmap = QPixmap(QSize(_CHIP, _CHIP) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.tokens.border_strong), 1))
        painter.setBrush(QColor(self._theme.tokens.matrix[band]))
        painter.drawRoundedRect(QRectF(0.5, 0.5, _CHIP - 1, _CHIP - 1), 3, 3)
        painter.end()
        icon = QIcon(pixmap)
        # or the style tints it where the row is selected
        icon.addPixmap(pixmap, QIcon.Mode.Selected)
        return icon


class _OpenCombo(QComboBox):
    """A box that shows its choices as soon as it is there."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self.showPopup)
