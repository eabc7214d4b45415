"""Marking passages in sources, and noting them."""

import re
import unicodedata
from dataclasses import replace

from briefbook.domain.counts import in_a_row
from briefbook.domain.edit import Edit, added, changed, removed
from briefbook.domain.passage import COLOURS, Passage, highlight
from briefbook.domain.source import Source
from briefbook.edits.library import papers_on, places
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.naming import called
from briefbook.translation import tr


def mark_passage(
    book: Book, source: Source, start: int, end: int, *, note: str = "", colour: int = 1
) -> Edit:
    """Mark the text of a source between two offsets in code points."""
    passage = highlight(
        source,
        book.text_of(source),
        start,
        end,
        number=book.numbering.next_passage(source.id),
        note=note.strip(),
        colour=colour,
        set_aside=book.set_asides.of_source(source.id),
        text_map=book.map_of(source),
    )
    for other in book.passages.of_source(source.id):
        if (other.version, other.start, other.end) == (passage.version, passage.start, passage.end):
            raise BriefbookError(
                tr("These words are already marked as passage {number}.", number=other.number)
            )
    return Edit(tr("Mark Passage"), (added(passage),))


def mark_quote(book: Book, source: Source, quote: str, *, note: str = "", colour: int = 1) -> Edit:
    """Mark the one place of a source's text that has these words; only white space may differ."""
    words = unicodedata.normalize("NFC", quote).split()
    if not words:
        raise BriefbookError(tr("Give the words to mark."))
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    # a lookahead, so that overlapping places are counted too
    found = [match.start() for match in re.finditer(f"(?={pattern.pattern})", book.text_of(source))]
    if not found:
        raise BriefbookError(
            tr("“{title}” does not hold these words: {words}", title=source.title, words=" ".join(words))
        )
    if len(found) > 1:
        raise BriefbookError(
            tr(
                "“{title}” holds these words {number} times; give more of the words around them.",
                title=source.title,
                number=len(found),
            )
        )
    match = pattern.match(book.text_of(source), found[0])
    assert match is not None
    return mark_passage(book, source, match.start(), match.end(), note=note, colour=colour)


def note_passage(passage: Passage, note: str) -> Edit:
    """Write a note on a passage; an empty one takes the note away."""
    return Edit(tr("Note Passage"), (changed(passage, replace(passage, note=note.strip())),))


def recolour_passage(passage: Passage, colour: int) -> Edit:
    """Give a passage another highlighter colour, 1 to 4."""
    if colour not in COLOURS:
        raise ValueError(f"There is no highlighter colour {colour}")
    return Edit(tr("Recolour Passage"), (changed(passage, replace(passage, colour=colour)),))


def remove_passage(book: Book, passage: Passage) -> Edit:
    """Take a passage's marking away; refused while a text cites it or a claim rests on it."""
    source = book.sources.get(passage.source_id)
    cited = book.citations.of_passage(source.key, passage.number)
    if cited:
        raise BriefbookError(
            tr("This passage is cited in {places}; take the citation out first.", places=places(book, cited))
        )
    claims = book.claims.on_passage(passage.id)
    if claims:
        labels = in_a_row(claim.label for claim in claims)
        raise BriefbookError(
            tr("This passage is evidence of {labels}; take it away from there first.", labels=labels)
        )
    holding = [called(one, book) for one in papers_on(book, (passage,))]
    if holding:
        raise BriefbookError(
            tr(
                "This passage gives the words of {holding}; take it away from there first.",
                holding=in_a_row(holding),
            )
        )
    anchoring = book.anchorings.of_passage(passage.id)
    return Edit(tr("Remove Passage"), (*([removed(anchoring)] if anchoring else ()), removed(passage)))
