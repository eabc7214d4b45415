"""Which risks are shown on the matrix and in the register: by owner, category, issue and status."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from briefbook.domain.edit import Change, Edit
from briefbook.domain.issue import Issue
from briefbook.domain.risk import STATUSES, Risk
from briefbook.domain.vocabulary import capital_word
from briefbook.translation import sort_key, tr
from briefbook.ui.claim_form.field import Choice
from briefbook.ui.desk import Desk
from briefbook.ui.risks.risk_filter import LIVE, NONE, RiskFilter


class RiskFilterBar(QWidget):
    """Four boxes, each of which lets everything through until something is chosen."""

    changed = Signal(object)
    """Another `RiskFilter` is wanted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._under: dict[str, tuple[str, ...]] = {}
        self.owner = _choice("owner", tr("Owner"), tr("Owner of the risks shown"), tr("Any owner"))
        self.category = _choice(
            "category", tr("Category"), tr("Category of the risks shown"), tr("Any category")
        )
        self.issue = _choice("issue", tr("Issue"), tr("Issue of the risks shown"), tr("Any issue"))
        self.status = _choice("status", tr("Status"), tr("Status of the risks shown"), tr("Any status"))
        self.status.addItem(tr("Open or watched"), LIVE)
        for word in STATUSES:
            self.status.addItem(capital_word(word), word)
        self.clear_button = QToolButton()
        self.clear_button.setIcon(desk.icons.icon("x", "muted"))
        self.clear_button.setToolTip(tr("Take the filter away"))
        self.clear_button.setAccessibleName(tr("Take the filter away"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for box in self._boxes:
            layout.addWidget(box, len(box.placeholderText()))
            box.activated.connect(self._tell)
        layout.addWidget(self.clear_button)
        self.clear_button.clicked.connect(self.clear)
        desk.open_book.edited.connect(self._on_edited)
        self._offer()
        self._enable()

    @property
    def wanted(self) -> RiskFilter:
        """The filter as it is chosen."""
        issue = self.issue.value()
        return RiskFilter(
            owner=self.owner.value() or "",
            category=self.category.value() or "",
            issues=self._under.get(issue, (issue,) if issue else ()),
            status=self.status.value() or "",
        )

    @property
    def is_on(self) -> bool:
        """Whether anything is filtered out, possibly."""
        return self.wanted != RiskFilter()

    def clear(self) -> None:
        """Let all risks through."""
        for box in self._boxes:
            box.settle(None)
        self._tell()

    def state(self) -> dict[str, Any]:
        """Return what is chosen, in values that JSON knows."""
        return {box.objectName(): box.value() for box in self._boxes if box.value()}

    def restore(self, state: dict[str, Any]) -> None:
        """Choose what `state` says, as far as it is still offered."""
        for box in self._boxes:
            box.settle(state.get(box.objectName()))
        self._tell()

    @property
    def _boxes(self) -> tuple[Choice, ...]:
        return self.owner, self.category, self.issue, self.status

    def _tell(self) -> None:
        for box in self._boxes:
            # nothing chosen is told by the name of the box
            box.settle(box.value() or None)
        self._enable()
        self.changed.emit(self.wanted)

    def _enable(self) -> None:
        self.clear_button.setEnabled(self.is_on)

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Issue) or any(_is_listed_otherwise(change) for change in edit.changes):
            before = self.wanted
            self._offer()
            if self.wanted != before:
                self._tell()

    def _offer(self) -> None:
        book = self._desk.open_book.book
        risks = book.risks.all()
        _fill(self.owner, sorted({risk.owner for risk in risks} - {""}, key=sort_key), tr("No owner"))
        _fill(
            self.category,
            sorted({risk.category for risk in risks} - {""}, key=sort_key),
            tr("No category"),
        )
        outline = book.issues.outline()
        ids = [entry.issue.id for entry in outline]
        self._under = {one: tuple(issue.id for issue in outline.under(one)) for one in ids}
        choices = [(f"{one.number} {one.issue.title}", one.issue.id) for one in outline]
        _offer(self.issue, [(tr("Any issue"), ""), *choices, (tr("No issue"), NONE)])


def _is_listed_otherwise(change: Change) -> bool:
    """Return whether a change may offer another owner or category, or one less."""
    before, after = change.before, change.after
    if not (isinstance(before, Risk) and isinstance(after, Risk)):
        return change.kind is Risk
    return (before.owner, before.category) != (after.owner, after.category)


def _choice(name: str, nothing: str, hint: str, anything: str) -> Choice:
    box = Choice(hint, nothing)
    box.setObjectName(name)
    box.setToolTip(hint)
    box.addItem(anything, "")
    box.settle(None)
    return box


def _fill(box: Choice, words: Sequence[str], none: str) -> None:
    _offer(box, [(box.itemText(0), ""), *((one, one) for one in words), (none, NONE)])


def _offer(box: Choice, choices: Sequence[tuple[str, str]]) -> None:
    if list(choices) == [(box.itemText(row), box.itemData(row)) for row in range(box.count())]:
        return
    chosen = box.value()
    box.clear()
    for words, value in choices:
        box.addItem(words, value)
    box.settle(chosen or None)
