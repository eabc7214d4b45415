"""How well the main text of real saved pages is found, by us and by bare libraries.

The expected texts were made by the libraries `newspaper` and `newspaper4k` and checked by eye, so they are a
floor: some are of another page that the site showed later, or hold a single line. Those are counted apart.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from briefbook.domain.reading import Reading
from briefbook.errors import BriefbookError
from briefbook.readers.documents import read_bytes
from briefbook.readers.encoding import decode
from briefbook.readers.pages.article import tokens_of

DATA = Path(__file__).parents[3] / ".." / "shared" / "data"
SETS = {
    "newspaper 2014": DATA / "web" / "codelucas+newspaper" / "tests" / "data",
    "newspaper4k": DATA / "web" / "AndyTheFactory+newspaper4k" / "tests" / "data",
}

LEAST_EXPECTED = 50
LEAST_ON_PAGE = 0.85
"""An expected text of which the whole page holds less than this share of the words is not of this page."""


@dataclass(frozen=True)
class Row:
    """The scores of one library on one set: means over `n` pages."""

    library: str
    set: str
    n: int
    precision: float
    recall: float
    f1: float
    milliseconds: float
    """Of processor time, per page."""


@dataclass(frozen=True)
class Case:
    """A page with its expected text."""

    name: str
    data: bytes
    expected: str
    title: str
    shown: str
    whole: str


def rows(*, every: int = 1) -> list[Row]:
    """Return the scores of every library on every set, of each `every`th page."""
    found = []
    for name, folder in SETS.items():
        cases = [case for case in cases_in(folder, every) if is_sound(case)]
        for library, main_text in LIBRARIES.items() if cases else ():
            begun = time.process_time()
            texts = [main_text(case) for case in cases]
            taken = 1000 * (time.process_time() - begun) / len(cases)
            scores = [score(text, case) for text, case in zip(texts, cases, strict=True)]
            precision, recall, f1 = (mean(column) for column in zip(*scores, strict=True))
            found.append(Row(library, name, len(cases), precision, recall, f1, taken))
    return found


def unsound(*, every: int = 1) -> list[str]:
    """Return the names of pages whose expected text is too short or of another page."""
    return [case.name for folder in SETS.values() for case in cases_in(folder, every) if not is_sound(case)]


def cases_in(folder: Path, every: int = 1) -> Iterator[Case]:
    """Yield the pages of a set that have words and an expected text."""
    for page in sorted((folder / "html").glob("*.html"))[::every]:
        texts = [folder / kind / f"{page.stem}.txt" for kind in ("text", "txt")]
        expected = next((text for text in texts if text.is_file()), None)
        if expected is None:
            continue
        data = page.read_bytes()
        try:
            reading = read_bytes(page.name, data)
        except BriefbookError:  # one page has no words: a script was to fetch them
            continue
        assert isinstance(reading, Reading)
        title = reading.details["title"].value if "title" in reading.details else ""
        text = expected.read_text(encoding="utf-8", errors="replace")
        yield Case(page.name, data, text, title, shown_text(reading), reading.text)


def is_sound(case: Case) -> bool:
    """Return whether an expected text is an article, and of this page."""
    expected = Counter(tokens_of(case.expected))
    held = (expected & Counter(tokens_of(case.whole))).total()
    return expected.total() >= LEAST_EXPECTED and held >= LEAST_ON_PAGE * expected.total()


def score(text: str, case: Case) -> tuple[float, float, float]:
    """Return precision, recall and F1 over words, without the headline, which main texts leave out."""
    found = Counter(tokens_of(_without_headline(text, case.title)))
    wanted = Counter(tokens_of(_without_headline(case.expected, case.title)))
    shared = (found & wanted).total()
    precision, recall = shared / max(1, found.total()), shared / max(1, wanted.total())
    return precision, recall, 2 * shared / max(1, found.total() + wanted.total())


def shown_text(reading: Reading) -> str:
    """Return the text of a reading without what is set aside."""
    pieces, place = [], 0
    for span in reading.set_aside:
        pieces.append(reading.text[place : span.start])
        place = span.end
    return "".join((*pieces, reading.text[place:]))


def _without_headline(text: str, title: str) -> str:
    headline = tokens_of(title)
    return "\n".join(line for line in text.split("\n") if not _is_headline(tokens_of(line), headline))


def _is_headline(line: tuple[str, ...], headline: tuple[str, ...]) -> bool:
    shorter = min(len(line), len(headline))
    return shorter >= 3 and line[:shorter] == headline[:shorter]


def _ours(case: Case) -> str:
    reading = read_bytes(case.name, case.data)
    assert isinstance(reading, Reading)
    return shown_text(reading)


def _trafilatura(case: Case) -> str:
    import trafilatura

    page = decode(case.name, case.data, is_markup=True)
    trafilatura.extract_metadata(page)
    return trafilatura.extract(page, include_comments=False) or ""


def _trafilatura_fast(case: Case) -> str:
    import trafilatura

    page = decode(case.name, case.data, is_markup=True)
    trafilatura.extract_metadata(page)
    return trafilatura.extract(page, include_comments=False, fast=True) or ""


def _readability(case: Case) -> str:
    from lxml.html import document_fromstring
    from readability import Document
    from readability.readability import Unparseable

    try:
        summary = Document(decode(case.name, case.data, is_markup=True)).summary()
    except Unparseable:
        return ""
    text: str = document_fromstring(summary).text_content()
    return text


LIBRARIES: dict[str, Callable[[Case], str]] = {
    "Briefbook": _ours,
    "trafilatura": _trafilatura,
    "trafilatura, fast": _trafilatura_fast,
    "readability-lxml": _readability,
}
"""What gives the main text of a page; times of the bare libraries include their metadata, as ours do."""


if __name__ == "__main__":
    for row in rows():
        print(  # noqa: T201
            f"{row.set:16} {row.library:18} n {row.n:3}  P {row.precision:.3f}  R {row.recall:.3f}"
            f"  F1 {row.f1:.3f}  {row.milliseconds:5.1f} ms"
        )
    print(f"not counted, as the expected text is not of the page or too short: {len(unsound())}")  # noqa: T201
