"""How the list says a claim in words."""

import re
from datetime import date

from briefbook.domain.claim import FALLEN
from briefbook.domain.counts import count_of
from briefbook.domain.date_words import in_words
from briefbook.domain.dates import first_day
from briefbook.store.claim_rows import ClaimRow

NO_DATE = "no date"


def short_date(text: str) -> str:
    """Return a date in words, with the month cut to three letters; that there is none, if so."""
    return re.sub(r"(?<=[A-Z][a-z]{2})[a-z]+", "", in_words(text)) or NO_DATE


def age_of(as_of: str, today: date) -> str:
    """Return how long ago a day was, such as `3 weeks ago`; nothing where only a month or year is known."""
    if len(as_of) < len("2025-10-28"):
        return ""
    days = (today - first_day(as_of)).days
    if days < 0:
        return "still to come"
    if days < 2:
        return ("today", "yesterday")[days]
    for length, noun in ((365, "year"), (30, "month"), (7, "week")):
        if days >= 2 * length:
            return f"{days // length} {noun}s ago"
    return f"{days} days ago"


def as_of_words(as_of: str, today: date) -> str:
    """Return a date with its age, such as `20 Nov 2026 (2 days ago)`."""
    age = age_of(as_of, today)
    return f"{short_date(as_of)} ({age})" if age else short_date(as_of)


def asserted(row: ClaimRow) -> str:
    """Return who says so, and through whom; nothing where nobody is named."""
    via = f"via {row.via}" if row.via else ""
    return " ".join(filter(None, (row.actor, via)))


def evidence_words(row: ClaimRow) -> str:
    """Return how much speaks for a claim and against it, such as `2 for · 1 against`."""
    if not row.pro and not row.contra:
        return "no evidence"
    against = f" · {row.contra} against" if row.contra else ""
    return f"{row.pro} for{against}"


def voices_words(voices: int) -> str:
    """Return how many voices are behind a claim; nothing where there is no evidence for it."""
    return count_of(voices, "voice") if voices else ""


def needs_attention(row: ClaimRow) -> bool:
    """Return whether somebody should look at a claim again: see `worries`."""
    return bool(worries(row))


def worries(row: ClaimRow) -> tuple[str, ...]:
    """Return what needs attention in a claim, each in a word or two."""
    if row.status in FALLEN:
        return ("still cited",) if row.is_cited else ()
    found = (
        ("flagged", row.is_flagged),
        ("no evidence", not row.pro),
        (NO_DATE, not row.as_of),
    )
    return tuple(words for words, is_so in found if is_so)


def spoken(row: ClaimRow, voices: int, today: date) -> str:
    """Return what a screen reader says for a claim."""
    said = [row.label, row.statement, row.status, f"as of {as_of_words(row.as_of, today)}"]
    said += [asserted(row), evidence_words(row), voices_words(voices), *worries(row)]
    return ", ".join(dict.fromkeys(filter(None, said)))


def explained(row: ClaimRow, voices: int, today: date) -> str:
    """Return what the pointer is told: all of a claim that its card may have no room for."""
    about = (row.status.capitalize(), as_of_words(row.as_of, today), asserted(row))
    facts = (evidence_words(row), voices_words(voices), *worries(row), f"[@{row.label}]")
    return "\n".join(
        (row.statement, " · ".join(filter(None, about)), " · ".join(dict.fromkeys(filter(None, facts))))
    )
