"""What is said of what a citation leads to, where it is peeked at or pointed to."""

from typing import Final

from briefbook.domain.citation import Citation
from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_words
from briefbook.domain.vocabulary import capital_word
from briefbook.translation import tr
from briefbook.ui.outline.resolution import Cited, CitedClaim

MOST: Final = 3
"""Passages that a peek at a claim shows."""

_LONGEST: Final = 160


def quoted(citation: Citation, cited: Cited) -> str:
    """Return the words cited, or a sentence saying what is not there."""
    if cited.claim:
        return cited.claim.claim.statement
    if citation.claim_number is not None:
        return tr("This book has no claim {key}.", key=citation.key)
    if cited.source is None:
        return tr("No source in this book has the key {key}.", key=citation.key)
    if citation.number is None:
        return cited.source.title
    if cited.passage is None:
        return tr("“{title}” has no passage {number}.", title=cited.source.title, number=citation.number)
    return tr("“{quote}”", quote=cited.passage.quote)


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
        return tr("No evidence yet")
    lines = []
    for one in held[:MOST]:
        quote = " ".join(one.passage.quote.split())
        shown = quote if len(quote) <= _LONGEST else f"{quote[:_LONGEST].rsplit(' ', 1)[0]} …"
        lines.append(
            tr(
                "{stance}: “{quote}” {citation}",
                stance=capital_word(one.stance),
                quote=shown,
                citation=one.label,
            )
        )
    if len(held) > MOST:
        lines.append(tr("and %n more", "", len(held) - MOST))
    return "\n".join(lines)


def _claimed(cited: CitedClaim) -> str:
    claim = cited.claim
    status = capital_word(claim.status)
    if cited.successors:
        status = tr("{status} by {claims}", status=status, claims=in_a_row(cited.successors))
    as_of = tr("as of {date}", date=in_words(claim.as_of)) if claim.as_of else tr("no as-of date")
    return " · ".join(filter(None, (claim.label, status, as_of, _who(cited))))


def _who(cited: CitedClaim) -> str:
    if cited.by and cited.via:
        return tr("{actor} via {via}", actor=cited.by, via=cited.via)
    return tr("via {via}", via=cited.via) if cited.via else cited.by
