"""The command that reads what can be read of a damaged book."""

from argparse import Namespace
from getpass import getpass

from briefbook.cli.output import say
from briefbook.cli.passwords import given_password, is_at_terminal
from briefbook.domain.counts import count_of
from briefbook.errors import BookPasswordError
from briefbook.store.rescue import Rescued
from briefbook.store.rescue import rescue as rescued


def rescue(given: Namespace) -> int:
    """Read what can be read of a damaged book into a new one; the exit code is 1 if anything was lost."""
    try:
        found = rescued(given.book, given.output)
    except BookPasswordError:
        password = given_password(given)
        if password is None and is_at_terminal():
            password = getpass(f"Password of “{given.book.name}”: ")
        if password is None:
            raise
        found = rescued(given.book, given.output, password=password)
    values = {
        "book": str(given.output),
        "lost": list(found.lost),
        "counts": found.counts,
        "journal_kept": found.has_history,
        "problems": list(found.problems),
    }
    say(values, "\n".join(_lines(given, found)), as_json=given.json)
    return 1 if found.lost or found.problems else 0


def _lines(given: Namespace, found: Rescued) -> list[str]:
    records = sum(count for table, count in found.counts.items() if table != "kept")
    count = found.counts.get("kept", 0)
    kept = f"{count:,} {'original or text' if count == 1 else 'originals and texts'}"
    whole = "" if found.lost else ", and nothing was lost"
    return [
        f"Made {given.output} with {count_of(records, 'record')} and {kept}{whole}.",
        *found.lost,
        *found.problems,
    ]
