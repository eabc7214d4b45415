"""How the rating of a risk changed, in the words of a matrix."""

from briefbook.domain.field_values import step_word
from briefbook.domain.matrix import Matrix, Rating
from briefbook.domain.risk import RatingNote
from briefbook.domain.vocabulary import capital_word
from briefbook.translation import tr


def move_words(note: RatingNote, matrix: Matrix) -> str:
    """Return a change of a rating, such as `Target: Likely / Major → Possible / Major`."""
    before = _told(note.likelihood_before, note.impact_before, matrix)
    after = _told(note.likelihood_after, note.impact_after, matrix)
    if note.which == "current":
        return f"{before} → {after}"
    return tr("{rating}: {before} → {after}", rating=capital_word(note.which), before=before, after=after)


def _told(likelihood: int, impact: int, matrix: Matrix) -> str:
    if not likelihood and not impact:
        return tr("not rated")
    if likelihood and impact:
        return matrix.told(Rating(likelihood, impact))
    one = step_word(matrix, "likelihood", likelihood) or likelihood or "–"
    other = step_word(matrix, "impact", impact) or impact or "–"
    return f"{one} / {other}"
