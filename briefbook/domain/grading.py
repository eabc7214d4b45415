"""Grades of sources and of what they say, kept apart (the Admiralty system; NATO AJP-2.1)."""

from briefbook.translation import tr_noop

RELIABILITY = {
    "A": tr_noop("Completely reliable"),
    "B": tr_noop("Usually reliable"),
    "C": tr_noop("Fairly reliable"),
    "D": tr_noop("Not usually reliable"),
    "E": tr_noop("Unreliable"),
    "F": tr_noop("Reliability cannot be judged"),
}
"""Of a source, from what is known of it."""

CREDIBILITY = {
    "1": tr_noop("Confirmed by other sources"),
    "2": tr_noop("Probably true"),
    "3": tr_noop("Possibly true"),
    "4": tr_noop("Doubtful"),
    "5": tr_noop("Improbable"),
    "6": tr_noop("Truth cannot be judged"),
}
"""Of what one passage says, from what else is known."""

STANDINGS = {
    "": tr_noop("Stands"),
    "corrected": tr_noop("Corrected by its publisher"),
    "withdrawn": tr_noop("Withdrawn by its publisher"),
}
"""What became of a source after it came out."""


def rank(grade: str) -> int | None:
    """Return a grade's place for sorting, 0 the best; `None` where it is unknown (F, 6) or not given.

    Unknown is not the worst: such grades sort apart from the known ones, whichever way those are sorted.
    """
    return None if grade in ("", "F", "6") else "ABCDE".find(grade) if grade.isalpha() else int(grade) - 1


def together(reliability: str, credibility: str) -> str:
    """Return both grades as they are written, such as `B2`; `–` stands for one that is not given."""
    return f"{reliability or '–'}{credibility or '–'}" if reliability or credibility else ""
