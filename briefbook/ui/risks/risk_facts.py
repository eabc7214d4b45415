"""What is told of a risk in few words: its ratings, its response, its actions and its indicators."""

from collections.abc import Iterable, Sequence

from briefbook.domain.capitals import capitalised
from briefbook.domain.date_words import in_words
from briefbook.domain.field_values import step_word
from briefbook.domain.matrix import Matrix, Rating
from briefbook.domain.risk import Indicator, Risk, RiskAction


def facts_of(risk: Risk, matrix: Matrix, today: str) -> list[tuple[str, str]]:
    """Return the facts of a risk, what and how; those that are not given have no words."""
    rating, span = risk.rating, risk.span
    likelihoods, impacts = matrix.size
    likelihood, impact = (step_word(matrix, name, getattr(risk, name)) for name in ("likelihood", "impact"))
    return [
        ("Level", _level(rating, matrix) if rating else "Not rated"),
        ("Likelihood", f"{likelihood} ({risk.likelihood} of {likelihoods})" if likelihood else ""),
        ("Impact", f"{impact} ({risk.impact} of {impacts})" if impact else ""),
        ("May be", f"{matrix.told(span.lowest)} to {matrix.told(span.highest)}" if span else ""),
        ("Confidence", risk.confidence.capitalize()),
        ("Inherent", _rated(risk.rated("inherent"), matrix)),
        ("Target", _rated(risk.rated("target"), matrix)),
        ("Trend", risk.trend.capitalize()),
        ("Proximity", risk.proximity.capitalize()),
        ("Status", risk.status.capitalize()),
        ("Category", risk.category),
        ("Owner", risk.owner or "Nobody yet"),
        ("Response", risk.response.capitalize()),
        ("Review", _dated(risk.review_date, today, is_over=not risk.is_live)),
    ]


def action_words(action: RiskAction, today: str) -> str:
    """Return an action with its owner and when it is due or was done."""
    if action.done:
        when = f"done {in_words(action.done)}"
    elif action.due:
        when = f"due {_dated(action.due, today)}"
    else:
        when = "no date"
    return _listed(action.text, action.owner, when)


def indicator_words(indicator: Indicator) -> str:
    """Return an indicator with what was last seen of it, when, and whether it tripped."""
    seen = _listed(indicator.last_seen, in_words(indicator.seen_on))
    return _listed(
        indicator.text, "tripped" if indicator.is_tripped else "", f"last seen: {seen}" if seen else ""
    )


def actions_tally(actions: Sequence[RiskAction], today: str) -> str:
    """Return how many actions are done and overdue; empty where there are none."""
    if not actions:
        return ""
    overdue = sum(one.is_overdue(today) for one in actions)
    said = f"{sum(bool(one.done) for one in actions)} of {len(actions)} done"
    return f"{said} · {overdue} overdue" if overdue else said


def indicators_tally(indicators: Sequence[Indicator]) -> str:
    """Return how many indicators there are, and how many tripped; empty where there are none."""
    if not indicators:
        return ""
    tripped = sum(one.is_tripped for one in indicators)
    return f"{tripped} of {len(indicators)} tripped" if tripped else f"{len(indicators)}, none tripped"


def open_first(actions: Iterable[RiskAction]) -> Sequence[RiskAction]:
    """Return actions with what is still to be done first, by when it is due."""
    return sorted(actions, key=lambda one: (bool(one.done), one.due or "9999"))


def tripped_first(indicators: Iterable[Indicator]) -> Sequence[Indicator]:
    """Return indicators with those that tripped first."""
    return sorted(indicators, key=lambda one: not one.is_tripped)


def _level(rating: Rating, matrix: Matrix) -> str:
    band = matrix.bands[matrix.band(rating)]
    return f"{capitalised(band.word)} ({band.letter})"


def _rated(rating: Rating | None, matrix: Matrix) -> str:
    if rating is None:
        return ""
    return f"{matrix.told(rating)}, {matrix.band_word(rating)}"


def _dated(day: str, today: str, *, is_over: bool = False) -> str:
    if not day:
        return ""
    return in_words(day) if is_over or day >= today else f"{in_words(day)} (overdue)"


def _listed(*parts: str) -> str:
    return " · ".join(filter(None, parts))
