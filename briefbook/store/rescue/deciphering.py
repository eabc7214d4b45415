"""The pages of a damaged file that is encrypted: those that nobody changed, as they were written.

SQLCipher 4 encrypts each page on its own (AES-256 in CBC mode, an IV at its end) and signs it with its number
(HMAC-SHA512). A page that is put into another file of the same key, signed with its number there, is
deciphered by SQLCipher itself when it is read: no other library is needed, and no plain text reaches a disk.
"""

import hmac
from collections.abc import Iterator
from hashlib import pbkdf2_hmac
from pathlib import Path
from typing import BinaryIO, Final

from briefbook.domain.record import new_id
from briefbook.store.database import connected
from briefbook.store.keys import Key
from briefbook.store.rescue.pages import MAGIC, PAGE, Pages, read_plain
from briefbook.store.rescue.trees import pages_of_rows, walk

_RESERVED: Final = 80
_USABLE: Final = PAGE - _RESERVED
_IV, _BLOCK, _SALT = 16, 16, 16
_MASK, _ROUNDS = 0x3A, 2
"""How SQLCipher derives the key of the signatures."""

_AT_ONCE: Final = 4000
"""Pages that are deciphered together: so the file that carries them is never larger than 20 MB."""

_LOCAL: Final = 476
"""Bytes of each carrying row that are not on its page of its own."""
_ROW: Final = _LOCAL + _USABLE - 4


def read_encrypted(path: Path, key: Key, folder: Path) -> Pages:
    """Read the pages of an encrypted file; those that were changed are lost. Needs room in a folder."""
    data = path.read_bytes()
    signing = _signing_key(key)
    whole = [
        number
        for number in range(1, len(data) // PAGE + 1)
        if _is_signed(data[(number - 1) * PAGE : number * PAGE], number, signing)
    ]
    found: list[bytes | None] = [None] * (len(data) // PAGE)
    carrier = _Carrier(folder / f".{new_id()}.part", key, signing, min(len(whole), _AT_ONCE))
    try:
        # a few pages at a time, in the same file
        for at in range(0, len(whole), _AT_ONCE):
            batch = whole[at : at + _AT_ONCE]
            pieces = [data[(number - 1) * PAGE : number * PAGE] for number in batch]
            for number, page in zip(batch, carrier.decipher(batch, pieces), strict=True):
                found[number - 1] = page
    finally:
        carrier.remove()
    return Pages(found, PAGE, _RESERVED)


def signed_pages(path: Path, key: Key, most: int = 50) -> int:
    """Return how many of a file's pages, of some that are looked at, were written with a key."""
    data = path.read_bytes()
    count, signing = len(data) // PAGE, _signing_key(key)
    step = max(1, count // most)
    return sum(
        _is_signed(data[(number - 1) * PAGE : number * PAGE], number, signing)
        for number in range(1, count + 1, step)
    )


class _Carrier:
    """An encrypted file of many rows, each with a page of its own, into which other pages are put."""

    def __init__(self, path: Path, key: Key, signing: bytes, pages: int) -> None:
        self._path, self._key, self._signing = path, key, signing
        twin = path.with_name(f"{path.name}-twin")
        try:
            _prepare_plain(twin)
            # the same steps make the same pages, which only in the plain file can be looked for
            for file, of in ((twin, None), (path, key)):
                db = connected(file, "rwc", of)
                db.execute("CREATE TABLE carried (data BLOB)")
                db.execute(
                    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                    " INSERT INTO carried SELECT zeroblob(?) FROM n",
                    (2 * pages, _ROW),
                )
                db.close()
            self._places = _own_pages(twin)
        finally:
            twin.unlink(missing_ok=True)

    def decipher(self, numbers: list[int], pages: list[bytes]) -> Iterator[bytes]:
        """Yield pages as they were before they were encrypted."""
        written = [page[_SALT if n == 1 else 0 : _USABLE] for n, page in zip(numbers, pages, strict=True)]
        with self._path.open("r+b") as file:
            for row, (content, page) in enumerate(zip(written, pages, strict=True)):
                # deciphering takes a block and the one before it: moved by one block, nothing of the page is
                # where SQLite looks for the number of a next page; the last block goes into a row of its own
                moved = page[_USABLE : _USABLE + _IV] + content
                self._put(file, self._places[2 * row], moved[:_USABLE])
                self._put(file, self._places[2 * row + 1], bytes(_BLOCK) + content[-2 * _BLOCK :])
        db = connected(self._path, "ro", self._key)
        try:
            query = "SELECT data FROM carried ORDER BY rowid LIMIT ?"
            rows = [row[0] for row in db.execute(query, (2 * len(numbers),)).fetchall()]
        finally:
            db.close()
        for place, (number, content) in enumerate(zip(numbers, written, strict=True)):
            begun = rows[2 * place][_LOCAL + _BLOCK - 4 :][: len(content) - _BLOCK]
            last = rows[2 * place + 1][_LOCAL + 2 * _BLOCK - 4 :][:_BLOCK]
            yield (MAGIC if number == 1 else b"") + begun + last + bytes(_RESERVED)

    def remove(self) -> None:
        """Remove the file."""
        self._path.unlink(missing_ok=True)

    def _put(self, file: BinaryIO, number: int, content: bytes) -> None:
        page = content.ljust(_USABLE, b"\0") + bytes(_IV)
        file.seek((number - 1) * PAGE)
        file.write(page + _signature(page, number, self._signing))


def _prepare_plain(path: Path) -> None:
    """Make an empty database that leaves as much of its pages unused as an encrypted one does."""
    db = connected(path, "rwc")
    db.execute("PRAGMA user_version = 1")
    db.close()
    with path.open("r+b") as file:
        file.seek(20)
        file.write(bytes([_RESERVED]))
        file.seek(105)
        file.write(_USABLE.to_bytes(2, "big"))


def _own_pages(path: Path) -> list[int]:
    """Return the number of the page that each row of the carrying table has for itself."""
    pages = read_plain(path)
    (made,) = walk(pages, 1).rows
    places = []
    for row_pages in pages_of_rows(pages, int(str(made.values[3]))):
        (place,) = row_pages
        places.append(place)
    return places


def _signing_key(key: Key) -> bytes:
    salt = bytes(byte ^ _MASK for byte in key.salt)
    return pbkdf2_hmac("sha512", key.value, salt, _ROUNDS, 32)


def _signature(page: bytes, number: int, signing: bytes) -> bytes:
    return hmac.digest(signing, page + number.to_bytes(4, "little"), "sha512")


def _is_signed(page: bytes, number: int, signing: bytes) -> bool:
    content = page[_SALT if number == 1 else 0 : _USABLE + _IV]
    return hmac.compare_digest(_signature(content, number, signing), page[_USABLE + _IV :])
