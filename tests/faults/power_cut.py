"""A disk whose power is cut: what was not synced survives as a random, torn and reordered subset."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.faults.deeds import Deed, Named, NamesSynced, Resized, Synced, Unnamed, Written, make

SECTOR = 512
"""Bytes that a disk writes as a whole, or not at all."""


@dataclass
class Disk:
    """The files below a folder: what is on the disk for sure, and what waits in the system's memory."""

    names: dict[str, int]
    contents: dict[int, bytearray]
    waiting: dict[int, list[Written | Resized]] = field(default_factory=dict)
    waiting_names: list[Named | Unnamed] = field(default_factory=list)

    def follow(self, deed: Deed) -> None:
        """Take in what a program does."""
        match deed:
            case Written(file) | Resized(file):
                self.waiting.setdefault(file, []).append(deed)
            case Synced(file):
                for one in self.waiting.pop(file, []):
                    make(self.contents.setdefault(file, bytearray()), one)
            case Named() | Unnamed():
                self.waiting_names.append(deed)
            case NamesSynced(folder):
                for one in self.waiting_names:
                    if _folder_of(one) == folder:
                        _rename(self.names, one)
                self.waiting_names = [one for one in self.waiting_names if _folder_of(one) != folder]

    def cut(self, chance: Random, folder: Path) -> None:
        """Make a folder hold what one power cut now would leave; folders themselves stay."""
        for old in folder.rglob("*"):
            if not old.is_dir():
                old.unlink()
        names = dict(self.names)
        for one in _some_names(chance, self.waiting_names):
            _rename(names, one)
        share = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        for name, file in names.items():
            content = bytearray(self.contents.get(file, b""))
            _survive(chance, share, content, self.waiting.get(file, []))
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)


def _some_names(chance: Random, waiting: Sequence[Named | Unnamed]) -> Sequence[Named | Unnamed]:
    # some file systems keep the order of names, some do not
    if chance.random() < 0.5:
        return waiting[: chance.randint(0, len(waiting))]
    return [one for one in waiting if chance.random() < 0.5]


def _survive(chance: Random, share: float, content: bytearray, waiting: Sequence[Written | Resized]) -> None:
    """Let a share of the sectors that wait reach the disk; rubbish may lie where a file grew around a gap."""
    leaves_rubbish = chance.random() < 0.5
    for deed in waiting:
        match deed:
            case Resized():
                if chance.random() < share:
                    make(content, deed)
            case Written(file, offset, data):
                end = offset + len(data)
                while offset < end:
                    sector_end = min(end, (offset // SECTOR + 1) * SECTOR)
                    if chance.random() < share:
                        if offset > len(content) and leaves_rubbish:
                            content += chance.randbytes(offset - len(content))
                        piece = data[len(data) - (end - offset) : len(data) - (end - sector_end)]
                        make(content, Written(file, offset, piece))
                    offset = sector_end


def _folder_of(deed: Named | Unnamed) -> str:
    return deed.name.rpartition("/")[0]


def _rename(names: dict[str, int], deed: Named | Unnamed) -> None:
    if isinstance(deed, Unnamed):
        names.pop(deed.name, None)
    else:
        names.pop(deed.before, None)
        names[deed.name] = deed.file
