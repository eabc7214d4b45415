"""Units of a Markdown text: paragraphs, list items, rows of tables and block quotations."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

Span = tuple[int, int]
Kind: TypeAlias = Literal["paragraph", "item", "row", "quote", "note"]

_HEADING = re.compile(r" {0,3}#{1,6}(?:\s|$)")
_RULED = re.compile(r" {0,3}(?:=+|-+|(?:[-*_] *){3,})\s*$")
_DEFINITION = re.compile(r"\s{0,3}(?:\*\[[^\[\]]+\]|\[[^\[\]^@][^\[\]]*\]):|\s*\{:.*\}\s*$|:::")
_SEPARATOR = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_QUOTE = re.compile(r"\s*(?:>\s?)+")
_NOTE = re.compile(r" {0,3}\[\^[^\[\]\s]+\]:\s*")
_ITEM = re.compile(r"\s*(?:[-*+•–]|\d{1,9}[.)]|\(?(?:[a-z]|[ivx]{1,5})[.)]|:)\s+(?:\[[ xX]\]\s+)?")
_ROW = re.compile(r"\s*\|?")


@dataclass(frozen=True)
class Unit:
    """A stretch of a text that is read as one: `start` to `end`, with what marks it from `lead` on."""

    kind: Kind
    lead: int
    start: int
    end: int
    table: int = 0
    """Which table a row is of, counted from 1."""
    is_header: bool = False
    """Whether it is the row of a table’s column heads."""


def units_in(text: str, is_code: Callable[[int], bool]) -> Iterator[Unit]:
    """Yield the units of a text in order; headings, code and definitions are none."""
    lines = list(_lines(text))
    open_unit: Unit | None = None
    number = tables = 0
    while number < len(lines):
        start, end = lines[number]
        line = text[start:end]
        following = text[slice(*lines[number + 1])] if number + 1 < len(lines) else ""
        number += 1
        if "|" in line and "|" in following and _SEPARATOR.match(following):
            tables += 1
            if open_unit:
                yield open_unit
            open_unit = None
            yield _row(text, start, end, tables, is_header=True)
            number += 1
            while number < len(lines) and "|" in text[slice(*lines[number])]:
                yield _row(text, *lines[number], tables)
                number += 1
            continue
        if open_unit and open_unit.kind == "paragraph" and _RULED.match(line) and line.strip():
            open_unit = None  # the line before was a heading, underlined
            continue
        kind = _kind(line, is_code(start))
        goes_on = kind == "paragraph" or (
            kind == "quote" and open_unit is not None and open_unit.kind == "quote"
        )
        if open_unit and goes_on:
            open_unit = replace(open_unit, end=end)
            continue
        if open_unit:
            yield open_unit
        open_unit = None
        if kind:
            lead = {"quote": _QUOTE, "item": _ITEM, "note": _NOTE}.get(kind)
            match = lead.match(line) if lead else None
            open_unit = Unit(kind, start, start + (match.end() if match else 0), end)
    if open_unit:
        yield open_unit


def _kind(line: str, is_code: bool) -> Kind | None:
    if not line.strip() or is_code or _HEADING.match(line) or _DEFINITION.match(line):
        return None
    if _QUOTE.match(line):
        return "quote"
    if _NOTE.match(line):
        return "note"
    return "item" if _ITEM.match(line) else None if _RULED.match(line) else "paragraph"


def _row(text: str, start: int, end: int, table: int, *, is_header: bool = False) -> Unit:
    match = _ROW.match(text, start, end)
    return Unit("row", start, match.end() if match else start, end, table, is_header)


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1
