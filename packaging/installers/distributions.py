"""The Python packages that a tree really holds."""

import re
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Final

from installers import frozen

_LICENCE_FILE: Final = re.compile(
    r"(licen[cs]e|copying|notice|copyright|authors|readme.*\.ijg)", re.IGNORECASE
)

NATIVE: Final = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""How programs and shared libraries of Linux, Windows and macOS start."""


@dataclass(frozen=True)
class Package:
    """One Python package, as its own metadata tells."""

    name: str
    """In lower case with hyphens, as in the pin files."""
    version: str
    licence: str
    """What it says of it: an SPDX expression, or words of its own."""
    summary: str
    page: str
    texts: tuple[tuple[str, str], ...]
    """The name and the text of each file with terms."""
    files: frozenset[str]
    """The names of its files, relative to the folder of packages."""
    packed: bool = False
    """Whether modules of it are inside PyInstaller’s archive."""


def packages_in(tree: Path) -> list[Package]:
    """Return the packages of a tree, known by their metadata in it or the modules that PyInstaller took."""
    folders = sorted({path.parent.parent for path in tree.rglob("*.dist-info/METADATA")})
    found = {package.name: package for package in _of_folders(folders)}
    modules = _packed_modules(tree)
    if modules:
        present = modules | {path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file()}
        for package in _of_folders([Path(sysconfig.get_path("purelib"))]):
            if any(_is_among(name, present) for name in package.files if "dist-info" not in name):
                found[package.name] = replace(package, packed=bool(package.files & modules))
    return sorted(found.values(), key=lambda package: package.name)


def is_native(path: Path) -> bool:
    """Return whether a file is a program or a shared library."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4).startswith(NATIVE)


def _is_among(name: str, present: set[str]) -> bool:
    """Return whether a file of a package is in the tree, as it is or packed as a module."""
    return name in present or f"_internal/{name}" in present


def _packed_modules(tree: Path) -> set[str]:
    """Return the files of modules that PyInstaller has packed into the programs of a tree."""
    names: set[str] = set()
    for path in sorted(tree.iterdir()):
        if path.is_file() and is_native(path):
            for _, content in frozen.packed(path.read_bytes()):
                if content.startswith(frozen.MODULES):
                    for module, _ in frozen.modules(content):
                        start = module.replace(".", "/")
                        names |= {f"{start}.py", f"{start}/__init__.py"}
    return names


def _of_folders(folders: list[Path]) -> Iterator[Package]:
    for distribution in distributions(path=[str(folder) for folder in folders]):
        yield _package(distribution)


def _package(distribution: Distribution) -> Package:
    # a mapping that knows no `get`, as far as its type tells
    metadata = {key: distribution.metadata[key] for key in distribution.metadata}
    files = distribution.files or []
    terms = [
        (file.as_posix(), file)
        for file in files
        if "dist-info" in file.parts[0]
        and ("licenses" in file.parts or _LICENCE_FILE.match(file.name))
        and not file.name.startswith("README.md")
    ]
    texts = [
        (name.partition("/")[2].removeprefix("licenses/"), _text(Path(str(file.locate()))))
        for name, file in sorted(terms)
        if Path(str(file.locate())).exists()
    ]
    pages = [line.partition(",")[2].strip() for line in distribution.metadata.get_all("Project-URL") or []]
    return Package(
        name=re.sub(r"[-_.]+", "-", metadata["Name"]).lower(),
        version=distribution.version,
        licence=metadata.get("License-Expression") or metadata.get("License") or "",
        summary=metadata.get("Summary") or "",
        page=metadata.get("Home-page") or next(iter(pages), ""),
        texts=tuple(texts),
        files=frozenset(file.as_posix() for file in files),
    )


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")
