"""The commands that change a book."""

import sys
from argparse import Namespace

from briefbook.cli.finding import issue_called, record_called, source_called, text_from
from briefbook.cli.output import say
from briefbook.domain.citation import written
from briefbook.domain.claim import Claim
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Rating
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.marking import give_marking
from briefbook.edits.outlining import add_issue
from briefbook.edits.rating import add_risk
from briefbook.jobs.importing import Imported, Importing, batches
from briefbook.jobs.intake import intake
from briefbook.jobs.reading_worker import reading_workers
from briefbook.store.book import Book


def new(given: Namespace) -> None:
    """Start a book."""
    with Book.create(given.book, given.title) as book:
        say({"book": str(given.book), "title": book.title}, f"Started {given.book}.", as_json=given.json)


def import_(given: Namespace) -> int:
    """Import files and folders, each as far as it can be read; the exit code is 1 if any was refused."""
    imported: list[Imported] = []
    with Book.open(given.book) as book, reading_workers() as worker:
        importing = Importing(book)
        # an edit for each few files, so that an interrupted import keeps what it has done
        passwords = [line for line in text_from(given.passwords).split("\n") if line]
        for items in batches(intake(given.files, worker, passwords=passwords, progress=_show_progress)):
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
        # erased by the next one, and at last by what was imported
        print(f"\r{done + 1:,} of {total:,}: {name[:60]}\x1b[K", end="\r", file=sys.stderr, flush=True)
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
    with Book.open(given.book) as book:
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
    with Book.open(given.book) as book:
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
    with Book.open(given.book) as book:
        issue_id = issue_called(book.issues.outline(), given.issue).id if given.issue else None
        rating = Rating(given.likelihood, given.impact)
        edit = add_risk(book, given.title, rating, issue_id=issue_id, text=text, owner=given.owner)
        book.apply(edit)
    made = edit.changes[0].record
    assert isinstance(made, Risk)
    values = {"id": made.id, "label": made.label, "title": made.title, "band": made.rating.band_word}
    say(values, f"{made.label} {made.title}: {made.rating}, {made.rating.band_word}", as_json=given.json)


def marking(given: Namespace) -> None:
    """Give an issue, a risk or a source a handling marking, or take it away."""
    with Book.open(given.book) as book:
        record = record_called(book, given.item)
        edit = give_marking(record, given.marking)
        book.apply(edit)
    marked = edit.changes[0].record
    assert isinstance(marked, Issue | Risk | Source | Claim)
    values = {"id": marked.id, "title": marked.title, "marking": marked.marking}
    told = f"is marked {marked.marking}" if marked.marking else "has no marking"
    say(values, f"“{marked.title}” {told}.", as_json=given.json)


def sample(given: Namespace) -> None:
    """Make the worked sample book."""
    from briefbook.jobs.sample import make_sample

    with make_sample(given.book) as book:
        values = {"book": str(given.book), "title": book.title, "sources": book.sources.count()}
    say(values, f"Made the sample book “{values['title']}” in {given.book}.", as_json=given.json)
