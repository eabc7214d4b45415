"""What a program does to the files below a folder, recorded by strace from the system calls themselves."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from tests.faults.deeds import Deed, Named, NamesSynced, Resized, Said, Synced, Unnamed, Written, make

ROOT = Path(__file__).parents[2]

_FOLLOWED = ("openat", "close", "lseek", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "sendfile")
_NAMING = ("unlink", "unlinkat", "rename", "renameat", "renameat2")
_UNKNOWN = (
    *("open", "creat", "truncate", "link", "linkat", "symlink", "writev", "pwritev", "pwritev2", "fallocate"),
    *("copy_file_range", "splice", "dup", "dup2", "dup3", "sync_file_range"),
)
"""What the program does not call today; in the folder, it would have to be followed too."""

_LINE = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)")


def can_record() -> bool:
    """Return whether strace is here and may look at a process."""
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True).returncode == 0


def numbered(folder: Path) -> dict[str, int]:
    """Return the files below a folder by path, with the numbers that a recording beginning now gives them."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): number for number, path in enumerate(files)}


def recorded(folder: Path, module: str, *arguments: str, environment: Mapping[str, str]) -> list[Deed]:
    """Run a module of Python to its end and return what it did below a folder, and said."""
    log = folder.with_name(folder.name + ".log")
    names = numbered(folder)
    before = {number: bytearray((folder / name).read_bytes()) for name, number in names.items()}
    calls = ",".join(f"?{name}" for name in (*_FOLLOWED, *_NAMING, *_UNKNOWN))
    tracing = ["strace", "-qq", "-y", "-xx", "-s", "100000000", "-e", "signal=none", "-e", f"trace={calls}"]
    subprocess.run(
        [*tracing, "-o", str(log), sys.executable, "-m", module, *arguments],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=ROOT,
        env=os.environ | environment,
    )
    with log.open(encoding="ascii") as lines:
        deeds = list(_Tracing(folder, names, before).deeds(lines))
    log.unlink()
    return deeds


class _Tracing:
    """Follows which file each name and each handle stands for."""

    def __init__(self, folder: Path, names: Mapping[str, int], before: dict[int, bytearray]) -> None:
        self._folder, self._files, self._now = str(folder), dict(names), before
        self._next = len(names)
        self._handles: dict[int, int] = {}
        self._offsets: dict[int, int] = {}

    def deeds(self, lines: Iterable[str]) -> Iterator[Deed]:
        """Yield what calls that succeeded did, in order; one that is not understood is an error."""
        for line in lines:
            found = _LINE.match(line)
            if found and int(found[3]) >= 0:
                call, arguments, result = found[1], found[2].split(", "), int(found[3])
                if call in _UNKNOWN and self._folder in "".join(map(_text, arguments)):
                    raise NotImplementedError(f"The recording does not follow {call}")
                for deed in self._of(call, arguments, result):
                    if isinstance(deed, Written | Resized):
                        make(self._now.setdefault(deed.file, bytearray()), deed)
                    yield deed

    def _of(self, call: str, arguments: list[str], result: int) -> Iterator[Deed]:
        handle = int(re.match(r"-?\d*", arguments[0])[0] or -1)  # type: ignore[index]
        file = self._handles.get(handle)
        match call:
            case "openat":
                yield from self._opened(result, self._name(_text(arguments[1])), arguments[2])
            case "close":
                self._handles.pop(handle, None)
            case "lseek":
                self._offsets[handle] = result
            case "write" if handle == 1:
                yield Said(_data(arguments[1]))
            case "write" if file is not None:
                yield Written(file, self._offsets[handle], _data(arguments[1])[:result])
                self._offsets[handle] += result
            case "pwrite64" if file is not None:
                yield Written(file, int(arguments[3]), _data(arguments[1])[:result])
            case "ftruncate" if file is not None:
                yield Resized(file, int(arguments[1]))
            case "fsync" | "fdatasync" if file is not None:
                yield Synced(file)
            case "fsync" | "fdatasync" if (name := self._name(_text(arguments[0]))) is not None:
                yield NamesSynced(name)
            case "unlink" | "unlinkat" if "AT_REMOVEDIR" not in arguments[-1]:
                name = self._name(_text(arguments[call == "unlinkat"]))
                if name:
                    del self._files[name]
                    yield Unnamed(name)
            case "sendfile":
                yield from self._sent(handle, arguments[1], arguments[2], result)
            case "rename" | "renameat" | "renameat2":
                yield from self._renamed(*(_text(one) for one in arguments if '"' in one))

    def _opened(self, handle: int, name: str | None, flags: str) -> Iterator[Deed]:
        self._handles.pop(handle, None)
        if not name or (name not in self._files and "O_CREAT" not in flags):  # or a folder
            return
        if name not in self._files:
            self._files[name] = self._next
            self._next += 1
            yield Named(name, self._files[name])
        elif "O_TRUNC" in flags:
            yield Resized(self._files[name], 0)
        self._handles[handle], self._offsets[handle] = self._files[name], 0

    def _renamed(self, before: str, after: str) -> Iterator[Deed]:
        old, new = self._name(before), self._name(after)
        if not old and not new:
            return
        if not old or not new:
            raise NotImplementedError("The recording does not follow files out of the folder, nor into it")
        self._files[new] = self._files.pop(old)
        yield Named(new, self._files[new], old)

    def _sent(self, target: int, source: str, offset: str, size: int) -> Iterator[Deed]:
        """Yield the writing of what one file is given of another."""
        file, found = self._handles.get(target), self._name(_text(source))
        if file is None:
            return
        start = re.search(r"\d+", offset)
        if not found or start is None:
            raise NotImplementedError("The recording does not know what was sent into a file")
        data = bytes(self._now[self._files[found]][int(start[0]) :][:size])
        yield Written(file, self._offsets[target], data)
        self._offsets[target] += size

    def _name(self, path: str) -> str | None:
        """Return the path from the folder, empty for itself; `None` for what lies elsewhere."""
        if path == self._folder:
            return ""
        return path[len(self._folder) + 1 :] if path.startswith(f"{self._folder}/") else None


def _text(argument: str) -> str:
    """Return the path in an argument: given by name, or what a handle stands for."""
    found = re.search(r'["<]([^">]*)[">]', argument)
    return _unescaped(found[1]).decode(errors="replace") if found else ""


def _data(argument: str) -> bytes:
    if not argument.endswith('"'):
        raise ValueError("The recording lacks bytes")
    return _unescaped(argument[1:-1])


def _unescaped(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
