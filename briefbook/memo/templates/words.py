"""Words: all that a template prints beside what the book says, in its language."""

from dataclasses import dataclass

from briefbook.domain.claim import STATUSES
from briefbook.domain.date_words import ENGLISH, DateWords
from briefbook.domain.likelihood import CONFIDENCES
from briefbook.domain.matrix import BANDS, IMPACT, LIKELIHOOD


@dataclass(frozen=True, kw_only=True)
class Words:
    """The words that the template prints."""

    title: str
    to: str = "To"
    sender: str = "From"
    date: str = "Date"
    subject: str = "Subject"
    choices: tuple[str, ...] = ("Approve", "Disapprove", "Discuss")
    decided: str = "Date"
    """What stands before the line for the date of a decision."""
    likelihood: str = "Likelihood"
    impact: str = "Impact"
    likelihood_steps: tuple[str, ...] = tuple(one.word for one in LIKELIHOOD)
    impact_steps: tuple[str, ...] = tuple(one.word for one in IMPACT)
    bands: tuple[str, ...] = tuple(one.word for one in BANDS)
    register: tuple[str, ...] = (
        "Ref",
        "Risk",
        "Likelihood",
        "Impact",
        "Level",
        "Owner",
        "What could happen",
    )
    """The seven column heads of the risk register."""
    matrix_figure: str = "Risk matrix of likelihood and impact."
    """What begins the words that stand for the matrix where it cannot be seen."""
    timeline_figure: str = "Timeline, from {first} to {last}."
    """The same for a timeline."""
    claims: tuple[str, ...] = ("No.", "Claim", "Status", "As of", "Said by", "Evidence")
    """The six column heads of the table of claims."""
    statuses: tuple[str, ...] = tuple(STATUSES)
    """What a claim can be, in the order of `domain.claim.STATUSES`."""
    superseded_by: str = "superseded by {claims}"
    as_of: str = "as of {date}"
    said_by: str = "Said by {actor}"
    said_via: str = "Said by {actor}, via {via}"
    quoted_via: str = "Quoted via {via}"
    """Where it is not known who says so."""
    via: str = "{actor}, via {via}"
    """Who says so in a table, where the first may be empty."""
    confidences: tuple[str, ...] = ("low confidence", "moderate confidence", "high confidence")
    one_voice: str = "one independent voice"
    voices: str = "{count} independent voices"
    no_evidence: str = "No passage supports this yet"
    against: str = "Against"
    graded: str = "Graded {grade}"
    """Source and passage together, such as `B2`."""
    source_graded: str = "Source graded {grade}"
    """Of a source whose passage has no grade."""
    passage_graded: str = "Information graded {grade}"
    """Of a passage whose source has no grade."""
    reliability_unknown: str = "F: reliability cannot be judged"
    credibility_unknown: str = "6: truth cannot be judged"
    corrected: str = "Corrected since"
    withdrawn: str = "Withdrawn since"
    """Of a source that no longer stands as it did."""
    on_page: str = "p. {page}"
    """Where in its source a passage is quoted from."""
    earlier_version: str = "In version {version} of {current}"
    """Of a passage that is quoted from a version of its source that was followed by another."""
    since: str = "Since {moment}."
    """What begins the section of changes."""
    nothing_changed: str = "Nothing has changed since {moment}."
    kinds_of_change: tuple[str, ...] = ("Claims", "Risks", "Commitments", "Texts", "Sources")
    was: str = "Was"
    """What stands before the words that were replaced."""
    now: str = "Now"
    more_places: str = "And {count} more places."
    reason: str = "Reason"
    page: str = "Page {page} of {pages}"
    months: tuple[str, ...] = ENGLISH.months
    day_form: str = ENGLISH.day_form
    """A date in words, with `{day}`, `{month}` and `{year}`."""
    month_form: str = ENGLISH.month_form
    terms: tuple[tuple[str, str], ...] = ()
    """What is printed instead of words of `templates.terms.TERMS`: pairs of the English and its own."""

    @property
    def dates(self) -> DateWords:
        """How dates are printed."""
        return DateWords(self.months, self.day_form, self.month_form)

    def term(self, english: str) -> str:
        """Return the template's word for an English one of the working papers."""
        return dict(self.terms).get(english, english) if self.terms else english

    def status(self, status: str) -> str:
        """Return the word for a status of a claim."""
        return dict(zip(STATUSES, self.statuses, strict=True)).get(status, status)

    def confidence(self, confidence: str) -> str:
        """Return the words for a level of confidence."""
        return dict(zip(CONFIDENCES, self.confidences, strict=True)).get(confidence, confidence)


PLAIN = Words(title="")
"""The words of a template that gives none of its own."""
