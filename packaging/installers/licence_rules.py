"""Whether Briefbook may be handed out with something under a licence, written as an SPDX expression."""

import re
from collections.abc import Container
from itertools import product

from installers.work import BuildError


def used_under(expression: str, allowed: Container[str]) -> str:
    """Return the licences of an expression with all choices made, or “” if every choice has one not allowed.

    Of several choices it is the first that is allowed.
    """
    words = re.findall(r"[()]|[^\s()]+", expression)
    choices, rest = _either(words)
    if rest:
        raise BuildError(f"“{expression}” is not an SPDX licence expression.")
    for choice in choices:
        if all(licence in allowed for licence in choice):
            return " AND ".join(dict.fromkeys(choice))
    return ""


_Choices = list[tuple[str, ...]]


def _either(words: list[str]) -> tuple[_Choices, list[str]]:
    choices, words = _both(words)
    while words[:1] == ["OR"]:
        more, words = _both(words[1:])
        choices += more
    return choices, words


def _both(words: list[str]) -> tuple[_Choices, list[str]]:
    choices, words = _one(words)
    while words[:1] == ["AND"]:
        more, words = _one(words[1:])
        choices = [first + second for first, second in product(choices, more)]
    return choices, words


def _one(words: list[str]) -> tuple[_Choices, list[str]]:
    if not words or words[0] in (")", "AND", "OR", "WITH"):
        raise BuildError(f"“{' '.join(words)}” is not an SPDX licence expression.")
    if words[0] == "(":
        choices, words = _either(words[1:])
        if words[:1] != [")"]:
            raise BuildError("An SPDX licence expression lacks a bracket.")
        return choices, words[1:]
    if words[1:2] == ["WITH"]:
        return [(" ".join(words[:3]),)], words[3:]
    return [(words[0],)], words[1:]
