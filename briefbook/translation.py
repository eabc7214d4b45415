"""The program’s own texts in the language of whoever uses it; in English where no other is chosen.

The texts stand in the code in English and are found there by `lupdate`; `briefbook.ui.language` brings their
translations with Qt. What is below the window does not know of Qt and asks here all the same.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from decimal import Decimal
from typing import Any, Final, Literal, TypeAlias

Lookup: TypeAlias = Callable[[str, str, int], str]
"""Gives the translation of a text, a note that tells apart, and a number or -1; `""` where there is none."""

_FORMS: Final = re.compile(r"\(([^()|]*)\|([^()|]*)\)|\(s\)")
"""What depends on the number in English: `source(s)`, `entr(y|ies)`, `(is|are)`."""

SortKey: TypeAlias = Callable[[str], Any]
"""Gives what compares as two texts are sorted, by `<` only: it says of no two that they are equal."""


def by_letters(text: str) -> str:
    """Return what sorts a text by its letters, without case and accents, where no language is known."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    return "".join(one for one in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(one))


Direction: TypeAlias = Literal["from left", "from right"]

# expressions over such ranges take milliseconds to compile, which is left until one is wanted
_OF_THE_OTHER: Final[dict[Direction, str]] = {
    "from left": "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]",
    "from right": "[A-Za-z\u00c0-\u024f\u0370-\u052f]",
}
"""What is read the other way than a window: Hebrew, Arabic and their like, or Latin, Greek and Cyrillic."""

_HAN: Final = "[\u3400-\u9fff]"
_PLACE: Final = rf"({_HAN}?)\{{(\w+)\}}(?=({_HAN}?))"
_LETTER: Final = r"[^\W_\u2e80-\uffef]"

_lookup: Lookup | None = None
_foreign: re.Pattern[str] | None = None
_grouping, _point = ",", "."
_sort_key: SortKey = by_letters
_is_english: ContextVar[bool] = ContextVar("_is_english", default=False)


def tr(text: str, note: str = "", number: int | None = None, /, **values: object) -> str:
    """Return a text in the chosen language, with `number` for its `%n` and `values` in its braces.

    `note` tells apart what English says with the same words. Call it where the text is needed, never while a
    module is imported: the language is not known then; `tr_noop` marks texts that stand in tables.
    """
    if _is_english.get():
        return Told(_said(None, text, note, number, values), (text, note, number, values))
    return _said(_lookup, text, note, number, _set_apart(values))


def told_by(say: Callable[[str], str], value: str) -> str:
    """Return what a module’s function says of a value; what it says in English it can say again, as `tr`."""
    return Told(say(value), (say, value)) if _is_english.get() else say(value)


def set_apart(text: str) -> str:
    """Return what stands in a line of a window, with a direction of its own if it is read the other way.

    Otherwise the signs and numbers after it would go to its other side; UAX #9 puts such a text between FSI
    and PDI. Programs that print lines get it as it is.
    """
    return f"\u2068{text}\u2069" if _foreign and _foreign.search(text) else text


def _set_apart(values: dict[str, object]) -> dict[str, object]:
    if not _foreign:
        return values
    return {name: set_apart(one) if isinstance(one, str) else one for name, one in values.items()}


def tr_noop(text: str) -> str:
    """Mark a text that is to be translated where it is shown, by `tr`, and return it as it is."""
    return text


def grouped(number: int) -> str:
    """Return a whole number as it is written in the chosen language, such as `2,000` or `2 000`."""
    return f"{number:,}".replace(",", "," if _is_english.get() else _grouping)


def in_figures(number: Decimal) -> str:
    """Return a number with its fraction as it is written in the chosen language: `1,234.5` or `1.234,5`."""
    whole, point, rest = f"{abs(number):f}".partition(".")
    sign = "-" if number < 0 else ""
    return f"{sign}{grouped(int(whole))}{point and pointed(point)}{rest}"


def pointed(plain: str) -> str:
    """Return a plain decimal number, such as `1.5`, with the decimal sign of the chosen language."""
    return plain if _is_english.get() else plain.replace(".", _point)


def unpointed(typed: str) -> str:
    """Return a number that was typed in the chosen language with a point for its decimal sign.

    What parts its thousands is left out where that sign may be taken for another.
    """
    if _point == ".":
        return typed
    if _grouping == "." and re.fullmatch(r"\s*-?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]*)?\s*", typed):
        typed = typed.replace(".", "")
    return typed.replace(_point, ".")


def sort_key(text: str) -> Any:
    """Return what sorts texts as the chosen language does: É beside E in French, Ä beside A in German."""
    return _sort_key(text)


def speak(
    lookup: Lookup | None = None,
    grouping: str = ",",
    sort_key: SortKey = by_letters,
    point: str = ".",
    *,
    direction: Direction | None = None,
) -> None:
    """Choose the language from now on: where translations come from, what parts thousands, and what sorts.

    `point` is its decimal sign; `direction` is how the window is read, if there is one. Without
    arguments, it is English again.
    """
    global _lookup, _grouping, _sort_key, _point, _foreign
    _lookup, _grouping, _sort_key, _point = lookup, grouping, sort_key, point
    _foreign = re.compile(_OF_THE_OTHER[direction]) if direction else None


@contextmanager
def english() -> Iterator[None]:
    """Have all texts in English for a while, in this thread: what is written into a document or a file."""
    before = _is_english.set(True)
    try:
        yield
    except Exception as error:
        # what stops it is told to whoever waits for it
        _is_english.reset(before)
        error.args = tuple(said_again(one) if isinstance(one, str) else one for one in error.args)
        raise
    else:
        _is_english.reset(before)


def is_english() -> bool:
    """Return whether `english` holds."""
    return _is_english.get()


class Told(str):
    """A text said in English that can be said again in the language of the window.

    What `english` keeps in English is one, and says itself in the language of the process that it is sent to:
    so the sentences of a child process, which knows of no language, are shown in the window’s.
    """

    said: "_Said"
    english: str

    def __new__(cls, words: str, said: "_Said") -> "Told":
        """Make a text out of its words and what `tr` or `told_by` was given."""
        told = super().__new__(cls, words)
        told.said = said
        told.english = words if _is_english.get() else _in_english(said)
        return told

    def __reduce__(self) -> tuple[Callable[..., "Told"], tuple["_Said"]]:
        """Go through a pipe as what `tr` or `told_by` was given."""
        return _arrived, (self.said,)


def in_english(text: str) -> str:
    """Return the English of a text that was said in English first; any other as it is."""
    return text.english if isinstance(text, Told) else text


def said_again(text: str) -> str:
    """Return a text that was said in English in the language of the window; any other as it is."""
    return _arrived(text.said) if isinstance(text, Told) else text


_Said: TypeAlias = tuple[str, str, int | None, dict[str, object]] | tuple[Callable[[str], str], str]
"""What `tr` or `told_by` was given."""


def _in_english(said: _Said) -> str:
    if len(said) == 2:
        with english():
            return said[0](said[1])
    text, note, number, values = said
    here = {name: in_english(value) if isinstance(value, str) else value for name, value in values.items()}
    return _said(None, text, note, number, here)


def _arrived(said: _Said) -> Told:
    if len(said) == 2:
        return Told(said[0](said[1]), said)
    text, note, number, values = said
    here = {name: said_again(value) if isinstance(value, str) else value for name, value in values.items()}
    lookup = None if _is_english.get() else _lookup
    return Told(_said(lookup, text, note, number, _set_apart(here)), (text, note, number, here))


def _said(lookup: Lookup | None, text: str, note: str, number: int | None, values: dict[str, object]) -> str:
    told = lookup(text, note, -1 if number is None else number) if lookup else ""
    if not told:
        told = text if number is None else _FORMS.sub(_Form(number), text)
    if number is not None:
        told = told.replace("%n", f"{number:,}".replace(",", _grouping if lookup else ","))
    if lookup and values and "{{" not in told:
        return re.sub(_PLACE, lambda found: _filled(found, values), told)
    return told.format(**values) if values else told


def _filled(place: re.Match[str], values: dict[str, object]) -> str:
    """Return what stands in a place, with a space between Chinese characters and letters of other scripts."""
    before, name, after = place.groups()
    value = str(values[name])
    if value.isdigit():  # the 3 in 11月3日
        return f"{before}{value}"
    start = " " if before and re.match(_LETTER, value[:1]) else ""
    end = " " if after and re.match(_LETTER, value[-1:]) else ""
    return f"{before}{start}{value}{end}"


class _Form:
    def __init__(self, number: int) -> None:
        self._is_one = number == 1

    def __call__(self, found: re.Match[str]) -> str:
        if found[0] == "(s)":
            return "" if self._is_one else "s"
        return str(found[1] if self._is_one else found[2])
