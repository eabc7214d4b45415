"""What stands over the list: words to look for, filters, the order and the groups."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from briefbook.domain.claim import STATUSES
from briefbook.domain.vocabulary import capital_word, count_of_kind
from briefbook.translation import grouped, tr
from briefbook.ui.announcing import Announcer
from briefbook.ui.claim_form.field import Choice
from briefbook.ui.claims.arranging import GROUPS, NO_GROUPS, NUMBER, ORDERS, Wanted
from briefbook.ui.commands import add_command, button
from briefbook.ui.desk import Desk
from briefbook.ui.search_line import SearchLine


class FilterBar(QWidget):
    """Says which claims are wanted, and in which arrangement."""

    changed = Signal()
    """Something else is wanted."""

    def __init__(self, desk: Desk, new_action: QAction, owner: QWidget) -> None:
        """Make the bar; the commands of order and group are given to `owner`."""
        super().__init__()
        self._desk = desk
        self.order, self.group = NUMBER, NO_GROUPS
        self.search = SearchLine(desk, tr("Search claims"))
        self._announcer = Announcer(self.search)
        self.status = _choice(tr("Status of the claims listed"), tr("Any status"))
        for status in STATUSES:
            self.status.addItem(capital_word(status), status)
        self.source = _choice(tr("Source of the claims listed"), tr("Any source"))
        self.issue = _choice(tr("Issue of the claims listed"), tr("Any issue"))
        self.count = QLabel()
        self.count.setProperty("role", "meta")
        self._make_actions(owner)
        self.sort_button = self._menu_button(
            "arrow-up-down", tr("Sort the claims"), [*self.sort_actions.values()]
        )
        self.sort_button.menu().addSeparator()
        self.sort_button.menu().addAction(self.reverse_action)
        self.group_button = self._menu_button(
            "list-tree", tr("Group the claims"), [*self.group_actions.values()]
        )
        self.attention_button = button(self.attention_action, words=tr("Attention"))
        self.new_button = button(new_action, words=tr("New Claim"))
        self._lay_out()
        self.search.searched.connect(self.changed)
        for box in (self.status, self.source, self.issue):
            box.activated.connect(self.changed)

    @property
    def wanted(self) -> Wanted:
        """What is asked of claims."""
        return Wanted(
            self.search.query,
            self.status.value() or "",
            self.source.value() or "",
            self.issue.value() or "",
            self.attention_action.isChecked(),
        )

    @wanted.setter
    def wanted(self, wanted: Wanted) -> None:
        self.search.settle(wanted.words)
        for box, value in (
            (self.status, wanted.status),
            (self.source, wanted.source_id),
            (self.issue, wanted.issue_id),
        ):
            box.settle(value if box.findData(value) >= 0 else "")
        self.attention_action.setChecked(wanted.attention)

    @property
    def is_reversed(self) -> bool:
        """Whether the order is turned round."""
        return self.reverse_action.isChecked()

    def arrange(self, order: str, group: str, *, reverse: bool) -> None:
        """Choose an order and groups without telling."""
        self.order = order if order in ORDERS else NUMBER
        self.group = group if group in GROUPS else NO_GROUPS
        self.sort_actions[self.order].setChecked(True)
        self.group_actions[self.group].setChecked(True)
        self.reverse_action.setChecked(reverse)

    def offer(self, box: Choice, choices: Sequence[tuple[str, str]]) -> None:
        """Offer sources or issues to filter by, by their words and ids; what is chosen stays if it can."""
        if list(choices) == [(box.itemText(row), box.itemData(row)) for row in range(1, box.count())]:
            return
        chosen = box.value()
        while box.count() > 1:
            box.removeItem(1)
        for words, value in choices:
            box.addItem(words, value)
        box.settle(chosen if box.findData(chosen) >= 0 else "")

    def tell(self, shown: int, size: int) -> None:
        """Say how many claims are listed, of how many."""
        if shown == size:
            words, told = grouped(size), count_of_kind(size, "claim")
        else:
            words = tr("{shown} of {total}", shown=grouped(shown), total=grouped(size))
            told = tr("{shown} of %n claim(s)", "", size, shown=grouped(shown))
        self.count.setText(words)
        self.count.setAccessibleName(told)
        self._announcer.tell(told)

    def _make_actions(self, owner: QWidget) -> None:
        add = partial(add_command, self._desk.icons, owner)
        self.attention_action = add(
            tr("Only Claims That Need Attention"),
            self.changed.emit,
            icon="triangle-alert",
            is_check=True,
            hint=tr(
                "Only claims that are flagged, have no evidence or no date, or are cited though they fell"
            ),
        )
        self.reverse_action = add(tr("Reverse the Order"), self.changed.emit, is_check=True)
        self.sort_actions = self._group_of(owner, ORDERS, NUMBER, self._sort)
        self.group_actions = self._group_of(owner, GROUPS, NO_GROUPS, self._group)

    def _group_of(
        self, owner: QWidget, named: dict[str, str], first: str, act: Callable[[str], object]
    ) -> dict[str, QAction]:
        together = QActionGroup(owner)
        made = {}
        for name, words in named.items():
            action = add_command(self._desk.icons, owner, tr(words), partial(act, name), is_check=True)
            action.setChecked(name == first)
            together.addAction(action)
            made[name] = action
        return made

    def _sort(self, order: str) -> None:
        self.order = order
        self.changed.emit()

    def _group(self, group: str) -> None:
        self.group = group
        self.changed.emit()

    def _menu_button(self, icon: str, words: str, actions: list[QAction]) -> QToolButton:
        made = QToolButton()
        menu = QMenu(made)
        menu.addActions(actions)
        made.setIcon(self._desk.icons.icon(icon, "muted"))
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setMenu(menu)
        return made

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
        above.addWidget(self.search, 1)
        for widget in (self.count, self.sort_button, self.group_button, self.new_button):
            above.addWidget(widget)
        for box in (self.status, self.source, self.issue):
            below.addWidget(box, 1)
        below.addWidget(self.attention_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(above)
        layout.addLayout(below)


def _choice(name: str, anything: str) -> Choice:
    box = Choice(name)
    box.setToolTip(name)
    box.addItem(anything, "")
    box.settle("")
    return box
