"""Bibliographies, against what Better BibTeX and a plain reading of RIS lines make of them."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from briefbook.domain.reading import Bundle, Reading
from briefbook.errors import BriefbookError
from briefbook.readers.bibliography.bibtex import read_bibtex
from briefbook.readers.documents import read_bytes
from briefbook.readers.encoding import decode
from tests.corpus.files import DATA, real_files
from tests.corpus.measure import Score

BETTER_BIBTEX = DATA / "bib" / "retorquere+zotero-better-bibtex" / "test" / "fixtures" / "import"
_RIS_LINE = re.compile(r"^([A-Z][A-Z0-9])  ?- ?(.*)$")


def field_scores() -> list[Score]:
    """Return for each field of each format the share of entries where it is as expected."""
    rows = []
    for set_, agreed in (("BibTeX", bibtex_agreement()), ("RIS", ris_agreement())):
        rows += [
            Score("Briefbook", f"{set_}, {name}", len(values), sum(values) / len(values))
            for name, values in agreed.items()
            if values
        ]
    return rows


def bibtex_agreement() -> dict[str, list[bool]]:
    """Return by field whether each entry of Better BibTeX’s tests is read as expected there."""
    agreed: dict[str, list[bool]] = {"title": [], "author": [], "DOI": []}
    for expected_path in sorted(BETTER_BIBTEX.glob("*.json")):
        path = expected_path.with_suffix(".bib")
        if not path.exists():
            continue
        try:
            bundle = read_bibtex(path.name, decode(path.name, path.read_bytes()))
        except BriefbookError:
            continue
        by_key = {reading.bibliography.get("citation-key", ""): reading for reading in bundle.readings}
        for item in json.loads(expected_path.read_bytes())["items"]:
            if reading := by_key.get(item.get("citationKey", "")):
                for name, is_right in _agreement(reading, item):
                    agreed[name].append(is_right)
    return agreed


def ris_agreement() -> dict[str, list[bool]]:
    """Return by field whether what stands in the lines of RIS entries is in their readings."""
    agreed: dict[str, list[bool]] = {"title": [], "author": [], "year": [], "DOI": []}
    for file in real_files("bib"):
        if file.path.suffix != ".ris":
            continue
        try:
            read = read_bytes(file.path.name, file.path.read_bytes())
        except BriefbookError:
            continue
        assert isinstance(read, Bundle)
        entries = list(_ris_entries(file.path))
        for lines, reading in zip(entries, read.readings, strict=False):
            details = {name: detail.value for name, detail in reading.details.items()}
            title = next((text for tag, text in lines if tag in ("TI", "T1") and text), "")
            people = [text for tag, text in lines if tag in ("AU", "A1") and text]
            year = next((text for tag, text in lines if tag in ("PY", "Y1") and text), "")[:4]
            doi = next((text for tag, text in lines if tag == "DO" and text), "")
            for name, wanted, found in (
                ("title", _words(title), _words(details.get("title", ""))),
                ("author", _sorted(" ".join(people)), _sorted(details.get("author", ""))),
                ("year", year, details.get("published", "")[:4]),
                (
                    "DOI",
                    _words(doi.partition("doi.org/")[2] or doi),
                    _words(reading.bibliography.get("DOI", "")),
                ),
            ):
                if wanted:
                    agreed[name].append(wanted == found)
    return agreed


def _agreement(reading: Reading, item: dict[str, object]) -> Iterator[tuple[str, bool]]:
    found = {name: detail.value for name, detail in reading.details.items()}
    creators = item.get("creators", ())
    assert isinstance(creators, list | tuple)
    people = [who for who in creators if who["creatorType"] == "author"]
    names = [who.get("name") or f"{who['firstName']} {who['lastName']}" for who in people]
    if title := str(item.get("title", "")):
        yield "title", _words(found.get("title", "")) == _words(title)
    if names:
        yield "author", _sorted(found.get("author", "")) == _sorted(" ".join(names))
    if doi := str(item.get("DOI", "")):
        yield "DOI", _words(reading.bibliography.get("DOI", "")) == _words(doi)


def _ris_entries(path: Path) -> Iterator[list[tuple[str, str]]]:
    lines: list[tuple[str, str]] = []
    for line in path.read_text("utf-8-sig").splitlines():
        if found := _RIS_LINE.match(line.strip()):
            if found[1] == "ER":
                yield lines
                lines = []
            else:
                lines.append((found[1], found[2].strip()))


def _words(text: str) -> str:
    return re.sub(r"\W+", " ", re.sub(r"<[^>]*>", "", text)).strip().lower()


def _sorted(text: str) -> str:
    return " ".join(sorted(_words(text).split()))
