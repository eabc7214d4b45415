"""Typed punctuation as printed: quotation marks, apostrophes, dashes and ellipses of a language."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefbook.memo.blocks import Run, Runs
from briefbook.memo.runs import saying

STRAIGHT = {'"': "\ufdd0", "'": "\ufdd1", "-": "\ufdd2", ".": "\ufdd3"}
"""What stands for a mark that is to stay as typed; `printable` texts have none of these characters."""

_BACK = str.maketrans({char: mark for mark, char in STRAIGHT.items()})


class _Marks(NamedTuple):
    opening: str
    closing: str
    inner_opening: str
    inner_closing: str


class _Opened(NamedTuple):
    typed: str
    closing: str
    place: int


_ENGLISH = _Marks("“", "”", "‘", "’")
_LOW = _Marks("„", "“", "‚", "‘")
_POINTED = _Marks("«", "»", "“", "”")
# the outer and inner marks of the Unicode CLDR, the Imprimerie nationale's for French
_MARKS = {
    "bg": _Marks("„", "“", "’", "’"),
    "cs": _LOW,
    "de": _LOW,
    "de-ch": _Marks("«", "»", "‹", "›"),
    "el": _POINTED,
    "es": _POINTED,
    "fi": _Marks("”", "”", "’", "’"),
    "fr": _Marks("«\u202f", "\u202f»", "“", "”"),
    "hu": _Marks("„", "”", "»", "«"),
    "it": _POINTED,
    "nb": _Marks("«", "»", "‘", "’"),
    "nn": _Marks("«", "»", "‘", "’"),
    "no": _Marks("«", "»", "‘", "’"),
    "pl": _Marks("„", "”", "«", "»"),
    "pt-pt": _POINTED,
    "ro": _Marks("„", "”", "«", "»"),
    "ru": _Marks("«", "»", "„", "“"),
    "sk": _LOW,
    "sl": _LOW,
    "sv": _Marks("”", "”", "’", "’"),
    "uk": _Marks("«", "»", "„", "“"),
}
_TYPED = re.compile(
    r"""(?:https?|ftp)://[^\s"'<>]+|www\.[^\s"'<>]+|</?[A-Za-z][^<>]*>"""  # addresses and tags stay as typed
    r"""|(?<!-)-{2,3}(?!-)|(?<!\.)\.{3}(?!\.)|["']"""
)
_CHANGING = ('"', "'", "--", "...")
"""A text with none of these is printed as typed, unless it is French."""

_BEFORE_OPENING = re.compile(r"[\s(\[{<¿¡«“„‚‘‹—–/\u2011-]")
_CUT_SHORT = re.compile(r"'(?:(?:\d\ds|tis|twas|twere|til|n['’]?)(?!\w)|\d\d(?:[,.;:!?)]|$))", re.IGNORECASE)
_FRENCH_SPACE = re.compile("(?<=[\\w)\\]”’…»])[ \xa0](?=[;:!?](?:\\s|$)|»)|(?<=«)[ \xa0]")


def typeset(text: str, language: str, *, quoted: bool = False) -> str:
    """Return a text with its typed punctuation as printed; `quoted` if quotation marks go around it."""
    if language[:2].lower() != "fr" and not any(mark in text for mark in _CHANGING):
        return text.translate(_BACK)
    return "".join(run.text for run in punctuated((Run(text),), language, quoted=quoted))


def marks_of(language: str) -> tuple[str, str]:
    """Return the quotation marks of a language."""
    return _marks(language)[:2]


def punctuated(runs: Runs, language: str, *, quoted: bool = False) -> Runs:
    """Return a paragraph's runs with their typed punctuation as printed, but for code and addresses."""
    changes = _changes(runs, language, quoted)
    change = next(changes, None)
    made = []
    start = 0
    for run in runs:
        end = start + len(run.text)
        parts = []
        kept = start
        while change and change[0] < end:
            place, stop, printed = change
            parts += [run.text[kept - start : place - start], printed]
            kept = stop
            change = next(changes, None)
        new = "".join([*parts, run.text[kept - start :]])
        if not run.code:
            if (run.language or language)[:2].lower() == "fr":
                new = _FRENCH_SPACE.sub("\u202f", new)
            new = new.translate(_BACK)
        made.append(run if new == run.text else saying(run, new))
        start = end
    return tuple(made)


def _changes(runs: Runs, language: str, quoted: bool) -> Iterator[tuple[int, int, str]]:
    """Give the place, end and printed form of each mark that is printed other than typed."""
    text = "".join(run.text for run in runs)
    opened: list[_Opened] = []
    number = -1
    end = 0
    for match in _TYPED.finditer(text):
        while end <= match.start():
            number += 1
            end += len(runs[number].text)
        run = runs[number]
        typed = match[0]
        if run.code or match.end() > end:
            continue
        if typed in "\"'":
            printed = _quotation_mark(text, match.start(), _marks(run.language or language), quoted, opened)
        elif typed == "...":
            printed = "…"
        elif typed[0] == "-":
            printed = _dash(text, match)
        else:
            continue
        if printed != typed:
            yield match.start(), match.end(), printed


def _quotation_mark(text: str, place: int, marks: _Marks, quoted: bool, opened: list[_Opened]) -> str:
    typed = text[place]
    before = text[place - 1 : place]
    after = text[place + 1 : place + 2]
    outer = (typed == '"') != quoted
    pair = (marks.opening, marks.closing) if outer else (marks.inner_opening, marks.inner_closing)
    if typed == "'" and ((before.isalnum() and after.isalnum()) or _CUT_SHORT.match(text, place)):
        # feet and minutes stay as typed, all else inside a word or for letters left out is an apostrophe
        return "'" if before.isdecimal() and after.isdecimal() else "’"
    if after.strip() and _may_open(typed, place, before, opened):
        opened.append(_Opened(typed, pair[1], place))
        return pair[0]
    for depth in range(len(opened) - 1, -1, -1):
        if opened[depth].typed == typed:
            closing = opened[depth].closing
            del opened[depth:]
            return closing
    if before.isdecimal():
        return typed
    return pair[1] if typed == '"' else "’"


def _may_open(typed: str, place: int, before: str, opened: list[_Opened]) -> bool:
    if not before or _BEFORE_OPENING.match(before) or (opened and opened[-1].place == place - 1):
        return True
    # as in d'"Artagnan"
    return typed == '"' and before in "'’" and all(one.typed != typed for one in opened[-4:])


def _dash(text: str, match: re.Match[str]) -> str:
    before = text[match.start() - 1 : match.start()]
    after = text[match.end() : match.end() + 1]
    # what begins a word is an option of a program, what has an angle at its side an arrow
    if (not before.strip() and after.strip()) or after == ">" or before == "<":
        return match[0]
    return "–" if len(match[0]) == 2 else "—"


def _marks(language: str) -> _Marks:
    tag = language.lower()
    return _MARKS.get(tag) or _MARKS.get(tag.split("-")[0], _ENGLISH)
