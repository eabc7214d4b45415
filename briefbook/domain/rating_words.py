"""How the rating of a risk changed, in the words of a matrix."""

from briefbook.domain.field_values import step_word
from briefbook.domain.matrix import Matrix, Rating
from briefbook.domain.risk import RatingNote


def move_words(note: RatingNote, matrix: Matrix) -> str:
    """Return a change of a rating, such as `Target: Likely / Major → Possible / Major`."""
    before = _told(note.likelihood_before, note.impact_before, matrix)
    after = _told(note.likelihood_after, note.impact_after, matrix)
    which = "" if note.which == "current" else f"{note.which.capitalize()}: "
    return f"{which}{before} → {after}"


def _told(likelihood: int, impact: int, matrix: Matrix) -> str:
    if not likelihood and not impact:
        return "not rated"
    if likelihood and impact:
        return matrix.told(Rating(likelihood, impact))
    one = step_word(matrix, "likelihood", likelihood) or likelihood or "–"
    other = step_word(matrix, "impact", impact) or impact or "–"
    return f"{one} / {other}"
