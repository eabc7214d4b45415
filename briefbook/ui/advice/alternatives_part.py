"""The scenarios of which only one can come true, with what their likelihoods come to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefbook.domain.capitals import capitalised
from briefbook.domain.edit import Edit
from briefbook.domain.likelihood import percent_range
from briefbook.domain.scenario import Scenario, alternatives, cannot_be_reconciled, is_exhaustive
from briefbook.domain.vocabulary import word
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.parts import LinkRow, WarningRow, label
from briefbook.ui.laid_out import widgets_in


class AlternativesPart(QWidget):
    """Lists the set that a scenario is in; choosing another shows that."""

    chosen = Signal(str)
    """Another scenario of the set is wanted: its id."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._book = desk, desk.open_book.book
        self._scenario_id: str | None = None
        self._members: list[Scenario] = []
        self.words = label("", "meta", wraps=True)
        self.warning = WarningRow()
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addLayout(self._list)
        column.addWidget(self.warning)
        desk.open_book.edited.connect(self._on_edited)
        self.show_scenario(None)

    @property
    def rows(self) -> list[LinkRow]:
        """The scenarios listed, as buttons."""
        return [row for row in widgets_in(self._list) if isinstance(row, LinkRow)]

    def show_scenario(self, scenario_id: str | None) -> None:
        """Show the set of a scenario."""
        self._scenario_id = scenario_id
        scenario = self._book.scenarios.find(scenario_id)
        name = scenario.alternatives.casefold() if scenario else ""
        members = alternatives(self._book.scenarios.all()).get(name, [])
        self.words.setText(_told(name and scenario.alternatives if scenario else "", members))
        self.warning.show_sentence(_warning(members))
        if members != self._members:
            self._members = members
            self._fill()

    def _fill(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in self._members:
            span = f" {percent_range(*one.range)}" if one.range else ""
            judged = word(one.likelihood) if one.range else one.likelihood or tr("no likelihood")
            words = f"{one.label} · {judged}{span} · {one.title}"
            row = LinkRow(
                self._desk.icons.icon("corner-down-right", "muted"),
                words,
                lambda record_id=one.id: self.chosen.emit(record_id),  # type: ignore[misc]
            )
            self._list.addWidget(row)
            row.show()

    def _on_edited(self, edit: Edit) -> None:
        if self._scenario_id is not None and edit.touches(Scenario):
            self.show_scenario(self._scenario_id)


def _told(name: str, members: list[Scenario]) -> str:
    if not name:
        return tr("Give scenarios the same name under “One of”, and only one of them can come true.")
    if len(members) == 1:
        return tr("It is the only one of “{name}” so far.", name=name)
    count = len(members)
    if is_exhaustive(members):
        told = tr("“{name}”: one of %n must come true.", "", count, name=name)
    else:
        told = tr("“{name}”: of %n at most one can come true.", "", count, name=name)
    ranges = [one.range for one in members]
    if None in ranges:
        return told
    lowest, highest = (sum(one[end] for one in ranges if one) for end in (0, 1))
    together = tr("Together they come to {lowest}–{highest} %.", lowest=lowest, highest=highest)
    return f"{told} {together}"


def _warning(members: list[Scenario]) -> str:
    why = cannot_be_reconciled(members)
    return tr("{facts}.", facts=capitalised(why)) if why else ""
