"""Characters: which of a text's characters may reach a document."""

import re

# embedding, override and isolate controls can make a text read other than it is written (Trojan Source)
_DROPPED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]")
_BROKEN = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def printable(text: str) -> str:
    """Return a text without controls, its line ends as line feeds, U+FFFD for what is no character."""
    return _BROKEN.sub("\ufffd", _DROPPED.sub("", _LINE_ENDS.sub("\n", text)))


def one_line(text: str) -> str:
    """Return a text as `printable` gives it, with each stretch of white space as one space."""
    return re.sub(r"[ \t\n]+", " ", printable(text)).strip()
