"""The commands that run a whole program: the memo and the self-test."""

import sys
from argparse import Namespace

from briefbook.cli.output import say
from briefbook.errors import BriefbookError
from briefbook.jobs.exporting import memo_pdf, write_file
from briefbook.memo.assemble import Options
from briefbook.store.book import Book


def self_test(given: Namespace) -> int:
    """Open a window, make a book, export a memo, report and exit."""
    from briefbook.ui.self_test import self_test as test

    steps = test()
    listed = [{"step": step.name, "passed": step.passed, "detail": step.detail} for step in steps]
    lines = [f"{'passed' if s.passed else 'FAILED'}  {s.name}{s.detail and ': ' + s.detail}" for s in steps]
    say(listed, "\n".join(lines), as_json=given.json)
    return 0 if all(step.passed for step in steps) else 1


def memo(given: Namespace) -> None:
    """Write the memo as a PDF and tell what in it needs attention."""
    options = Options(
        template=given.template,
        to=given.to,
        sender=given.sender,
        subject=given.subject,
        date=given.date,
        marking=given.marking,
    )
    with Book.open(given.book, read_only=True) as book:
        contents = book.contents()
    if not (contents.issues or contents.risks):
        raise BriefbookError("There is nothing to print yet; add an issue or a risk first.")
    made = memo_pdf(contents, options)
    write_file(given.output, made.data)
    for sentence in made.warnings:
        print(sentence, file=sys.stderr)
    values = {"file": str(given.output), "pages": made.pages, "warnings": list(made.warnings)}
    pages = "1 page" if made.pages == 1 else f"{made.pages} pages"
    say(values, f"Wrote {given.output}, {pages}.", as_json=given.json)
