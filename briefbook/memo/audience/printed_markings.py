"""Printed markings: whether a memo holds what is marked higher than itself."""

from collections.abc import Iterator, Sequence

from briefbook.domain.marking import is_known, is_within, normalised
from briefbook.memo.audience import Audience
from briefbook.memo.audience.paper_sieve import called, papers_of
from briefbook.memo.blocks import Block, Notes
from briefbook.memo.characters import one_line
from briefbook.memo.printed import Printed, cited
from briefbook.memo.templates import Section
from briefbook.translation import tr


def higher_than(
    marking: str,
    audience: Audience,
    filled: Sequence[tuple[Section, Sequence[Block]]],
    notes: Notes,
    printed: Printed,
) -> list[str]:
    """Return a sentence for each marking that is higher than the memo's, on what bears it in the sections."""
    found: dict[str, list[str]] = {}
    for its_marking, what in _marked(audience, filled, notes, printed):
        # two schemes have no order, and a house's own words are not ranked
        if not is_within(its_marking, marking) and (is_known(its_marking) or not marking):
            found.setdefault(normalised(its_marking), []).append(what)
    return [_told(marking, higher, ", ".join(dict.fromkeys(whats))) for higher, whats in found.items()]


def _told(marking: str, higher: str, what: str) -> str:
    if not marking:
        return tr(
            "The memo has no marking, but prints what is marked {higher}: {what}.", higher=higher, what=what
        )
    return tr(
        "The memo is marked {marking}, but prints what is marked {higher}: {what}.",
        marking=marking,
        higher=higher,
        what=what,
    )


def _marked(
    audience: Audience,
    filled: Sequence[tuple[Section, Sequence[Block]]],
    notes: Notes,
    printed: Printed,
) -> Iterator[tuple[str, str]]:
    contents = audience.contents
    kinds = {section.kind for section, blocks in filled if blocks}
    ids = set(printed.record_ids)
    for issue in contents.issues:
        if issue.marking and issue.id in ids:
            yield issue.marking, f"“{one_line(issue.title)}” ({audience.number_of[issue.id]})"
    for record in papers_of(contents):
        if record.id in ids and (its_marking := getattr(record, "marking", "")):
            yield its_marking, called(record, contents)
    keys = {key for key, _ in cited(notes.entries, contents)}
    for source in contents.sources:
        if source.marking and ("sources" in kinds or source.key in keys):
            yield source.marking, f"“{one_line(source.title)}” ({source.key})"
    for claim in printed.claims:
        if claim.marking:
            yield claim.marking, f"“{one_line(claim.statement)}” ({claim.label})"
