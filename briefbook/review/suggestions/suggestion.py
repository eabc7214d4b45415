"""Suggestions: what a rule noticed in a text, why, and what it would fill in if the user agrees."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from briefbook.translation import tr_noop

Span = tuple[int, int]

KINDS = {
    "status": tr_noop("Status"),
    "attribution": tr_noop("Attribution"),
    "quotation": tr_noop("Quotation"),
    "time": tr_noop("Date or duration"),
    "actor": tr_noop("Actor"),
    "commitment": tr_noop("Commitment"),
    "risk": tr_noop("Risk"),
}
"""The kinds of suggestion, and how the window calls them, through `tr`."""

RULES: Final = (
    tr_noop("not confirmed"),
    tr_noop("withdrawn"),
    tr_noop("superseded"),
    tr_noop("disputed"),
    tr_noop("second-hand words"),
    tr_noop("still open"),
    tr_noop("confirmed"),
    tr_noop("expected"),
    tr_noop("proposed"),
    tr_noop("hedge"),
    tr_noop("an office says so"),
    tr_noop("verb of judging"),
    tr_noop("according to"),
    tr_noop("verb of saying and by"),
    tr_noop("quoted words then verb of saying"),
    tr_noop("verb of saying then name"),
    tr_noop("pronoun then verb of saying"),
    tr_noop("name then verb of saying"),
    tr_noop("noun of saying"),
    tr_noop("quotation marks"),
    tr_noop("words of saying before"),
    tr_noop("words of saying after"),
    tr_noop("quotation goes on in the next paragraph"),
    tr_noop("quotation goes on after the words of saying"),
    tr_noop("actor of the book"),
    tr_noop("name with capitals"),
    tr_noop("year"),
    tr_noop("relative time"),
    tr_noop("ISO date"),
    tr_noop("numeric date"),
    tr_noop("date in words"),
    tr_noop("day and month without a year"),
    tr_noop("month with its year"),
    tr_noop("month without a year"),
    tr_noop("duration"),
    tr_noop("duration without a number"),
    tr_noop("words of binding"),
    tr_noop("several cues of a risk"),
)
"""The short names of all rules, which the window shows through `tr`."""


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """One thing noticed in a reading text, in code points, `end` not included."""

    kind: str
    """One of `KINDS`."""
    rule: str
    """One of `RULES`, which stays the same in all languages."""
    start: int
    end: int
    """The sentence for status, attribution, commitment and risk; else the words, the time or the name."""
    quote: str
    triggers: tuple[Span, ...]
    """Where the words stand that the rule went by; never empty."""
    reason: str
    """One sentence for the user: the rule and its words."""
    values: Mapping[str, str] = field(default_factory=dict)
    """What the suggestion would fill in, by kind:

    status: `status`; attribution: `actor`, and `via` where the text says it; quotation: `words`, and
    `speaker` (empty where the text does not say who); time: `form` (date, duration, relative, month or
    year), `iso` where it follows without guessing, `asks` where an as-of date must be asked for; actor:
    `name`; commitment: `what`; risk: `title`, and how many `cues` it has.
    """
    context: str = field(default="", repr=False)
    """The words around a time, so that each “now” is remembered for itself."""

    @property
    def fingerprint(self) -> str:
        """What a dismissal is remembered by: kind, rule and words, whatever changes elsewhere."""
        words = (self.kind, self.rule, self.quote, self.values.get("actor", ""), self.context)
        plain = (" ".join(unicodedata.normalize("NFKC", part).casefold().split()) for part in words)
        return sha256("\n".join(plain).encode("utf-8", "surrogatepass")).hexdigest()[:24]
