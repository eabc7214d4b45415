"""The book’s own words: those that are right in it though no dictionary has them.

They are kept as dismissals of the rule `spelling` about the book itself, which is what they are: words that
were looked at and left. So they are undone, merged and copied as all records are.
"""

from collections.abc import Collection

from briefbook.domain.dates import now
from briefbook.domain.edit import Edit, added, all_removed
from briefbook.domain.flag import Dismissal
from briefbook.domain.library import plain_name
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr

RULE = "spelling"


def own_words(book: Book) -> list[str]:
    """Return the book’s own words, sorted whatever their case."""
    return sorted({one.what for one in _kept(book)}, key=lambda word: (word.casefold(), word))


def add_word(book: Book, word: str) -> Edit:
    """Let a word be right in this book; of one written small, the capital form is too."""
    word = plain_name(word)
    if not word or " " in word:
        raise BriefbookError(tr("Give one word, without spaces."))
    title = tr("Add “{word}” to the Book’s Words", word=word)
    if word in own_words(book):
        return Edit(title, ())
    kept = Dismissal(rule=RULE, about="book", about_id=_about(book), what=word, dismissed_at=now())
    return Edit(title, (added(kept),))


def remove_words(book: Book, words: Collection[str]) -> Edit:
    """Let words be looked at again."""
    gone = [one for one in _kept(book) if one.what in words]
    return Edit(tr("Remove from the Book’s Words"), all_removed(gone))


def _kept(book: Book) -> list[Dismissal]:
    return [one for one in book.dismissals.about(_about(book)) if one.rule == RULE]


def _about(book: Book) -> str:
    return book.covers.only().id
