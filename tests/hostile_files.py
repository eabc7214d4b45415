"""Hostile files, made in code: what parsers burn time on, run out of memory by, or are led astray by."""

import os
from collections.abc import Callable
from pathlib import Path

from tests.hostile_pdfs import hostile_pdfs
from tests.hostile_texts import hostile_texts
from tests.hostile_zips import hostile_zips

CANARY = "The bird that nobody may hear sings here."
"""What a file says that only hostile ones name."""


def makers(canary: Path, web: str) -> dict[str, Callable[[], bytes]]:
    """Return what makes each hostile file, by name; they name a file and an address that nobody may open."""
    address = canary.as_uri()
    return {**hostile_zips(address, web), **hostile_pdfs(), **hostile_texts(address, web)}


def write_hostile(folder: Path, canary: Path, web: str) -> list[Path]:
    """Write all hostile files into a folder."""
    paths = []
    for name, make in makers(canary, web).items():
        (folder / name).write_bytes(make())
        paths.append(folder / name)
    return [*paths, *write_odd(folder, canary)]


def write_odd(folder: Path, canary: Path) -> list[Path]:
    """Put into a folder what is no ordinary file, or has no ordinary name."""
    with (folder / "sparse.txt").open("wb") as file:
        file.truncate(60_000_000)
    (folder / "folder.pdf").mkdir()
    (folder / "a\u202etxt.exe.txt").write_text("Words under a name that turns around.", encoding="utf-8")
    (folder / f"{'n' * 250}.txt").write_text("Words under a long name.", encoding="utf-8")
    paths = [folder / "sparse.txt", folder / "folder.pdf", folder / "a\u202etxt.exe.txt"]
    paths += [folder / f"{'n' * 250}.txt", folder / "missing.txt", folder / "nul\x00.txt"]
    if os.name == "posix":
        os.mkfifo(folder / "pipe.txt")
        (folder / "zero.txt").symlink_to("/dev/zero")
        (folder / "loop.txt").symlink_to(folder / "loop.txt")
        (folder / "nowhere.txt").symlink_to(folder / "nothing-here.txt")
        (folder / "link-out.txt").symlink_to(canary)
        turning = folder / "turning"
        turning.mkdir()
        (turning / "around").symlink_to(turning)
        (turning / "up").symlink_to(folder.parent)
        (turning / "words.txt").write_text("Words in a folder that leads to itself.", encoding="utf-8")
        (folder / os.fsdecode(b"odd-\xff\xfe-name.txt")).write_bytes(b"Words under a name of odd bytes.")
        locked = folder / "locked-away.txt"
        locked.write_text("Words that nobody may read.", encoding="utf-8")
        locked.chmod(0)
        paths += [folder / name for name in ("pipe.txt", "zero.txt", "loop.txt", "nowhere.txt")]
        paths += [turning, folder / os.fsdecode(b"odd-\xff\xfe-name.txt"), locked]
    return paths
