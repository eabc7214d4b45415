r"""Records that belong to another, as lines of one cell: `text; owner: Wu; due: 2026-12-01`, one each.

A backslash stands before a `;` or a backslash that belongs to the text, and `\n` is a new line in it.
"""

import re
from collections.abc import Iterable
from typing import Any

from briefbook.domain.commitment import Commitment, Progress
from briefbook.domain.fields import FIELDS
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario

OWNED: dict[type[Record], dict[str, type[Record]]] = {
    Risk: {"Actions": RiskAction, "Indicators": Indicator},
    Commitment: {"Log": Progress},
    Scenario: {"Indicators": Indicator},
}
"""What belongs to records of a kind, by what its column is called."""

OWNER_FIELD: dict[type[Record], str] = {
    RiskAction: "risk_id",
    Indicator: "about_id",
    Progress: "commitment_id",
}
"""The field of each that says to which record it belongs."""

_MARKS = ("- ", "* ", "• ")
"""What stands before each entry of a list that people typed."""
_PARTS = re.compile(r"(?:[^;\\]|\\.)*", re.S)
_ESCAPED = re.compile(r"\\(.)", re.S)


def written_lines(records: Iterable[Record]) -> str:
    """Return records of one kind as lines."""
    return "\n".join(map(_line, records))


def read_lines(kind: type[Record], text: str) -> list[dict[str, Any]]:
    """Return the fields of each record that lines hold; what no field is called belongs to the text before.

    A value is a text as it stands there, which need not be what the field may hold.
    """
    return [_read(kind, line) for line in text.split("\n") if line.strip()]


def _line(record: Record) -> str:
    first, *rest = FIELDS[type(record)]
    words = _escaped(str(getattr(record, first.name)))
    # or else it would be read as the mark of a list
    parts = [f"\\{words}" if words.startswith(_MARKS) else words]
    for field in rest:
        value = getattr(record, field.name)
        if value:
            words = "yes" if value is True else str(value)
            parts.append(f"{field.label.lower()}: {_escaped(words)}")
    return "; ".join(parts)


def _read(kind: type[Record], line: str) -> dict[str, Any]:
    first, *rest = FIELDS[kind]
    called = {name.casefold(): one for one in rest for name in (one.label, one.name)}
    found: dict[str, Any] = {}
    last = first.name
    for place, part in enumerate(_split(line)):
        label, colon, value = part.removeprefix(" ").partition(": ")
        field = called.get(label.strip().casefold()) if place and colon else None
        if field is None:
            words = _unescaped(part if place else _unmarked(part))
            found[last] = f"{found[last]};{words}" if last in found else words
        else:
            last = field.name
            found[last] = _unescaped(value)
    if "is_tripped" in found:
        found["is_tripped"] = found["is_tripped"].strip().casefold() in ("yes", "true", "1", "tripped", "x")
    return found


def _split(line: str) -> list[str]:
    parts, place = [], 0
    while place <= len(line):
        match = _PARTS.match(line, place)
        assert match is not None
        end = match.end() if match.end() == len(line) or line[match.end()] == ";" else len(line)
        parts.append(line[place:end])
        place = end + 1
    return parts


def _unmarked(part: str) -> str:
    return part[2:] if part.startswith(_MARKS) else part


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace("\n", "\\n").replace("\r", "\\r")


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: {"n": "\n", "r": "\r"}.get(found[1], found[1]), text)
