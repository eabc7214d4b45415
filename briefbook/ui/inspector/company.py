"""What a source came with, and what came with it, as rows that lead there."""

from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QWidget

from briefbook.domain.source import Source
from briefbook.store.book import Book
from briefbook.translation import grouped, in_figures, tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.parts import LinkRow


@dataclass(frozen=True)
class Companion:
    """A source beside another: what it is called, and whether it is what that one came with."""

    source_id: str
    title: str
    is_parent: bool


def companions(book: Book, source: Source) -> list[Companion]:
    """Return what a source came with, and then what came with it."""
    parent = book.sources.find(source.parent_id)
    above = [Companion(parent.id, parent.title, True)] if parent else []
    return above + [Companion(one.id, one.title, False) for one in book.sources.children_of(source.id)]


def companion_row(desk: Desk, one: Companion) -> QWidget:
    """Return a row that opens a companion in the reader."""
    words = tr("Attached to “{title}”", title=one.title) if one.is_parent else one.title
    icon = desk.icons.icon("corner-down-right" if one.is_parent else "paperclip", "muted")
    row = LinkRow(icon, words, partial(desk.wayfinder.source_wanted.emit, one.source_id, None))
    if not one.is_parent:
        row.setAccessibleName(tr("Attachment: {title}", title=one.title))
    return row


def size_words(size: int) -> str:
    """Return the size of a file in words."""
    if size < 1_000:
        return tr("%n byte(s)", "", size) if size else ""
    if size < 1_000_000:
        return tr("{size} kB", size=grouped(round(size / 1_000)))
    return tr("{size} MB", size=in_figures(Decimal(f"{size / 1_000_000:.1f}")))
