"""The arguments of the commands about the working papers: risks, commitments, actors, scenarios, advice."""

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

from briefbook.cli import entering, following, loading, matrix, papers
from briefbook.jobs.loading.given import ADDABLE
from briefbook.jobs.loading.matching import SAME
from briefbook.jobs.loading.targets import LOADABLE

_LISTS = {
    "risks": "list the risk register",
    "commitments": "list the ledger of commitments",
    "actors": "list the actors",
    "positions": "list where actors stand on issues",
    "scenarios": "list the scenarios",
    "recommendations": "list the recommendations",
    "points": "list the talking points",
    "events": "list the events",
    "objectives": "list what both sides want",
}


def add_paper_commands(command: Callable[..., ArgumentParser]) -> None:
    """Add the commands by `command(name, run, says)`, which gives each its parser."""
    _lists(command)
    _loading(command)
    _entering(command)
    _following(command)
    _matrix(command)


def _lists(command: Callable[..., ArgumentParser]) -> None:
    for name, says in _LISTS.items():
        made = command(name, papers.lists, says)
        made.set_defaults(kind=name, as_of=None, breaches=False)
        _files(made, has_calendar=name in ("risks", "commitments", "actors", "recommendations", "events"))
        if name == "risks":
            made.add_argument("--as-of", metavar="DATE", help="as the register was at the end of a day")
            made.add_argument("--breaches", action="store_true", help="only those beyond what is tolerated")
    timeline = command("timeline", papers.timeline, "list windows, expiries, reviews, events and due dates")
    timeline.add_argument("--past", action="store_true", help="those that are over and done as well")
    _files(timeline, has_calendar=True)
    outcome = command("outcome", papers.outcome, "list after the meeting what came of what was expected")
    _files(outcome, has_calendar=False)


def _files(made: ArgumentParser, *, has_calendar: bool) -> None:
    made.set_defaults(ics=None)
    where = made.add_mutually_exclusive_group()
    where.add_argument("--csv", metavar="FILE", type=Path, help="write them as CSV")
    where.add_argument("--xlsx", metavar="FILE", type=Path, help="write them as an Excel workbook")
    if has_calendar:
        where.add_argument("--ics", metavar="FILE", type=Path, help="write their dates as a calendar")


def _loading(command: Callable[..., ArgumentParser]) -> None:
    load = command("load", loading.load, "load a table: CSV, or a sheet of an Excel workbook")
    load.add_argument("kind", choices=tuple(LOADABLE), help=", ".join(LOADABLE))
    load.add_argument("file", metavar="FILE", type=Path, help="the file")
    load.add_argument(
        "--map",
        metavar="FIELD=COLUMN",
        action="append",
        default=[],
        help="which column a field is in, in place of what is guessed; “FIELD=” for none",
    )
    load.add_argument("--sheet", default="", metavar="NAME", help="the sheet, in place of the likeliest")
    load.add_argument(
        "--same",
        choices=SAME,
        default=SAME[0],
        help="which rows change a record: with its label and title (the default), its title, or none",
    )
    load.add_argument(
        "--keep-rest", action="store_true", help="put what has no field or cannot be read into the notes"
    )
    load.add_argument("--dry-run", action="store_true", help="tell what would be loaded, and load nothing")


def _take_settings(parser: ArgumentParser) -> None:
    what = "a field’s value, such as “likelihood=Likely”; a name or label that is wrong lists them all"
    parser.add_argument("--set", metavar="FIELD=VALUE", action="append", default=[], help=what)


def _entering(command: Callable[..., ArgumentParser]) -> None:
    add = command("add", entering.add, "add a working paper")
    add.add_argument("kind", metavar="KIND", help=", ".join(ADDABLE))
    _take_settings(add)
    edit = command("edit", entering.edit, "change fields of a working paper")
    edit.add_argument("item", metavar="LABEL", help="such as R3, K3 or S1; an actor’s name; or an id")
    _take_settings(edit)
    edit.add_argument("--reason", default="", metavar="TEXT", help="why a rating changes")
    edit.add_argument(
        "--newer", action="store_true", help="of a position: a newer one takes its place, and it is kept"
    )
    remove = command("remove", entering.remove_record, "remove a working paper with what belongs to it")
    remove.add_argument("item", metavar="LABEL", help="such as R3, K3 or S1; an actor’s name; or an id")

    rate = command("rate", entering.rate, "rate a risk, and say why")
    rate.add_argument("risk", metavar="RISK", help="such as R3")
    for name in ("--likelihood", "--impact"):
        rate.add_argument(name, default="", metavar="STEP", help="a word or a number of the book’s matrix")
    rate.add_argument("--none", action="store_true", help="take the rating away")
    rate.add_argument("--reason", default="", metavar="TEXT", help="why")
    rate.add_argument("--which", choices=("current", "inherent", "target"), default="current")


def _following(command: Callable[..., ArgumentParser]) -> None:
    act = command("act", following.act, "add an action against a risk, or change the one of the same words")
    act.add_argument("risk", metavar="RISK", help="such as R3")
    act.add_argument("text", metavar="TEXT", help="what is to be done")
    act.add_argument("--owner", metavar="NAME", help="who does it")
    act.add_argument("--due", metavar="DATE", help="by when")
    act.add_argument("--done", metavar="DATE", help="when it was done")

    watch = command(
        "watch", following.watch, "add an early-warning sign, or change the one of the same words"
    )
    watch.add_argument("item", metavar="LABEL", help="a risk such as R3, or a scenario such as S1")
    watch.add_argument("text", metavar="TEXT", help="the sign")
    watch.add_argument("--last-seen", metavar="TEXT", help="what was last seen of it")
    watch.add_argument("--on", dest="seen_on", metavar="DATE", help="when")
    tripped = watch.add_mutually_exclusive_group()
    tripped.add_argument("--tripped", dest="is_tripped", action="store_const", const=True, help="it tripped")
    tripped.add_argument("--not-tripped", dest="is_tripped", action="store_const", const=False)

    log = command("log", following.log, "log what was delivered or went wrong, or print the log")
    log.add_argument("item", metavar="LABEL", help="a commitment such as K3")
    log.add_argument("--date", metavar="DATE", help="when; today without it")
    log.add_argument("--amount", metavar="N", help="how much was delivered, in the commitment’s unit")
    log.add_argument("--text", default="", metavar="TEXT", help="what happened")
    log.add_argument("--trouble", action="store_true", help="something went wrong")
    log.add_argument("--settled", metavar="DATE", help="of a trouble: when it was over")


def _matrix(command: Callable[..., ArgumentParser]) -> None:
    made = command("matrix", matrix.matrix, "draw the risk matrix, print it, or make it one’s own")
    made.add_argument(
        *("-o", "--output"),
        metavar="FILE",
        type=Path,
        help="the file to draw it in; the end of its name says its kind: .svg, .pdf or .png",
    )
    made.add_argument("--as-of", metavar="DATE", help="as it was at the end of a day")
    made.add_argument(
        "--set",
        metavar="FILE",
        help="make it that of a JSON file as --json prints it; what is not in it stays; - for standard input",
    )
