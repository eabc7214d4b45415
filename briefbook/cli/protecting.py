"""The command that sets, changes or removes the password of a book."""

import sys
from argparse import Namespace

from briefbook.cli.opening import opened
from briefbook.cli.output import say
from briefbook.cli.passwords import new_password
from briefbook.domain.counts import count_of
from briefbook.domain.passwords import strength
from briefbook.errors import BriefbookError
from briefbook.store.rekeying import change_password


def password(given: Namespace) -> None:
    """Set or change the password of a book and of its backups, or remove it."""
    # asks for the present password, and says what else is wrong before a new one is thought of
    with opened(given, read_only=True) as book:
        key, title = book.file.key, book.title
    if given.remove and key is None:
        raise BriefbookError(f"“{given.book.name}” has no password.")
    wanted = "" if given.remove else new_password(given.new_password_file, given, given.book.name)
    done = change_password(given.book, wanted, key=key)
    for sentence in done.left:
        print(sentence, file=sys.stderr)
    backups = f", with {count_of(done.backups, 'backup')}" if done.backups else ""
    told = f"“{title}” is {'now encrypted' if wanted else 'no longer encrypted'}{backups}."
    if wanted:
        print(strength(wanted, (title, given.book.stem)), file=sys.stderr)
        told = (
            f"{told} Keep the password well: without it nobody can open the book, and there is no way round."
        )
    values = {
        "book": str(given.book),
        "encrypted": bool(wanted),
        "backups": done.backups,
        "warnings": list(done.left),
    }
    say(values, told, as_json=given.json)
