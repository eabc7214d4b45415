"""Sources that look alike, as rows and beside one another."""

from collections.abc import Sequence
from itertools import groupby

from briefbook.domain.comparison import paragraph_diff
from briefbook.domain.date_words import in_words
from briefbook.domain.source import KINDS, Source
from briefbook.jobs.duplicates import Likeness
from briefbook.store.book import Book
from briefbook.translation import tr
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
            tr("Sources that look alike"),
        )
        for one in found
    ]


def both_sources(book: Book, one: Likeness) -> list[Line]:
    """Return what is known of two sources, and how the text of the second differs from the first's."""
    first, second = (
        tr("First: @{key}", key=one.first.key),
        tr("Second: @{key}", key=one.second.key),
    )
    lines = [*_about(book, first, one.first), *_about(book, second, one.second, 14)]
    lines.append(line("eyebrow", tr("What the second has otherwise"), 18))
    before, after = (book.shown_text(source).strip()[:LONGEST] for source in (one.first, one.second))
    pairs = paragraph_diff(before, after)
    for is_equal, group in groupby(pairs, key=lambda pair: pair.kind == "equal"):
        run = list(group)
        if is_equal:
            lines.append(line("meta", tr("… %n paragraph(s) the same …", "", len(run)), 8))
        else:
            lines += [Line("quote", tuple(pair.pieces), 6) for pair in run]
    return lines


def _about(book: Book, heading: str, source: Source, above: int = 4) -> list[Line]:
    passages = len(book.passages.of_source(source.id))
    known = (
        source.publisher,
        in_words(source.published) if source.published else "",
        tr(KINDS[source.kind]) if source.kind in KINDS else source.kind,
        tr("%n word(s)", "", source.words),
        tr("%n passage(s)", "", passages) if passages else "",
        tr("imported {date}", date=in_words(source.imported_at[:10])),
    )
    return [
        line("eyebrow", heading, above),
        line("strong", source.title, 4),
        line("meta", " · ".join(filter(None, known)), 2),
    ]
