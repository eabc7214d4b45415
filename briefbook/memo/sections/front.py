"""What stands on the first page of a memo."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Front:
    """What stands on a memo's head or a book's cover, beside the template's own words."""

    about: str
    subject: str
    fields: tuple[tuple[str, str], ...]
