"""The ledger of commitments: a table to search and filter, and the form of the selected one."""

from datetime import date
from decimal import Decimal
from typing import Any, cast

from PySide6.QtWidgets import QToolButton, QWidget

from briefbook.domain.actor import Actor, Involvement
from briefbook.domain.commitment import Commitment, Progress, share_delivered
from briefbook.domain.edit import Edit
from briefbook.domain.record import Record
from briefbook.domain.timeline import SOON
from briefbook.translation import tr, tr_noop
from briefbook.ui.claim_form.field import Choice
from briefbook.ui.commands import add_command, button
from briefbook.ui.commitments.commitment_form import GROUPS, add_parts
from briefbook.ui.commitments.ledger_columns import LEFT, QUANTITY, ledger_columns
from briefbook.ui.commitments.ledger_delegates import LeftDelegate, QuantityDelegate
from briefbook.ui.desk import Desk
from briefbook.ui.papers.papers_page import PapersPage

_TEACHING = tr_noop(
    "A pause, a purchase, a joint statement: what was promised, by whom, within which window, how it is "
    "verified, and how far it got."
)


class LedgerPage(PapersPage):
    """The papers page of commitments, which also asks for a party and for what expires soon."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._parties: dict[str, set[str]] | None = None
        self._logs: dict[str, list[Progress]] | None = None
        super().__init__(
            desk,
            Commitment,
            ledger_columns(),
            ("kind", "status", "owner"),
            GROUPS,
            tr(_TEACHING),
            about=(Progress,),
            parent=parent,
        )
        self.question, self.progress = add_parts(desk, self.form)
        self.party = Choice(tr("Only with this party"), parent=self.bar)
        self.party.setToolTip(tr("Who commits, or to whom"))
        self.party.addItem(tr("{field}: any", field=tr("Party")), "")
        self.party.settle("")
        self.party.activated.connect(self._want)
        self.bar.add_box(2, self.party)
        self.expiring_action = add_command(
            desk.icons,
            self,
            tr("Only Commitments Expiring within %n Day(s)", "", SOON),
            self._want,
            icon="calendar-clock",
            is_check=True,
        )
        self.expiring_button: QToolButton = button(self.expiring_action, words=tr("Expiring Soon"))
        self.bar.below.addWidget(self.expiring_button)
        self.form_action = add_command(
            desk.icons,
            self,
            tr("Form beside the Ledger"),
            self._show_selected,
            icon="panel-right",
            is_check=True,
            hint=tr("Show or hide the form, and with it how many columns there is room for"),
        )
        self.form_action.setChecked(True)
        self.bar.extras.addWidget(button(self.form_action))
        columns = [one.name for one in self.table.records.columns]
        left, quantity = columns.index(LEFT), columns.index(QUANTITY)
        self.table.setItemDelegateForColumn(left, LeftDelegate(desk.theme, self.table, self.table.records))
        self.table.setItemDelegateForColumn(
            quantity, QuantityDelegate(desk.theme, self.table, self.table.records, self._share)
        )

    def begin(self, **given: Any) -> None:
        """Begin a new commitment; it has no log yet."""
        self.form_action.setChecked(True)
        super().begin(**given)
        self._show_parts()

    def state(self) -> dict[str, Any]:
        """Return what is shown, how, and what is selected."""
        soon = self.expiring_action.isChecked()
        own = {"party": self.party.value() or "", "expiring": soon, "form": self.form_action.isChecked()}
        return super().state() | own

    def restore(self, state: dict[str, Any]) -> None:
        """Show what was shown before."""
        self._offer()
        self.party.settle(state.get("party", "") if self.party.findData(state.get("party")) >= 0 else "")
        self.expiring_action.setChecked(bool(state.get("expiring", False)))
        self.form_action.setChecked(bool(state.get("form", True)))
        super().restore(state)

    def _want(self) -> None:
        party, today, soon = self.party.value(), date.today(), self.expiring_action.isChecked()
        involved = self._involved if party else {}

        def is_asked(record: Record) -> bool:
            if party and party not in involved.get(record.id, ()):
                return False
            return not soon or cast(Commitment, record).expires_within(SOON, today)

        self.table.also = is_asked
        super()._want()

    def _ask_for_all(self) -> None:
        self.party.settle("")
        self.expiring_action.setChecked(False)
        super()._ask_for_all()

    def _show_selected(self) -> None:
        super()._show_selected()
        if not self.form_action.isChecked() and not self.form.is_making:
            self._parts.show_part(None)
        self._show_parts()

    def _edit(self, record_id: str) -> None:
        self.form_action.setChecked(True)
        super()._edit(record_id)

    def _show_parts(self) -> None:
        self.progress.show_commitment(self.form.record_id)
        self.question.ask()

    def _offer(self) -> None:
        super()._offer()
        named = {one for parties in self._involved.values() for one in parties}
        chosen = self.party.value()
        while self.party.count() > 1:
            self.party.removeItem(1)
        for actor_id, name in self._offers.names.items():
            if actor_id in named:
                self.party.addItem(name, actor_id)
        self.party.settle(chosen if self.party.findData(chosen) >= 0 else "")

    @property
    def _involved(self) -> dict[str, set[str]]:
        """The ids of the parties by the ids of the commitments."""
        if self._parties is None:
            self._parties = {}
            for one in self._book.involvements.all():
                if one.role in ("commits", "receives"):
                    self._parties.setdefault(one.record_id, set()).add(one.actor_id)
        return self._parties

    def _share(self, record: Record) -> Decimal | None:
        """Return which part of its quantity a commitment has delivered."""
        if self._logs is None:
            self._logs = {}
            for one in self._book.progress.all():
                self._logs.setdefault(one.commitment_id, []).append(one)
        return share_delivered(cast(Commitment, record), self._logs.get(record.id, []))

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Progress):
            self._logs = None
        if edit.touches(Involvement, Actor):
            self._parties = None
            self._are_offers_stale = True
        super()._on_edited(edit)
