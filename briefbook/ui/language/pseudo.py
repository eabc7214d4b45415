"""Languages that nobody speaks, for finding texts that are not translated or have no room.

Every text is about a third longer and has accents, so English that is left stands out; where it is cut, its
bracket is missing.
"""

import re
from typing import Final

LEFT_TO_RIGHT: Final = "pseudo"
RIGHT_TO_LEFT: Final = "pseudo-rtl"
LOCALES: Final = (LEFT_TO_RIGHT, RIGHT_TO_LEFT)

RIGHT_TO_LEFT_MARK: Final = "\u200f"

LONGER: Final = 0.35
"""How much longer than English a text is; German and French are about that in short labels."""

_ACCENTS: Final = str.maketrans("aceinouyACEINOUY", "áçéíñöüýÁÇÉÍÑÖÜÝ")
_KEPT: Final = re.compile(r"(\{[^{}]*\}|%n|&\w|<[^>]*>|\([^()|]*\|[^()|]*\)|\(s\))")
"""Places for values and numbers, tags, and the forms of English, which stay."""


def lookup(text: str, note: str, number: int) -> str:
    """Return a text in the pseudo-language."""
    parts = _KEPT.split(text)
    if not any(any(map(str.isalpha, part)) for part in parts[::2]):
        return text
    told = "".join(part if index % 2 else part.translate(_ACCENTS) for index, part in enumerate(parts))
    if number >= 0:
        told = told.replace("(s)", "" if number == 1 else "ş")
        told = re.sub(r"\(([^()|]*)\|([^()|]*)\)", lambda found: found[1 if number == 1 else 2], told)
    longer = "·" * round(len(text) * LONGER)
    return f"⟦{told}{longer}⟧"


def lookup_turned(text: str, note: str, number: int) -> str:
    """Return a text in the pseudo-language as one that is read from the right."""
    told = lookup(text, note, number)
    # so that Qt takes its letters for those of such a script where it asks for the direction of a text
    return told if told == text else f"{RIGHT_TO_LEFT_MARK}{told}"
