"""What is said to who asks whether a book is saved."""

from datetime import datetime
from typing import TYPE_CHECKING

from briefbook.domain.date_words import in_words
from briefbook.translation import tr

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from briefbook.store.book import Book


def saved_words(book: "Book", where: str = "") -> str:
    """Return that everything is saved, and when the last edit was; `where` is said of a shared book."""
    if book.is_read_only:
        return tr("This book is open read-only: there is nothing to save.")
    last = _last(book.journal.last_at(), datetime.now().astimezone())
    beyond = f"{where}." if where else ""
    saved = tr("Everything is saved already: every edit is in the file at once.")
    return " ".join(filter(None, (saved, last, beyond)))


def _last(moment: str, now: datetime) -> str:
    """Return when the last edit was; nothing where that is in the future, by a clock that was set back."""
    if not moment:
        return ""
    then = datetime.fromisoformat(moment).astimezone()
    if then > now:
        return ""
    time = f"{then:%H:%M}"
    if then.date() == now.date():
        return tr("The last edit was at {time}.", time=time)
    return tr("The last edit was on {date} at {time}.", date=in_words(then.date().isoformat()), time=time)
