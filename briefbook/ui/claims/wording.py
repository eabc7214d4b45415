"""How the list says a claim in words."""

from datetime import date

from briefbook.domain.claim import FALLEN
from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_short
from briefbook.domain.dates import first_day
from briefbook.domain.vocabulary import capital_word, word
from briefbook.store.claim_rows import ClaimRow
from briefbook.translation import tr, tr_noop

NO_DATE, NO_EVIDENCE = tr_noop("no date"), tr_noop("no evidence")
STILL_CITED, FLAGGED = tr_noop("still cited"), tr_noop("flagged")


def short_date(text: str) -> str:
    """Return a date in words, with the month cut to three letters; that there is none, if so."""
    return in_short(text) or tr(NO_DATE)


def age_of(as_of: str, today: date) -> str:
    """Return how long ago a day was, such as `3 weeks ago`; nothing where only a month or year is known."""
    if len(as_of) < len("2025-10-28"):
        return ""
    days = (today - first_day(as_of)).days
    if days < 0:
        return tr("still to come")
    if days < 2:
        return tr("yesterday") if days else tr("today")
    if days >= 2 * 365:
        return tr("%n year(s) ago", "", days // 365)
    if days >= 2 * 30:
        return tr("%n month(s) ago", "", days // 30)
    if days >= 2 * 7:
        return tr("%n week(s) ago", "", days // 7)
    return tr("%n day(s) ago", "", days)


def as_of_words(as_of: str, today: date) -> str:
    """Return a date with its age, such as `20 Nov 2026 (2 days ago)`."""
    age = age_of(as_of, today)
    return f"{short_date(as_of)} ({age})" if age else short_date(as_of)


def asserted(row: ClaimRow) -> str:
    """Return who says so, and through whom; nothing where nobody is named."""
    if row.actor and row.via:
        return tr("{actor} via {via}", actor=row.actor, via=row.via)
    return tr("via {via}", via=row.via) if row.via else row.actor


def evidence_words(row: ClaimRow) -> str:
    """Return how much speaks for a claim and against it, such as `2 for · 1 against`."""
    if not row.pro and not row.contra:
        return tr(NO_EVIDENCE)
    pro = tr("%n for", "passages that speak for a claim", row.pro)
    return " · ".join((pro, tr("%n against", "", row.contra))) if row.contra else pro


def voices_words(voices: int) -> str:
    """Return how many voices are behind a claim; nothing where there is no evidence for it."""
    return tr("%n voice(s)", "", voices) if voices else ""


def needs_attention(row: ClaimRow) -> bool:
    """Return whether somebody should look at a claim again: see `worries`."""
    return bool(worries(row))


def worries(row: ClaimRow) -> tuple[str, ...]:
    """Return what needs attention in a claim, each in a word or two; `tr` shows them."""
    if row.status in FALLEN:
        return (STILL_CITED,) if row.is_cited else ()
    found = (
        (FLAGGED, row.is_flagged),
        (NO_EVIDENCE, not row.pro),
        (NO_DATE, not row.as_of),
    )
    return tuple(words for words, is_so in found if is_so)


def spoken(row: ClaimRow, voices: int, today: date) -> str:
    """Return what a screen reader says for a claim."""
    said = [
        row.label,
        row.statement,
        word(row.status),
        tr("as of {date}", date=as_of_words(row.as_of, today)),
    ]
    said += [asserted(row), evidence_words(row), voices_words(voices), *map(tr, worries(row))]
    return in_a_row(dict.fromkeys(filter(None, said)))


def explained(row: ClaimRow, voices: int, today: date) -> str:
    """Return what the pointer is told: all of a claim that its card may have no room for."""
    about = (capital_word(row.status), as_of_words(row.as_of, today), asserted(row))
    facts = (evidence_words(row), voices_words(voices), *map(tr, worries(row)), f"[@{row.label}]")
    return "\n".join(
        (row.statement, " · ".join(filter(None, about)), " · ".join(dict.fromkeys(filter(None, facts))))
    )
