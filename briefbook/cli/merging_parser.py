"""What the commands that merge copies of a book take."""

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

from briefbook.cli import merging


def add_merge_commands(command: Callable[..., ArgumentParser]) -> None:
    """Add the commands that merge copies, and decide what they disagree on."""
    made = command("merge", merging.merge, "merge another copy of the book into it, as one edit")
    made.add_argument("other", metavar="OTHER", type=Path, help="the other copy; it is only read")
    made.add_argument("--dry-run", action="store_true", help="only tell what would be merged")
    made.add_argument(
        "--other-password-file",
        metavar="FILE",
        help="a file with the other copy’s password, where it is another one; - for standard input",
    )
    whose = made.add_mutually_exclusive_group()
    whose.add_argument("--ours", action="store_true", help="decide all conflicts for this book")
    whose.add_argument("--theirs", action="store_true", help="decide all conflicts for the other copy")

    made = command("conflicts", merging.conflicts, "list what copies that were merged say differently")
    made.add_argument("--all", action="store_true", help="those that were decided as well")

    made = command("decide", merging.decide_, "decide a conflict of a merge; an edit that can be undone")
    made.add_argument("conflict", metavar="CONFLICT", help="its number in the list, or its id")
    made.add_argument(
        "decision", choices=("ours", "theirs", "both"), help="“both” keeps both paragraphs of a text"
    )
