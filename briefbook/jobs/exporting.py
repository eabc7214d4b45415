"""Documents out of a book, and into files: the whole file, or the one that was there before."""

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from briefbook.domain.contents import Contents
from briefbook.errors import BriefbookError
from briefbook.memo.assemble import Options, assemble
from briefbook.memo.pdf import write_pdf


@dataclass(frozen=True)
class MemoPdf:
    """A book's memo as a PDF file, and what in it needs attention."""

    data: bytes = field(repr=False)
    pages: int
    missing: Mapping[str, int]
    """Characters that no bundled font has, drawn as boxes, and how often each occurs."""
    problems: tuple[str, ...]
    """What the writer has to mend, one sentence each."""

    @property
    def warnings(self) -> tuple[str, ...]:
        """The problems, and what is missing in a sentence."""
        return (*self.problems, *([_missing(self.missing)] if self.missing else []))


def memo_pdf(contents: Contents, options: Options | None = None) -> MemoPdf:
    """Return a book's memo; what `options` ask holds for this memo only."""
    memo = assemble(contents, options or Options())
    made = write_pdf(memo)
    return MemoPdf(made.data, made.pages, made.missing, memo.problems)


def write_file(path: Path, data: bytes) -> None:
    """Write a file in one step, so that nobody ever sees half of it."""
    if path.is_dir():
        raise BriefbookError(f"{path} is a folder; give the name of a file.")
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise BriefbookError(f"{path} cannot be written: {error.strerror}.") from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, _usual_mode())
        os.replace(temporary, path)
    except OSError as error:
        Path(temporary).unlink(missing_ok=True)
        raise BriefbookError(f"{path} cannot be written: {error.strerror}.") from error


def _usual_mode() -> int:
    # mkstemp makes files that only their owner can read; others should have what they usually have
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _missing(missing: Mapping[str, int]) -> str:
    shown = ", ".join(f"{character} (U+{ord(character):04X})" for character in list(missing)[:5])
    more = f" and {len(missing) - 5} more" if len(missing) > 5 else ""
    return f"No bundled font has {shown}{more}; the memo shows a box instead."
