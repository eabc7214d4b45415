"""Finishing: the objects of a document written into one small PDF file."""

import hashlib
import zlib
from functools import lru_cache
from typing import Any

from reportlab.pdfbase import pdfdoc

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PACK = 128
"""Objects compressed as one: more of them make a smaller file, fewer make opening a page faster."""
_LEVEL = 2
"""Of compression: 5 makes pages 6 % smaller in half as much time again."""


@lru_cache(maxsize=512)
def compressed(data: bytes) -> bytes:
    """Return bytes compressed; known ones, such as the pages that an edit left alone, cost nothing again."""
    return zlib.compress(data, _LEVEL)


class Objects:
    """The objects of a PDF file: those of ReportLab, and our own as they stand in the file."""

    def __init__(self, file: pdfdoc.PDFDocument) -> None:
        self.file = file
        self._plain: dict[int, str] = {}
        self._streams: dict[int, tuple[str, bytes]] = {}

    def reserve(self, count: int) -> range:
        """Return numbers for so many objects."""
        first = self.file.objectcounter + 1
        self.file.objectcounter += count
        return range(first, first + count)

    def put(self, number: int, written: str) -> None:
        """Give the object of a number, in ASCII."""
        self._plain[number] = written

    def add(self, written: str) -> int:
        """Return the number of a new object."""
        number = self.reserve(1)[0]
        self._plain[number] = written
        return number

    def add_stream(self, data: bytes, entries: str = "") -> int:
        """Return the number of a new stream; `entries` are its dictionary's but the length."""
        number = self.reserve(1)[0]
        self._streams[number] = entries, data
        return number

    def add_compressed(self, data: bytes, entries: str = "") -> int:
        """Return the number of a new stream, whose bytes are compressed here."""
        return self.add_stream(zlib.compress(data, _LEVEL), entries + "/Filter/FlateDecode")

    def packed(self, root: Any, information: int) -> bytes:
        """Return the file: streams as they are, all else in compressed object streams."""
        self._format_others()
        parts = [_HEADER]
        offset = len(_HEADER)
        places: dict[int, tuple[int, int, int]] = {}
        for number, (entries, data) in sorted(self._streams.items()):
            offset = _write_stream(parts, offset, places, number, entries, data)
        plain = sorted(self._plain.items())
        for start in range(0, len(plain), _PACK):
            pack = plain[start : start + _PACK]
            number = self.reserve(1)[0]
            for place, (member, _) in enumerate(pack):
                places[member] = 2, number, place
            entries, data = _object_stream(pack)
            offset = _write_stream(parts, offset, places, number, entries, data)
        digest = hashlib.md5(usedforsecurity=False)
        for part in parts:
            digest.update(part)
        table = self.reserve(1)[0]
        places[table] = 1, offset, 0
        root_number, _ = self.file.idToObjectNumberAndVersion[root.__InternalName__]
        identity = f"<{digest.hexdigest().upper()}>"
        entries = (
            f"/Type/XRef/Size {table + 1}/W[1 4 1]/Root {root_number} 0 R/Info {information} 0 R"
            f"/ID[{identity}{identity}]/Filter/FlateDecode"
        )
        rows = zlib.compress(_rows(places, table), 9)
        _write_stream(parts, offset, places, table, entries, rows)
        parts.append(b"startxref\n%d\n%%%%EOF\n" % offset)
        return b"".join(parts)

    def _format_others(self) -> None:
        """Take over what ReportLab wrote; formatting an object may add others."""
        names = self.file.numberToId
        done = 0
        while done < len(names):
            for number, name in list(names.items())[done:]:
                written: bytes = pdfdoc.format(self.file.idToObject[name], self.file, toplevel=1)
                self._plain[number] = written.decode("latin-1")
                done += 1


def _write_stream(
    parts: list[bytes],
    offset: int,
    places: dict[int, tuple[int, int, int]],
    number: int,
    entries: str,
    data: bytes,
) -> int:
    """Append a stream to the parts of a file, and return where the next may begin."""
    head = f"{number} 0 obj\n<<{entries}/Length {len(data)}>>\nstream\n".encode("latin-1")
    foot = b"\nendstream\nendobj\n"
    parts += (head, data, foot)
    places[number] = 1, offset, 0
    return offset + len(head) + len(data) + len(foot)


def _object_stream(pack: list[tuple[int, str]]) -> tuple[str, bytes]:
    """Return the entries and the compressed bytes of a stream of objects."""
    index = []
    offset = 0
    for number, written in pack:
        index.append(f"{number} {offset}")
        offset += len(written) + 1
    head = " ".join(index) + "\n"
    body = "\n".join([written for _, written in pack])
    data = compressed((head + body).encode("latin-1"))
    return f"/Type/ObjStm/N {len(pack)}/First {len(head)}/Filter/FlateDecode", data


def _rows(places: dict[int, tuple[int, int, int]], last: int) -> bytes:
    """Return where each object is: its kind, its offset or pack, and its place in the pack."""
    rows = [b"\0\0\0\0\0\xff"]
    for number in range(1, last + 1):
        kind, where, place = places.get(number, (0, 0, 0))
        rows.append(b"%c%b%c" % (kind, where.to_bytes(4, "big"), place))
    return b"".join(rows)
