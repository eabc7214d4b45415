"""What of a source's text is shown: stretches set aside, and the choice between two readings."""

from collections.abc import Sequence
from dataclasses import replace

from briefbook.domain.edit import Change, Edit, changed
from briefbook.domain.source import SetAside, Source
from briefbook.edits.library import shown_words
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr, tr_noop

READINGS = {"": tr_noop("Article"), "other": tr_noop("Other Reading"), "whole": tr_noop("Whole Page")}
"""The readings of a source's text, and how the window says them."""


def bring_back(parts: Sequence[SetAside]) -> Edit:
    """Show stretches of text again that were set aside."""
    hidden = [part for part in parts if not part.brought_back]
    return Edit(tr("Bring Text Back"), tuple(changed(p, replace(p, brought_back=True)) for p in hidden))


def set_aside_again(book: Book, part: SetAside) -> Edit:
    """Hide a stretch again that was brought back; refused while a passage lies in it."""
    passages = [p for p in book.passages.of_source(part.source_id) if p.version == part.version]
    if any(passage.start < part.end and part.start < passage.end for passage in passages):
        raise BriefbookError(
            tr("A passage is marked in this text; remove the passage before setting it aside.")
        )
    return Edit(tr("Set Text Aside"), (changed(part, replace(part, brought_back=False)),))


def choose_reading(book: Book, source: Source, reading: str) -> Edit:
    """Show a source by another of `READINGS`; what a passage lies in is brought back in it."""
    if reading not in READINGS or (reading == "other" and not source.has_other_reading):
        raise BriefbookError(tr("“{title}” has no such reading.", title=source.title))
    parts = [] if reading == "whole" else book.set_asides.of_reading(source, reading)
    passages = [one for one in book.passages.of_source(source.id) if one.version == source.version]
    changes: list[Change] = []
    hidden = []
    for part in parts:
        holds_passage = any(one.start < part.end and part.start < one.end for one in passages)
        if holds_passage and not part.brought_back:
            changes.append(changed(part, replace(part, brought_back=True)))
        elif not part.brought_back:
            hidden.append(part)
    words = shown_words(book.text_of(source), hidden)
    shown = replace(source, reading=reading, words=words)
    return Edit(tr("Choose Reading"), (changed(source, shown), *changes))
