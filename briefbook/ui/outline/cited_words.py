"""What is said of what a citation leads to, where it is peeked at or pointed to."""

from typing import Final

from briefbook.domain.citation import Citation
from briefbook.domain.date_words import in_words
from briefbook.ui.outline.resolution import Cited, CitedClaim

MOST: Final = 3
"""Passages that a peek at a claim shows."""

_LONGEST: Final = 160


def quoted(citation: Citation, cited: Cited) -> str:
    """Return the words cited, or a sentence saying what is not there."""
    if cited.claim:
        return cited.claim.claim.statement
    if citation.claim_number is not None:
        return f"This book has no claim {citation.key}."
    if cited.source is None:
        return f"No source in this book has the key {citation.key}."
    if citation.number is None:
        return cited.source.title
    if cited.passage is None:
        return f"“{cited.source.title}” has no passage {citation.number}."
    return f"“{cited.passage.quote}”"


def described(citation: Citation, cited: Cited) -> str:
    """Return where the words come from, on one line; of a claim its status, its date and who says so."""
    if cited.claim:
        return _claimed(cited.claim)
    source = cited.source
    if source is None:
        return ""
    title = source.title if cited.passage else ""
    return " · ".join(
        filter(None, (title, source.author, source.publisher, source.published, citation.label))
    )


def supported(cited: Cited) -> str:
    """Return the evidence of a claim, a line for each of the first passages; nothing of anything else."""
    if cited.claim is None:
        return ""
    held = cited.claim.evidence
    if not held:
        return "No evidence yet"
    lines = []
    for one in held[:MOST]:
        quote = " ".join(one.passage.quote.split())
        shown = quote if len(quote) <= _LONGEST else f"{quote[:_LONGEST].rsplit(' ', 1)[0]} …"
        lines.append(f"{one.stance.capitalize()}: “{shown}” {one.label}")
    if len(held) > MOST:
        lines.append(f"and {len(held) - MOST} more")
    return "\n".join(lines)


def _claimed(cited: CitedClaim) -> str:
    claim = cited.claim
    by = f" by {', '.join(cited.successors)}" if cited.successors else ""
    as_of = f"as of {in_words(claim.as_of)}" if claim.as_of else "no as-of date"
    via = f"via {cited.via}" if cited.via else ""
    who = " ".join(filter(None, (cited.by, via)))
    return " · ".join(filter(None, (claim.label, f"{claim.status.capitalize()}{by}", as_of, who)))
