"""What is said of a risk and of a cell: to screen readers, in tooltips and beside the pointer."""

from briefbook.domain.capitals import capitalised
from briefbook.domain.matrix import Matrix, Rating, Span, Step
from briefbook.domain.risk import Risk

BEYOND = "beyond what is tolerated"


def heard(risk: Risk, which: str, matrix: Matrix) -> str:
    """Return what a screen reader says of a risk on the matrix; `which` is a word of `RATINGS`."""
    name, rating = f"{risk.label} {risk.title}", risk.rated(which)
    if rating is None or rating not in matrix:
        return f"{name}: not rated" if which == "current" else f"{name}: no {which} rating"
    likelihoods, impacts = matrix.size
    kind = "" if which == "current" else f"{which} "
    likelihood = f"likelihood {matrix.likelihood_word(rating)} ({rating.likelihood} of {likelihoods})"
    impact = f"impact {matrix.impact_word(rating)} ({rating.impact} of {impacts})"
    more = "".join(f"; {words}" for words in _more(risk, which, matrix))
    return f"{name}: {kind}{likelihood}, {impact}, {matrix.band_word(rating)}{more}"


def tip(risk: Risk, which: str, matrix: Matrix) -> str:
    """Return what a tooltip says of a risk."""
    rating = risk.rated(which)
    lines = [f"{risk.label} {risk.title}", cell_words(rating, matrix) if rating else "Not rated"]
    lines += [capitalised(words) for words in _more(risk, which, matrix)]
    return plain("\n".join(lines))


def cell_words(rating: Rating, matrix: Matrix) -> str:
    """Return a cell in words, such as `Likely / Severe, critical`."""
    if rating not in matrix:
        return matrix.told(rating)
    beyond = f", {BEYOND}" if matrix.is_breach(rating) else ""
    return f"{matrix.told(rating)}, {matrix.band_word(rating)}{beyond}"


def cell_heard(rating: Rating, matrix: Matrix, count: int) -> str:
    """Return what a screen reader says of a cell that has the keyboard."""
    risks = "no risks" if not count else "1 risk" if count == 1 else f"{count:,} risks"
    side = ""
    if matrix.tolerated and not matrix.is_breach(rating):
        side = ", tolerated"
    return f"{cell_words(rating, matrix)}{side}, {risks}"


def span_words(span: Span, matrix: Matrix) -> str:
    """Return a range of cells in words."""
    return f"from {matrix.told(span.lowest)} to {matrix.told(span.highest)}"


def step_tip(step: Step) -> str:
    """Return what a tooltip says of a step: its word, range and definition."""
    head = f"{step.word}: {step.range}" if step.range else step.word
    return plain(f"{head}\n{step.definition}" if step.definition else head)


def plain(words: str) -> str:
    """Return words that a tooltip does not read as markup."""
    return words.replace("<", "‹")


def _more(risk: Risk, which: str, matrix: Matrix) -> list[str]:
    found = [BEYOND] if which == "current" and risk.breaches(matrix) else []
    if which == "current" and risk.span:
        found.append(f"may be {span_words(risk.span, matrix)}")
    others = [name for name in ("inherent", "current", "target") if name != which]
    found += [f"{name} {matrix.told(rated)}" for name in others if (rated := risk.rated(name))]
    return found
