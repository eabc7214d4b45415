"""Handling markings: how they are written, and which of two is the higher."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

TLP_COLOURS = {
    "TLP:RED": "#FF2B2B",
    "TLP:AMBER+STRICT": "#FFC000",
    "TLP:AMBER": "#FFC000",
    "TLP:GREEN": "#33FF00",
    "TLP:CLEAR": "#FFFFFF",
}
"""The colour of each label's letters (FIRST, Traffic Light Protocol 2.0), the highest first."""

TLP_GROUND = "#000000"
"""The ground on which the letters of a TLP label stand."""


@dataclass(frozen=True)
class Scheme:
    """Markings that have an order among themselves, the lowest first."""

    name: str
    levels: tuple[str, ...]


SCHEMES = (
    Scheme("Traffic Light Protocol 2.0", tuple(reversed(TLP_COLOURS))),
    Scheme("United Kingdom", ("OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET", "TOP SECRET")),
    Scheme("United States", ("UNCLASSIFIED", "CONFIDENTIAL", "SECRET", "TOP SECRET")),
    Scheme("Canada, protected", ("UNCLASSIFIED", "PROTECTED A", "PROTECTED B", "PROTECTED C")),
    Scheme(
        "European Union",
        (
            "RESTREINT UE/EU RESTRICTED",
            "CONFIDENTIEL UE/EU CONFIDENTIAL",
            "SECRET UE/EU SECRET",
            "TRES SECRET UE/EU TOP SECRET",
        ),
    ),
    Scheme(
        "NATO",
        ("NATO UNCLASSIFIED", "NATO RESTRICTED", "NATO CONFIDENTIAL", "NATO SECRET", "COSMIC TOP SECRET"),
    ),
)
"""The schemes whose order is known."""

_OTHER_NAMES = {
    "TLP:WHITE": "TLP:CLEAR",  # as version 1.0 called it
    "RESTREINT UE": "RESTREINT UE/EU RESTRICTED",
    "EU RESTRICTED": "RESTREINT UE/EU RESTRICTED",
    "CONFIDENTIEL UE": "CONFIDENTIEL UE/EU CONFIDENTIAL",
    "EU CONFIDENTIAL": "CONFIDENTIEL UE/EU CONFIDENTIAL",
    "SECRET UE": "SECRET UE/EU SECRET",
    "EU SECRET": "SECRET UE/EU SECRET",
    "TRES SECRET UE": "TRES SECRET UE/EU TOP SECRET",
    "EU TOP SECRET": "TRES SECRET UE/EU TOP SECRET",
    "NATO TOP SECRET": "COSMIC TOP SECRET",
}


def _letters(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(character for character in plain if character.isalnum())


_WRITTEN = {_letters(level): level for scheme in SCHEMES for level in scheme.levels}
_WRITTEN |= {_letters(name): level for name, level in _OTHER_NAMES.items()}


def normalised(text: str) -> str:
    """Return a marking as its scheme writes it, `TLP:AMBER` for `tlp amber`; an unknown one as it stands."""
    text = re.sub(r"\s+", " ", text).strip()
    # a caveat such as SECRET//NOFORN is more than its level
    return text if "//" in text else _WRITTEN.get(_letters(text), text)


def is_known(marking: str) -> bool:
    """Return whether the marking has a place in a scheme."""
    return any(normalised(marking) in scheme.levels for scheme in SCHEMES)


def is_within(marking: str, audience: str) -> bool:
    """Return whether somebody who may see `audience` may see what bears `marking`.

    What has no marking is within all; an unknown marking, or one of another scheme, only within itself.
    """
    marking, audience = normalised(marking), normalised(audience)
    if not marking or marking.casefold() == audience.casefold():
        return True
    for scheme in SCHEMES:
        if marking in scheme.levels and audience in scheme.levels:
            return scheme.levels.index(marking) <= scheme.levels.index(audience)
    return False


def are_comparable(one: str, other: str) -> bool:
    """Return whether two markings have an order."""
    return is_within(one, other) or is_within(other, one)


def highest(markings: Iterable[str]) -> tuple[str, ...]:
    """Return the markings that are within no other of them; more than one where they have no order."""
    found: list[str] = []
    for marking in dict.fromkeys(map(normalised, markings)):
        if not any(is_within(marking, other) for other in found):
            found = [other for other in found if not is_within(other, marking)] + [marking]
    return tuple(filter(None, found))
