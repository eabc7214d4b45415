"""Citations: `[@kim-2025]` cites a source, `[@kim-2025#4]` its passage 4, `[@C3]` claim 3 (Pandoc's form)."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from briefbook.domain.claim import claim_number
from briefbook.domain.code import code_in, holds

LONG: Final = 10_000
"""Characters from which on what is found in a text is kept for a while."""

KEY = r"[^\W_](?:[\w.-]*[^\W_])?"
"""A citation key: letters and digits, with `-`, `_` and `.` inside."""

_ONE = rf"@(?P<key>{KEY})(?:#(?P<number>[0-9]{{1,18}}))?(?:,\s*(?P<locator>[^;\[\]\n]*))?"
_CITED = re.compile(_ONE)  # eighteen digits: a number that SQLite can keep
_GROUP = re.compile(r"\[\s*@[^\[\]\n]*\]")


@dataclass(frozen=True)
class Citation:
    """One citation in a text: `start` to `end` are the offsets of the brackets around its group."""

    key: str
    number: int | None
    locator: str
    start: int
    end: int

    @property
    def claim_number(self) -> int | None:
        """The number of the claim that is cited; `None` if it is a source or a passage."""
        return claim_number(self.key) if self.number is None else None

    @property
    def label(self) -> str:
        """The citation as it is written, without brackets."""
        number = f"#{self.number}" if self.number is not None else ""
        locator = f", {self.locator}" if self.locator else ""
        return f"@{self.key}{number}{locator}"


def citations_in(text: str) -> list[Citation]:
    """Return the citations of a Markdown text in order, those of one bracket with the same offsets."""
    if "[" not in text:
        return []
    return list(_in_long(text)) if len(text) > LONG else _found(text)


# several parts of a window ask about the same text when it is shown or changed
@lru_cache(maxsize=4)
def _in_long(text: str) -> tuple[Citation, ...]:
    return tuple(_found(text))


def _found(text: str) -> list[Citation]:
    code = code_in(text) if "@" in text else []
    found = []
    for group in _GROUP.finditer(text):
        if holds(code, group.start()):
            continue
        parts = [_CITED.fullmatch(part.strip()) for part in group.group()[1:-1].split(";")]
        for part in parts if all(parts) else []:
            assert part is not None
            number = part["number"]
            found.append(
                Citation(
                    key=part["key"],
                    number=int(number) if number else None,
                    locator=(part["locator"] or "").strip(),
                    start=group.start(),
                    end=group.end(),
                )
            )
    return found


def without_citations(text: str) -> str:
    """Return a Markdown text without its citations and the space before each, for where it is only seen."""
    said, last = "", 0
    for one in dict.fromkeys((one.start, one.end) for one in citations_in(text)):
        said += text[last : one[0]].rstrip()
        last = one[1]
    return said + text[last:]


def written(key: str, number: int | None = None) -> str:
    """Return the citation of a source or a claim, or of a source's passage with this number, as text."""
    return f"[@{key}]" if number is None else f"[@{key}#{number}]"
