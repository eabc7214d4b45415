"""Words of likelihood and confidence, each with the scale that gives it its meaning."""

from dataclasses import dataclass

from briefbook.translation import tr, tr_noop


def percent_range(lowest: int, highest: int) -> str:
    """Return from which to which share in per cent something is, such as `55–80 %`."""
    return tr("{lowest}–{highest} %", lowest=lowest, highest=highest)


@dataclass(frozen=True)
class Term:
    """A word of likelihood and the probabilities that it stands for, in per cent."""

    word: str
    lowest: int
    highest: int
    others: tuple[str, ...] = ()
    """Other forms of the same word, such as `probably` for `probable`."""

    @property
    def range(self) -> str:
        """The probabilities in words, such as `55–80 %`."""
        return percent_range(self.lowest, self.highest)


@dataclass(frozen=True)
class Scale:
    """An ordered set of words of likelihood, the least likely first."""

    name: str
    words: str
    """What the scale is called in the window."""
    terms: tuple[Term, ...]

    def term(self, word: str) -> Term | None:
        """Return the scale's term with this word, in any of its forms."""
        plain = " ".join(word.casefold().split())
        return next((term for term in self.terms if plain in (term.word, *term.others)), None)


_ICD_203_RANGES = ((1, 5), (5, 20), (20, 45), (45, 55), (55, 80), (80, 95), (95, 99))
_FIRST_ROW = (
    ("almost no chance",),
    ("very unlikely",),
    ("unlikely",),
    ("roughly even chance",),
    ("likely",),
    ("very likely",),
    ("almost certain", "almost certainly"),
)
_SECOND_ROW = (
    ("remote",),
    ("highly improbable",),
    ("improbable", "improbably"),
    ("roughly even odds",),
    ("probable", "probably"),
    ("highly probable",),
    ("nearly certain",),
)

OWN = "own"
"""The scale of a book whose writers use words of their own."""

SCALES = (
    # Intelligence Community Directive 203, Analytic Standards (2015), D.6.e.(2).(a)
    Scale(
        "icd-203",
        tr_noop("ICD 203, first row"),
        tuple(Term(w[0], *r, w[1:]) for w, r in zip(_FIRST_ROW, _ICD_203_RANGES, strict=True)),
    ),
    Scale(
        "icd-203-2",
        tr_noop("ICD 203, second row"),
        tuple(Term(w[0], *r, w[1:]) for w, r in zip(_SECOND_ROW, _ICD_203_RANGES, strict=True)),
    ),
    # Professional Head of Intelligence Assessment, Probability Yardstick (UK, 2018)
    Scale(
        "phia",
        tr_noop("UK PHIA yardstick"),
        (
            Term("remote chance", 0, 5),
            Term("highly unlikely", 10, 20),
            Term("unlikely", 25, 35),
            Term("realistic possibility", 40, 50),
            Term("likely", 55, 75, ("probable", "probably")),
            Term("highly likely", 80, 90),
            Term("almost certain", 95, 100, ("almost certainly",)),
        ),
    ),
    # Mastrandrea et al., Guidance Note on Consistent Treatment of Uncertainties (IPCC AR5, 2010)
    Scale(
        "ipcc",
        tr_noop("IPCC"),
        (
            Term("exceptionally unlikely", 0, 1),
            Term("extremely unlikely", 0, 5),
            Term("very unlikely", 0, 10),
            Term("unlikely", 0, 33),
            Term("about as likely as not", 33, 66),
            Term("more likely than not", 50, 100),
            Term("likely", 66, 100),
            Term("very likely", 90, 100),
            Term("extremely likely", 95, 100),
            Term("virtually certain", 99, 100),
        ),
    ),
    Scale(OWN, tr_noop("Words of our own"), ()),
)

CONFIDENCES = ("low", "moderate", "high")
"""Levels of confidence in a judgement (ICD 203): about the evidence, not about how likely it is."""


def scale_called(name: str) -> Scale:
    """Return the scale with this name; raise `KeyError` if there is none."""
    return _BY_NAME[name]


def said(likelihood: str, scale: str) -> str:
    """Return a likelihood with what it means, such as `likely (ICD 203, first row: 55–80 %)`."""
    found = scale_called(scale)
    term = found.term(likelihood)
    if term is None:
        return likelihood
    return tr(
        "{likelihood} ({scale}: {range})", likelihood=tr(likelihood), scale=tr(found.words), range=term.range
    )


_BY_NAME = {scale.name: scale for scale in SCALES}
