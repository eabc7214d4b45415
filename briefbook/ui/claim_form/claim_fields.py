"""The fields of a claim, arranged, and how they stand for what the book holds."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from briefbook.domain.claim import Claim
from briefbook.domain.dates import is_date
from briefbook.domain.likelihood import CONFIDENCES
from briefbook.domain.vocabulary import capital_word
from briefbook.translation import tr
from briefbook.ui.claim_form.actor_field import ActorField
from briefbook.ui.claim_form.date_field import DateField
from briefbook.ui.claim_form.field import Choice, Control, Field
from briefbook.ui.claim_form.form_line import FormLine
from briefbook.ui.claim_form.likelihood_row import LikelihoodRow
from briefbook.ui.claim_form.statement_field import StatementField
from briefbook.ui.claim_form.status_field import StatusField
from briefbook.ui.desk import Desk

Names = dict[str, str]


class ClaimFields(QWidget):
    """All fields of a claim; `by_name` has them by what `change_claim` calls their values."""

    def __init__(self, desk: Desk, finish: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.actors = QStringListModel(self)
        self.by_name = {
            "statement": Field(tr("Statement"), self),
            "status": Field(tr("Status"), self),
            "as_of": Field(tr("As of"), self),
            "by": Field(tr("Asserted by"), self),
            "via": Field(tr("Quoted via"), self),
            "likelihood": Field(tr("Likelihood, by which scale"), self),
            "confidence": Field(tr("Confidence"), self),
            "confidence_reason": Field(tr("Its reason"), self),
            "issue_id": Field(tr("Issue"), self),
        }
        place = self.by_name
        self.statement = StatementField(tr("Statement"), finish)
        self.status = StatusField(finish, place["status"])
        self.as_of = DateField(desk, tr("As of"), finish)
        self.by = ActorField(tr("Asserted by"), self.actors, tr("Who says so?"), finish, place["by"])
        self.via = ActorField(tr("Quoted via"), self.actors, tr("Via whom?"), finish, place["via"])
        self.likelihood = LikelihoodRow(finish, place["likelihood"])
        self.confidence = Choice(tr("Confidence"), parent=place["confidence"])
        self.confidence.addItem(tr("Not given"), "")
        for level in CONFIDENCES:
            self.confidence.addItem(capital_word(level), level)
        self.confidence.setToolTip(tr("In the judgement: about its evidence, not about how likely it is"))
        self.confidence.activated.connect(finish)
        self.confidence_reason = FormLine(tr("Reason for the confidence"), finish)
        self.confidence_reason.setPlaceholderText(tr("Why so confident?"))
        self.confidence_reason.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.confidence_reason.setMinimumWidth(90)
        self.issue = Choice(tr("Issue"), parent=place["issue_id"])
        self.issue.addItem(tr("No issue"), None)
        self.issue.activated.connect(finish)
        for name, control, focused in (
            ("statement", self.statement, None),
            ("status", self.status, self.status.box),
            ("as_of", self.as_of, self.as_of.line),
            ("by", self.by, self.by.line),
            ("via", self.via, self.via.line),
            ("likelihood", self.likelihood, self.likelihood.scale),
            ("confidence", self.confidence, None),
            ("confidence_reason", self.confidence_reason, None),
            ("issue_id", self.issue, None),
        ):
            place[name].hold(control, focused)
        self.controls: dict[str, Control] = {
            "statement": self.statement,
            "status": self.status,
            "as_of": self.as_of,
            "by": self.by,
            "via": self.via,
            "likelihood": self.likelihood,
            "confidence": self.confidence,
            "confidence_reason": self.confidence_reason,
            "issue_id": self.issue,
        }
        self.typed: dict[str, StatementField | FormLine] = {
            "statement": self.statement,
            "as_of": self.as_of.line,
            "by": self.by.line,
            "via": self.via.line,
            "confidence_reason": self.confidence_reason,
        }
        self._arrange()

    def be_draft(self, on: bool) -> None:
        """Let the fields wait for the whole claim, or change the one there is."""
        for part in (*self.typed.values(), self.status, self.likelihood):
            part.is_draft = on

    def offer_actors(self, names: list[str]) -> None:
        """Offer the names of the book's actors; what is typed stays."""
        fields = (self.by, self.via)
        typed = [field.line.text() for field in fields]
        self.actors.setStringList(names)
        for field, text in zip(fields, typed, strict=True):
            field.setCurrentIndex(-1)
            field.line.setText(text)

    def offer_issues(self, issues: list[tuple[str, str]]) -> None:
        """Offer the issues of the outline, by their words and ids; what is chosen stays."""
        chosen = self.issue.value()
        self.issue.clear()
        self.issue.addItem(tr("No issue"), None)
        for words, issue_id in issues:
            self.issue.addItem(words, issue_id)
        self.issue.settle(chosen)

    def values(self) -> dict[str, Any]:
        """Return what is typed and chosen, as `add_claim` and `change_claim` take it."""
        found = {name: control.value() for name, control in self.controls.items()}
        found["scale"], found["likelihood"] = found["likelihood"]
        return found

    def clear_problems(self) -> None:
        """Take away what is said about wrong values."""
        for field in self.by_name.values():
            field.show_problem("")

    def wrong_field(self) -> Field:
        """Return the field that a refusal of all values is about."""
        values = self.values()
        if not values["statement"]:
            return self.by_name["statement"]
        if not values["status"]:
            return self.by_name["status"]
        if values["as_of"] and not is_date(values["as_of"]):
            return self.by_name["as_of"]
        return self.by_name["likelihood"]

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        wide, half = 2, 1
        for name, row, column, span in (
            ("statement", 0, 0, wide),
            ("as_of", 1, 0, wide),
            ("status", 2, 0, half),
            ("issue_id", 2, 1, half),
            ("by", 3, 0, half),
            ("via", 3, 1, half),
            ("likelihood", 4, 0, wide),
            ("confidence", 5, 0, half),
            ("confidence_reason", 5, 1, half),
        ):
            grid.addWidget(self.by_name[name], row, column, 1, span)


def shown_values(claim: Claim, names: Names) -> dict[str, Any]:
    """Return what the fields show of a claim; `names` are those of the actors, by id."""
    return {
        "statement": claim.statement,
        "status": claim.status,
        "as_of": claim.as_of,
        "by": names.get(claim.actor_id or "", ""),
        "via": names.get(claim.via_id or "", ""),
        "likelihood": (claim.scale, claim.likelihood),
        "confidence": claim.confidence,
        "confidence_reason": claim.confidence_reason,
        "issue_id": claim.issue_id,
    }


def change_of(claim: Claim, names: Names, name: str, value: Any) -> dict[str, Any]:
    """Return what a field's value changes of a claim, for `change_claim`; nothing if that is nothing."""
    if name == "likelihood":
        scale, word = cast(tuple[str, str], value)
        after = replace(claim, scale=scale, likelihood=word)
        return {"scale": scale, "likelihood": word} if after != claim else {}
    if name in ("by", "via"):
        before = names.get((claim.actor_id if name == "by" else claim.via_id) or "", "")
        return {name: value} if value.casefold() != before.casefold() else {}
    return {name: value} if value != getattr(claim, name) else {}
