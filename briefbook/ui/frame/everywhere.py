"""What a search of the whole book lists: what was found by kind, and before that how to search."""

import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from briefbook.domain.vocabulary import count_of_kind, kind_words
from briefbook.translation import grouped, tr, tr_noop
from briefbook.ui.frame.palette_choices import Choice, leading
from briefbook.ui.frame.plain_words import plain_words
from briefbook.ui.kinds import ICONS

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from briefbook.store.book import Book
    from briefbook.store.search.snippets import Group, Hit
    from briefbook.ui.wayfinder import Wayfinder

PER_KIND = 6
"""How many are listed of each kind, unless all of it are wanted."""

WIDE = 200
"""How many are listed of a kind of which all are wanted."""

NOTHING = tr_noop(
    "Nothing in the book has all of this. Try fewer words, or the beginning of one: tarif* for tariff."
)

_NEWEST = 500
_FIRST_LETTERS = re.compile(r"(?<!\w)\w{1,2}$")
_EXAMPLES = (
    ("carbon levy", tr_noop("Both words, wherever they stand"), "search"),
    ('"carbon levy"', tr_noop("These words, one after the other"), "quote"),
    ("levy OR duty", tr_noop("One or the other"), "search"),
    ("levy NOT steel", tr_noop("One without the other"), "search"),
    ("levy NEAR pause", tr_noop("At most ten words apart; NEAR/3 for three"), "search"),
    ("tarif*", tr_noop("Every word that begins so"), "search"),
)
_FIELDS = (
    ("author:", tr_noop('author:kim or author:"Kim Min"; also title: publisher:'), "user"),
    ("published:", tr_noop("published:2025 or published:2025-10..2025-11"), "calendar-clock"),
    ("kind:", tr_noop("kind:pdf or kind:mail; kind:claim for claims alone"), "file-text"),
    ("tag:", tr_noop("tag:trade; also collection: language: grade:"), "tag"),
)


def examples(write: Callable[[str], object]) -> list[Choice]:
    """Return how to search, line by line; `write` gets the example or field that is chosen."""
    listed = [Choice(tr("How to search"))]
    for words, more, icon in (*_EXAMPLES, *_FIELDS):
        listed.append(Choice(words, tr(more), icon, partial(write, words), stays=True))
    return listed


def found(
    book: "Book", way: "Wayfinder", query: str, wide: str, widen: Callable[[str], object]
) -> list[Choice]:
    """Return what a query finds under a heading for each kind; of the kind that is `wide`, far more.

    `widen` is called with the kind of which more is wanted; all sources are listed by the library.
    """
    listed = []
    # of a word’s first letters, which are nearly everywhere, the best cannot be told anyhow
    among = _NEWEST if _FIRST_LETTERS.search(query) else -1
    for group in book.find_everywhere(query, PER_KIND, among):
        is_wide = group.kind == wide
        hits = book.find(query, WIDE, (group.kind,)) if is_wide else group.hits
        total = grouped(group.count)
        if is_wide and group.count > WIDE:
            total = tr("the best %n of {total}", "", WIDE, total=total)
        listed.append(Choice(kind_words(group.kind), total))
        listed += [_choice(way, hit) for hit in hits]
        if group.count > len(hits) and not is_wide:
            listed.append(_rest(way, group, query, widen))
    return listed


def _choice(way: "Wayfinder", hit: "Hit") -> Choice:
    act = leading(way, hit.kind, hit.record_id, hit.start)
    snippet, marks = hit.snippet, hit.marks
    # what comes from outside is shown as it is
    if hit.kind not in ("source", "passage"):
        snippet, marks = plain_words(snippet, marks)
    return Choice(hit.title, snippet, ICONS[hit.kind], act, marks, hit.title_marks)


def _rest(way: "Wayfinder", group: "Group", query: str, widen: Callable[[str], object]) -> Choice:
    if group.kind == "source":
        words = tr("Show all %n source(s) in the library…", "", group.count)
        return Choice(words, act=lambda: way.sources_search_wanted.emit(query))
    records = count_of_kind(group.count, group.kind)
    if group.count <= WIDE:
        words = tr("Show all {records}…", records=records)
    else:
        words = tr("Show the best %n of {records}…", "", WIDE, records=records)
    return Choice(words, act=lambda: widen(group.kind), stays=True)
