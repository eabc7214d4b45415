"""What the cells of the register say, what they hold for editing, and how they are put in order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from briefbook.domain.capitals import capitalised
from briefbook.domain.edit import Change, Edit
from briefbook.domain.fields import field as field_of
from briefbook.domain.matrix import Matrix, Rating
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.vocabulary import capital_word
from briefbook.store.book import Book
from briefbook.translation import sort_key, tr, tr_noop
from briefbook.ui.risks.matrix_words import BEYOND
from briefbook.ui.risks.register_columns import CHOICES, HEADINGS, RATINGS, Column
from briefbook.ui.risks.risk_facts import actions_tally, indicators_tally, span_words

Choices = Sequence[tuple[str, Any]]

NOT_RATED = tr_noop("Not rated")
BREACH = tr_noop("breach")
"""The word beside a rating beyond the line of what is tolerated."""
OVERDUE = tr_noop("overdue")
_NONE = "–"
_NEVER = "9999"


@dataclass
class RegisterWords:
    """Tells risks by a matrix, with what is known of them elsewhere in the book."""

    matrix: Matrix
    issues: dict[str, str]
    """What the issues are called, by id, in the order of the outline."""
    actions: dict[str, list[RiskAction]] = field(default_factory=dict)
    indicators: dict[str, list[Indicator]] = field(default_factory=dict)
    today: str = field(default_factory=lambda: date.today().isoformat())

    @classmethod
    def of(cls, book: Book, issues: dict[str, str]) -> "RegisterWords":
        """Return how the risks of a book are told."""
        contents = book.contents_of(RiskAction, Indicator)
        return cls(book.matrices.only(), issues, contents.actions_of, contents.indicators_of)

    def follow(self, edit: Edit) -> list[str]:
        """Take over the actions and indicators that an edit changes; return the ids of their risks."""
        touched = []
        for change in edit.changes:
            match change.record:
                case RiskAction(risk_id=about):
                    _exchange(self.actions.setdefault(about, []), change)
                case Indicator(about_id=about):
                    _exchange(self.indicators.setdefault(about, []), change)
                case _:
                    continue
            touched.append(about)
        return list(dict.fromkeys(touched))

    def words(self, risk: Risk, column: Column) -> str:
        """Return what a cell says."""
        match column:
            case Column.REF:
                return risk.label
            case Column.LEVEL:
                return self._level(risk)
            case Column.LIKELIHOOD | Column.IMPACT:
                return self._step(column, getattr(risk, HEADINGS[column].field))
            case Column.RANGE:
                return span_words(risk.span, self.matrix) if risk.span else ""
            case Column.INHERENT | Column.TARGET:
                rating = risk.rated(RATINGS[column])
                return self.matrix.told(rating) if rating else _NONE
            case Column.ACTIONS:
                return actions_tally(self.actions.get(risk.id, ()), self.today)
            case Column.INDICATORS:
                return indicators_tally(self.indicators.get(risk.id, ()))
            case Column.REVIEW:
                is_overdue = self.is_marked(risk, column)
                return f"{risk.review_date} · {tr(OVERDUE)}" if is_overdue else risk.review_date
            case Column.ISSUE:
                return self.issues.get(risk.issue_id or "", "")
            case _ if column in CHOICES:
                return capital_word(getattr(risk, HEADINGS[column].field))
            case _:
                return str(getattr(risk, HEADINGS[column].field))

    def spoken(self, risk: Risk, column: Column) -> str:
        """Return what a cell says to those who do not see it."""
        rating = risk.rating
        if column == Column.LEVEL and rating:
            beyond = f", {tr(BEYOND)}" if self.is_marked(risk, column) else ""
            return f"{self.matrix.band_word(rating)}{beyond}"
        said = self.words(risk, column)
        if column in (Column.INHERENT, Column.TARGET) and said == _NONE:
            return tr(NOT_RATED)
        if column == Column.TITLE and risk.marking:
            return tr("{risk}, marked {marking}", risk=said, marking=risk.marking)
        return said

    def is_marked(self, risk: Risk, column: Column) -> bool:
        """Return whether a cell has the sign of something that needs attention; a word says what."""
        match column:
            case Column.LEVEL:
                return risk.breaches(self.matrix)
            case Column.REVIEW:
                return bool(risk.review_date) and risk.is_live and risk.review_date < self.today
            case Column.ACTIONS:
                return self._overdue(risk) > 0
            case Column.INDICATORS:
                return self._tripped(risk) > 0
            case _:
                return False

    def band(self, risk: Risk, column: Column) -> int | None:
        """Return the band of the rating that a cell tells, if it tells one."""
        rating = risk.rated(RATINGS[column]) if column in RATINGS else None
        return self.matrix.band(rating) if rating and rating in self.matrix else None

    def value(self, risk: Risk, column: Column) -> Any:
        """Return what a cell holds for editing: a step, a rating, an id, an ISO date or words."""
        if column in RATINGS:
            return risk.rated(RATINGS[column])
        if column == Column.ISSUE:
            return risk.issue_id
        name = HEADINGS[column].field
        return getattr(risk, name) if name else self.words(risk, column)

    def choices(self, column: Column) -> Choices:
        """Return what can be chosen in a column: words, and the values they stand for."""
        if column in RATINGS:
            return [(tr(NOT_RATED), None), *((self._cell(one), one) for one in self.matrix.ratings)]
        if column in (Column.LIKELIHOOD, Column.IMPACT):
            steps = self.matrix.likelihood if column == Column.LIKELIHOOD else self.matrix.impact
            return [(tr(NOT_RATED), 0), *((step.word, place) for place, step in enumerate(steps, 1))]
        if column == Column.ISSUE:
            return [(tr("No issue"), None), *((name, issue_id) for issue_id, name in self.issues.items())]
        asked = field_of(Risk, HEADINGS[column].field)
        nothing = [(tr("Not given"), "")] if asked.is_free else []
        return [*nothing, *((capital_word(one), one) for one in asked.choices)]

    def key(self, column: Column) -> Callable[[Risk], Any]:
        """Return what risks are put in order by; those that are not rated come first, undated ones last."""
        if column == Column.ISSUE:
            places = {issue_id: place for place, issue_id in enumerate(self.issues)}
            return lambda risk: places.get(risk.issue_id or "", len(places))
        if column in CHOICES:
            name = HEADINGS[column].field
            ranks = {word: rank for rank, word in enumerate(("", *field_of(Risk, name).choices))}
            return lambda risk: ranks[getattr(risk, name)]
        return lambda risk: self._order(risk, column)

    def _order(self, risk: Risk, column: Column) -> Any:
        match column:
            case Column.REF:
                return risk.number
            case Column.LEVEL | Column.INHERENT | Column.TARGET:
                # never by product or by one axis before the other: cells of a band are judged alike
                band = self.band(risk, column)
                return -1 if band is None else 2 * band + self.is_marked(risk, column)
            case Column.LIKELIHOOD | Column.IMPACT:
                return getattr(risk, HEADINGS[column].field)
            case Column.RANGE:
                return len(list(risk.span)) if risk.span else 0
            case Column.ACTIONS:
                return self._overdue(risk), len(self.actions.get(risk.id, ()))
            case Column.INDICATORS:
                return self._tripped(risk), len(self.indicators.get(risk.id, ()))
            case Column.REVIEW:
                return risk.review_date or _NEVER
            case _:
                return sort_key(self.words(risk, column))

    def _level(self, risk: Risk) -> str:
        if risk.rating is None:
            return tr(NOT_RATED)
        band = capitalised(self.matrix.band_word(risk.rating))
        return f"{band} · {tr(BREACH)}" if self.is_marked(risk, Column.LEVEL) else band

    def _step(self, column: Column, step: int) -> str:
        steps = self.matrix.likelihood if column == Column.LIKELIHOOD else self.matrix.impact
        return steps[step - 1].word if 0 < step <= len(steps) else tr(NOT_RATED)

    def _cell(self, rating: Rating) -> str:
        return f"{self.matrix.told(rating)} – {self.matrix.band_word(rating)}"

    def _overdue(self, risk: Risk) -> int:
        return sum(one.is_overdue(self.today) for one in self.actions.get(risk.id, ()))

    def _tripped(self, risk: Risk) -> int:
        return sum(one.is_tripped for one in self.indicators.get(risk.id, ()))


def _exchange(kept: list[Any], change: Change) -> None:
    place = next((n for n, one in enumerate(kept) if one.id == change.record.id), len(kept))
    kept[place : place + 1] = [change.after] if change.after else []
