"""The arguments of the commands that share a book through a server."""

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

from briefbook.cli import team


def add_team_commands(command: Callable[..., ArgumentParser]) -> None:
    """Add the commands by `command(name, run, says)`, which gives each its parser."""
    publish = command("publish", team.publish, "share a book with a team through a PostgreSQL server")
    _add_server(publish)
    publish.add_argument(
        "--anyone-on-the-server-can-read",
        action="store_true",
        help="share a protected book too, which whoever keeps the server can then read",
    )

    join = command("join", team.join, "make a file of your own for a shared book", book=False)
    _add_server(join)
    join.add_argument("book", metavar="BOOK", type=Path, help="the file to make")
    join.add_argument(
        "--password-file",
        metavar="FILE",
        help="protect the file with the password that is the one line of this file",
    )

    sync = command("sync", team.sync, "bring in what the others did, and send what you did")
    sync.add_argument(
        "--take-back",
        action="store_true",
        help="if you undid what others did, take it back for everybody",
    )
    told = command("team", team.team, "tell where a book is shared; reaches no network")
    told.add_argument("--person", metavar="NAME", help="from now on, who the others are told you are")
    command("leave", team.leave, "share a book no longer; nothing is removed")


def _add_server(parser: ArgumentParser) -> None:
    parser.add_argument(
        "url",
        metavar="URL",
        help="the server’s database, such as postgresql://ana@db.example.org/briefings; a password is best "
        "left to PGPASSWORD, a .pgpass file, or to be asked for",
    )
    parser.add_argument("--person", metavar="NAME", help="who the others are told you are")
