"""Fields of word processors: their results are text, their instructions are not."""

import re
from dataclasses import dataclass

_ADDRESS = re.compile(r"\s*HYPERLINK\s+(?:\"([^\"]*)\"|([^\s\"\\]\S*))", re.I)


def address_in(instruction: str) -> str:
    """Return the address that a field's instruction leads to, or nothing."""
    found = _ADDRESS.match(instruction)
    return (found[1] or found[2] or "") if found else ""


@dataclass
class Field:
    """A field that has begun: its instruction so far, and where its result starts in the paragraph."""

    instruction: str = ""
    start: int | None = None
    """Among the pieces of the paragraph; None before the result."""
