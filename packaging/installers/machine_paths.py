"""Makes sure that nothing in a build tells on which machine, and in whose folders, it was built."""

import gzip
import lzma
import os
import re
import socket
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Final

from installers import frozen
from installers.product import CHECKOUT
from installers.work import BuildError, Work

_GENERIC_HOSTS: Final = {"localhost", "debian", "runner", "builder", "build", "host", "sandbox", "vm", "root"}
"""Names of a machine that occur in any text."""

_SHOWN: Final = 20


def check(work: Work, tree: Path) -> None:
    """Raise `BuildError` if a file of a tree, or one packed in it, tells a path or name of this machine."""
    traces = [(literal, re.compile(pattern)) for literal, pattern in _traces(work)]
    found = [
        f"{name}: {hit[0].decode('utf-8', 'replace')}"
        for path in sorted(tree.rglob("*"))
        for name, content in _contents(path, path.relative_to(tree).as_posix())
        for literal, pattern in traces
        # looking for the bare bytes first is many times as fast
        if literal in content and (hit := pattern.search(content))
    ]
    if found:
        more = [f"… and {len(found) - _SHOWN} more."] if len(found) > _SHOWN else []
        told = "\n".join(["These files carry a path of the building machine:", *found[:_SHOWN], *more])
        raise BuildError(told)


def _traces(work: Work) -> Iterator[tuple[bytes, bytes]]:
    """Yield what only this machine would write: bytes to look for, and the pattern of the whole trace."""
    folders = {CHECKOUT, work.folder, work.results, Path(sys.prefix), Path.home()}
    folders |= {folder.resolve() for folder in folders}
    for folder in sorted(folders - {Path("/"), Path("/usr")}):
        if not folders.intersection(folder.parents) - {Path("/"), Path.home()}:
            yield from _as_written(folder)
    temporary = f"{tempfile.gettempdir()}/".encode()
    # names that Python’s tempfile, and pip after it, give to folders, but for two in its documentation
    name = rb"(?:tmp(?!tpu9nin8|pbi8f0hy)[a-z0-9_]{8}|pip-[a-z]+-\w+|build-env-\w+)(?!\w)"
    yield temporary, re.escape(temporary) + name
    host = socket.gethostname().encode()
    if len(host) > 5 and host.decode().lower() not in _GENERIC_HOSTS:
        yield host, rb"(?<![A-Za-z0-9])" + re.escape(host) + rb"(?![A-Za-z0-9])"


def _as_written(folder: Path) -> Iterator[tuple[bytes, bytes]]:
    """Yield a folder as UTF-8, as the UTF-16 of Windows’ files, and as Wine calls it."""
    # texts and tests of others speak of “/root” and “/home”, but hardly of what is in one
    generic = len(folder.parts) < 3
    after = rb"/[A-Za-z0-9_.-]{2,}" if generic else rb"(?![A-Za-z0-9_])"
    literal = str(folder).encode()
    # not the end of a longer path or of an address; one letter may be a length in compiled Python
    before = rb"(?<![A-Za-z0-9_.:~-]{2})" if generic else b""
    yield literal, before + re.escape(literal) + after
    wine = f"Z:{folder}\\".replace("/", "\\")
    for other in (
        f"{folder}/".encode("utf-16-le"),
        wine.encode("utf-16-le"),
        wine.encode(),
    ):
        yield other, re.escape(other)


def _contents(path: Path, name: str) -> Iterator[tuple[str, bytes]]:
    """Yield what is in a file, and in what is packed inside it, each with a name to tell."""
    if path.is_symlink():
        yield name, os.fsencode(path.readlink())
    elif path.is_file():
        yield from _unpacked(name, path.read_bytes())


def _unpacked(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    # compiled Python keeps its texts, and the file that it was compiled from, as they are
    yield name, content
    parts: Iterable[tuple[str, bytes]] = ()
    if content.startswith(b"PK\3\4"):
        parts = _of_zip(content)
    elif content.startswith(b"\x1f\x8b"):
        parts = [("unpacked", gzip.decompress(content))]
    elif content.startswith(b"\xfd7zXZ\0"):
        parts = [("unpacked", lzma.decompress(content))]
    elif content.startswith(frozen.MODULES):
        parts = frozen.modules(content)
    elif content.startswith((b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe")):
        parts = frozen.packed(content)
    for part, inside in parts:
        yield from _unpacked(f"{name}/{part}", inside)


def _of_zip(content: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        for part in archive.namelist():
            yield part, archive.read(part)
