"""What the command that copies a book takes."""

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

from briefbook.cli import copying


def add_copy_command(command: Callable[..., ArgumentParser]) -> None:
    """Add the command that copies a book."""
    made = command("copy", copying.copy, "copy a book as it is now, also while it is open elsewhere")
    made.add_argument("new", metavar="NEW", type=Path, help="the new file; nothing is overwritten")
