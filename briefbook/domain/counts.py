"""How a number of things is said, and their names in a row."""

from collections.abc import Iterable, Sequence
from functools import reduce

from briefbook.translation import tr


def count_of(number: int, noun: str) -> str:
    """Return a number with its noun in English, such as `1 claim` or `2,000 claims`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def listed(names: Sequence[str]) -> str:
    """Return names as a sentence has them, such as `Ana, Ben and Cai`; nothing for none."""
    if len(names) < 2:
        return "".join(names)
    return tr("{most} and {last}", most=in_a_row(names[:-1]), last=names[-1])


def in_a_row(parts: Iterable[str]) -> str:
    """Return names or facts one after the other, such as `Ana, Ben, Cai`."""
    found = list(parts)
    return reduce(lambda some, one: tr("{some}, {one}", some=some, one=one), found) if found else ""
