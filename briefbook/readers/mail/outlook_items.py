"""The items of an Outlook file (MSG).

https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxmsg
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Final

from briefbook.errors import BriefbookError
from briefbook.readers.encoding import decode
from briefbook.readers.mail.charsets import decode_as
from briefbook.translation import tr

if TYPE_CHECKING:
    from olefile import OleFileIO

MOST_ENTRIES: Final = 20_000
DEEPEST: Final = 20
MOST_BYTES: Final = 100_000_000

_UNICODE, _STRING8, _BINARY = "001F", "001E", "0102"
_ROOT_HEADER, _EMBEDDED_HEADER, _PART_HEADER = 32, 24, 8
_CODE_PAGES = {65001: "utf-8", 20127: "ascii", 28591: "cp1252", 20866: "koi8-r", 21866: "koi8-u"}


@dataclass(frozen=True)
class Item:
    """A message, attachment or person in an Outlook file, whose properties have four hexadecimal digits."""

    file: "OleFileIO"
    path: tuple[str, ...]
    header: int = _ROOT_HEADER

    def text(self, *properties: str) -> str:
        """Return the first of these properties that has text."""
        for number in properties:
            if data := self._stream(f"__substg1.0_{number}{_UNICODE}"):
                return data.decode("utf-16-le", "replace").rstrip("\x00")
            if data := self._stream(f"__substg1.0_{number}{_STRING8}"):
                return self._decoded(data.rstrip(b"\x00"), self.number("3FFD") or self.number("3FDE"))
        return ""

    def markup(self, number: str) -> str:
        """Return HTML, whichever way it is kept."""
        if data := self._stream(f"__substg1.0_{number}{_BINARY}"):
            return self._decoded(data, self.number("3FDE"), is_markup=True)
        return self.text(number)

    def data(self, number: str) -> bytes:
        """Return a property that is bytes."""
        return self._stream(f"__substg1.0_{number}{_BINARY}")

    def number(self, number: str) -> int:
        """Return a property that is a whole number, or 0."""
        value = self._fixed(number)
        return struct.unpack("<i", value[:4])[0] if value else 0

    def time(self, number: str) -> datetime | None:
        """Return a property that is a time, in UTC."""
        value = self._fixed(number)
        try:
            (ticks,) = struct.unpack("<Q", value)
            return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)
        except (struct.error, OverflowError):
            return None

    def items(self, prefix: str) -> Iterator["Item"]:
        """Yield the attachments or persons, whose storages begin with `prefix`."""
        depth = len(self.path)
        found = {
            entry[depth]
            for entry in self.file.listdir(streams=True, storages=True)
            if len(entry) > depth and tuple(entry[:depth]) == self.path and entry[depth].startswith(prefix)
        }
        for storage in sorted(found):
            yield Item(self.file, (*self.path, storage), _PART_HEADER)

    def embedded(self) -> "Item | None":
        """Return the message that an attachment holds as such."""
        inner = Item(self.file, (*self.path, "__substg1.0_3701000D"), _EMBEDDED_HEADER)
        return inner if inner._stream("__properties_version1.0") else None

    def _stream(self, name: str) -> bytes:
        path = [*self.path, name]
        try:
            if self.file.get_type(path) != 2 or self.file.get_size(path) > MOST_BYTES:
                return b""
            with self.file.openstream(path) as stream:
                return bytes(stream.read())
        except (OSError, ValueError, IndexError, TypeError, AttributeError):
            # a stream that leads nowhere is left out, as far as olefile notices
            return b""

    def _fixed(self, number: str) -> bytes:
        """Return the 8 bytes of a property that has them in the list of properties."""
        listed = self._stream("__properties_version1.0")
        for place in range(self.header, len(listed) - 15, 16):
            if listed[place + 2 : place + 4] == bytes.fromhex(number)[::-1]:
                return listed[place + 8 : place + 16]
        return b""

    def _decoded(self, data: bytes, code_page: int, *, is_markup: bool = False) -> str:
        charset = _CODE_PAGES.get(code_page, f"cp{code_page}" if code_page else None)
        try:
            if charset in (None, "ascii"):
                return decode("", data, is_markup=is_markup)
            return decode_as("", data, charset, is_markup=is_markup)
        except BriefbookError:
            return ""


def opened_message(name: str, data: bytes) -> Item:
    """Return the message in an Outlook file, or raise `BriefbookError` where the file is damaged."""
    from olefile import OleFileIO
    from olefile.olefile import OleFileError

    try:
        file = OleFileIO(BytesIO(data))
        entries = file.listdir(streams=True, storages=True)
    except (OleFileError, OSError, ValueError, IndexError, struct.error, TypeError, RecursionError) as error:
        raise BriefbookError(
            tr("“{name}” is damaged or was cut off, so it cannot be opened.", name=name)
        ) from error
    if len(entries) > MOST_ENTRIES or any(len(entry) > 3 * DEEPEST for entry in entries):
        raise BriefbookError(tr("“{name}” has parts nested too deeply to be read.", name=name))
    return Item(file, ())
