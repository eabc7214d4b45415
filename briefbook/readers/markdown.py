"""Markdown files, with or without front matter."""

import re
from collections.abc import Mapping

from briefbook.domain.reading import Detail, Reading, Span
from briefbook.readers.cleaning import set_aside
from briefbook.readers.dates import iso_date
from briefbook.readers.details import details_in_text
from briefbook.readers.encoding import normalise, trim_blank_lines

FRONT_MATTER_DETAILS = {
    "title": "title",
    "author": "author",
    "authors": "author",
    "date": "published",
    "published": "published",
    "lang": "language",
    "language": "language",
    "publisher": "publisher",
    "url": "address",
    "canonical_url": "address",
}
"""Front matter's words for the details of a source."""

_FRONT_MATTER = re.compile(r"---[ \t]*\n((?:[^\n]*\n){1,200}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_ENTRY = re.compile(r"([A-Za-z_]+)[ \t]*:[ \t]*(.*)")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.+)")
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r"^ {0,3}#[ \t]+(.+?)[ \t]*#*[ \t]*$")
_UNDERLINE = re.compile(r"^ {0,3}=+[ \t]*$")


def read_markdown(name: str, original: bytes, decoded: str) -> Reading:
    """Return the reading of a Markdown file; its marks stay in the text."""
    text = trim_blank_lines(normalise(decoded))
    front = _FRONT_MATTER.match(text)
    entries = _entries(front[1]) if front else {}
    furniture = (Span(0, front.end(), "page furniture"),) if front and entries else ()
    code = _code_lines(text)
    spans = set_aside(text, already=furniture, untouched=code)
    details = _front_matter_details(entries)
    if "title" not in details and (heading := first_heading(text, code)):
        details["title"] = Detail(heading, "text")
    return Reading(
        filename=name,
        kind="markdown",
        original=original,
        text=text,
        details={**details_in_text(text, spans, name), **details},
        set_aside=spans,
    )


def first_heading(text: str, code: frozenset[int] = frozenset()) -> str:
    """Return the words of the first heading of level one, or nothing."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if number in code:
            continue
        if heading := _HEADING.match(line[:1000].rstrip()):
            return heading[1].strip()
        if number and _UNDERLINE.match(line[:1000]) and lines[number - 1].strip():
            return lines[number - 1].strip()
    return ""


def _entries(front_matter: str) -> dict[str, str]:
    """Return the keys and values of simple YAML; nested values are left out."""
    entries: dict[str, str] = {}
    key = ""
    for line in front_matter.split("\n"):
        if entry := _ENTRY.fullmatch(line.rstrip()):
            key = entry[1].lower()
            values = entry[2].strip()
            if values.startswith("[") and values.endswith("]"):
                values = ", ".join(_unquoted(value) for value in values[1:-1].split(","))
            entries[key] = _unquoted(values)
        elif key and (item := _ITEM.fullmatch(line.rstrip())):
            entries[key] = ", ".join(filter(None, (entries[key], _unquoted(item[1]))))
    return entries


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"":
        return value[1:-1].strip()
    return re.sub(r"\s+#.*", "", value)


def _front_matter_details(entries: Mapping[str, str]) -> dict[str, Detail]:
    details: dict[str, Detail] = {}
    for word, name in FRONT_MATTER_DETAILS.items():
        value = entries.get(word, "")
        if name == "published":
            value = iso_date(value)
        if value and value not in ("|", ">") and name not in details:
            details[name] = Detail(value, "file")
    return details


def _code_lines(text: str) -> frozenset[int]:
    """Return the numbers of the lines of fenced code."""
    code = set()
    fence = ""
    for number, line in enumerate(text.split("\n")):
        mark = _FENCE.match(line)
        if fence or mark:
            code.add(number)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence) and not line.strip().strip(fence[0]):
            fence = ""
    return frozenset(code)
