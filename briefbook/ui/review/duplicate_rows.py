"""Sources that look alike, as rows and beside one another."""

from collections.abc import Sequence
from itertools import groupby

from briefbook.domain.comparison import paragraph_diff
from briefbook.domain.counts import count_of
from briefbook.domain.date_words import in_words
from briefbook.domain.source import KINDS, Source
from briefbook.jobs.duplicates import Likeness
from briefbook.store.book import Book
from briefbook.ui.difference.lines import Line, line
from briefbook.ui.review.row import Row

LONGEST = 60_000
"""Characters of a text that are compared; of longer ones the beginning is."""


def duplicate_rows(found: Sequence[Likeness]) -> list[Row]:
    """Return a row for each pair of sources that look alike."""
    return [
        Row(
            f"{one.first.id} {one.second.id}",
            (
                line("strong", one.first.title),
                line("strong", one.second.title, 2),
                line("meta", one.sentence, 3),
            ),
            one,
            "copy",
            "warning" if one.share >= 0.9 else "muted",
            "Sources that look alike",
        )
        for one in found
    ]


def both_sources(book: Book, one: Likeness) -> list[Line]:
    """Return what is known of two sources, and how the text of the second differs from the first's."""
    lines = [*_about(book, "First", one.first), *_about(book, "Second", one.second, 14)]
    lines.append(line("eyebrow", "What the second has otherwise", 18))
    before, after = (book.shown_text(source).strip()[:LONGEST] for source in (one.first, one.second))
    pairs = paragraph_diff(before, after)
    for is_equal, group in groupby(pairs, key=lambda pair: pair.kind == "equal"):
        run = list(group)
        if is_equal:
            lines.append(line("meta", f"… {count_of(len(run), 'paragraph')} the same …", 8))
        else:
            lines += [Line("quote", tuple(pair.pieces), 6) for pair in run]
    return lines


def _about(book: Book, which: str, source: Source, above: int = 4) -> list[Line]:
    passages = len(book.passages.of_source(source.id))
    known = (
        source.publisher,
        in_words(source.published) if source.published else "",
        KINDS.get(source.kind, source.kind),
        count_of(source.words, "word"),
        count_of(passages, "passage") if passages else "",
        f"imported {in_words(source.imported_at[:10])}",
    )
    return [
        line("eyebrow", f"{which}: @{source.key}", above),
        line("strong", source.title, 4),
        line("meta", " · ".join(filter(None, known)), 2),
    ]
