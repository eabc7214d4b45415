"""Grading sources and what they say, and saying where they have it from."""

from dataclasses import replace

from briefbook.domain.dates import now
from briefbook.domain.edit import Change, Edit, added, changed, removed
from briefbook.domain.flag import Flag
from briefbook.domain.grading import CREDIBILITY, RELIABILITY, STANDINGS
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.edits.acting import actor_named
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.leaning import Leaner
from briefbook.translation import tr


def grade_source(source: Source, reliability: str) -> Edit:
    """Grade how reliable a source is, A to F; an empty grade takes it back."""
    reliability = reliability.strip().upper()
    if reliability and reliability not in RELIABILITY:
        raise BriefbookError(tr("Reliability is graded from A, completely reliable, to F, cannot be judged."))
    return Edit(tr("Grade Source"), (changed(source, replace(source, reliability=reliability)),))


def grade_passage(passage: Passage, credibility: str) -> Edit:
    """Grade how credible a passage is, 1 to 6; an empty grade takes it back."""
    credibility = credibility.strip()
    if credibility and credibility not in CREDIBILITY:
        raise BriefbookError(tr("Credibility is graded from 1, confirmed by others, to 6, cannot be judged."))
    return Edit(tr("Grade Passage"), (changed(passage, replace(passage, credibility=credibility)),))


def describe_source(source: Source, descriptor: str) -> Edit:
    """Write what kind of source it is, what it could know and what it may want."""
    return Edit(tr("Describe Source"), (changed(source, replace(source, descriptor=descriptor.strip())),))


def name_speaker(book: Book, passage: Passage, name: str) -> Edit:
    """Say whose words a passage is, where its source only retells them; an empty name takes it back."""
    changes: list[Change] = []
    speaker_id = actor_named(book, name, changes)
    return Edit(tr("Name Speaker"), (*changes, changed(passage, replace(passage, speaker_id=speaker_id))))


def mark_standing(book: Book, source: Source, standing: str, reason: str = "") -> Edit:
    """Note that a source was corrected or withdrawn, and flag all that leans on it until it is reviewed.

    An empty standing takes it back, with the flags that nobody has reviewed.
    """
    if standing not in STANDINGS:
        raise BriefbookError(tr("A source stands, was corrected, or was withdrawn."))
    reason = " ".join(reason.split())
    after = replace(source, standing=standing, standing_reason=reason if standing else "")
    raised = [flag for flag in book.flags.of_source(source.id) if not flag.reviewed_at]
    changes = [changed(source, after), *map(removed, raised)]
    if standing:
        found: dict[tuple[str, str], list[Leaner]] = {}
        for leaner in book.leaning.on_source(source.id):
            found.setdefault((leaner.kind, leaner.record_id), []).append(leaner)
        changes += [added(_flag(source, standing, leaners)) for leaners in found.values()]
        return Edit(
            tr("Mark “{title}” Corrected", title=source.title)
            if standing == "corrected"
            else tr("Mark “{title}” Withdrawn", title=source.title),
            tuple(changes),
        )
    return Edit(tr("Let “{title}” Stand", title=source.title), tuple(changes))


def review_flag(flag: Flag, review: str) -> Edit:
    """Note that something flagged was looked at, and what was decided."""
    review = " ".join(review.split())
    if not review:
        raise BriefbookError(tr("Say what was decided, in a few words."))
    return Edit(tr("Review Flag"), (changed(flag, replace(flag, reviewed_at=now(), review=review)),))


def _flag(source: Source, standing: str, leaners: list[Leaner]) -> Flag:
    first = leaners[0]
    # the nearest of them is what it cites or has evidence in, and said already
    through = f", through {', '.join(first.through[1:])}" if first.through[1:] else ""
    more = f" (and in {len(leaners) - 1} more ways)" if len(leaners) > 1 else ""
    return Flag(
        about=first.kind,
        about_id=first.record_id,
        source_id=source.id,
        reason=f"It {first.how}{through}{more}, and @{source.key} was {standing}.",
        raised_at=now(),
    )
