"""How much of what is expected was found, as rows of a table."""

import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from importlib.util import find_spec
from io import StringIO
from statistics import mean

from briefbook.domain.reading import Bundle, Reading
from briefbook.readers.documents import read_bytes

_WORD = re.compile(
    "[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\\W_\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)
_DIVIDED = re.compile("[\ufffe\x02\u00ad](?:\r?\n)?|(?<=[^\\W\\d_])[-\u2010]\r?\n(?=[^\\W\\d_])")


@dataclass(frozen=True)
class Score:
    """How well a library reads a set: means over `n` files; precision and F1 where they mean something."""

    library: str
    set: str
    n: int
    recall: float
    precision: float | None = None
    f1: float | None = None
    milliseconds: float | None = None
    """Of processor time, per file."""


@dataclass(frozen=True)
class Case:
    """A file with the words that are to be found in it."""

    name: str
    data: bytes
    expected: Counter[str]


Library = Callable[[str, bytes], str]
"""Gives the text of a file from its name and bytes."""


def words(text: str) -> Counter[str]:
    """Count words, however they are written; what a hyphen divides at a line's end is one.

    Each character of Chinese and Japanese counts as a word.
    """
    joined = unicodedata.normalize("NFKC", _DIVIDED.sub("", text)).casefold()
    return Counter(_WORD.findall(joined))


def scores(set_: str, cases: Sequence[Case], libraries: Iterable[tuple[str, Library]]) -> list[Score]:
    """Return for each library the mean share of the expected words that it finds."""
    rows = []
    for name, text_of in libraries if cases else ():
        if name != "Briefbook" and find_spec(name.replace("python-", "").replace("odfpy", "odf")) is None:
            continue
        begun = time.process_time()
        # some print what they do not understand
        with redirect_stdout(StringIO()):
            texts = [_text(text_of, case) for case in cases]
        taken = 1000 * (time.process_time() - begun) / len(cases)
        shares = [recall(case.expected, words(text)) for case, text in zip(cases, texts, strict=True)]
        rows.append(Score(name, set_, len(cases), mean(shares), milliseconds=taken))
    return rows


def recall(expected: Counter[str], found: Counter[str]) -> float:
    """Return the share of expected words that were found."""
    return (expected & found).total() / expected.total() if expected else 1.0


def briefbook(name: str, data: bytes) -> str:
    """Return all text that Briefbook reads in a file, without the signs of headings and lists."""
    read = read_bytes(name, data)
    readings = (read,) if isinstance(read, Reading) else read.readings if isinstance(read, Bundle) else ()
    return "\n".join(reading.text for reading in readings)


def _text(text_of: Library, case: Case) -> str:
    try:
        return text_of(case.name, case.data)
    except Exception:  # what fails on a file has found nothing in it
        return ""
