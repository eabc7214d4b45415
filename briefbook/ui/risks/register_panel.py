"""What stands under the matrix: the register; a sentence while there is none; in a narrow pane the form."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from briefbook.domain.vocabulary import count_of_kind
from briefbook.translation import grouped, tr
from briefbook.ui.commands import button
from briefbook.ui.desk import Desk
from briefbook.ui.review.parts import EmptyPlace
from briefbook.ui.risks.register_columns import Column
from briefbook.ui.risks.register_commands import RegisterCommands
from briefbook.ui.risks.register_model import RegisterModel
from briefbook.ui.risks.register_view import RegisterView
from briefbook.ui.risks.risk_detail import RiskDetail

_REGISTER, _DETAIL = 0, 1
_LEAST = 130
"""The least height in pixels, at 100 %."""


class RegisterPanel(QWidget):
    """The lower part of the pane, with the buttons of the register."""

    def __init__(
        self,
        desk: Desk,
        model: RegisterModel,
        detail: RiskDetail,
        *,
        new_action: QAction,
        delete_action: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._detail = detail
        self.holds_detail = False
        self.register = RegisterView(desk, model)
        self.commands = RegisterCommands(desk, self.register, model, new_action)
        self._heading = QLabel(tr("Risk register"))
        self._heading.setProperty("role", "eyebrow")
        self._count = QLabel()
        self._count.setProperty("role", "meta")
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(tr("Under the matrix"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.addTab(tr("Register"))
        self._tabs.addTab(tr("Details"))
        self._tabs.currentChanged.connect(self._turn)
        model.refilled.connect(self._turn)
        self._empty = EmptyPlace(new_action, tr("New Risk"))
        self._empty.say(
            tr("No risks yet"),
            tr("Write down what could go wrong, then place it by how likely it is and how bad it would be."),
        )
        if self._empty.button is not None:
            self._empty.button.setEnabled(new_action.isEnabled())
        self._none = _none_match()
        self._stack = QStackedWidget()
        for page in (self.register, self._empty, self._none):
            self._stack.addWidget(page)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        for widget in (self._heading, self._count, self._tabs):
            head.addWidget(widget)
        head.addStretch()
        columns = button(self.commands.columns_action, words=tr("Columns"))
        columns.setToolTip(self.commands.columns_action.toolTip())
        head.addWidget(columns)
        head.addWidget(button(new_action, words=tr("New Risk")))
        head.addWidget(button(delete_action))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)
        self._theme = desk.theme
        self._dress()
        desk.theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setMinimumHeight(_LEAST * self._theme.scale // 100)

    def take_detail(self) -> None:
        """Hold the form beside the register."""
        self.holds_detail = True
        self._stack.addWidget(self._detail)

    def give_detail(self) -> None:
        """Let the form go elsewhere."""
        self.holds_detail = False
        self._stack.removeWidget(self._detail)

    def show_parts(self, *, has_risk: bool) -> None:
        """Show the register or the form, as chosen, and nothing that has nothing to show."""
        count, total = self._model.rowCount(), self._model.total
        if count == total:
            words, told = grouped(count), count_of_kind(count, "risk")
        else:
            words = tr("{shown} of {total}", shown=grouped(count), total=grouped(total))
            told = tr("{shown} of %n risk(s)", "", total, shown=grouped(count))
        self._count.setText(words)
        self._count.setAccessibleName(told)
        self._head.setVisible(total > 0)
        self._heading.setVisible(not self.holds_detail)
        self._count.setVisible(not self.holds_detail)
        self._tabs.setVisible(self.holds_detail)
        self._tabs.setTabEnabled(_DETAIL, has_risk)
        if not total:
            self._stack.setCurrentWidget(self._empty)
        elif not count:
            self._stack.setCurrentWidget(self._none)
        elif self.holds_detail and has_risk and self._tabs.currentIndex() == _DETAIL:
            self._stack.setCurrentWidget(self._detail)
        else:
            self._stack.setCurrentWidget(self.register)
        current = self._stack.currentWidget()
        assert current is not None
        self.setFocusProxy(current)

    def show_detail(self) -> None:
        """Bring the form to the front where it shares the place of the register."""
        if self.holds_detail:
            self._tabs.setCurrentIndex(_DETAIL)

    def edit_title(self, risk_id: str) -> None:
        """Let the user type the title of a risk in its row."""
        row = self._model.row_of(risk_id)
        if row is not None:
            self._tabs.setCurrentIndex(_REGISTER)
            index = self._model.index(row, Column.TITLE)
            self.register.setFocus()
            self.register.setCurrentIndex(index)
            self.register.edit(index)

    def selected_ids(self) -> list[str]:
        """Return the ids of the risks that are selected in the register, from the top."""
        return self.register.selected_ids()

    def _turn(self) -> None:
        self.show_parts(has_risk=self._tabs.isTabEnabled(_DETAIL))


def _none_match() -> QWidget:
    words = QLabel(tr("No risk is as the filter asks"))
    words.setProperty("role", "meta")
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    words.setWordWrap(True)
    return words
