"""The arguments of the commands about backups, verifying and rescuing."""

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

from briefbook.cli import backups, rescuing


def add_backup_commands(command: Callable[..., ArgumentParser]) -> None:
    """Add the commands by `command(name, run, says)`, which gives each its parser."""
    command("backups", backups.backups, "list the backups of a book")

    restore = command("restore", backups.restore, "make a book as a backup has it, which can be undone")
    restore.add_argument("backup", metavar="N|NAME", help="the backup’s number, or the name of its file")
    restore.add_argument(
        *("-o", "--output"), metavar="NEW", type=Path, help="save the backup there, and leave the book alone"
    )

    command("verify", backups.verify, "verify all of a book: its file, every original and text, the journal")

    rescue = command("rescue", rescuing.rescue, "read what can be read of a damaged book into a new one")
    rescue.add_argument(
        *("-o", "--output"),
        metavar="NEW",
        type=Path,
        required=True,
        help="the new book; never overwrites one",
    )
