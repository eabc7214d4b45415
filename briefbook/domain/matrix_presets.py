"""Matrices to begin with, from 3 × 3 to 6 × 6."""

from dataclasses import dataclass

from briefbook.domain.likelihood import scale_called
from briefbook.domain.matrix import BANDS, STANDARD, Band, Matrix, Step


@dataclass(frozen=True)
class Preset:
    """A matrix by name; its id counts for nothing."""

    name: str
    matrix: Matrix


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


_IMPACT = (
    Step("Negligible", "", "Hardly noticed; nothing has to be done."),
    Step("Minor", "", "Felt, and put right within the usual means."),
    Step("Moderate", "", "An objective is met late or in part."),
    Step("Major", "", "An objective is missed, or others have to step in."),
    Step("Severe", "", "Several objectives are missed, or the harm cannot be undone."),
)

PRESETS = (
    Preset(
        "3 × 3, plain",
        _matrix(
            (Step("Unlikely", "below 33 %"), Step("Possible", "33–66 %"), Step("Likely", "above 66 %")),
            (_IMPACT[1], _IMPACT[2], _IMPACT[3]),
            _THREE_BANDS,
            *("MHH", "LMH", "LLM"),
        ),
    ),
    Preset(
        "4 × 4, no middle to hide in",
        _matrix(
            (
                Step("Unlikely", "below 25 %"),
                Step("Possible", "25–50 %"),
                Step("Likely", "50–75 %"),
                Step("Very likely", "above 75 %"),
            ),
            (_IMPACT[1], _IMPACT[2], _IMPACT[3], _IMPACT[4]),
            _FOUR_BANDS,
            *("MHCC", "MMHC", "LMMH", "LLMM"),
        ),
    ),
    Preset("5 × 5, the standard of this program", STANDARD),
    Preset(
        "5 × 5, likelihoods of ICD 203",
        _matrix(
            _said("icd-203", "very unlikely", "unlikely", "roughly even chance", "likely", "very likely"),
            _IMPACT,
            BANDS,
            *("LMHCC", "LMHCC", "VLMHH", "VLLMM", "VVVLL"),
        ),
    ),
    Preset(
        "6 × 5, likelihoods of ICD 203",
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
        "6 × 6, fine steps",
        _matrix(
            (
                Step("Remote", "below 5 %"),
                Step("Very unlikely", "5–20 %"),
                Step("Unlikely", "20–45 %"),
                Step("Even", "45–55 %"),
                Step("Likely", "55–80 %"),
                Step("Very likely", "above 80 %"),
            ),
            (*_IMPACT, Step("Disastrous", "", "The undertaking itself fails.")),
            BANDS,
            *("LMHCCC", "LMHCCC", "LMHHCC", "VLMHHC", "VLLMHH", "VVLLMM"),
        ),
    ),
)
