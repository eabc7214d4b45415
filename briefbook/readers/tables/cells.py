"""What the cells of a workbook hold, as text: dates by ISO 8601, numbers without noise."""

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def cell_text(value: Any, number_format: str = "General") -> str:
    """Return a cell's value as text; what is empty is an empty text."""
    match value:
        case None:
            return ""
        case str():
            return plain_text(value)
        case bool():
            return "yes" if value else "no"
        case datetime():
            has_time = value.time() != time()
            return f"{value:%Y-%m-%d %H:%M}" if has_time else value.date().isoformat()
        case date():
            return value.isoformat()
        case time():
            return f"{value:%H:%M}"
        case timedelta():
            return str(value)
        case int() | float():
            return _number(value, number_format)
        case _:
            return str(value)


def plain_text(text: str) -> str:
    """Return a text as it was before XLSX wrote characters that XML does not know (ISO 29500, ST_Xstring)."""
    if "_x" in text:
        text = _ESCAPED.sub(_unescaped, text)
    return text.replace("\r\n", "\n")


def _unescaped(found: re.Match[str]) -> str:
    character = chr(int(found[1], 16))
    # half a character is none
    return "\ufffd" if "\ud800" <= character <= "\udfff" else character


def _number(value: float, number_format: str) -> str:
    plain = re.sub(r'"[^"]*"|\\.', "", number_format)
    if "%" in plain:
        return f"{_decimal(value * 100)} %"
    return _decimal(value)


def _decimal(value: float) -> str:
    # fifteen digits are what a spreadsheet shows; those beyond are noise of the binary fraction
    text = f"{Decimal(f'{value:.15g}'):f}" if isinstance(value, float) else str(value)
    return text.rstrip("0").rstrip(".") if "." in text else text
