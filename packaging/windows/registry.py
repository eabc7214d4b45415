"""Reads the registry of a Windows in Wine, whole, and with the letters that its programs print wrongly."""

import re
from collections.abc import Mapping
from typing import Final

from windows.wine import Wine

_VALUE: Final = re.compile(r'(?:@|"((?:[^"\\]|\\.)*)")=(?:"((?:[^"\\]|\\.)*)"|(.*))')


def registry(wine: Wine, top: str) -> dict[str, dict[str, str]]:
    r"""Return the values below a key such as `HKCU\Software`, by key and name.

    The name of a default is empty. Keys begin with what follows `top`; what is not text stands as it is
    exported, such as `dword:00000001`.
    """
    wine.run("reg", "export", top, r"C:\exported.reg", "/y")
    exported = wine.path(r"C:\exported.reg")
    text = exported.read_text(encoding="utf-16")
    exported.unlink()
    found: dict[str, dict[str, str]] = {}
    values: dict[str, str] = {}
    name_of_top = top.partition("\\")[2]
    for line in text.splitlines():
        if line.startswith("["):
            key = line[1:-1].partition("\\")[2].removeprefix(name_of_top).lstrip("\\")
            values = found.setdefault(key, {})
        elif match := _VALUE.fullmatch(line):
            name, told, other = match.groups()
            values[_plain(name or "")] = _plain(told) if told is not None else other
    return found


def mentioning(found: Mapping[str, Mapping[str, str]], word: str) -> list[str]:
    """Return the keys that have a word in their name or in one of their values."""
    return [
        key
        for key, values in found.items()
        if word.lower() in " ".join([key, *values, *values.values()]).lower()
    ]


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)
