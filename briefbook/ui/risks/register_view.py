"""The table of risks: the matrix's twin, which can do all that the matrix does."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QMenu, QTableView, QWidget

from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.risks.register_columns import CHOICES, HEADINGS, NAMES, RATINGS, Column
from briefbook.ui.risks.register_delegates import (
    ChoiceDelegate,
    LineDelegate,
    RatingDelegate,
    SignDelegate,
    TitleDelegate,
)
from briefbook.ui.risks.register_model import RegisterModel

_FIRST = {Column.REF, Column.TITLE}
"""What is always shown."""
_AROUND = 32
"""Pixels that a heading takes beside its words."""


class RegisterView(QTableView):
    """The register, edited in place, sorted by its headings, with the columns that are chosen."""

    columns_chosen = Signal()
    """Other columns are shown."""

    def __init__(self, desk: Desk, model: RegisterModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = desk.theme
        self._model = model
        self._is_committing = False
        self._kept: tuple[list[str], str | None, int] = ([], None, 0)
        self.setModel(model)
        self.setAccessibleName(tr("Risk register"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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
        self._delegate(desk)
        self.columns_menu = QMenu(tr("Columns"), self)
        self._column_actions = self._offer_columns()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(44)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_columns_menu)
        header.setSortIndicator(Column.REF, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._return_selection)
        desk.theme.changed.connect(self._follow_theme)
        desk.open_book.flushes(self.flush)
        self.show_columns(column for column in Column if HEADINGS[column].is_shown)
        self._follow_theme()

    @property
    def columns(self) -> list[Column]:
        """The columns that are shown."""
        return [column for column in Column if not self.isColumnHidden(column)]

    def show_columns(self, columns: Iterable[Column]) -> None:
        """Show these columns, and always those that name a risk."""
        shown = _FIRST | set(columns)
        for column in Column:
            self.setColumnHidden(column, column not in shown)
            if column in self._column_actions:
                self._column_actions[column].setChecked(column in shown)
        self._fill()

    def selected_ids(self) -> list[str]:
        """Return the ids of the risks that are selected, from the top."""
        ranges = [(one.top(), one.bottom()) for one in self.selectionModel().selection().toList()]
        rows = sorted({row for top, bottom in ranges for row in range(top, bottom + 1)})
        return [self._model.risk(row).id for row in rows]

    def flush(self) -> None:
        """Make what is being typed in a cell an edit."""
        # the edit itself flushes
        if self.state() == QAbstractItemView.State.EditingState and not self._is_committing:
            for line in self.viewport().findChildren(QLineEdit):
                self.commitData(line)

    def commitData(self, editor: QWidget) -> None:
        """Give the model what was typed or chosen."""
        self._is_committing = True
        try:
            super().commitData(editor)
        finally:
            self._is_committing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the titles the room that the other columns leave."""
        super().resizeEvent(event)
        self._fill()
        if self.state() == QAbstractItemView.State.EditingState:
            # what came over the register must not push out of sight what is typed in
            self.scrollTo(self.currentIndex())

    def _delegate(self, desk: Desk) -> None:
        model = self._model
        for column in Column:
            choices = partial(model.choices, column)
            if column in RATINGS:
                made = RatingDelegate(choices, model, desk.theme, desk.icons, self)
                self.setItemDelegateForColumn(column, made)
            elif column in (*CHOICES, Column.LIKELIHOOD, Column.IMPACT, Column.ISSUE):
                self.setItemDelegateForColumn(column, ChoiceDelegate(choices, self))
            elif column in NAMES:
                self.setItemDelegateForColumn(column, LineDelegate(partial(model.names, column), self))
        self.setItemDelegateForColumn(Column.TITLE, TitleDelegate(desk.theme, self))
        for column in (Column.ACTIONS, Column.INDICATORS):
            self.setItemDelegateForColumn(column, SignDelegate(desk.theme, desk.icons, self))
        review = SignDelegate(desk.theme, desk.icons, self, "2025-10-28")
        self.setItemDelegateForColumn(Column.REVIEW, review)

    def _offer_columns(self) -> dict[Column, QAction]:
        made = {}
        for column in Column:
            if column not in _FIRST:
                action = self.columns_menu.addAction(tr(HEADINGS[column].words))
                action.setCheckable(True)
                action.triggered.connect(self._choose_columns)
                made[column] = action
        self.columns_menu.addSeparator()
        usual = self.columns_menu.addAction(tr("Show the Usual Columns"))
        usual.triggered.connect(self._show_usual)
        return made

    def _choose_columns(self) -> None:
        self.show_columns(column for column, action in self._column_actions.items() if action.isChecked())
        self.columns_chosen.emit()

    def _show_usual(self) -> None:
        self.show_columns(column for column in Column if HEADINGS[column].is_shown)
        self.columns_chosen.emit()

    def _show_columns_menu(self, place: QPoint) -> None:
        self.columns_menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _keep_selection(self) -> None:
        current = self.currentIndex()
        current_id = self._model.risk(current.row()).id if current.isValid() else None
        self._kept = (self.selected_ids(), current_id, current.column())

    def _return_selection(self) -> None:
        selected, current_id, column = self._kept
        flags = QItemSelectionModel.SelectionFlag
        row = self._model.row_of(current_id)
        if row is not None:
            index = self._model.index(row, column)
            self.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)
        again = QItemSelection()
        for first, last in _stretches(self._model.rows_of(selected)):
            again.select(self._model.index(first, 0), self._model.index(last, 0))
        self.selectionModel().select(again, flags.Select | flags.Rows)

    def _follow_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.sizes.table_row)
        metrics = self.horizontalHeader().fontMetrics()
        for column, heading in HEADINGS.items():
            needed = metrics.horizontalAdvance(tr(heading.words)) + _AROUND
            self.setColumnWidth(column, max(needed, heading.width * self._theme.scale // 100))
        self._fill()
        self.viewport().update()

    def _fill(self) -> None:
        # Qt's own stretching knows no least width
        others = sum(self.columnWidth(column) for column in self.columns if column != Column.TITLE)
        least = HEADINGS[Column.TITLE].width * self._theme.scale // 100
        self.setColumnWidth(Column.TITLE, max(least, self.viewport().width() - others))


def _stretches(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of rows that follow one another."""
    for _, stretch in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
        found = [row for _, row in stretch]
        yield found[0], found[-1]
