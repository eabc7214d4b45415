"""Tables as they come in: headers and rows of text, each with its place in the file."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Table:
    """A sheet, or a file with separators, whose header was found."""

    name: str
    """The sheet's name; empty for a file that has none."""
    headers: tuple[str, ...]
    """What the columns are called, each differently; those without a name are called `Column 3`."""
    rows: tuple[tuple[str, ...], ...]
    """As many texts each as there are headers."""
    places: tuple[int, ...]
    """Which row of the file each row is, from 1."""
    above: tuple[str, ...] = ()
    """The lines above the header, such as titles."""
    notes: tuple[str, ...] = ()
    """What of it could not be read, in sentences."""

    def column(self, header: str) -> list[str]:
        """Return the texts of a column; raise `ValueError` if there is none of this name."""
        place = self.headers.index(header)
        return [row[place] for row in self.rows]
