"""Writes Outlook messages (MSG) for tests: a compound file with the streams of a message."""

import struct
from datetime import UTC, datetime

SECTOR, SMALL, CUTOFF = 512, 64, 4096
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD

Tree = dict[str, "bytes | Tree"]


def compound_file(root: Tree) -> bytes:
    """Return a compound file (CFB, version 3) with these storages and streams."""
    entries: list[dict] = [{"name": "Root Entry", "kind": 5, "data": b"", "child": FREE, "right": FREE}]
    _add(entries, 0, root)
    mini, mini_fat, sectors, fat = bytearray(), [], bytearray(), []

    def store(data: bytes) -> int:
        start = len(fat)
        count = -(-len(data) // SECTOR)
        sectors.extend(data.ljust(count * SECTOR, b"\x00"))
        fat.extend([*range(start + 1, start + count), END] if count else [])
        return start if count else END

    for entry in entries[1:]:
        data = entry["data"]
        entry["size"], entry["start"] = len(data), END
        if len(data) >= CUTOFF:
            entry["start"] = store(data)
        elif data:
            entry["start"] = len(mini_fat)
            count = -(-len(data) // SMALL)
            mini.extend(data.ljust(count * SMALL, b"\x00"))
            mini_fat.extend([*range(entry["start"] + 1, entry["start"] + count), END])
    entries[0]["size"], entries[0]["start"] = len(mini), store(bytes(mini))
    mini_start = store(struct.pack(f"<{len(mini_fat)}I", *mini_fat))
    directory = b"".join(map(_entry, entries))
    directory_start = store(directory)
    fat_sectors = 1
    while (len(fat) + fat_sectors) * 4 > fat_sectors * SECTOR:
        fat_sectors += 1
    first = len(fat)
    fat += [FAT] * fat_sectors
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(fat_sectors * SECTOR, b"\xff")
    header = struct.pack(
        "<8s16s6H10I",
        *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, 0),
        *(0, 0, fat_sectors, directory_start, 0, CUTOFF, mini_start, -(-len(mini_fat) * 4 // SECTOR), END, 0),
    )
    places = [first + number if number < fat_sectors else FREE for number in range(109)]
    return header + struct.pack("<109I", *places) + bytes(sectors) + table


def message(
    texts: dict[str, str],
    *,
    data: dict[str, bytes] | None = None,
    sent: datetime | None = None,
    people: tuple[tuple[str, str], ...] = (),
    attachments: tuple[Tree, ...] = (),
    code_page: int = 0,
    is_embedded: bool = False,
) -> Tree:
    """Return the streams of a message; its text properties go by four hexadecimal digits.

    With a code page, texts are kept in it rather than in UTF-16.
    """
    fixed = b""
    if sent:
        ticks = round((sent - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
        fixed += struct.pack("<HHIQ", 0x0040, 0x0039, 6, ticks)
    if code_page:
        fixed += struct.pack("<HHIiI", 0x0003, 0x3FFD, 6, code_page, 0)
    tree: Tree = {"__properties_version1.0": b"\x00" * (24 if is_embedded else 32) + fixed}
    tree |= _streams(texts, code_page)
    tree |= {f"__substg1.0_{number}0102": value for number, value in (data or {}).items()}
    for number, (name, address) in enumerate(people):
        person = _streams({"3001": name, "39FE": address}, code_page)
        tree[f"__recip_version1.0_#{number:08X}"] = {"__properties_version1.0": b"\x00" * 8, **person}
    for number, attachment in enumerate(attachments):
        tree[f"__attach_version1.0_#{number:08X}"] = {"__properties_version1.0": b"\x00" * 8, **attachment}
    return tree


def attached(name: str, data: bytes) -> Tree:
    """Return the streams of an attached file."""
    return {**_streams({"3707": name}, 0), "__substg1.0_37010102": data}


def attached_message(inner: Tree) -> Tree:
    """Return the streams of an attached message."""
    return {"__substg1.0_3701000D": inner}


def _streams(texts: dict[str, str], code_page: int) -> Tree:
    if code_page:
        return {f"__substg1.0_{number}001E": text.encode(f"cp{code_page}") for number, text in texts.items()}
    return {f"__substg1.0_{number}001F": text.encode("utf-16-le") for number, text in texts.items()}


def _add(entries: list[dict], parent: int, tree: Tree) -> None:
    """Add what a storage holds, as a tree that leans to the right."""
    before = None
    for name, value in sorted(tree.items()):
        number = len(entries)
        is_storage = isinstance(value, dict)
        data = b"" if is_storage else value
        entries.append(
            {"name": name, "kind": 1 if is_storage else 2, "data": data, "child": FREE, "right": FREE}
        )
        if before is None:
            entries[parent]["child"] = number
        else:
            entries[before]["right"] = number
        before = number
        if is_storage:
            _add(entries, number, value)


def _entry(entry: dict) -> bytes:
    name = (entry["name"] + "\x00").encode("utf-16-le")
    start = 0 if entry["kind"] == 1 else entry["start"]
    return struct.pack(
        "<64sHBBIII16sIQQIQ",
        *(name, len(name), entry["kind"], 1, FREE, entry["right"], entry["child"], b"", 0, 0, 0, start),
        entry["size"] if entry["kind"] != 1 else 0,
    )
