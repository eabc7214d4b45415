"""What the command for passwords takes."""

from argparse import ArgumentParser
from collections.abc import Callable

from briefbook.cli import protecting


def add_password_command(command: Callable[..., ArgumentParser]) -> None:
    """Add the command that sets, changes or removes a password."""
    password = command(
        "password", protecting.password, "set, change or remove a book’s password, of its backups as well"
    )
    which = password.add_mutually_exclusive_group()
    which.add_argument(
        "--new-password-file",
        metavar="FILE",
        help="a file whose one line is the new password; - for standard input, else it is asked for",
    )
    which.add_argument("--remove", action="store_true", help="write the book in the clear from now on")
