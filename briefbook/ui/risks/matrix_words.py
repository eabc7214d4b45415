"""What is said of a risk and of a cell: to screen readers, in tooltips and beside the pointer."""

from typing import Final

from briefbook.domain.capitals import capitalised
from briefbook.domain.counts import in_a_row
from briefbook.domain.matrix import Matrix, Rating, Span, Step
from briefbook.domain.risk import Risk
from briefbook.domain.vocabulary import count_of_kind
from briefbook.translation import tr, tr_noop

BEYOND = tr_noop("beyond what is tolerated")
"""Of a cell or a rating; `tr` shows it."""
_RATED: Final = {
    "inherent": tr_noop("inherent {cell}"),
    "current": tr_noop("current {cell}"),
    "target": tr_noop("target {cell}"),
}
_UNRATED: Final = {
    "inherent": tr_noop("no inherent rating"),
    "current": tr_noop("not rated"),
    "target": tr_noop("no target rating"),
}


def heard(risk: Risk, which: str, matrix: Matrix) -> str:
    """Return what a screen reader says of a risk on the matrix; `which` is a word of `RATINGS`."""
    name, rating = f"{risk.label} {risk.title}", risk.rated(which)
    if rating is None or rating not in matrix:
        return f"{name}: {tr(_UNRATED[which])}"
    likelihoods, impacts = matrix.size
    step, steps = rating.likelihood, likelihoods
    word = matrix.likelihood_word(rating)
    if which == "inherent":
        likelihood = tr("inherent likelihood {word} ({step} of {steps})", word=word, step=step, steps=steps)
    elif which == "target":
        likelihood = tr("target likelihood {word} ({step} of {steps})", word=word, step=step, steps=steps)
    else:
        likelihood = tr("likelihood {word} ({step} of {steps})", word=word, step=step, steps=steps)
    word = matrix.impact_word(rating)
    impact = tr("impact {word} ({step} of {steps})", word=word, step=rating.impact, steps=impacts)
    more = "".join(f"; {words}" for words in _more(risk, which, matrix))
    told = f"{likelihood}, {impact}, {matrix.band_word(rating)}{more}"
    return tr("{name}: {sentence}", name=name, sentence=told)


def tip(risk: Risk, which: str, matrix: Matrix) -> str:
    """Return what a tooltip says of a risk."""
    rating = risk.rated(which)
    lines = [f"{risk.label} {risk.title}", cell_words(rating, matrix) if rating else tr("Not rated")]
    lines += [capitalised(words) for words in _more(risk, which, matrix)]
    return plain("\n".join(lines))


def cell_words(rating: Rating, matrix: Matrix) -> str:
    """Return a cell in words, such as `Likely / Severe, critical`."""
    if rating not in matrix:
        return matrix.told(rating)
    beyond = f", {tr(BEYOND)}" if matrix.is_breach(rating) else ""
    return f"{matrix.told(rating)}, {matrix.band_word(rating)}{beyond}"


def cell_heard(rating: Rating, matrix: Matrix, count: int) -> str:
    """Return what a screen reader says of a cell that has the keyboard."""
    parts = [cell_words(rating, matrix)]
    if matrix.tolerated and not matrix.is_breach(rating):
        parts.append(tr("tolerated"))
    parts.append(count_of_kind(count, "risk") if count else tr("no risks"))
    return in_a_row(parts)


def may_be(span: Span, matrix: Matrix) -> str:
    """Return among which cells a rating may lie."""
    return tr(
        "may be from {lowest} to {highest}",
        lowest=matrix.told(span.lowest),
        highest=matrix.told(span.highest),
    )


def step_tip(step: Step) -> str:
    """Return what a tooltip says of a step: its word, range and definition."""
    head = tr("{name}: {sentence}", name=step.word, sentence=step.range) if step.range else step.word
    return plain(f"{head}\n{step.definition}" if step.definition else head)


def plain(words: str) -> str:
    """Return words that a tooltip does not read as markup."""
    return words.replace("<", "‹")


def _more(risk: Risk, which: str, matrix: Matrix) -> list[str]:
    found = [tr(BEYOND)] if which == "current" and risk.breaches(matrix) else []
    if which == "current" and risk.span:
        found.append(may_be(risk.span, matrix))
    others = [name for name in ("inherent", "current", "target") if name != which]
    rated = ((name, risk.rated(name)) for name in others)
    found += [tr(_RATED[name], cell=matrix.told(rating)) for name, rating in rated if rating]
    return found
