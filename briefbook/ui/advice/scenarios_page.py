"""Scenarios: what follows if, and if not; with their signs, and the sets that exclude one another."""

from typing import Any

from PySide6.QtWidgets import QWidget

from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row
from briefbook.domain.edit import Edit
from briefbook.domain.likelihood import percent_range
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator
from briefbook.domain.scenario import Scenario, alternatives, cannot_be_reconciled
from briefbook.domain.vocabulary import capital_word
from briefbook.translation import grouped, tr, tr_noop
from briefbook.ui.advice.alternatives_part import AlternativesPart
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.parts import WarningRow
from briefbook.ui.papers.columns import Column
from briefbook.ui.papers.owned_list import OwnedList
from briefbook.ui.papers.papers_page import PapersPage

_TEACHING = tr_noop(
    "A scenario says what follows if something happens, or if it does not: what it hangs on, what would set "
    "it off, how likely it is in the words of a scale, and the signs that it is coming true."
)


class ScenariosPage(PapersPage):
    """The table of scenarios and the form of the selected one; warns of likelihoods that cannot all hold."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            Scenario,
            ("title", "branch", _likelihoods(), "alternatives", _indicators(), "issue_id"),
            ("branch", "alternatives", "issue_id"),
            (
                ("", ("title", "branch", "issue_id", "condition", "likelihood", "alternatives")),
                (tr_noop("What happens"), ("triggers", "consequences")),
                (tr_noop("Notes and handling"), ("text", "marking")),
            ),
            tr(_TEACHING),
            about=(Indicator,),
            parent=parent,
        )
        self.warning = WarningRow()
        self.column.insertWidget(1, self.warning)
        self.alternatives = AlternativesPart(desk)
        self.alternatives.chosen.connect(self.show_record)
        self.indicators = OwnedList(desk, Indicator, "about_id")
        self.form.add_part(tr_noop("Only one can come true"), self.alternatives, before="What happens")
        self.form.add_part(tr_noop("Indicators"), self.indicators, before="Notes and handling")
        self.form.shown.connect(self.indicators.show_owner)
        self.form.shown.connect(self.alternatives.show_scenario)
        desk.open_book.edited.connect(self._on_scenarios)
        self._warn()

    def _on_scenarios(self, edit: Edit) -> None:
        if edit.touches(Scenario):
            self._warn()

    def _warn(self) -> None:
        found = []
        for members in alternatives(self._book.scenarios.all()).values():
            if why := cannot_be_reconciled(members):
                labels = in_a_row(one.label for one in members)
                name = members[0].alternatives
                found.append(tr("“{name}” ({labels}): {why}.", name=name, labels=labels, why=why))
        self.warning.show_sentence("\n".join(found))


def _likelihood(record: Record, _: Contents) -> str:
    assert isinstance(record, Scenario)
    if record.range is None:
        return record.likelihood
    return f"{capital_word(record.likelihood)} ({percent_range(*record.range)})"


def _range(record: Record, _: Contents) -> Any:
    assert isinstance(record, Scenario)
    return record.range or ((-1, -1) if record.likelihood else None)


def _signs(record: Record, contents: Contents) -> str:
    found = contents.indicators_of.get(record.id, [])
    tripped = sum(one.is_tripped for one in found)
    return tr("{tripped} of %n tripped", "", len(found), tripped=grouped(tripped)) if found else ""


def _likelihoods() -> Column:
    return Column("likelihood", tr("Likelihood"), _likelihood, _range, 220)


def _indicators() -> Column:
    return Column(
        "indicators",
        tr("Signs"),
        _signs,
        lambda record, contents: sum(one.is_tripped for one in contents.indicators_of.get(record.id, ())),
        140,
    )
