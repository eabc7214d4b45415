"""The buttons above the matrix: which rating is moved, what lies over the cells, and what is listed."""

from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from briefbook.domain.risk import RATINGS
from briefbook.domain.vocabulary import capital_word
from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import add_command, button
from briefbook.ui.desk import Desk
from briefbook.ui.flow import Flow

_RATINGS: Final = {
    "inherent": (
        tr_noop("Move Inherent Ratings"),
        tr_noop("Show and move the ratings before anything is done"),
    ),
    "current": (tr_noop("Move Current Ratings"), tr_noop("Show and move the ratings as things stand")),
    "target": (tr_noop("Move Target Ratings"), tr_noop("Show and move the ratings that are wanted")),
}


class MatrixBar(QWidget):
    """Makes the commands of the matrix and shows a button for each."""

    which_changed = Signal(str)
    """A word of `RATINGS`."""
    shown_changed = Signal()
    """Ways or ranges of all risks are wanted, or no longer."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        """Make the commands those of `owner`, where they are heard."""
        super().__init__()
        add = partial(add_command, desk.icons, owner)
        self._make_ratings(owner, desk)
        self.ways_action = add(
            tr("Show How All Risks Move"),
            self.shown_changed.emit,
            icon="route",
            is_check=True,
            hint=tr("Show the way of every risk from its inherent to its current and its target rating"),
        )
        self.spans_action = add(
            tr("Show Ranges of All Risks"),
            self.shown_changed.emit,
            icon="expand",
            is_check=True,
            hint=tr("Show the cells among which every uncertain rating may lie"),
        )
        self.tolerance_action = add(
            tr("Draw Tolerance Line"),
            icon="fence",
            is_check=True,
            hint=tr("Draw the line of what is tolerated, or move it"),
        )
        self.history_action = add(
            tr("Show Matrix as of a Date"),
            icon="history",
            is_check=True,
            hint=tr("Show the matrix as it was on any date"),
        )
        self.filter_action = add(
            tr("Filter Risks"),
            icon="list-filter",
            is_check=True,
            hint=tr("Filter the risks by owner, category, issue"),
        )
        self.key_action = add(
            tr("Show Key of the Matrix"), icon="info", hint=tr("What each step and band means")
        )
        self.settings_action = add(tr("Matrix Settings…"), icon="sliders-horizontal")
        self.copy_action = add(tr("Copy Picture of the Matrix"), icon="copy")
        self.save_action = add(tr("Save Picture of the Matrix…"), icon="image")
        self.breaches_button = QPushButton()
        self.breaches_button.setProperty("role", "link")
        self.breaches_button.setIcon(desk.icons.icon("shield-alert", "accent"))
        self.breaches_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = Flow(self, gap=2)
        self._buttons: list[QToolButton] = []
        for rating in RATINGS:
            self._buttons.append(button(self.which_actions[rating], words=capital_word(rating)))
            row.addWidget(self._buttons[-1])
        for action in (self.tolerance_action, self.history_action, self.filter_action):
            made = button(action)
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            self._buttons.append(made)
            row.addWidget(made)
        row.addWidget(self._more_button(desk))
        row.addWidget(self.breaches_button)
        self.setFocusProxy(self._buttons[0])
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def which(self) -> str:
        """The rating that is shown and moved: a word of `RATINGS`."""
        return next(name for name, action in self.which_actions.items() if action.isChecked())

    def tell_breaches(self, count: int, *, has_line: bool) -> None:
        """Say how many risks lie beyond what is tolerated, where there is a line."""
        self.breaches_button.setVisible(has_line)
        words = tr("%n beyond tolerance", "", count) if count else tr("None beyond tolerance")
        self.breaches_button.setText(tr("%n beyond", "", count) if count else tr("None beyond"))
        self.breaches_button.setAccessibleName(words)
        self.breaches_button.setToolTip(tr("List the risks that are rated beyond what is tolerated"))
        self.breaches_button.setEnabled(count > 0)

    def tell_filter(self, *, is_on: bool) -> None:
        """Say at the button whether risks are filtered out."""
        words = tr("Filtered") if is_on else ""
        for made in self._buttons:
            if made.defaultAction() is self.filter_action:
                style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                made.setToolButtonStyle(style if is_on else Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.filter_action.setIconText(words or self.filter_action.text())

    def state(self) -> dict[str, Any]:
        """Return what is chosen, in values that JSON knows."""
        return {
            "which": self.which,
            "ways": self.ways_action.isChecked(),
            "spans": self.spans_action.isChecked(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Choose what `state` says."""
        which = state.get("which")
        self.which_actions[which if which in RATINGS else "current"].setChecked(True)
        self.ways_action.setChecked(bool(state.get("ways")))
        self.spans_action.setChecked(bool(state.get("spans")))
        self.which_changed.emit(self.which)
        self.shown_changed.emit()

    def _more_button(self, desk: Desk) -> QToolButton:
        made = QToolButton()
        made.setIcon(desk.icons.icon("ellipsis", "muted"))
        made.setToolTip(tr("Ways, ranges, key, settings and picture of the matrix"))
        made.setAccessibleName(tr("More about the matrix"))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(made)
        menu.addActions([self.ways_action, self.spans_action])
        menu.addSeparator()
        menu.addActions([self.key_action, self.settings_action])
        menu.addSeparator()
        menu.addActions([self.copy_action, self.save_action])
        made.setMenu(menu)
        return made

    def _make_ratings(self, owner: QWidget, desk: Desk) -> None:
        self.which_actions: dict[str, QAction] = {}
        together = QActionGroup(owner)
        for rating in RATINGS:
            words, hint = _RATINGS[rating]
            action = add_command(
                desk.icons,
                owner,
                tr(words),
                partial(self.which_changed.emit, rating),
                is_check=True,
                hint=tr(hint),
            )
            together.addAction(action)
            self.which_actions[rating] = action
        self.which_actions["current"].setChecked(True)
