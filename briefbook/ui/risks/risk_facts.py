"""What is told of a risk in few words: its ratings, its response, its actions and its indicators."""

from collections.abc import Iterable, Sequence

from briefbook.domain.capitals import capitalised
from briefbook.domain.date_words import in_words
from briefbook.domain.field_values import step_word
from briefbook.domain.matrix import Matrix, Rating, Span
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.vocabulary import capital_word
from briefbook.translation import grouped, tr


def facts_of(risk: Risk, matrix: Matrix, today: str) -> list[tuple[str, str]]:
    """Return the facts of a risk, what and how; those that are not given have no words."""
    rating, span = risk.rating, risk.span
    likelihoods, impacts = matrix.size
    likelihood, impact = (step_word(matrix, name, getattr(risk, name)) for name in ("likelihood", "impact"))
    return [
        (tr("Level"), _level(rating, matrix) if rating else tr("Not rated")),
        (tr("Likelihood"), _step(likelihood, risk.likelihood, likelihoods)),
        (tr("Impact"), _step(impact, risk.impact, impacts)),
        (tr("May be"), span_words(span, matrix) if span else ""),
        (tr("Confidence"), capital_word(risk.confidence)),
        (tr("Inherent"), _rated(risk.rated("inherent"), matrix)),
        (tr("Target"), _rated(risk.rated("target"), matrix)),
        (tr("Trend"), capital_word(risk.trend)),
        (tr("Proximity"), capital_word(risk.proximity)),
        (tr("Status"), capital_word(risk.status)),
        (tr("Category"), risk.category),
        (tr("Owner"), risk.owner or tr("Nobody yet")),
        (tr("Response"), capital_word(risk.response)),
        (tr("Review date"), _dated(risk.review_date, today, is_over=not risk.is_live)),
    ]


def action_words(action: RiskAction, today: str) -> str:
    """Return an action with its owner and when it is due or was done."""
    if action.done:
        when = tr("done {date}", date=in_words(action.done))
    elif action.due:
        when = tr("due {date}", date=_dated(action.due, today))
    else:
        when = tr("no date")
    return _listed(action.text, action.owner, when)


def indicator_words(indicator: Indicator) -> str:
    """Return an indicator with what was last seen of it, when, and whether it tripped."""
    seen = _listed(indicator.last_seen, in_words(indicator.seen_on))
    tripped = tr("tripped") if indicator.is_tripped else ""
    return _listed(indicator.text, tripped, tr("last seen: {seen}", seen=seen) if seen else "")


def actions_tally(actions: Sequence[RiskAction], today: str) -> str:
    """Return how many actions are done and overdue; empty where there are none."""
    if not actions:
        return ""
    overdue = sum(one.is_overdue(today) for one in actions)
    done = grouped(sum(bool(one.done) for one in actions))
    said = tr("{done} of %n done", "actions", len(actions), done=done)
    return _listed(said, tr("%n overdue", "actions", overdue) if overdue else "")


def indicators_tally(indicators: Sequence[Indicator]) -> str:
    """Return how many indicators there are, and how many tripped; empty where there are none."""
    if not indicators:
        return ""
    tripped = sum(one.is_tripped for one in indicators)
    if not tripped:
        return tr("%n, none tripped", "indicators", len(indicators))
    return tr("{tripped} of %n tripped", "", len(indicators), tripped=grouped(tripped))


def open_first(actions: Iterable[RiskAction]) -> Sequence[RiskAction]:
    """Return actions with what is still to be done first, by when it is due."""
    return sorted(actions, key=lambda one: (bool(one.done), one.due or "9999"))


def tripped_first(indicators: Iterable[Indicator]) -> Sequence[Indicator]:
    """Return indicators with those that tripped first."""
    return sorted(indicators, key=lambda one: not one.is_tripped)


def span_words(span: Span, matrix: Matrix) -> str:
    """Return the cells among which a rating may lie, such as `Likely / Major to Likely / Severe`."""
    return tr("{lowest} to {highest}", lowest=matrix.told(span.lowest), highest=matrix.told(span.highest))


def _step(word: str, step: int, steps: int) -> str:
    return tr("{word} ({step} of {steps})", word=word, step=step, steps=steps) if word else ""


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
    return in_words(day) if is_over or day >= today else tr("{date} (overdue)", date=in_words(day))


def _listed(*parts: str) -> str:
    return " · ".join(filter(None, parts))
