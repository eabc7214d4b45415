"""The trees of pages in which SQLite keeps tables, read as far as they are whole.

After https://www.sqlite.org/fileformat2.html, of which every length and offset is checked here.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from briefbook.store.rescue.pages import Pages

Value: TypeAlias = int | float | str | bytes | None

TABLE_LEAF: Final = 13
_TABLE_NODE: Final = 5
_INDEX_LEAF: Final = 10
_INDEX_NODE: Final = 2
_KINDS: Final = (TABLE_LEAF, _TABLE_NODE, _INDEX_LEAF, _INDEX_NODE)
_INTEGERS: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


class TornError(Exception):
    """A page, a cell or a record is not what it should be."""


@dataclass(frozen=True)
class Row:
    """A record of a table or an index; the rowid is 0 in an index."""

    rowid: int
    values: tuple[Value, ...]


@dataclass
class Found:
    """What was read of a tree."""

    rows: list[Row] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)
    """All that belong to it, those with the rest of long records among them."""
    lost_pages: int = 0
    lost_rows: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it was lost."""
        return not self.lost_pages and not self.lost_rows


def walk(pages: Pages, root: int) -> Found:
    """Read the tree that begins at a page."""
    found = Found()
    todo = [root]
    while todo:
        number = todo.pop()
        if number in found.pages:
            found.lost_pages += 1
            continue
        try:
            kind, cells, children = _page(pages, number)
        except TornError:
            found.lost_pages += 1
            continue
        found.pages.add(number)
        todo += children
        _take(pages, kind, cells, found)
    return found


def leaf(pages: Pages, number: int) -> Found | None:
    """Read one page as a leaf of a table; `None` if it is none."""
    try:
        kind, cells, _ = _page(pages, number)
    except TornError:
        return None
    if kind != TABLE_LEAF or not cells:
        return None
    found = Found(pages={number})
    _take(pages, kind, cells, found)
    return found


def pages_of_rows(pages: Pages, root: int) -> list[list[int]]:
    """Return the pages that each row of a table has for itself, by rowid."""
    found: list[tuple[int, list[int]]] = []
    todo = [root]
    while todo:
        kind, cells, children = _page(pages, todo.pop())
        todo += children
        for page, at in cells if kind == TABLE_LEAF else ():
            own: set[int] = set()
            found.append((_row(pages, kind, page, at, own).rowid, sorted(own)))
    return [own for _, own in sorted(found)]


def _take(pages: Pages, kind: int, cells: list[tuple[bytes, int]], found: Found) -> None:
    if kind == _TABLE_NODE:
        return
    for page, at in cells:
        try:
            found.rows.append(_row(pages, kind, page, at, found.pages))
        except TornError:
            found.lost_rows += 1


def _page(pages: Pages, number: int) -> tuple[int, list[tuple[bytes, int]], list[int]]:
    """Return the kind of a page, where its cells are, and the pages under it."""
    page = pages.get(number)
    if page is None:
        raise TornError
    begin = 100 if number == 1 else 0
    kind, count = page[begin], int.from_bytes(page[begin + 3 : begin + 5], "big")
    is_node = kind in (_TABLE_NODE, _INDEX_NODE)
    first = begin + (12 if is_node else 8)
    content = int.from_bytes(page[begin + 5 : begin + 7], "big") or 65536
    if kind not in _KINDS or first + 2 * count > min(content, pages.usable) or page[begin + 7] > 60:
        raise TornError
    places = struct.unpack_from(f">{count}H", page, first)
    if any(not content <= at < pages.usable for at in places) or len(set(places)) != count:
        raise TornError
    children = []
    if is_node:
        children = [int.from_bytes(page[at : at + 4], "big") for at in places]
        children.append(int.from_bytes(page[begin + 8 : begin + 12], "big"))
    return kind, [(page, at) for at in places], children


def _row(pages: Pages, kind: int, page: bytes, at: int, used: set[int]) -> Row:
    if kind == _INDEX_NODE:
        at += 4
    size, at = varint(page, at)
    rowid = 0
    if kind == TABLE_LEAF:
        rowid, at = varint(page, at)
        rowid -= (1 << 64) if rowid >= 1 << 63 else 0
    usable = pages.usable
    most = usable - 35 if kind == TABLE_LEAF else (usable - 12) * 64 // 255 - 23
    local = size
    if size > most:
        least = (usable - 12) * 32 // 255 - 23
        local = least + (size - least) % (usable - 4)
        local = local if local <= most else least
    end = at + local
    payload = page[at:end]
    if end + (4 if size > local else 0) > usable:
        raise TornError
    if size > local:
        rest = int.from_bytes(page[end : end + 4], "big")
        payload += b"".join(_rest(pages, rest, size - local, used))
    return Row(rowid, values_of(payload))


def _rest(pages: Pages, number: int, size: int, used: set[int]) -> Iterator[bytes]:
    """Yield what of a long record is on pages of its own, each of which names the next."""
    chain: list[int] = []
    while size > 0:
        page = pages.get(number)
        if page is None or number in used or number in chain:
            raise TornError
        chain.append(number)
        part = page[4 : min(pages.usable, 4 + size)]
        size -= len(part)
        number = int.from_bytes(page[:4], "big")
        yield part
    if number:
        raise TornError
    used.update(chain)


def values_of(payload: bytes) -> tuple[Value, ...]:
    """Return the values of a record; raise `TornError` if it is none."""
    length, at = varint(payload, 0)
    place = length
    if length > len(payload) or length < 1:
        raise TornError
    values: list[Value] = []
    while at < length:
        kind, at = varint(payload, at)
        size = _INTEGERS.get(kind, 8 if kind == 7 else (kind - 12) // 2 if kind >= 12 else 0)
        data = payload[place : place + size]
        if len(data) != size or kind in (10, 11):
            raise TornError
        values.append(_value(kind, data))
        place += size
    if at != length or place != len(payload):
        raise TornError
    return tuple(values)


def _value(kind: int, data: bytes) -> Value:
    if kind == 0:
        return None
    if kind in _INTEGERS:
        return int.from_bytes(data, "big", signed=True)
    if kind == 7:
        return float(struct.unpack(">d", data)[0])
    if kind in (8, 9):
        return kind - 8
    if kind % 2 == 0:
        return data
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise TornError from error
    # no text of a book has such characters, but a page that was emptied does
    if "\0" in text:
        raise TornError
    return text


def varint(data: bytes, at: int) -> tuple[int, int]:
    """Return SQLite's number of variable length at a place, and where it ends."""
    value = 0
    for count in range(9):
        if at >= len(data):
            raise TornError
        byte = data[at]
        at += 1
        if count == 8:
            return value << 8 | byte, at
        value = value << 7 | byte & 127
        if byte < 128:
            break
    return value, at
