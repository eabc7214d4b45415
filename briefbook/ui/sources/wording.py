"""How the library says a source in words."""

import re

from briefbook.domain.counts import count_of
from briefbook.domain.date_words import in_words
from briefbook.domain.grading import RELIABILITY, STANDINGS
from briefbook.domain.source import KINDS, Source

NO_PUBLISHER, NO_DATE = "no publisher", "no date"


def short_date(source: Source) -> str:
    """Return when a source was published, with the month cut to three letters; "" if unknown."""
    return re.sub(r"(?<=[A-Z][a-z]{2})[a-z]+", "", in_words(source.published))


def standing_word(source: Source) -> str:
    """Return “Corrected” or “Withdrawn”; nothing of a source that stands."""
    return source.standing.capitalize()


def graded(source: Source) -> str:
    """Return how reliable a source is, such as `B: Usually reliable`; nothing while it is not graded."""
    return f"{source.reliability}: {RELIABILITY[source.reliability]}" if source.reliability else ""


def spoken(source: Source, passages: int, *, attachments: int = 0, attached_to: str = "") -> str:
    """Return what a screen reader says for a source."""
    date = in_words(source.published) or NO_DATE
    facts = (
        source.title,
        standing_word(source).lower(),
        f"attached to {attached_to}" if attached_to else "",
        KINDS["reference"].lower() if source.kind == "reference" else "",
        source.publisher or NO_PUBLISHER,
        date,
        _passages(passages),
        count_of(attachments, "attachment") if attachments else "",
        f"reliability {graded(source)}" if source.reliability else "",
        f"marked {source.marking}" if source.marking else "",
    )
    return ", ".join(filter(None, facts))


def explained(source: Source, passages: int, *, attachments: int = 0, attached_to: str = "") -> str:
    """Return what the pointer is told: the whole title, and what a card has no room for."""
    about = (source.author, source.publisher or NO_PUBLISHER, in_words(source.published) or NO_DATE)
    words = count_of(source.words, "word") if source.kind != "reference" else ""
    facts = (KINDS.get(source.kind, source.kind), words, _passages(passages), f"@{source.key}")
    company = (
        f"Attached to “{attached_to}”" if attached_to else "",
        count_of(attachments, "attachment") if attachments else "",
    )
    reason = f": {source.standing_reason}" if source.standing_reason else ""
    lines = (
        source.title,
        f"{STANDINGS[source.standing]}{reason}" if source.standing else "",
        *(" · ".join(filter(None, about)), " · ".join(filter(None, facts))),
        " · ".join(filter(None, company)),
        graded(source),
        source.marking,
    )
    return "\n".join(filter(None, lines))


def _passages(number: int) -> str:
    return count_of(number, "passage") if number else "no passages"
