"""The bands of a matrix, edited as a table: words, letters and colours."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefbook.domain.matrix import FEWEST_BANDS, MOST_BANDS, Band
from briefbook.translation import tr, tr_noop
from briefbook.ui.risks.matrix_colours import ground_of
from briefbook.ui.risks.matrix_step_table import row_words
from briefbook.ui.theme.theme import Theme

_HEADINGS = (tr_noop("Word"), tr_noop("Letter"), tr_noop("Colour"))
_TEACHING = tr_noop(
    "Select a band here, then click or draw over cells of the matrix to put them into it; or go to a cell "
    "with the arrow keys and press its band’s number or letter. An empty colour is that of the theme."
)
_COLOUR = 2
_CHIP = 16


class BandTable(QWidget):
    """A row for each band, the one that troubles least in the first."""

    changed = Signal(int, object)
    """The number of a band, from 0, and the `Band` it is to be."""
    added = Signal()
    removed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bands: tuple[Band, ...] = ()
        self.table = QTableWidget(0, len(_HEADINGS))
        self.table.setAccessibleName(tr("Bands, the one that troubles least first"))
        self.table.setHorizontalHeaderLabels([*map(tr, _HEADINGS)])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setIconSize(QSize(_CHIP, _CHIP))
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 70), (_COLOUR, 130)):
            self.table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        self.add_button = QPushButton(tr("Add Band"))
        self.remove_button = QPushButton(tr("Remove"))
        self.remove_button.setToolTip(tr("Remove the selected band; its cells go to the one below"))
        self.colour_button = QPushButton(tr("Colour…"))
        self.colour_button.setToolTip(tr("Choose a colour for the selected band"))
        teaching = QLabel(tr(_TEACHING))
        teaching.setProperty("role", "meta")
        teaching.setWordWrap(True)
        below = QHBoxLayout()
        for button in (self.add_button, self.remove_button, self.colour_button):
            below.addWidget(button)
        below.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addLayout(below)
        layout.addWidget(teaching)
        self.table.itemChanged.connect(self._on_changed)
        self.add_button.clicked.connect(self.added)
        self.remove_button.clicked.connect(lambda: self.removed.emit(self.number))
        self.colour_button.clicked.connect(self._choose_colour)

    @property
    def number(self) -> int:
        """The band that is selected, from 0."""
        return max(0, self.table.currentRow())

    def show_bands(self, bands: tuple[Band, ...]) -> None:
        """Show these bands."""
        self._bands = bands
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(bands))
            for row, band in enumerate(bands):
                for column, words in enumerate((band.word, band.letter, band.colour)):
                    item = self.table.item(row, column) or QTableWidgetItem()
                    item.setText(words)
                    if column == _COLOUR:
                        item.setIcon(self._chip(row))
                    if item.tableWidget() is None:
                        self.table.setItem(row, column, item)
        if self.table.currentRow() < 0:
            self.table.selectRow(0)
        self.add_button.setEnabled(len(bands) < MOST_BANDS)
        self.remove_button.setEnabled(len(bands) > FEWEST_BANDS)

    def _on_changed(self, item: QTableWidgetItem) -> None:
        word, letter, colour = row_words(self.table, item.row())
        colour = colour.strip().casefold()
        if colour and not colour.startswith("#"):
            colour = f"#{colour}"
        self.changed.emit(item.row(), Band(word, letter, colour))

    def _choose_colour(self) -> None:
        band = self._bands[self.number]
        shown = ground_of(band, self.number, len(self._bands), self._theme.tokens)
        dialog = QColorDialog(QColor(shown), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        number = self.number
        dialog.colorSelected.connect(
            lambda colour: self.changed.emit(number, Band(band.word, band.letter, colour.name()))
        )
        dialog.open()

    def _chip(self, number: int) -> QIcon:
        ground = ground_of(self._bands[number], number, len(self._bands), self._theme.tokens)
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(QSize(_CHIP, _CHIP) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.tokens.border_strong), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(1, 1, _CHIP - 2, _CHIP - 2, 3, 3)
        painter.end()
        icon = QIcon(pixmap)
        # or the style tints it where the row is selected
        icon.addPixmap(pixmap, QIcon.Mode.Selected)
        return icon
