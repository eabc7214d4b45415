"""How the cells of the register are painted, and edited by choosing words."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, QStringListModel, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefbook.domain.matrix import Matrix
from briefbook.translation import set_apart
from briefbook.ui.marking_chip import chip_width, paint_chip
from briefbook.ui.mirror import Mirror
from briefbook.ui.risks.matrix_colours import ground_of, words_on
from briefbook.ui.risks.register_model import BAND, MARKING, SIGN, Index, RegisterModel
from briefbook.ui.risks.register_words import Choices
from briefbook.ui.theme.fonts import INTERFACE
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme

_EDGE: Final = 8


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
        combo.setAccessibleName(_heading(index))
        combo.setMaxVisibleItems(14)
        combo.activated.connect(lambda: self._finish(combo))
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the present value as chosen."""
        assert isinstance(editor, QComboBox)
        value = index.data(Qt.ItemDataRole.EditRole)
        held = [held for _, held in self._choices()]
        editor.setCurrentIndex(held.index(value) if value in held else -1)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Give the model what the chosen words stand for."""
        assert isinstance(editor, QComboBox)
        if editor.currentIndex() >= 0:
            model.setData(index, editor.currentData())

    def _finish(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)


class LineDelegate(QStyledItemDelegate):
    """Edits a cell by typing, and offers what stands in its column already."""

    def __init__(self, names: Callable[[], list[str]], parent: QWidget, hint: str = "") -> None:
        super().__init__(parent)
        self._names, self._hint = names, hint

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line that completes names."""
        line = QLineEdit(parent)
        line.setAccessibleName(_heading(index))
        line.setPlaceholderText(self._hint)
        if names := self._names():
            completer = QCompleter(QStringListModel(names, line), line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        return line


class SignDelegate(LineDelegate):
    """Puts a sign behind the words of a cell that needs attention."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget, hint: str = "") -> None:
        super().__init__(list, parent, hint)
        self._theme, self._icons = theme, icons

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the room that the sign takes."""
        super().initStyleOption(option, index)
        _make_room(option, index, self._theme)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell as all others, and the sign at its end."""
        super().paint(painter, option, index)
        _paint_sign(painter, option, index, self._theme, self._icons)


class RatingDelegate(ChoiceDelegate):
    """Shows a rating by its band's colour and letter and by its words, with a sign where it is a breach."""

    def __init__(
        self,
        choices: Callable[[], Choices],
        model: RegisterModel,
        theme: Theme,
        icons: Icons,
        parent: QWidget,
    ) -> None:
        super().__init__(choices, parent)
        self._model, self._theme, self._icons, self._view = model, theme, icons, parent

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the letter of the band before the words."""
        super().initStyleOption(option, index)
        band = index.data(BAND)
        if band is not None:
            side = self._theme.sizes.icon
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = band_icon(self._model.matrix, band, self._theme, self._view.devicePixelRatioF())
            option.decorationSize = QSize(side, side)
        _make_room(option, index, self._theme)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell as all others, and the sign at its end."""
        super().paint(painter, option, index)
        _paint_sign(painter, option, index, self._theme, self._icons)


class TitleDelegate(LineDelegate):
    """Shows a title, and after it the marking where the risk has one."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(list, view)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the room that the marking takes."""
        super().initStyleOption(option, index)
        marking = index.data(MARKING)
        if marking:
            room = option.rect.width() - chip_width(marking, option.rect.width(), self._theme.sizes) - 24
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)
        option.text = set_apart(option.text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell as all others, and the marking over its end."""
        super().paint(painter, option, index)
        if marking := index.data(MARKING):
            room = option.rect.adjusted(0, 0, -_EDGE, 0)
            mirror = Mirror(option.rect, option.direction)
            paint_chip(painter, room, marking, self._theme.tokens, self._theme.sizes, mirror)


def band_icon(matrix: Matrix, number: int, theme: Theme, ratio: float) -> QIcon:
    """Return a small cell of a band, with its letter."""
    band, side = matrix.bands[number], theme.sizes.icon
    ground = ground_of(band, number, len(matrix.bands), theme.tokens)
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.tokens.border_strong), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 4, 4)
    font = QFont(INTERFACE)
    font.setPixelSize(theme.sizes.eyebrow - (2 if len(band.letter) > 1 else 0))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(words_on(ground, theme.tokens)))
    painter.drawText(QRect(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, band.letter)
    painter.end()
    icon = QIcon(pixmap)
    # or the style tints it where the row is selected
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


def _make_room(option: QStyleOptionViewItem, index: Index, theme: Theme) -> None:
    if index.data(SIGN):
        taken = option.decorationSize.width() + 4 if not option.icon.isNull() else 0
        room = option.rect.width() - taken - theme.sizes.icon - 3 * _EDGE
        option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)


def _paint_sign(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme, icons: Icons
) -> None:
    if index.data(SIGN):
        side = theme.sizes.icon - 2
        place = QRect(0, 0, side, side)
        place.moveCenter(option.rect.center())
        place.moveRight(option.rect.right() - _EDGE)
        place = Mirror(option.rect, option.direction)(place)
        icons.icon("triangle-alert", "danger").paint(painter, place)


def _heading(index: Index) -> str:
    return str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))


class _OpenCombo(QComboBox):
    """A box that shows its choices as soon as it is there."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self.showPopup)
