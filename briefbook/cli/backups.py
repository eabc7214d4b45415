"""The commands about backups, and the one that verifies a book."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from briefbook.cli.opening import opened
from briefbook.cli.output import columns, say
from briefbook.domain.counts import count_of
from briefbook.errors import BookError, BriefbookError
from briefbook.jobs.going_back import (
    Kept,
    backups_of_damaged,
    copy_to,
    going_back,
    in_words,
    kept_backups,
    put_in_place,
)


def backups(given: Namespace) -> None:
    """List the backups of a book, also of one that cannot be read."""
    found = _backups_of(given)
    heads = ("number", "made", "edits since", "size", "name")
    rows = [
        (
            str(one.backup.number or "–"),
            f"{one.backup.made_at:%Y-%m-%d %H:%M}",
            _since(one),
            f"{one.backup.size / 1e6:,.1f} MB",
            one.backup.name,
        )
        for one in found
    ]
    nothing = "No backup yet; one is kept whenever the book is closed after edits."
    say([_values(one) for one in found], columns([heads, *rows]) if rows else nothing, as_json=given.json)


def restore(given: Namespace) -> None:
    """Make a book as a backup has it; or, with -o, save the backup as a book of its own."""
    if given.output:
        kept = _called(_backups_of(given), given.backup)
        copy_to(kept.backup, given.output)
        say(
            {"book": str(given.output)},
            f"Saved {in_words(kept.backup)} as {given.output}.",
            as_json=given.json,
        )
        return
    try:
        with opened(given) as book:
            kept = _called(kept_backups(book), given.backup)
            edit = going_back(book, kept.backup)
            book.apply(edit)
    except BookError as error:
        if error.remedy != "backup":
            raise
        _put_in_place(given)
        return
    count = len({change.record.id for change in edit.changes})
    values = {"edit": edit.text, "records": count, "damaged": None}
    say(values, f"{edit.text}: {count_of(count, 'record')} changed.", as_json=given.json)


def verify(given: Namespace) -> int:
    """Verify all of a book; the exit code is 1 if anything is damaged."""
    checked: dict[str, int] = {}
    summary = ""
    try:
        with opened(given, read_only=True) as book:
            found = book.verified()
        problems, checked, summary = list(found.problems), found.checked, found.summary
    except BookError as error:
        if error.remedy != "backup":
            raise
        problems = [str(error)]
        if kept := backups_of_damaged(given.book):
            verb = "is" if len(kept) == 1 else "are"
            problems.append(f"There {verb} {count_of(len(kept), 'backup')} of it; see “briefbook backups”.")
    values = {"whole": not problems, "problems": problems, "checked": checked}
    text = "\n".join(problems) if problems else f"The book is whole: {summary}."
    say(values, text, as_json=given.json)
    return 1 if problems else 0


def _put_in_place(given: Namespace) -> None:
    kept = _called(backups_of_damaged(given.book), given.backup)
    aside = put_in_place(Path(given.book), kept.backup)
    values = {"edit": None, "records": None, "damaged": str(aside)}
    told = f"Put {in_words(kept.backup)} in the place of {given.book}; the damaged file is kept as {aside}."
    say(values, told, as_json=given.json)


def _backups_of(given: Namespace) -> list[Kept]:
    try:
        with opened(given, read_only=True) as book:
            return kept_backups(book)
    except BookError as error:
        if error.remedy != "backup":
            raise
        return backups_of_damaged(given.book)


def _called(found: list[Kept], name: str) -> Kept:
    for one in found:
        if name in (one.backup.name, one.backup.path.stem, str(one.backup.number or "")):
            return one
    raise BriefbookError(
        f"There is no backup “{name}” of this book; “briefbook backups” lists those there are."
    )


def _since(one: Kept) -> str:
    if one.trouble:
        return "cannot be opened"
    if one.edits is None:
        return "–"
    return str(one.edits) if one.is_earlier else "another copy"


def _values(one: Kept) -> dict[str, Any]:
    return {
        "number": one.backup.number or None,
        "made_at": one.backup.made_at.isoformat(timespec="minutes"),
        "edits_since": one.edits,
        "is_earlier": one.is_earlier,
        "size": one.backup.size,
        "name": one.backup.name,
        "file": str(one.backup.path),
        "trouble": one.trouble or None,
    }
