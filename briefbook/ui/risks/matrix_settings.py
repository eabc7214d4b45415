"""Making the matrix one's own: steps, bands, colours and axes, with the result beside it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from briefbook.domain.matrix import ORIGINS, Band, Matrix, Rating, Step
from briefbook.domain.matrix_presets import PRESETS, in_window_words
from briefbook.domain.risk import RatingNote
from briefbook.domain.vocabulary import capital_word
from briefbook.edits.matrix import configure_matrix
from briefbook.errors import BriefbookError
from briefbook.translation import tr
from briefbook.ui.choice_box import ChoiceBox
from briefbook.ui.desk import Desk
from briefbook.ui.dialog_room import give_room
from briefbook.ui.risks.matrix_band_table import BandTable
from briefbook.ui.risks.matrix_board import MatrixBoard
from briefbook.ui.risks.matrix_draft import (
    band_typed,
    painted,
    with_band,
    with_new_band,
    with_size,
    with_step,
    without_band,
)
from briefbook.ui.risks.matrix_step_table import StepTable


class MatrixSettings(QDialog):
    """A draft of the matrix; Apply makes it the book's in one edit, and says before what that moves."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Matrix Settings"))
        self._desk = desk
        self._book = desk.open_book.book
        self.draft = self._book.matrices.only()
        self.likelihood, self.impact = StepTable("likelihood"), StepTable("impact")
        self.bands = BandTable(desk.theme)
        self.swapped = QCheckBox(tr("Likelihood goes across, impact up or down"))
        self.origin = ChoiceBox()
        for origin in ORIGINS:
            self.origin.addItem(capital_word(origin), origin)
        self.origin.setAccessibleName(tr("Corner of the lowest steps"))
        self.preview = MatrixBoard(desk.theme)
        self.preview.setAccessibleName(tr("Matrix as it will be"))
        self.preview.picks = True
        self.preview.hatches = False  # the colours are looked at
        self.preset_button = QPushButton(tr("Begin with …"))
        self.preset_button.setToolTip(tr("Take a ready matrix and go on from there"))
        self.preset_button.setMenu(self._preset_menu())
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.apply_button = QPushButton(tr("Apply"))
        self.apply_button.setProperty("role", "primary")
        self.apply_button.setShortcut("Ctrl+Return")
        self.apply_button.setToolTip(tr("Give the book this matrix (Ctrl+Return)"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self._lay_out()
        for button in self.findChildren(QPushButton):
            # Enter is for what is typed in
            button.setAutoDefault(False)
        self._connect()
        self._refresh()
        give_room(self, 1060, 580)

    def change(self, draft: Matrix) -> None:
        """Go on with another draft."""
        self.draft = draft
        self._refresh()

    def apply(self) -> None:
        """Give the book the matrix as drafted and close."""
        with self._desk.messages.telling():
            self._desk.open_book.do(lambda: configure_matrix(self._book, self.draft))
            self.accept()

    def _lay_out(self) -> None:
        axes = QWidget()
        column = QVBoxLayout(axes)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        label = QLabel(tr("The lowest steps of both axes stand at the"))
        label.setBuddy(self.origin)
        for widget in (self.swapped, label, self.origin):
            column.addWidget(widget)
        column.addStretch()
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Parts of the matrix"))
        for words, page in (
            (tr("Likelihood"), self.likelihood),
            (tr("Impact"), self.impact),
            (tr("Bands"), self.bands),
            (tr("Axes"), axes),
        ):
            self.tabs.addTab(page, words)
        right = QVBoxLayout()
        right.addWidget(self.preset_button, 0, Qt.AlignmentFlag.AlignRight)
        right.addWidget(self.preview, 1)
        upper = QHBoxLayout()
        upper.setSpacing(16)
        upper.addWidget(self.tabs, 5)
        upper.addLayout(right, 5)
        lower = QHBoxLayout()
        lower.setSpacing(8)
        lower.addWidget(self.told, 1)
        lower.addWidget(self.cancel_button)
        lower.addWidget(self.apply_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(upper, 1)
        layout.addLayout(lower)

    def _connect(self) -> None:
        self.likelihood.counted.connect(lambda count: self._resize(count, len(self.draft.impact)))
        self.impact.counted.connect(lambda count: self._resize(len(self.draft.likelihood), count))
        self.likelihood.changed.connect(partial(self._set_step, "likelihood"))
        self.impact.changed.connect(partial(self._set_step, "impact"))
        self.bands.changed.connect(self._set_band)
        self.bands.added.connect(lambda: self.change(with_new_band(self.draft)))
        self.bands.removed.connect(lambda number: self.change(without_band(self.draft, number)))
        self.swapped.toggled.connect(lambda on: self.change(replace(self.draft, is_swapped=on)))
        self.origin.activated.connect(
            lambda: self.change(replace(self.draft, origin=self.origin.currentData()))
        )
        self.preview.cell_chosen.connect(self._paint)
        self.preview.cell_crossed.connect(self._paint)
        self.preview.cell_typed.connect(self._paint_typed)
        self.preview.left_picking.connect(self.reject)
        self.apply_button.clicked.connect(self.apply)
        self.cancel_button.clicked.connect(self.reject)

    def _preset_menu(self) -> QMenu:
        menu = QMenu(self)
        for preset in PRESETS:
            action = menu.addAction(tr(preset.name))
            action.triggered.connect(partial(self._begin_with, in_window_words(preset.matrix)))
        return menu

    def _begin_with(self, matrix: Matrix, *_: object) -> None:
        mine = self._book.matrices.only()
        kept = replace(matrix, id=mine.id, is_swapped=self.draft.is_swapped, origin=self.draft.origin)
        if matrix.size == self.draft.size:
            kept = replace(kept, tolerated=self.draft.tolerated)
        else:
            kept = replace(kept, tolerated=with_size(self.draft, *matrix.size).tolerated)
        self.change(kept)

    def _resize(self, likelihoods: int, impacts: int) -> None:
        self.change(with_size(self.draft, likelihoods, impacts))

    def _set_step(self, axis: str, place: int, step: Step) -> None:
        self.change(with_step(self.draft, axis, place, step))

    def _set_band(self, number: int, band: Band) -> None:
        self.change(with_band(self.draft, number, band))

    def _paint(self, rating: Rating) -> None:
        self.change(painted(self.draft, rating, self.bands.number))

    def _paint_typed(self, rating: Rating, typed: str) -> None:
        number = band_typed(self.draft, typed)
        if number is not None:
            self.change(painted(self.draft, rating, number))

    def _refresh(self) -> None:
        draft = self.draft
        with QSignalBlocker(self.swapped):
            self.swapped.setChecked(draft.is_swapped)
        self.origin.setCurrentIndex(self.origin.findData(draft.origin))
        self.likelihood.show_steps(draft.likelihood)
        self.impact.show_steps(draft.impact)
        self.bands.show_bands(draft.bands)
        problem, told = self._foretold()
        self.told.setText(problem or told)
        self.told.setProperty("role", "danger" if problem else "meta")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.apply_button.setEnabled(not problem)
        if not problem or _can_be_drawn(draft):
            self.preview.show_matrix(draft)

    def _foretold(self) -> tuple[str, str]:
        """Return what is wrong with the draft, and what applying it will move."""
        try:
            edit = configure_matrix(self._book, self.draft)
        except BriefbookError as error:
            return str(error), ""
        notes = [change.record for change in edit.changes if isinstance(change.record, RatingNote)]
        if self.draft.size == self._book.matrices.only().size or not self._book.risks.count():
            return "", ""
        if not notes:
            return "", tr("All risks keep their ratings.")
        risks = tr("%n risk(s)", "of which ratings will move", len({note.risk_id for note in notes}))
        told = tr(
            "%n rating(s) of {risks} will move to the steps in proportion; undo brings all back.",
            "",
            len(notes),
            risks=risks,
        )
        return "", told


def _can_be_drawn(matrix: Matrix) -> bool:
    """Return whether at most words or letters are missing or doubled."""
    return all(not band.colour or QColor.isValidColorName(band.colour) for band in matrix.bands)
