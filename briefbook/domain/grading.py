"""Grades of sources and of what they say, kept apart (the Admiralty system; NATO AJP-2.1)."""

RELIABILITY = {
    "A": "Completely reliable",
    "B": "Usually reliable",
    "C": "Fairly reliable",
    "D": "Not usually reliable",
    "E": "Unreliable",
    "F": "Reliability cannot be judged",
}
"""Of a source, from what is known of it."""

CREDIBILITY = {
    "1": "Confirmed by other sources",
    "2": "Probably true",
    "3": "Possibly true",
    "4": "Doubtful",
    "5": "Improbable",
    "6": "Truth cannot be judged",
}
"""Of what one passage says, from what else is known."""

STANDINGS = {
    "": "Stands",
    "corrected": "Corrected by its publisher",
    "withdrawn": "Withdrawn by its publisher",
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
