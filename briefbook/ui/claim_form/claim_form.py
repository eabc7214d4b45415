"""The form of a claim: one for a claim that is being made, and for one that the book has."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefbook.domain.actor import Actor
from briefbook.domain.claim import Claim, ClaimNote
from briefbook.domain.edit import Edit
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.vocabulary import word
from briefbook.edits.claiming import add_claim, change_claim
from briefbook.errors import BookError, BriefbookError
from briefbook.store.drafts import Draft
from briefbook.translation import tr
from briefbook.ui.claim_form.claim_drafts import being_typed, kept_name
from briefbook.ui.claim_form.claim_fields import ClaimFields, change_of, shown_values
from briefbook.ui.claim_form.making_buttons import MakingButtons
from briefbook.ui.claim_form.offers import Offers
from briefbook.ui.claim_form.passage_quotes import PassageQuotes
from briefbook.ui.claim_form.reason_line import ReasonLine
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk


class ClaimForm(QWidget):
    """Makes a claim out of what is filled in, or changes one field by field as each is left."""

    made = Signal(str)
    """A claim was made; its id."""
    cancelled = Signal()
    """No claim is to be made."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._open_book, self._book = desk.open_book, desk.open_book.book
        self._claim_id: str | None = None
        self._passages: tuple[Passage, ...] = ()
        self._begun: dict[str, Any] = {}
        self._wrong: dict[tuple[str, str], tuple[Any, str]] = {}
        self.is_making = False
        self.heading = QLabel()
        self.heading.setProperty("role", "eyebrow")
        self.heading.setContentsMargins(2, 0, 0, 0)
        # from the outermost in: what has a place already takes on the style once
        self._area = QScrollArea(self)
        self._content = QWidget(self._area.viewport())
        self._content.setObjectName("content")
        self.quotes = PassageQuotes(self._book)
        self.fields = ClaimFields(desk, self._finish, self._content)
        self._offers = Offers(self._book, self.fields)
        self.reason = ReasonLine(desk)
        self._make_actions()
        self._lay_out()
        self.reason.done.connect(self.setFocus)
        self._open_book.flushes(self.flush)
        self._open_book.unfinished.watch(self._being_typed, self.fields)
        self._open_book.edited.connect(self._on_edited)
        self._show_mode()

    @property
    def claim_id(self) -> str | None:
        """The claim that is shown; `None` while one is being made, or none is shown."""
        return self._claim_id

    @property
    def has_draft(self) -> bool:
        """Whether something was typed for a claim that is being made."""
        return self.is_making and self.fields.values() != self._begun

    def start(
        self,
        passages: Sequence[Passage],
        *,
        statement: str = "",
        status: str = "",
        by: str = "",
        via: str = "",
        issue_id: str | None = None,
    ) -> None:
        """Begin a claim that will rest on some passages; only what is given is filled in."""
        self._leave_claim()
        self.is_making, self._passages = True, tuple(passages)
        self.fields.be_draft(True)
        self._offers.offer()
        given = {"statement": statement, "status": status, "by": by, "via": via, "issue_id": issue_id}
        empty = {"as_of": "", "likelihood": ("", ""), "confidence": "", "confidence_reason": ""}
        for name, value in (given | empty).items():
            self.fields.controls[name].settle(value)
        self._begun = self.fields.values()
        self.quotes.show_passages(self._passages)
        self._offers.offer_dates(self._passages)
        self._show_mode()
        self._area.verticalScrollBar().setValue(0)
        self.fields.statement.setFocus()
        self.fields.statement.selectAll()

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim to be changed, or none; what was typed for another is kept first."""
        if claim is None or claim.id != self._claim_id or self.is_making:
            self._leave_claim()
            self.is_making, self._passages = False, ()
            self.fields.be_draft(False)
            self._claim_id = claim.id if claim else None
            self.quotes.show_passages(())
            self._area.verticalScrollBar().setValue(0)
            if claim is not None:
                self._offers.offer()
                for name, value in shown_values(claim, self._offers.names).items():
                    self.fields.controls[name].settle(value)
                    if (claim.id, name) in self._wrong:
                        self._show_wrong(claim.id, name)
                    if (waiting := self._open_book.unfinished.waiting(claim.id, kept_name(name))) is not None:
                        self.fields.typed[name].retype(waiting)
                self._offers.offer_dates(self._offers.evidence(claim))
        self._refresh()

    def flush(self) -> None:
        """Make what was typed for the claim shown edits of the book; what is refused stays as it is."""
        if self._claim_id is None:
            return
        for name, control in self.fields.controls.items():
            if control.is_typed:
                self._commit(self._claim_id, name)

    def _make_actions(self) -> None:
        add = partial(add_command, self._desk.icons, self)
        keys = ("Ctrl+Return", "Ctrl+Enter")
        self.add_action = add(tr("Add Claim"), self._add, icon="check", colour="accent_text", keys=keys)
        self.cancel_action = add(tr("Cancel New Claim"), self._cancel, icon="x", keys=("Esc",))
        self.reason_action = add(
            tr("Give Reason for Change"), self._go_to_reason, icon="sticky-note", keys=("Ctrl+Shift+Y",)
        )

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(2, 2, 8, 2)
        inside.setSpacing(10)
        inside.addWidget(self.quotes)
        inside.addWidget(self.fields)
        inside.addStretch()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(tr("Claim"))
        self._area.setWidget(self._content)
        self._buttons = MakingButtons(self.add_action, self.cancel_action)
        self.add_button, self.cancel_button = self._buttons.add, self._buttons.cancel
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.reason)
        layout.addWidget(self._buttons)
        self.setFocusProxy(self.fields.statement)
        self.setMinimumWidth(220)

    def _show_mode(self) -> None:
        is_writable = not self._book.is_read_only
        self._buttons.setVisible(self.is_making)
        for action in (self.add_action, self.cancel_action):
            action.setEnabled(self.is_making and is_writable)
        self.cancel_action.setEnabled(self.is_making)
        self.add_button.setEnabled(is_writable)
        self.reason_action.setEnabled(self.reason.is_asking)
        has_claim = self.is_making or self._book.claims.find(self._claim_id) is not None
        for control in self.fields.controls.values():
            control.set_read_only(not (is_writable and has_claim))
        if self.is_making:
            self.heading.setText(tr("New claim"))
            self.setAccessibleName(tr("New claim"))

    def _leave_claim(self) -> None:
        if self._claim_id is not None:
            self._finish()
            self.reason.stop()
        self._claim_id = None
        self.fields.clear_problems()

    def _finish(self) -> None:
        """Make edits of what was typed, here and wherever else something is being typed."""
        with self._desk.messages.telling():
            self._open_book.flush()

    def _being_typed(self) -> Iterator[Draft]:
        passages = self._passages if self.has_draft else None
        return being_typed(self.fields, passages, self._claim_id, self._wrong)

    def _commit(self, claim_id: str, name: str) -> None:
        claim, control = self._book.claims.find(claim_id), self.fields.controls[name]
        value = control.value()
        if claim is None or self._wrong.get((claim_id, name), (None, ""))[0] == value:
            return
        values = change_of(claim, self._offers.names, name, value)
        edit: Edit | None = None
        try:
            if values:
                edit = change_claim(self._book, claim, **values)
                self._open_book.keep(edit)
        except BookError:  # of the file: what was typed stays, to be tried again
            raise
        except BriefbookError as error:
            self._wrong[claim_id, name] = value, str(error)
            self._show_wrong(claim_id, name)
            return
        self._wrong.pop((claim_id, name), None)
        self.fields.by_name[name].show_problem("")
        now = self._book.claims.get(claim_id)
        control.settle(shown_values(now, self._offers.names)[name])
        if edit is not None:
            self.reason.ask(one.record for one in edit.changes if isinstance(one.record, ClaimNote))
            self.reason_action.setEnabled(self.reason.is_asking)

    def _show_wrong(self, claim_id: str, name: str) -> None:
        """Show a wrong value with what is wrong; a choice goes back to what the book says."""
        value, sentence = self._wrong[claim_id, name]
        claim, field = self._book.claims.get(claim_id), self.fields.by_name[name]
        field.show_problem(sentence)
        if name in self.fields.typed:
            self.fields.typed[name].retype(value)
        else:
            self.fields.controls[name].settle(shown_values(claim, self._offers.names)[name])
            del self._wrong[claim_id, name]

    def _add(self) -> None:
        if not self.is_making:
            return
        self.fields.clear_problems()
        values = self.fields.values()
        try:
            passages = [self._book.passages.get(passage.id) for passage in self._passages]
            edit = self._open_book.do(lambda: add_claim(self._book, passages=passages, **values))
        except BookError as error:  # of the file, and of no field
            self._desk.messages.error(error)
            return
        except BriefbookError as error:
            field = self.fields.wrong_field()
            field.show_problem(str(error))
            field.focused.setFocus()
            return
        claim = next(change.record for change in edit.changes if isinstance(change.record, Claim))
        self.show_claim(claim)
        self.made.emit(claim.id)

    def _cancel(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.hide()  # Escape first takes back a list of names
        elif self.is_making:
            self.is_making = False
            self.show_claim(None)
            self.cancelled.emit()

    def _go_to_reason(self) -> None:
        self.reason.line.setFocus()

    def _on_edited(self, edit: Edit) -> None:
        self._offers.take(edit)
        if self.is_making or self._claim_id is None:
            return
        if edit.touches(Claim, ClaimNote, Actor, Issue):
            self._refresh()

    def _refresh(self) -> None:
        claim = self._book.claims.find(self._claim_id)
        if claim is not None:
            self._offers.offer()
            for name, value in shown_values(claim, self._offers.names).items():
                self.fields.controls[name].show_value(value)
                if not self.fields.controls[name].is_typed and (claim.id, name) in self._wrong:
                    del self._wrong[claim.id, name]
                    self.fields.by_name[name].show_problem("")
            self.heading.setText(f"{claim.label} · {word(claim.status)}")
            self.setAccessibleName(tr("Claim {label}", label=claim.label))
        elif not self.is_making:
            self.heading.setText(tr("Claim"))
        self._show_mode()
