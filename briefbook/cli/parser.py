"""What the command line takes."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from pathlib import Path

from briefbook import __version__
from briefbook.cli import checking, listing, programs, writing
from briefbook.cli.backups_parser import add_backup_commands
from briefbook.cli.copying_parser import add_copy_command
from briefbook.cli.evidence_parser import add_evidence_commands
from briefbook.cli.library_parser import add_library_commands
from briefbook.cli.merging_parser import add_merge_commands
from briefbook.cli.papers_parser import add_paper_commands
from briefbook.cli.protecting_parser import add_password_command
from briefbook.cli.snapshots_parser import add_snapshot_commands
from briefbook.cli.team_parser import add_team_commands
from briefbook.domain.capitals import capitalised

Run = Callable[[Namespace], int | None]


def parser() -> ArgumentParser:
    """Return the parser of all commands; each leaves its function in `run`."""
    top = ArgumentParser(
        prog="briefbook",
        description="An offline briefing book: sources, passages, issues, risks and cited memos.",
        epilog="Without a command, “briefbook [FILE …]” opens the window, with the book that is named or the "
        "one that was open last; other files are imported into it. The password of a protected book is asked "
        "for, or read from the file that --password-file or BRIEFBOOK_PASSWORD_FILE names.",
    )
    top.add_argument("--version", action="version", version=f"Briefbook {__version__}")
    commands = top.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, run: Run, says: str, *, json: bool = True, book: bool = True) -> ArgumentParser:
        made = commands.add_parser(name, help=says, description=f"{capitalised(says)}.")
        made.set_defaults(run=run)
        if json:
            made.add_argument(
                "--json", action="store_true", help="print JSON on standard output, nothing else"
            )
        if book:
            made.add_argument("book", metavar="BOOK", type=Path, help="the book, a .briefbook file")
            made.add_argument(
                "--password-file",
                metavar="FILE",
                help="a file whose one line is the book’s password; - for standard input",
            )
        return made

    new = command("new", writing.new, "start a book; never overwrites one")
    new.add_argument("--title", required=True, help="what the book is called")

    importing = command("import", writing.import_, "import files and folders as sources")
    what = "a document, web page, mail, bibliography, archive or folder"
    importing.add_argument("files", metavar="FILE", type=_file, nargs="+", help=what)
    importing.add_argument(
        "--passwords",
        metavar="FILE",
        help="a file with passwords for protected PDFs, one a line; - for standard input",
    )

    sources = command("sources", listing.sources, "list the sources")
    sources.add_argument("--find", metavar="QUERY", help="only those that a query finds, the best first")

    show = command("show", listing.show, "print a source’s reading text, or its original bytes", json=False)
    show.add_argument("key", metavar="KEY", help="the source’s key")
    which = show.add_mutually_exclusive_group()
    which.add_argument("--original", action="store_true", help="print the very bytes that were imported")
    which.add_argument("--all", action="store_true", help="print what was set aside as well")

    mark = command("mark", writing.mark, "mark a passage by its exact words")
    mark.add_argument("key", metavar="KEY", help="the source’s key")
    mark.add_argument("--quote", required=True, metavar="TEXT", help="the words, of which there is one place")
    mark.add_argument("--note", default="", metavar="N", help="a note on the passage")

    search = command("search", listing.search, "search everything in the book")
    search.add_argument("query", metavar="QUERY", help="words, “phrases”, AND, OR, NOT, author:kim …")
    search.add_argument("--limit", type=_positive, default=50, metavar="N", help="at most N results (50)")

    command("outline", listing.outline, "print the outline")

    issue = command("issue", writing.issue, "add an issue")
    issue.add_argument("title", metavar="TITLE")
    issue.add_argument("--under", metavar="ID", help="the id or number of the issue to put it under")
    issue.add_argument("--text", metavar="FILE", help="a file with its Markdown text; - for standard input")

    risk = command("risk", writing.risk, "add a risk")
    risk.add_argument("title", metavar="TITLE")
    for name in ("--likelihood", "--impact"):
        risk.add_argument(name, default="", metavar="STEP", help="a word or a number of the book’s matrix")
    risk.add_argument("--issue", metavar="ID", help="the id or number of the issue it belongs to")
    risk.add_argument("--text", metavar="FILE", help="a file with its Markdown text; - for standard input")
    risk.add_argument("--owner", default="", help="who owns it")

    add_evidence_commands(command)
    add_library_commands(command)
    add_paper_commands(command)
    add_backup_commands(command)
    add_team_commands(command)
    add_snapshot_commands(command)
    add_password_command(command)
    add_copy_command(command)
    add_merge_commands(command)

    marking = command("marking", writing.marking, "give anything in the book a handling marking")
    marking.add_argument(
        "item",
        metavar="ITEM",
        help="an issue’s number, a label such as R3, a source’s key or an actor’s name",
    )
    marking.add_argument("marking", metavar="MARKING", help='such as TLP:AMBER; "" takes it away')

    memo = command("memo", programs.memo, "write the memo; what is given here is for this memo only")
    memo.add_argument(
        *("-o", "--output"),
        metavar="FILE",
        type=Path,
        required=True,
        help="the file to write; the end of its name says its kind: .pdf, .docx, .html or .md",
    )
    memo.add_argument("--template", metavar="NAME", help="which template to follow, or a .toml file with one")
    memo.add_argument("--to", metavar="TEXT", help="whom it is for")
    memo.add_argument("--from", dest="sender", metavar="TEXT", help="whom it is from")
    memo.add_argument("--subject", metavar="TEXT", help="what it is about")
    memo.add_argument("--date", metavar="DATE", help="its date; 2026-11-22 is printed in words")
    memo.add_argument("--marking", metavar="TEXT", help="the handling marking on every page")
    memo.add_argument(
        "--audience",
        metavar="MARKING",
        help='leave out what is marked higher than this; "" leaves out all that is marked',
    )
    memo.add_argument(
        "--since",
        metavar="DATE|MEMO|SNAPSHOT",
        help="print what changed since a date, an exported memo such as M2 or “last”, or a snapshot",
    )
    memo.add_argument("--page-size", choices=("A4", "Letter"), help="in place of the template’s")
    memo.add_argument("--attach-data", action="store_true", help="put the memo’s data into the PDF (PDF/A-3)")
    memo.add_argument(
        "--pdf-password-file",
        metavar="FILE",
        help="let the PDF open with the password in a file only (AES-256, and so no PDF/A)",
    )
    memo.add_argument("--no-check", action="store_true", help="do not check whether a PDF is accessible")

    command("templates", programs.templates, "list the memo templates", book=False)

    check = command("check", checking.review, "verify the file and list what needs attention")
    check.add_argument(
        "--days",
        type=_positive,
        default=30,
        metavar="N",
        help="how many days old the date of a claim may be (30)",
    )
    check.add_argument("--dismissed", action="store_true", help="list what was dismissed as well")
    command("sample", writing.sample, "make the worked sample book")
    testing = command(
        "self-test",
        programs.self_test,
        "try what this installation is for: window, books, search, memos, files in and out",
        book=False,
    )
    testing.add_argument(
        "--report", metavar="FILE", type=Path, help="write what was found to a file as well, in JSON"
    )
    return top


def _file(name: str) -> Path:
    # a shell’s empty variable would be the folder one is in
    if not name:
        raise ArgumentTypeError("the name of a file is empty")
    return Path(name)


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise ArgumentTypeError(f"a number of 1 or more is needed, not {text!r}")
    return int(text)
