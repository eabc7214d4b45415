"""Rows of the review's lists, as values."""

from dataclasses import dataclass

from briefbook.translation import grouped
from briefbook.ui.difference.folding import has_folds
from briefbook.ui.difference.lines import Line, line


@dataclass(frozen=True)
class Row:
    """One row: its lines, an icon before them, and what it stands for."""

    key: str
    """What it is known by when the list is shown anew."""
    lines: tuple[Line, ...]
    value: object = None
    icon: str = ""
    colour: str = "muted"
    icon_words: str = ""
    """What the icon says, in words."""
    is_heading: bool = False
    """Whether it only heads others, and cannot be chosen."""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        said = [self.icon_words, *(one.spoken for one in self.lines)]
        return ". ".join(words.rstrip(".") for words in said if words)

    @property
    def has_folds(self) -> bool:
        """Whether anything in it is folded at first."""
        return any(has_folds(one.pieces) for one in self.lines)


def heading(words: str, count: int | None = None) -> Row:
    """Return a row that heads others."""
    counted = words if count is None else f"{words}  {grouped(count)}"
    return Row(f"heading {words}", (line("eyebrow", counted),), is_heading=True)
