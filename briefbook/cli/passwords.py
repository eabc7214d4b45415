"""Passwords on the command line: in a file or typed at the terminal, never an argument that others see."""

import os
import sys
from argparse import Namespace
from getpass import getpass

from briefbook.cli.finding import text_from
from briefbook.domain.passwords import refusal
from briefbook.errors import BriefbookError

PASSWORD_FILE = "BRIEFBOOK_PASSWORD_FILE"
"""The environment variable that names the file with a book's password, for programs."""

_INPUT = -10  # STD_INPUT_HANDLE of Windows

_TEXTS = (
    *("text", "passwords", "set"),
    *("password_file", "new_password_file", "pdf_password_file", "other_password_file"),
)
"""The options that may be told to read standard input, which only one of them can."""


def given_password(given: Namespace) -> str | None:
    """Return the password of a book that is in a file; `None` where no file is named."""
    named = getattr(given, "password_file", None)
    if named is not None:
        return password_in(named, given)
    name = os.environ.get(PASSWORD_FILE)
    return password_in(name, given) if name else None


def password_to_be(given: Namespace) -> str:
    """Return the password that a new book is to have; nothing where none is given."""
    if given.password_file is None:
        return ""
    password = password_in(given.password_file, given)
    if why := refusal(password):
        raise BriefbookError(why)
    return password


def password_in(name: str, given: Namespace) -> str:
    """Return the password in a file, which is its one line; `-` is standard input."""
    if name == "-" and sum(getattr(given, option, None) == "-" for option in _TEXTS) > 1:
        raise BriefbookError("Standard input can give one thing only; put the password into a file.")
    password = text_from(name)
    where = "Standard input" if name == "-" else name
    if not password:
        raise BriefbookError(f"{where} holds no password.")
    if "\n" in password:
        raise BriefbookError(f"{where} holds several lines; a password is one line.")
    return password


def new_password(name: str | None, given: Namespace, book: str) -> str:
    """Return a password to be, out of a file or typed twice at the terminal."""
    if name is not None:
        password = password_in(name, given)
    elif is_at_terminal():
        password = getpass(f"New password of “{book}”: ")
        if getpass("The same once more: ") != password:
            raise BriefbookError("The two passwords are not the same; nothing was changed.")
    else:
        raise BriefbookError("Name a file that holds the new password with --new-password-file.")
    if why := refusal(password):
        raise BriefbookError(why)
    return password


def is_at_terminal() -> bool:
    """Return whether a person can be asked."""
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    if sys.platform != "win32":
        return True
    import ctypes

    # Windows calls the null device a terminal as well, and from one without a console getpass reads for ever
    kernel = ctypes.windll.kernel32
    kernel.GetStdHandle.restype = ctypes.c_void_p
    return bool(
        kernel.GetConsoleMode(ctypes.c_void_p(kernel.GetStdHandle(_INPUT)), ctypes.byref(ctypes.c_ulong()))
    )
