"""Formulas of Word documents, written in one line."""

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

_UNSEEN = re.compile("[\u2061-\u2064]")
M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"


def formula(element: "_Element") -> str:
    """Return a formula in one line, such as `a/b + x^2`."""
    tag = str(element.tag).rpartition("}")[2]
    if tag == "t":
        return _UNSEEN.sub("", element.text or "")
    if tag == "f":
        return f"{_grouped(element, 'num')}/{_grouped(element, 'den')}"
    if tag in ("sSup", "sSub", "sSubSup"):
        lower = "" if tag == "sSup" else "_" + _grouped(element, "sub")
        upper = "" if tag == "sSub" else "^" + _grouped(element, "sup")
        return f"{_grouped(element, 'e')}{lower}{upper}"
    if tag == "rad":
        return f"{_part(element, 'deg')}√{_grouped(element, 'e')}"
    if tag == "nary":
        lower, upper = _part(element, "sub"), _part(element, "sup")
        limits = ("_" + lower if lower else "") + ("^" + upper if upper else "")
        return f"{_property(element, 'naryPr', 'chr', '∫')}{limits} {_part(element, 'e')}"
    if tag == "d":
        opening = _property(element, "dPr", "begChr", "(")
        closing = _property(element, "dPr", "endChr", ")")
        return opening + ", ".join(formula(part) for part in element.iterfind(f"{M}e")) + closing
    return "".join(formula(part) for part in element if not str(part.tag).endswith("Pr"))


def _part(element: "_Element", tag: str) -> str:
    found = element.find(f"{M}{tag}")
    return "" if found is None else formula(found).strip()


def _grouped(element: "_Element", tag: str) -> str:
    part = _part(element, tag)
    return part if len(part) < 2 or part.isalnum() else f"({part})"


def _property(element: "_Element", group: str, tag: str, default: str) -> str:
    found = element.find(f"{M}{group}/{M}{tag}")
    return default if found is None else found.get(f"{M}val", "")
