"""BibTeX and BibLaTeX, as Zotero, Better BibTeX, JabRef and publishers write it."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from briefbook.domain.csl_variables import NAMES as NAME_VARIABLES
from briefbook.domain.csl_variables import TYPES as CSL_TYPES
from briefbook.domain.csl_variables import VARIABLES
from briefbook.domain.dates import is_date
from briefbook.domain.reading import Bundle
from briefbook.readers.bibliography.bibtex_fields import (
    DATES,
    FIELDS,
    INHERITED,
    NAMES,
    NOT_INHERITED,
    PLAIN,
    SUBTYPES,
    TYPES,
)
from briefbook.readers.bibliography.bibtex_names import names
from briefbook.readers.bibliography.csl import bundle, check_count, date_of, date_words, reading_of_item
from briefbook.readers.bibliography.latex import plain
from briefbook.readers.dates import MONTHS
from briefbook.translation import tr

if TYPE_CHECKING:
    from bibtexparser.library import Library

DEEPEST_CROSSREF = 5
LONGEST_VALUE = 100_000

_PART = re.compile(r'\s*(?:"((?:[^"{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)"|\{(.*)\}|([^\s#"{}]+))\s*', re.S)
_KEY = re.compile(r"@\s*\w+\s*[{(]\s*([^\s,{}()]{1,100})\s*,")
_KEYLESS = re.compile(r"^([ \t]*@(?!string|comment|preamble)\w+[ \t]*[{(])(\s*\w+\s*=)", re.M | re.I)
_BY_LOWER_CASE = {variable.lower(): variable for variable in VARIABLES}

Fields = dict[str, str]
"""The fields of an entry by their names in small letters, as LaTeX."""


def read_bibtex(name: str, text: str) -> Bundle:
    """Return the entries of a BibTeX file; one that is broken is told of, and the others are read."""
    from bibtexparser.splitter import Splitter

    check_count(name, len(re.findall(r"^[ \t]*@\w+[ \t]*[{(]", text, re.M)))
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    library = Splitter(_KEYLESS.sub(r"\1,\2", text)).split()
    entries, refusals = _entries(name, library)
    by_key: dict[str, Fields] = {}
    for _, key, fields, _ in entries:
        by_key.setdefault(key.lower(), fields)
    readings = []
    for number, (kind, key, fields, raw) in enumerate(entries, 1):
        item = _item(kind, _inherited(fields, by_key))
        item.setdefault("citation-key", plain(key))
        tags = re.split(r"\s*[,;]\s*", plain(fields.get("keywords", "") or fields.get("keyword", "")))
        readings.append(reading_of_item(item, name, number, raw, tags, _attached(fields)))
    return bundle(name, readings, refusals, "BibTeX")


def _entries(name: str, library: "Library") -> tuple[list[tuple[str, str, Fields, str]], list[str]]:
    """Return the type, key, fields and own lines of each entry, and a sentence for each that is broken."""
    from bibtexparser.model import DuplicateBlockKeyBlock, Entry, ParsingFailedBlock, String

    strings = {month[:3]: month for month in MONTHS}
    entries = []
    refusals = []
    for block in library.blocks:
        kept = block.ignore_error_block if isinstance(block, ParsingFailedBlock) else block
        if isinstance(block, DuplicateBlockKeyBlock) and isinstance(kept, String):
            continue
        if isinstance(kept, String):
            strings[kept.key.lower()] = _value(kept.value, strings)
        elif isinstance(kept, Entry):
            fields: Fields = {}
            for field in kept.fields:
                fields.setdefault(field.key.lower(), _value(str(field.value), strings))
            entries.append((kept.entry_type.lower(), kept.key, fields, str(kept.raw or "").strip()))
        elif isinstance(block, ParsingFailedBlock) and not _is_remark(block.raw):
            key = _KEY.match(block.raw or "")
            line = (block.start_line or 0) + 1
            told = tr(
                "An entry of “{name}” (line {line}) is broken BibTeX, so it was left out.",
                name=name,
                line=line,
            )
            if key:
                told = tr(
                    "Entry “{key}” of “{name}” (line {line}) is broken BibTeX, so it was left out.",
                    key=key[1],
                    name=name,
                    line=line,
                )
            refusals.append(told)
    return entries, refusals


def _is_remark(raw: str | None) -> bool:
    return re.match(r"@(?:comment|preamble|string)\b", raw or "", re.I) is not None


def _value(value: str, strings: Mapping[str, str]) -> str:
    """Return a value without its braces or quotation marks, abbreviations written out and parts joined."""
    value = value.strip()
    parts = []
    place = 0
    while place < len(value):
        match = _PART.match(value, place)
        if not match:
            return value.strip('"')
        quoted, braced, bare = match.groups()
        if braced is not None and "#" in braced:
            # the braces may be those of two parts
            end = _closing(value, match.start(2))
            braced, place = value[match.start(2) : end], end + 1
        else:
            place = match.end()
        if bare is not None:
            parts.append(strings.get(bare.lower(), bare))
        else:
            parts.append(quoted if quoted is not None else str(braced))
        place += len(value[place:]) - len(value[place:].lstrip(" \t\n#"))
    # abbreviations of abbreviations can grow without end
    return "".join(parts)[:LONGEST_VALUE]


def _closing(value: str, start: int) -> int:
    depth = 1
    for brace in re.compile(r"(?<!\\)[{}]").finditer(value, start):
        depth += 1 if brace[0] == "{" else -1
        if not depth:
            return brace.start()
    return len(value)


def _inherited(fields: Fields, by_key: Mapping[str, Fields]) -> Fields:
    """Return the fields of an entry with those of the entries that `crossref` and `xdata` name."""
    own = dict(fields)
    seen: set[str] = set()
    for _ in range(DEEPEST_CROSSREF):
        reference = fields.get("crossref", "") or fields.get("xdata", "").partition(",")[0]
        parent = by_key.get(reference.strip().lower())
        if parent is None or reference in seen:
            break
        seen.add(reference)
        for field, value in parent.items():
            if field not in NOT_INHERITED:
                own.setdefault(INHERITED.get(field, field) if "crossref" in fields else field, value)
        fields = parent
    return own


def _item(kind: str, fields: Fields) -> dict[str, Any]:
    subtype = plain(fields.get("entrysubtype", "")).lower()
    kind = SUBTYPES.get(subtype) or (subtype if subtype in CSL_TYPES else TYPES.get(kind, ""))
    item: dict[str, Any] = {
        "type": kind or ("webpage" if "howpublished" in fields and "url" in fields else "document")
    }
    for field, variable in FIELDS.items():
        if fields.get(field) and variable not in item:
            item[variable] = fields[field].strip("{} ") if field in PLAIN else plain(fields[field])
    for field, value in fields.items():
        if field in NAMES or _BY_LOWER_CASE.get(field) in NAME_VARIABLES:
            item.setdefault(NAMES.get(field) or _BY_LOWER_CASE[field], names(value))
        elif field in DATES:
            item[DATES[field]] = date_words(plain(value))
        elif field not in FIELDS and field not in ("number", "issue") and field in _BY_LOWER_CASE:
            item.setdefault(_BY_LOWER_CASE[field], plain(value))
    for title, subtitle in (
        ("title", "subtitle"),
        ("booktitle", "booksubtitle"),
        ("journaltitle", "journalsubtitle"),
    ):
        variable = FIELDS[title]
        if fields.get(subtitle) and fields.get(title) and item.get(variable) == plain(fields[title]):
            item[variable] += f": {plain(fields[subtitle])}"
    _number(item, fields)
    if pages := fields.get("pages"):
        item["page"] = re.sub(r"\s*[-–—]+\s*", "-", plain(pages))
    if issued := _issued(fields):
        item["issued"] = issued
    _tidy(item, fields)
    for field, value in fields.items():
        if field.startswith("csl-") and (own := _BY_LOWER_CASE.get(field[4:])):
            item[own] = plain(value)
    return item


def _number(item: dict[str, Any], fields: Fields) -> None:
    """Put the number, which is an issue's in journals, where CSL has it."""
    is_serial = item["type"].startswith("article")
    if number := plain(fields.get("number", "")):
        item["issue" if is_serial else "collection-number" if "series" in fields else "number"] = number
    if issue := plain(fields.get("issue", "")):
        item.setdefault("issue", issue)


def _issued(fields: Fields) -> str:
    """Return the date of an entry as ISO 8601, else as it is written."""
    date = date_words(plain(fields.get("date", "")))
    if date and is_date(date.partition("/")[0]):
        return date
    year = plain(fields.get("year", ""))
    month = plain(fields.get("month", "")).strip(".").lower()
    if not re.fullmatch(r"\d{4}", year):
        return date or date_words(year)
    named = re.search(r"[a-z]{3}", month)
    number = next((n for n, word in enumerate(MONTHS, 1) if named and named[0] == word[:3]), 0)
    number = number or (int(month) if re.fullmatch(r"\d{1,2}", month) else 0)
    days = re.search(r"\d{1,2}", month) if not month.isdigit() else None
    day = days[0] if days else plain(fields.get("day", ""))
    return date_of([[year, number, day]]) or year


def _tidy(item: dict[str, Any], fields: Fields) -> None:
    doi = re.sub(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", "", item.get("DOI", ""), flags=re.I)
    if doi:
        item["DOI"] = doi.replace("\\_", "_")
    for field in ("howpublished", "note"):
        found = re.search(r"https?://[^\s{}]+", fields.get(field, ""))
        if "URL" not in item and found:
            item["URL"] = found[0].rstrip(".,;")
    if "URL" in item:
        item["URL"] = re.sub(r"^\\url\{|\}$", "", item["URL"]).replace("\\_", "_").replace("\\%", "%")
        item["URL"] = item["URL"].replace("\\&", "&").replace("\\#", "#").replace("{\\textasciitilde}", "~")
        if re.search(r"https?:|\\url", item.get("publisher", "")):
            del item["publisher"]


def _attached(fields: Fields) -> list[str]:
    r"""Return the files of an entry: `Title:path:type;…` with `\:` and `\;`, or a path alone."""
    found = []
    for each in re.split(r"(?<!\\);", fields.get("file", "").strip()):
        parts = re.split(r"(?<!\\):", each.strip())
        path = parts[-2] if len(parts) >= 3 else parts[-1] if len(parts) == 2 and not parts[0] else parts[0]
        if len(parts) == 2 and parts[0]:
            path = each
        found.append(re.sub(r"\\([:;{}_\\&%$#])", r"\1", path))
    return found + [fields[field] for field in ("pdf", "localfile") if fields.get(field)]
