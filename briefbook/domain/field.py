"""A field of a working paper: what it is called, what it may hold, and what others call it."""

from dataclasses import KW_ONLY, dataclass
from typing import Literal, TypeAlias

Form: TypeAlias = Literal[
    "line",
    "text",
    "choice",
    "date",
    "day",
    "duration",
    "number",
    "likelihood",
    "impact",
    "yes or no",
    "lines",
    "actor",
    "actors",
    "issue",
    "passage",
    "commitments",
    "position",
]
"""What a field holds: a `line` or a Markdown `text` that may cite; a `choice` of words; a `date` as precise
as known, or a `day`; a `number` as a decimal text; a step of `likelihood` or `impact`, 0 for none; `lines` as
a tuple; the id of an `actor`, an `issue`, a `passage` or a `position`. `actors` and `commitments` are kept as
records of their own (`Involvement`, `Dependency`) and given as tuples of ids."""


@dataclass(frozen=True)
class Field:
    """A field of a kind of record."""

    name: str
    """The attribute; of `actors`, the role, with `_` for spaces."""
    label: str
    form: Form = "line"
    _: KW_ONLY
    choices: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    """What a column with it may be called elsewhere, in small letters."""
    hint: str = ""
    """What goes there, in a few words."""
    is_needed: bool = False
    """Whether a record cannot be without it."""
    is_free: bool = True
    """Of choices: whether it may be left empty."""

    @property
    def role(self) -> str:
        """Of `actors`: the role in which they are involved."""
        return self.name.replace("_", " ")
