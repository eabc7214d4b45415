"""RIS, as Zotero, EndNote and the databases of publishers write it."""

import re
from typing import Any

from briefbook.domain.csl_variables import NAMES as NAME_VARIABLES
from briefbook.domain.csl_variables import VARIABLES
from briefbook.domain.dates import is_date
from briefbook.domain.person_names import name_of, names_in
from briefbook.domain.reading import Bundle
from briefbook.readers.bibliography.csl import bundle, check_count, date_words, reading_of_item
from briefbook.readers.bibliography.ris_tags import ATTACHED, BOOKS, NAMES, NOTES, PREFERRED, TAGS, TYPES
from briefbook.translation import grouped, tr

MOST_LINES = 20_000
"""Of one entry."""

_LINE = re.compile(r"\s{0,3}([A-Z][A-Z0-9]) {1,2}-(?:\s(.*))?")
_VARIABLE = re.compile(r"\{:([A-Za-z_-]{2,40}):\s*([^{}]*)\}")
_DATE = re.compile(r"(\d{4})(?:[/-](\d{0,2}))?(?:[/-](\d{0,2}))?(?:[/-](.*))?")
_INITIALS = re.compile(r"([^\W\d_][^\s,]+) ((?:[^\W\d_]\.[- ]?){1,4})")
_ISBN = re.compile(r"(?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx]")
_ISSN = re.compile(r"\d{4}-?\d{3}[\dXx]")


def read_ris(name: str, text: str) -> Bundle:
    """Return the entries of a RIS file; one that does not say where it ends, ends where the next begins."""
    entries = _entries(text)
    check_count(name, len(entries))
    readings = []
    refusals = []
    for number, (line, lines) in enumerate(entries, 1):
        if len(lines) > MOST_LINES:
            refusals.append(
                tr(
                    "Entry {number} of “{name}” (line {line}) has more than {most} lines, so it was left "
                    "out.",
                    number=number,
                    name=name,
                    line=line,
                    most=grouped(MOST_LINES),
                )
            )
            continue
        fields = _fields(lines)
        if len(fields) < 2:
            refusals.append(
                tr(
                    "Entry {number} of “{name}” (line {line}) says nothing, so it was left out.",
                    number=number,
                    name=name,
                    line=line,
                )
            )
            continue
        item, attached = _item(fields)
        tags = [value for tag, value in fields if tag == "KW"]
        readings.append(reading_of_item(item, name, number, "\n".join(lines), tags, attached))
    return bundle(name, readings, refusals, "RIS")


def _entries(text: str) -> list[tuple[int, list[str]]]:
    """Return the lines of each entry, and the number of its first; what stands between them is left out."""
    entries: list[tuple[int, list[str]]] = []
    is_inside = False
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        match = _LINE.match(line)
        if match and match[1] == "TY":
            entries.append((number, []))
            is_inside = True
        if is_inside and line.strip():
            entries[-1][1].append(line.rstrip())
        if match and match[1] == "ER":
            is_inside = False
    return entries


def _fields(lines: list[str]) -> list[tuple[str, str]]:
    """Return the tags of an entry with their values; lines without a tag go on with the one before."""
    fields: list[tuple[str, list[str]]] = []
    for line in lines:
        if match := _LINE.match(line):
            fields.append((match[1], [(match[2] or "").strip()]))
        elif fields:
            fields[-1][1].append(line.strip())
    joined = [(tag, "\n".join(filter(None, values))) for tag, values in fields if tag != "ER"]
    return [(tag, value) for tag, value in joined if value]


def _item(fields: list[tuple[str, str]]) -> tuple[dict[str, Any], list[str]]:
    """Return the CSL item of an entry, and what files it names."""
    kind = next((TYPES.get(value.split()[0].upper(), "document") for tag, value in fields if tag == "TY"), "")
    item: dict[str, Any] = {"type": kind or "document"}
    notes: list[str] = []
    attached: list[str] = []
    chosen: dict[str, str] = {}
    told: dict[str, Any] = {}
    for tag, value in fields:
        if tag in NAMES:
            item.setdefault(NAMES[tag], []).extend(map(_name, value.splitlines()))
        elif tag in NOTES:
            notes.append(_VARIABLE.sub("", value).strip())
            told.update(_variables(value))
        elif tag in ATTACHED:
            attached += re.split(r"\s*[;\n]\s*", value)
        elif variable := _variable(tag, value, kind):
            is_better = PREFERRED.get(variable) == tag != chosen.get(variable)
            if variable not in item or is_better:
                item[variable] = value
                chosen[variable] = tag
    item.update(_dates(dict(reversed(fields))))
    if pages := _pages(dict(reversed(fields))):
        item["page"] = pages
    if note := "\n\n".join(filter(None, notes)):
        item["note"] = note
    _tidy_addresses(item, attached)
    item.update(told)
    return item, attached


def _variable(tag: str, value: str, kind: str) -> str:
    """Return the CSL variable of a tag whose meaning may depend on the entry's type."""
    if tag == "SN":
        first = value.split()[0]
        if kind in ("report", "standard", "patent") and not _ISBN.match(value) and not _ISSN.fullmatch(first):
            return "number"
        return "ISSN" if _ISSN.fullmatch(first) else "ISBN"
    if tag == "BT":
        return "title" if kind in BOOKS else "container-title"
    if tag == "T2" and kind in BOOKS:
        return "collection-title"
    if tag == "IS" and kind in ("report", "standard", "legislation", "bill"):
        return "number"
    if tag in ("C1", "C3") and kind == "paper-conference":
        return "event-place" if tag == "C1" else "container-title"
    if tag == "M3" and re.match(r"10\.\d{4,9}/", value):
        return "DOI"
    return TAGS.get(tag, "")


def _dates(values: dict[str, str]) -> dict[str, str]:
    year = next((values[tag] for tag in ("PY", "Y1") if values.get(tag)), "")
    day = _date(values.get("DA", ""))
    issued = _date(year)
    if is_date(day) and (not issued or not is_date(issued) or day.startswith(issued)):
        issued = day
    elif re.fullmatch(r"\d{4}", issued) and day and not is_date(day):
        issued = next((d for d in (date_words(f"{day} {issued}"),) if is_date(d)), issued)
    accessed = _date(values.get("Y2", ""))
    return {key: date for key, date in (("issued", issued or day), ("accessed", accessed)) if date}


def _date(value: str) -> str:
    """Return `2006/03/15/` and its like as ISO 8601, and words, such as a season, as they are."""
    if not (match := _DATE.fullmatch(value.strip())):
        return date_words(value)
    year, month, day, other = match.groups()
    iso = year
    for part in (month, day):
        if not part or not is_date(f"{iso}-{int(part):02}"):
            break
        iso = f"{iso}-{int(part):02}"
    if other and iso == year and re.search(r"[^\W\d]", other):
        words = date_words(f"{other} {year}")
        return words if is_date(words) else year
    return iso


def _pages(values: dict[str, str]) -> str:
    first, last = (re.sub(r"\s*[-–—]+\s*", "-", values.get(tag, "")) for tag in ("SP", "EP"))
    if "-" in first and (not last or first.endswith(last)):
        return first
    return f"{first}-{last}" if first and last and first != last else first or last


def _name(value: str) -> dict[str, str]:
    """Return a name as RIS writes it: `Family, Given, Suffix`."""
    if value.startswith("{"):
        return name_of(value)
    parts = [part.strip() for part in value.split(",")]
    if len(parts) == 3 and all(parts):
        return {"family": parts[0], "given": parts[1], "suffix": parts[2]}
    if len(parts) == 2 and all(parts):
        return {"family": parts[0], "given": parts[1]} if len(parts[0].split()) < 4 else name_of(value)
    if initials := _INITIALS.fullmatch(value):
        return {"family": initials[1], "given": initials[2]}
    return name_of(value.rstrip(", "))


def _variables(note: str) -> dict[str, Any]:
    """Return what notes say as `{:variable: value}`, the way of citeproc-js for what has no tag."""
    found = {key: value.strip() for key, value in _VARIABLE.findall(note) if key in VARIABLES}
    return {key: names_in(value) if key in NAME_VARIABLES else value for key, value in found.items()}


def _tidy_addresses(item: dict[str, Any], attached: list[str]) -> None:
    addresses = re.split(r"\s*(?:;(?=\s*https?:)|\n)\s*", item.get("URL", ""))
    addresses += [path for path in attached if re.match("https?://", path)]
    if address := next((each for each in addresses if re.match("https?://", each)), addresses[0]):
        item["URL"] = address
    if "DOI" in item:
        item["DOI"] = re.sub(
            r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", "", item["DOI"].split("\n")[0], flags=re.I
        )
