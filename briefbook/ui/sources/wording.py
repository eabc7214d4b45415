"""How the library says a source in words."""

import re

from briefbook.domain.date_words import in_words
from briefbook.domain.grading import RELIABILITY, STANDINGS
from briefbook.domain.source import Source

KINDS = {"text": "Plain text", "markdown": "Markdown", "html": "Web page"}
"""What the kinds of source are called."""

NO_PUBLISHER, NO_DATE = "no publisher", "no date"


def count_of(number: int, noun: str) -> str:
    """Return a number with its noun, such as `1 passage` or `no passages`."""
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"


def short_date(source: Source) -> str:
    """Return when a source was published, with the month cut to three letters; "" if unknown."""
    return re.sub(r"(?<=[A-Z][a-z]{2})[a-z]+", "", in_words(source.published))


def standing_word(source: Source) -> str:
    """Return “Corrected” or “Withdrawn”; nothing of a source that stands."""
    return source.standing.capitalize()


def graded(source: Source) -> str:
    """Return how reliable a source is, such as `B: Usually reliable`; nothing while it is not graded."""
    return f"{source.reliability}: {RELIABILITY[source.reliability]}" if source.reliability else ""


def spoken(source: Source, passages: int) -> str:
    """Return what a screen reader says for a source."""
    date = in_words(source.published) or NO_DATE
    facts = (
        source.title,
        standing_word(source).lower(),
        source.publisher or NO_PUBLISHER,
        date,
        count_of(passages, "passage"),
        f"reliability {graded(source)}" if source.reliability else "",
        f"marked {source.marking}" if source.marking else "",
    )
    return ", ".join(filter(None, facts))


def explained(source: Source, passages: int) -> str:
    """Return what the pointer is told: the whole title, and what a card has no room for."""
    about = (source.author, source.publisher or NO_PUBLISHER, in_words(source.published) or NO_DATE)
    kind = KINDS.get(source.kind, source.kind)
    facts = (kind, f"{source.words:,} words", count_of(passages, "passage"), f"@{source.key}")
    reason = f": {source.standing_reason}" if source.standing_reason else ""
    lines = (
        source.title,
        f"{STANDINGS[source.standing]}{reason}" if source.standing else "",
        *(" · ".join(filter(None, about)), " · ".join(facts)),
        graded(source),
        source.marking,
    )
    return "\n".join(filter(None, lines))
