"""The commands of the register: what is done with the risks selected in it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.risks.register_columns import Column
from briefbook.ui.risks.register_model import RegisterModel
from briefbook.ui.risks.register_view import RegisterView

_MOVES = (
    (tr_noop("Make Likelier"), "Alt+Up", (1, 0)),
    (tr_noop("Make Less Likely"), "Alt+Down", (-1, 0)),
    (tr_noop("Give Greater Impact"), "Alt+Right", (0, 1)),
    (tr_noop("Give Lesser Impact"), "Alt+Left", (0, -1)),
)
_SIDES = (
    (
        tr_noop("Widen the Range to Higher Likelihood"),
        tr_noop("Narrow the Range from Higher Likelihood"),
        "Up",
        (1, 0),
    ),
    (
        tr_noop("Widen the Range to Lower Likelihood"),
        tr_noop("Narrow the Range from Lower Likelihood"),
        "Down",
        (-1, 0),
    ),
    (
        tr_noop("Widen the Range to Greater Impact"),
        tr_noop("Narrow the Range from Greater Impact"),
        "Right",
        (0, 1),
    ),
    (
        tr_noop("Widen the Range to Lesser Impact"),
        tr_noop("Narrow the Range from Lesser Impact"),
        "Left",
        (0, -1),
    ),
)
"""The sides of the range in which a rating may lie: how they are moved, and by which arrow."""


class RegisterCommands(QObject):
    """Moves on the matrix by keys, one more risk, and the choice of columns."""

    def __init__(self, desk: Desk, register: RegisterView, model: RegisterModel, new_action: QAction) -> None:
        super().__init__(register)
        self._register, self._model = register, model
        self.which = "current"
        self._is_writable = not desk.open_book.book.is_read_only
        self._desk = desk
        add = partial(self._add, desk)
        self.moves = [add(tr(words), partial(self._move, *steps), key) for words, key, steps in _MOVES]
        for widen, narrow, key, side in _SIDES:
            wider = partial(self._stretch, *side, outwards=True)
            self.moves.append(add(tr(widen), wider, f"Alt+Shift+{key}"))
            narrower = partial(self._stretch, *side, outwards=False)
            self.moves.append(add(tr(narrow), narrower, f"Ctrl+Alt+Shift+{key}"))
        self.new_action = add(tr("New Risk in the Register"), new_action.trigger, "Ins")
        self.sort_action = add(tr("Sort the Register by This Column"), self._sort, "Ctrl+Alt+O")
        self.columns_action = add(tr("Choose Columns of the Register"), self._choose_columns, "Ctrl+Alt+C")
        self.columns_action.setEnabled(True)
        self.columns_action.setIcon(desk.icons.icon("columns-2", "muted"))
        model.refilled.connect(self._enable)
        self._enable()

    def move_rating(self, which: str) -> None:
        """Let the keys move another rating, by a word of `RATINGS`."""
        self.which = which

    def _add(self, desk: Desk, words: str, act: Callable[[], object], key: str) -> QAction:
        context = Qt.ShortcutContext.WidgetShortcut
        return add_command(desk.icons, self._register, words, act, keys=(key,), context=context)

    def _move(self, likelihood: int, impact: int) -> None:
        risk_ids = self._register.selected_ids()
        moved = self._model.edits.nudge(risk_ids, likelihood, impact, which=self.which)
        if moved > 1:
            told = tr("Moved %n risk(s)", "", moved)
            self._desk.messages.info(told, tr("Undo"), self._desk.open_book.undo)

    def _stretch(self, likelihood: int, impact: int, *, outwards: bool) -> None:
        risk_ids = self._register.selected_ids()
        if self._model.edits.stretch(risk_ids, likelihood, impact, outwards=outwards):
            self._register.show_columns([*self._register.columns, Column.RANGE])

    def _sort(self) -> None:
        header, column = self._register.horizontalHeader(), self._register.currentIndex().column()
        if column < 0:
            return
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        is_again = header.sortIndicatorSection() == column and header.sortIndicatorOrder() == up
        self._register.sortByColumn(column, down if is_again else up)

    def _choose_columns(self) -> None:
        header = self._register.horizontalHeader()
        self._register.columns_menu.popup(header.mapToGlobal(header.rect().bottomLeft()))

    def _enable(self) -> None:
        for action in (*self.moves, self.new_action):
            action.setEnabled(self._is_writable and not self._model.is_past)
