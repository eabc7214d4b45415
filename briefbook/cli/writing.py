"""The commands that change a book."""

import sys
from argparse import Namespace
from typing import Any

from briefbook.cli.finding import issue_called, named, record_called, source_called, text_from
from briefbook.cli.opening import opened
from briefbook.cli.output import say
from briefbook.cli.passwords import password_to_be
from briefbook.domain.actor import ActorPosition
from briefbook.domain.citation import written
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Rating
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Risk
from briefbook.edits.entering import amend
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.marking import give_marking
from briefbook.edits.outlining import add_issue
from briefbook.edits.rating import add_risk
from briefbook.errors import BriefbookError
from briefbook.jobs.intake.importing import Imported, Importing, batches
from briefbook.jobs.intake.walk import intake
from briefbook.jobs.loading.given import step_given
from briefbook.jobs.workers.reading import reading_workers
from briefbook.store.book import Book
from briefbook.store.naming import called


def new(given: Namespace) -> None:
    """Start a book, protected if a password is given."""
    with Book.create(given.book, given.title, password_to_be(given)) as book:
        say({"book": str(given.book), "title": book.title}, f"Started {given.book}.", as_json=given.json)


def import_(given: Namespace) -> int:
    """Import files and folders, each as far as it can be read; the exit code is 1 if any was refused."""
    imported: list[Imported] = []
    with opened(given) as book, reading_workers() as worker:
        importing = Importing(book)
        # an edit for each few files, so that an interrupted import keeps what it has done
        passwords = [line for line in text_from(given.passwords).split("\n") if line]
        for items in batches(
            intake(named(given.files), worker, passwords=passwords, progress=_show_progress)
        ):
            imported += importing.take(items)
    listed = [_told(one) for one in imported]
    lines = [f"{one['status']:13} {one['key'] or one['reason']}  ({one['file']})" for one in listed]
    say(listed, "\n".join(lines), as_json=given.json)
    refused = sum(one["status"] == "refused" for one in listed)
    if refused:
        print(f"{refused} of {len(listed)} files could not be imported.", file=sys.stderr)
    return 1 if refused else 0


def _show_progress(done: int, total: int, name: str) -> bool:
    """Name the file that is being read, for who waits at a terminal."""
    if sys.stderr.isatty():
        line = f"{done + 1:,} of {total:,}: {name[:60]}"
        # erased by the next one, and at last by what was imported; consoles of Windows print codes that erase
        print(f"\r{line:79}", end="\r", file=sys.stderr, flush=True)
    return True


def _told(one: Imported) -> dict[str, str | None]:
    path = str(one.path or one.filename)
    return {
        "file": path,
        "name": one.filename,
        "status": one.word,
        "key": one.source.key if one.source else None,
        "reason": one.reason or None,
    }


def mark(given: Namespace) -> None:
    """Mark a passage by its exact words."""
    with opened(given) as book:
        source = source_called(book, given.key)
        edit = mark_quote(book, source, given.quote, note=given.note)
        book.apply(edit)
    passage = edit.changes[0].record
    assert isinstance(passage, Passage)
    values = {
        "id": passage.id,
        "citation": written(source.key, passage.number),
        "number": passage.number,
        "key": source.key,
        "quote": passage.quote,
        "note": passage.note,
        "start": passage.start,
        "end": passage.end,
    }
    say(values, f"Marked; cite it as {values['citation']}", as_json=given.json)


def issue(given: Namespace) -> None:
    """Add an issue."""
    text = text_from(given.text)
    with opened(given) as book:
        outline = book.issues.outline()
        under = issue_called(outline, given.under).id if given.under else None
        edit = add_issue(outline, given.title, under=under, text=text)
        book.apply(edit)
        made = edit.changes[0].record
        assert isinstance(made, Issue)
        number = book.issues.outline().number_of(made.id)
    values = {"id": made.id, "number": number, "title": made.title}
    say(values, f"{number} {made.title}  ({made.id})", as_json=given.json)


def risk(given: Namespace) -> None:
    """Add a risk."""
    text = text_from(given.text)
    with opened(given) as book:
        issue_id = issue_called(book.issues.outline(), given.issue).id if given.issue else None
        matrix = book.matrices.only()
        steps = [step_given(matrix, axis, getattr(given, axis)) for axis in ("likelihood", "impact")]
        if not all(steps) and any(steps):
            raise BriefbookError("A rating needs a likelihood and an impact; leave both out for none.")
        rating = Rating(*steps) if all(steps) else None
        edit = add_risk(book, given.title, rating, issue_id=issue_id, text=text, owner=given.owner)
        book.apply(edit)
    made = edit.changes[0].record
    assert isinstance(made, Risk)
    band = matrix.band_word(rating) if rating else None
    values = {"id": made.id, "label": made.label, "title": made.title, "band": band}
    told = f"{matrix.told(rating)}{f', {band}' if band else ''}"
    say(values, f"{made.label} {made.title}: {told}", as_json=given.json)


def marking(given: Namespace) -> None:
    """Give a record a handling marking, or take it away."""
    with opened(given) as book:
        record: Any = record_called(book, given.item)
        if not hasattr(record, "marking"):
            raise BriefbookError(f"{called(record, book)} bears the marking of what it belongs to.")
        # a position has no title, and is changed as the other papers are
        plan = amend(book, record, {"marking": given.marking}) if isinstance(record, ActorPosition) else None
        edit = plan or give_marking(record, given.marking)
        if edit.changes:
            book.apply(edit)
        marked: Any = edit.changes[0].record if edit.changes else record
        title = getattr(marked, "title", "") or called(marked, book)
    values = {"id": marked.id, "title": title, "marking": marked.marking}
    told = f"is marked {marked.marking}" if marked.marking else "has no marking"
    say(values, f"“{title}” {told}.", as_json=given.json)


def sample(given: Namespace) -> None:
    """Make the worked sample book."""
    from briefbook.jobs.sample import make_sample

    with make_sample(given.book, password_to_be(given)) as book:
        values = {"book": str(given.book), "title": book.title, "sources": book.sources.count()}
    say(values, f"Made the sample book “{values['title']}” in {given.book}.", as_json=given.json)
