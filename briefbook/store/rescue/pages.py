"""The pages of a damaged file, those that cannot be read left out, and which of them are in no use."""

from pathlib import Path
from typing import Final

MAGIC: Final = b"SQLite format 3\0"
PAGE: Final = 4096
"""Bytes of a page of a book, unless its first page says otherwise."""

_SIZES: Final = [1 << power for power in range(9, 17)]


class Pages:
    """Pages by their numbers, from 1."""

    def __init__(self, pages: list[bytes | None], size: int = PAGE, reserved: int = 0) -> None:
        self._pages = pages
        self.size = size
        self.usable = size - reserved
        """Bytes of a page that SQLite uses; what follows belongs to the encryption."""
        self.free = self._free()
        """The numbers of pages in no use, which may hold what was removed; `None` if that is not known."""

    def __len__(self) -> int:
        return len(self._pages)

    def get(self, number: int) -> bytes | None:
        """Return a page, or `None` if there is none that can be read."""
        return self._pages[number - 1] if 0 < number <= len(self._pages) else None

    @property
    def version(self) -> int:
        """The version of the tables, as the first page says; 0 if it cannot be read."""
        first = self.get(1)
        return int.from_bytes(first[60:64], "big") if first and first.startswith(MAGIC) else 0

    def _free(self) -> frozenset[int] | None:
        first = self.get(1)
        if first is None or not first.startswith(MAGIC):
            return None
        found: set[int] = set()
        trunk, count = int.from_bytes(first[32:36], "big"), int.from_bytes(first[36:40], "big")
        while trunk:
            page = self.get(trunk)
            if page is None or trunk in found:
                return None
            leaves = int.from_bytes(page[4:8], "big")
            if leaves > self.usable // 4 - 2:
                return None
            found.add(trunk)
            found |= {int.from_bytes(page[8 + 4 * n : 12 + 4 * n], "big") for n in range(leaves)}
            trunk = int.from_bytes(page[:4], "big")
        return frozenset(found) if len(found) == count else None


def read_plain(path: Path) -> Pages:
    """Read the pages of a file that is not encrypted."""
    data = path.read_bytes()
    size, reserved = PAGE, 0
    if data.startswith(MAGIC):
        said = int.from_bytes(data[16:18], "big")
        said = 65536 if said == 1 else said
        size, reserved = (said, data[20]) if said in _SIZES else (PAGE, 0)
    return Pages([data[at : at + size] for at in range(0, len(data) - size + 1, size)], size, reserved)
