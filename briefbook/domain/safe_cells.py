"""Texts that a spreadsheet would take for a formula: written so that it shows them, and read back exactly.

A CSV file has no types, so that a cell that begins with `=` is run. Such a cell gets an apostrophe in front
(OWASP, CSV Injection); one that has apostrophes before such a character gets one more, and reading takes one
away, so that every text comes back as it was.
"""

import re

_BEGINS = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_GUARDED = re.compile(r"''*[=+\-@\t\r\n＝＋－＠]")


def guarded(text: str) -> str:
    """Return a text as it can stand in a CSV file without ever being run."""
    return f"'{text}" if _BEGINS.match(text) else text


def unguarded(text: str) -> str:
    """Return the text that `guarded` was given."""
    return text[1:] if _GUARDED.match(text) else text
