"""The commands that run a whole program, the memo and the self-test; and the list of templates."""

import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from briefbook import paths
from briefbook.cli.opening import opened
from briefbook.cli.output import columns, say
from briefbook.cli.passwords import password_in
from briefbook.domain.exported import ExportedMemo
from briefbook.errors import BriefbookError
from briefbook.jobs.changing import changes_since
from briefbook.jobs.export_log import exported
from briefbook.jobs.export_report import summary
from briefbook.jobs.exporting import kind_of, memo_file
from briefbook.jobs.workers.memos import EXPORT, memo_worker
from briefbook.jobs.writing_files import write_file
from briefbook.memo.assemble import Options
from briefbook.memo.templates import refused
from briefbook.memo.templates import templates as all_templates


def self_test(given: Namespace) -> int:
    """Try what the program is for, report and exit; 1 if any of it fails."""
    from briefbook.ui.self_test import self_test as test
    from briefbook.ui.self_test.running import MOST_SECONDS

    report = given.report.absolute() if given.report else None
    found = test(report, most_seconds=MOST_SECONDS)
    say(found.values(), found.text(), as_json=given.json)
    return 0 if found.passed else 1


def memo(given: Namespace) -> None:
    """Write the memo and tell what in it needs attention."""
    if given.output.is_dir():
        raise BriefbookError(f"{given.output} is a folder; give the name of a file.")
    kind = kind_of(given.output)
    password = ""
    if given.pdf_password_file is not None:
        if kind != "pdf":
            raise BriefbookError(f"Only a PDF file can have a password; {given.output.name} cannot.")
        password = password_in(given.pdf_password_file, given)
    if given.attach_data and kind != "pdf":
        raise BriefbookError("The memo’s data can be attached to a PDF file only.")
    is_file = bool(given.template) and given.template.endswith(".toml")
    own = Path(given.template) if is_file else None
    if own and not own.is_file():
        raise BriefbookError(f"There is no template file {own}.")
    options = Options(
        template=own.stem if own else given.template,
        templates=own.absolute().parent if own else None,
        to=given.to,
        sender=given.sender,
        subject=given.subject,
        date=given.date,
        marking=given.marking,
        page_size=given.page_size,
        audience=given.audience,
    )
    with opened(given, read_only=True) as book:
        contents, moment = book.contents(), book.journal.moment()
        if given.since:
            contents = replace(contents, changes=changes_since(book, given.since))
    if not contents.has_papers:
        raise BriefbookError("There is nothing to print yet; add an issue, a risk or another paper first.")
    check = kind == "pdf" and not given.no_check
    # texts from elsewhere are made into documents by another process, within limits
    with memo_worker(EXPORT) as worker:
        made = worker.call(
            memo_file, contents, options, kind, attach=given.attach_data, check=check, password=password
        )
    write_file(given.output, made.data)
    noted, refusal = _noted(given, exported(contents, made, given.output, options, moment))
    for sentence in (*made.warnings, *made.withheld, *([refusal] if refusal else [])):
        print(sentence, file=sys.stderr)
    found = made.accessibility
    values = {
        "file": str(given.output),
        "kind": made.kind,
        "pages": made.pages,
        "encrypted": made.is_encrypted,
        "warnings": list(made.warnings),
        "withheld": list(made.withheld),
        "noted_as": noted,
        "accessibility": {"standards": found.standards, "findings": found.findings} if found else None,
    }
    told = summary(made)
    say(values, f"Wrote {given.output}{f', {told}' if told else ''}.", as_json=given.json)


def _noted(given: Namespace, memo: ExportedMemo) -> tuple[str | None, str]:
    """Note an export in its book; return its label, or a sentence on why it could not be noted."""
    try:
        with opened(given) as book:
            return book.note_export(memo).label, ""
    except BriefbookError as error:
        return None, f"The export could not be noted in the book: {error}"


def templates(given: Namespace) -> None:
    """List the memo templates, and what is wrong with those of the user's that cannot be used."""
    folder = paths.user_templates()
    listed = [
        {
            "name": one.name,
            "title": one.title,
            "about": one.about,
            "most_pages": one.most_pages,
            "page_size": one.layout.page_size,
            "language": one.language,
            "own": (folder / f"{one.name}.toml").is_file(),
        }
        for one in all_templates(folder)
    ]
    for sentence in refused(folder):
        print(sentence, file=sys.stderr)
    rows = [(str(one["name"]), str(one["title"]), str(one["about"])) for one in listed]
    say(listed, columns([("name", "title", "about"), *rows]), as_json=given.json)
