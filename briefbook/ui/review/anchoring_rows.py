"""Passages that wait for a decision, as rows and beside both versions of their source."""

import re

from briefbook.domain.comparison import Piece, word_diff
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.domain.version import Anchoring
from briefbook.review.anchoring.reasons import told
from briefbook.store.book import Book
from briefbook.translation import tr
from briefbook.ui.difference.folding import Words
from briefbook.ui.difference.lines import Line, line
from briefbook.ui.review.row import Row, heading

_GAP = re.compile(r"\s*\n\s*")

AROUND = 180
"""Characters that are shown on either side of a passage, about."""


def is_unchanged(anchoring: Anchoring, passage: Passage) -> bool:
    """Return whether a passage was found elsewhere in the very same words."""
    return anchoring.outcome == "moved" and anchoring.quote.split() == passage.quote.split()


def anchoring_rows(book: Book) -> list[Row]:
    """Return a heading for each source with passages to look at, and a row for each of these."""
    by_source: dict[str, list[tuple[Passage, Anchoring]]] = {}
    for one in book.anchorings.all():
        passage = book.passages.get(one.passage_id)
        by_source.setdefault(passage.source_id, []).append((passage, one))
    rows: list[Row] = []
    sources = sorted((book.sources.get(source_id) for source_id in by_source), key=lambda one: one.key)
    for source in sources:
        found = sorted(by_source[source.id], key=lambda one: one[0].number)
        rows.append(heading(f"@{source.key}", len(found)))
        rows += [_row(source, passage, one) for passage, one in found]
    return rows


def both_places(book: Book, anchoring: Anchoring) -> list[Line]:
    """Return a passage in its surroundings, and where it may be in the newer text, with the difference."""
    passage = book.passages.get(anchoring.passage_id)
    source = book.sources.get(passage.source_id)
    before = _surroundings(book.text_of(source, passage.version), passage.start, passage.end)
    old = (Words("marked", passage.quote),)
    reason = told(anchoring.reason, passage.quote, anchoring.quote)
    lines = [
        line("eyebrow", tr("Marked in version {version}", version=passage.version)),
        Line("quote", (before[0], *old, before[1]), 6),
    ]
    if anchoring.outcome == "orphan":
        lines.append(line("eyebrow", tr("Not found in version {version}", version=anchoring.version), 18))
        lines.append(line("text", reason or tr("No place of the newer text is like it."), 6))
        advice = tr("Keep it where it is, or mark its place in the new text by hand.")
        lines.append(line("meta", advice, 6))
        return lines
    text = book.text_of(source, anchoring.version)
    after = _surroundings(text, anchoring.start, anchoring.end)
    lines.append(line("eyebrow", tr("Proposed place in version {version}", version=anchoring.version), 18))
    if is_unchanged(anchoring, passage):
        found: tuple[Piece | Words, ...] = (Words("marked", anchoring.quote),)
    else:
        found = word_diff(passage.quote, anchoring.quote)
    lines.append(Line("quote", (after[0], *found, after[1]), 6))
    if reason:
        lines.append(line("meta", reason, 10))
    return lines


def outcome(anchoring: Anchoring, passage: Passage) -> str:
    """Return what became of a passage, such as `Moved, 92 % alike`."""
    if anchoring.outcome == "orphan":
        return tr("Not found")
    if is_unchanged(anchoring, passage):
        return tr("Moved, in the same words")
    return tr("Changed, {percent} % alike", percent=anchoring.likeness)


def _row(source: Source, passage: Passage, one: Anchoring) -> Row:
    words = " ".join(passage.quote.split())
    shown = words if len(words) <= 110 else f"{words[:110].rsplit(' ', 1)[0]} …"
    lines = (
        line("strong", f"#{passage.number}  {outcome(one, passage)}"),
        line("text", tr("“{quote}”", quote=shown), 3),
    )
    icon, colour = ("triangle-alert", "warning") if one.outcome == "orphan" else ("arrow-right", "accent")
    return Row(one.id, lines, one, icon, colour, tr("Passage of {source}", source=source.key))


def _surroundings(text: str, start: int, end: int) -> tuple[Words, Words]:
    """Return what stands before and after a place, cut at words."""
    first, last = max(0, start - AROUND), min(len(text), end + AROUND)
    before, after = (_GAP.sub("\n", words) for words in (text[first:start], text[end:last]))
    if first:
        before = f"… {before.split(' ', 1)[-1]}"
    if last < len(text):
        after = f"{after.rsplit(' ', 1)[0]} …"
    return Words("around", before), Words("around", after)
