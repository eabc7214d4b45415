"""Suggestions: what a rule noticed in a text, why, and what it would fill in if the user agrees."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256

Span = tuple[int, int]

KINDS = {
    "status": "Status",
    "attribution": "Attribution",
    "quotation": "Quotation",
    "time": "Date or duration",
    "actor": "Actor",
    "commitment": "Commitment",
    "risk": "Risk",
}
"""The kinds of suggestion, and how the window calls them."""


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """One thing noticed in a reading text, in code points, `end` not included."""

    kind: str
    """One of `KINDS`."""
    rule: str
    """The rule's short name, which stays the same."""
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
