"""What lies in one file on disk, however deep, and how much of that is read."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from briefbook.domain.reading import Enclosed
from briefbook.translation import grouped, tr

MOST_DEEP: Final = 5
"""How deep files may lie in files."""
MOST_FILES: Final = 5_000
MOST_BYTES: Final = 200_000_000
MOST_ENDED: Final = 5
"""How many files in one may pass a limit or end the process that reads them."""


@dataclass
class Inside:
    """What was met so far in a file on disk."""

    files: int = 0
    bytes: int = 0
    missing: list[str] = field(default_factory=list)
    """Paths that it names and that are not beside it."""
    ended: int = 0
    """How many files passed a limit or ended the process that read them."""
    _told: bool = False

    def beyond(self, name: str, file: "File") -> str | None:
        """Count a file met in the one with this name; return why it is left out, "" the second time."""
        self.files += 1
        self.bytes += len(file.data)
        if file.depth > MOST_DEEP:
            why = tr(
                "“{name}” holds files in files more than {most} deep; what lies deeper was left out.",
                name=name,
                most=MOST_DEEP,
            )
        elif self.files > MOST_FILES:
            why = tr(
                "“{name}” holds more than {most} files; the others were left out.",
                name=name,
                most=grouped(MOST_FILES),
            )
        elif self.bytes > MOST_BYTES:
            why = tr(
                "“{name}” unpacks to more than {most} MB; the rest was left out.",
                name=name,
                most=MOST_BYTES // 1_000_000,
            )
        elif self.ended >= MOST_ENDED:
            why = tr(
                "“{name}” holds {most} files that stop the process reading them; the others were left out.",
                name=name,
                most=MOST_ENDED,
            )
        else:
            return None
        told, self._told = self._told, True
        return "" if told else why


@dataclass(frozen=True)
class Archive:
    """The files of an archive that may name each other, and those that were read with such an entry."""

    files: Mapping[str, Enclosed] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class File:
    """A file's bytes, and where they come from."""

    name: str
    data: bytes = field(repr=False)
    path: Path
    """The file on disk that it is or lies in."""
    inside: Inside = field(default_factory=Inside)
    parent: int | None = None
    """The number of the document that it came with."""
    archive: Archive | None = None
    place: str = ""
    """In the archive."""
    around: tuple[bytes, ...] = field(default=(), repr=False)
    """The files that it lies in, the outermost first."""

    @property
    def depth(self) -> int:
        """Return in how many files it lies."""
        return len(self.around)

    def inner(self, enclosed: Enclosed, parent: int | None, archive: Archive | None = None) -> "File":
        """Return a file that lies in this one."""
        return File(
            name=enclosed.name,
            data=enclosed.data,
            path=self.path,
            inside=self.inside,
            parent=parent,
            archive=archive,
            place=enclosed.path,
            around=(*self.around, self.data),
        )

    def beside(self, enclosed: Enclosed) -> "File":
        """Return a file that lies in the same archive."""
        return replace(self, name=enclosed.name, data=enclosed.data, place=enclosed.path)
