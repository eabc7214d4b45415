"""The command that copies a book."""

from argparse import Namespace

from briefbook.cli.opening import opened
from briefbook.cli.output import say


def copy(given: Namespace) -> None:
    """Write a whole book into a new file, also while it is open elsewhere; it keeps its password."""
    with opened(given, read_only=True) as book:
        book.file.save_copy(given.new.absolute())
        title = book.title
    values = {"book": str(given.book), "copy": str(given.new)}
    say(values, f"Copied “{title}” to {given.new}.", as_json=given.json)
