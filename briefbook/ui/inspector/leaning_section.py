"""What leans on a source, a passage or a claim, as a part of its page."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_words
from briefbook.domain.kinds import KINDS
from briefbook.domain.outline import Outline
from briefbook.domain.vocabulary import kind_words
from briefbook.store.book import Book
from briefbook.store.leaning import Leaner
from briefbook.store.naming import called
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.disclosure import Disclosure
from briefbook.ui.inspector.parts import MOST, Section, column, label
from briefbook.ui.inspector.record_row import RecordRow
from briefbook.ui.kinds import ICONS

_GROUPS: Final = (*(kind for kind in ICONS if kind != "passage"), "export")
"""The kinds of what leans on something."""

_HOW: Final = {
    "cites": tr_noop("cites {name}"),
    "derives from": tr_noop("derives from {name}"),
    "has evidence in": tr_noop("has evidence in {name}"),
    "has evidence against it in": tr_noop("has evidence against it in {name}"),
    "has its words in": tr_noop("has its words in {name}"),
    "printed": tr_noop("printed {name}"),
}
"""How something leans, by the words that `Leaner.how` begins with."""

_NOTHING = tr_noop("Nothing in this book rests on it yet.")


@dataclass(frozen=True)
class LeaningRow:
    """A record that leans: what it is called, and in which ways it does."""

    kind: str
    record_id: str
    words: str
    ways: tuple[str, ...]


class LeaningList(QWidget):
    """What leans on something, in groups; each row leads there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._nothing = label(tr(_NOTHING), "meta", wraps=True)
        self.groups: dict[str, Section[LeaningRow]] = {
            kind: Section(_group_words(kind), self._row, 0, is_inner=True) for kind in _GROUPS
        }
        column(self, self._nothing, *self.groups.values())

    def show_leaners(self, leaners: Sequence[Leaner]) -> None:
        """List what leans, each record once."""
        ways = _ways(leaners)
        self._nothing.setVisible(not ways)
        outline = self._desk.open_book.book.issues.outline()
        places = {entry.issue.id: place for place, entry in enumerate(outline)}
        name = _namer(self._desk.open_book.book, outline)
        for kind, group in self.groups.items():
            found = [(record_id, how) for (other, record_id), how in ways.items() if other == kind]
            found.sort(key=lambda one: places.get(one[0], 0))  # texts as they stand in the outline
            # only what is listed needs a name
            rows = [
                LeaningRow(kind, record_id, name(kind, record_id), how) for record_id, how in found[:MOST]
            ]
            group.show_items(rows, len(found))

    def _row(self, row: LeaningRow) -> QWidget:
        about = "; ".join(row.ways)
        if len(row.ways) > 2:
            about = tr("{way}, and in %n more ways", "", len(row.ways) - 1, way=row.ways[0])
        way = partial(self._desk.wayfinder.show, row.kind, row.record_id)
        icon = self._desk.icons.icon(ICONS.get(row.kind, "file-down"), "muted")
        # a document that went out has no place in the window
        lead = None if row.kind == "export" else way
        return RecordRow(self._desk.theme, icon, row.words, about, lead, tip="\n".join(row.ways))


class LeaningSection(QWidget):
    """“What leans on it”: a heading with a count, and the list once the heading is opened."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._leaners: tuple[Leaner, ...] = ()
        self.list = LeaningList(desk)
        self.heading = Disclosure(desk, tr("What leans on it"), self.list)
        self.heading.opened.connect(self._fill)
        column(self, self.heading)

    def show_leaners(self, leaners: Sequence[Leaner]) -> None:
        """Count what leans, and list it if the section is open."""
        self._leaners = tuple(leaners)
        self.heading.show_count(how_many(leaners))
        if self.heading.is_open:
            self._fill()

    def _fill(self) -> None:
        self.list.show_leaners(self._leaners)


def how_many(leaners: Iterable[Leaner]) -> int:
    """Return how many records lean, however many ways each does."""
    return len({(leaner.kind, leaner.record_id) for leaner in leaners})


def _ways(leaners: Iterable[Leaner]) -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for leaner in leaners:
        key = (leaner.kind, leaner.record_id)
        found[key] = (*found.get(key, ()), _said(leaner))
    return found


def _said(leaner: Leaner) -> str:
    start, at, name = leaner.how.partition("@" if "@" in leaner.how else " ")
    way = _HOW.get(start.strip())
    how = tr(way, name=f"{at}{name}".strip()) if way else leaner.how
    if not leaner.through:
        return how
    names = in_a_row(leaner.through)
    # what cites the claim that it leans through need not name it twice
    if start.strip() == "cites" and name == leaner.through[0]:
        return tr("through {names}", names=names)
    return tr("{how}, through {names}", how=how, names=names)


def _group_words(kind: str) -> str:
    if kind == "export":
        return tr("Exported memos")
    return tr("Texts") if kind == "issue" else kind_words(kind)


def _namer(book: Book, outline: Outline) -> Callable[[str, str], str]:
    """Return what tells the name of a record by its kind and id."""

    def name(kind: str, record_id: str) -> str:
        if kind == "issue":
            return f"{outline.number_of(record_id)} {outline.get(record_id).title}"
        if kind == "source":
            return book.sources.get(record_id).title
        if kind == "export":
            memo = book.exports.find(record_id)
            if memo is None:
                raise LookupError(f"No exported memo {record_id}")
            return f"{memo.label} {memo.title}, {in_words(memo.exported_at)}, {memo.kind.upper()}"
        return called(book.by_kind[KINDS[kind]].get(record_id), book)

    return name
