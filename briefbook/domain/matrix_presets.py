"""Matrices to begin with, from 3 × 3 to 6 × 6."""

from dataclasses import dataclass, replace

from briefbook.domain.likelihood import scale_called
from briefbook.domain.matrix import BANDS, STANDARD, Band, Matrix, Step
from briefbook.domain.matrix_words import letters_of
from briefbook.domain.vocabulary import word
from briefbook.translation import tr, tr_noop


@dataclass(frozen=True)
class Preset:
    """A matrix by name; its id counts for nothing."""

    name: str
    matrix: Matrix


def in_window_words(matrix: Matrix) -> Matrix:
    """Return a matrix of this program in the words of the window, for a book that begins with it."""
    likelihood, impact = (
        tuple(Step(*(one and tr(one) for one in (step.word, step.range, step.definition))) for step in axis)
        for axis in (matrix.likelihood, matrix.impact)
    )
    words = [word(band.word) for band in matrix.bands]
    named = zip(matrix.bands, words, letters_of(words), strict=True)
    bands = tuple(replace(band, word=word, letter=letter) for band, word, letter in named)
    return replace(matrix, likelihood=likelihood, impact=impact, bands=bands)


_THREE_BANDS = (Band("low", "L"), Band("medium", "M"), Band("high", "H"))
_FOUR_BANDS = (*_THREE_BANDS, Band("critical", "C"))


def _matrix(
    likelihood: tuple[Step, ...], impact: tuple[Step, ...], bands: tuple[Band, ...], *rows: str
) -> Matrix:
    """Return a matrix whose cells are given by the letters of their bands, the likeliest row first."""
    numbers = {band.letter: number for number, band in enumerate(bands)}
    cells = tuple(tuple(numbers[letter] for letter in row) for row in reversed(rows))
    return Matrix(id=STANDARD.id, likelihood=likelihood, impact=impact, bands=bands, cells=cells)


def _said(name: str, *words: str) -> tuple[Step, ...]:
    """Return words of a scale of likelihood with the ranges it gives them."""
    scale = scale_called(name)
    terms = [term for word in words if (term := scale.term(word))]
    return tuple(Step(term.word.capitalize(), term.range) for term in terms)


_SAID = (tr_noop("Almost no chance"), tr_noop("Roughly even chance"), tr_noop("Almost certain"))
"""What `_said` makes of words besides those below, for `lupdate` to find."""

_IMPACT = (
    Step(tr_noop("Negligible"), "", tr_noop("Hardly noticed; nothing has to be done.")),
    Step(tr_noop("Minor"), "", tr_noop("Felt, and put right within the usual means.")),
    Step(tr_noop("Moderate"), "", tr_noop("An objective is met late or in part.")),
    Step(tr_noop("Major"), "", tr_noop("An objective is missed, or others have to step in.")),
    Step(tr_noop("Severe"), "", tr_noop("Several objectives are missed, or the harm cannot be undone.")),
)

PRESETS = (
    Preset(
        tr_noop("3 × 3, plain"),
        _matrix(
            (
                Step(tr_noop("Unlikely"), tr_noop("below 33 %")),
                Step(tr_noop("Possible"), "33–66 %"),
                Step(tr_noop("Likely"), tr_noop("above 66 %")),
            ),
            (_IMPACT[1], _IMPACT[2], _IMPACT[3]),
            _THREE_BANDS,
            *("MHH", "LMH", "LLM"),
        ),
    ),
    Preset(
        tr_noop("4 × 4, no middle to hide in"),
        _matrix(
            (
                Step(tr_noop("Unlikely"), tr_noop("below 25 %")),
                Step(tr_noop("Possible"), "25–50 %"),
                Step(tr_noop("Likely"), "50–75 %"),
                Step(tr_noop("Very likely"), tr_noop("above 75 %")),
            ),
            (_IMPACT[1], _IMPACT[2], _IMPACT[3], _IMPACT[4]),
            _FOUR_BANDS,
            *("MHCC", "MMHC", "LMMH", "LLMM"),
        ),
    ),
    Preset(tr_noop("5 × 5, the standard of this program"), STANDARD),
    Preset(
        tr_noop("5 × 5, likelihoods of ICD 203"),
        _matrix(
            _said("icd-203", "very unlikely", "unlikely", "roughly even chance", "likely", "very likely"),
            _IMPACT,
            BANDS,
            *("LMHCC", "LMHCC", "VLMHH", "VLLMM", "VVVLL"),
        ),
    ),
    Preset(
        tr_noop("6 × 5, likelihoods of ICD 203"),
        _matrix(
            _said(
                "icd-203",
                *("almost no chance", "very unlikely", "unlikely"),
                *("likely", "very likely", "almost certain"),
            ),
            _IMPACT,
            BANDS,
            *("LMHCC", "LMHCC", "LMHHC", "VLMHH", "VLLMM", "VVVLL"),
        ),
    ),
    Preset(
        tr_noop("6 × 6, fine steps"),
        _matrix(
            (
                Step(tr_noop("Remote"), tr_noop("below 5 %")),
                Step(tr_noop("Very unlikely"), "5–20 %"),
                Step(tr_noop("Unlikely"), "20–45 %"),
                Step(tr_noop("Even"), "45–55 %"),
                Step(tr_noop("Likely"), "55–80 %"),
                Step(tr_noop("Very likely"), tr_noop("above 80 %")),
            ),
            (*_IMPACT, Step(tr_noop("Disastrous"), "", tr_noop("The undertaking itself fails."))),
            BANDS,
            *("LMHCCC", "LMHCCC", "LMHHCC", "VLMHHC", "VLLMHH", "VVLLMM"),
        ),
    ),
)
