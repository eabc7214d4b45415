"""Whether every import of every program and library of the tree resolves, name by name.

Windows looks for what a file imports beside it, beside the program, in the folders that the launcher and the
packages name, and among its own libraries: which of those are used, and which of their names, `windows10.txt`
tells. A name that is not there may need a newer Windows: look it up before it is added.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pefile

from installers.site import files
from installers.work import BuildError, say

TABLE: Final = Path(__file__).with_name("windows10.txt")
SUFFIXES: Final = (".exe", ".dll", ".pyd")

_NAMED_FOLDERS: Final = (".", "runtime", "site/PySide6", "site/shiboken6")
"""What the launcher adds, and what PySide6 adds when it is loaded."""

_NO_LIMIT: Final = 1_000_000


@dataclass(frozen=True)
class Image:
    """A program or library: what it imports from which library, and what it exports."""

    path: Path
    imports: Mapping[str, frozenset[str]]
    exports: Mapping[str, str]
    """Each name, or `#` and a number, with what it is forwarded to, such as `python311.Py_Main`."""


def check_imports(tree: Path) -> None:
    """Raise `BuildError` naming each import that nothing provides."""
    images = read_images(tree)
    table = system_table()
    missing = [line for image in images.values() for line in _missing(image, images, table, tree)]
    if missing:
        told = "\n".join(["These imports of the tree for Windows resolve to nothing:", *missing[:40]])
        raise BuildError(told)
    count = sum(len(names) for image in images.values() for names in image.imports.values())
    say(f"All {count} imports of {len(images)} programs and libraries resolve.")


def read_images(tree: Path) -> dict[Path, Image]:
    """Return all programs and libraries of a tree, by their paths in small letters."""
    return {_low(path): _read(path) for path in files(tree, SUFFIXES)}


def system_names(images: Mapping[Path, Image], tree: Path) -> dict[str, set[str]]:
    """Return what a tree imports from Windows itself, by library."""
    wanted: dict[str, set[str]] = {}
    for image in images.values():
        for library, names in image.imports.items():
            if _provider(image, library, images, tree) is None:
                wanted.setdefault(library, set()).update(names)
    return wanted


def system_table() -> dict[str, set[str]]:
    """Return the names of each library of Windows 10 that are known to be there."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    parted = (line.split() for line in lines if line and not line.startswith("#"))
    return {library: set(names) for library, *names in parted}


def _missing(
    image: Image, images: Mapping[Path, Image], table: Mapping[str, set[str]], tree: Path
) -> Iterator[str]:
    where = image.path.relative_to(tree).as_posix()
    for library, names in sorted(image.imports.items()):
        provider = _provider(image, library, images, tree)
        if provider is None and library not in table:
            yield f"{where}: {library}"
            continue
        known = table[library] if provider is None else provider.exports
        yield from (f"{where}: {name} of {library}" for name in sorted(names) if name not in known)
    for name, target in image.exports.items():
        if target:
            library, _, symbol = target.rpartition(".")
            provider = _provider(image, f"{library.lower()}.dll", images, tree)
            if provider is None or symbol not in provider.exports:
                yield f"{where}: {name}, which is {target}"


def _provider(image: Image, library: str, images: Mapping[Path, Image], tree: Path) -> Image | None:
    """Return the library of the tree that Windows takes; `None` if there is none."""
    folders = [image.path.parent, *(tree / folder for folder in _NAMED_FOLDERS)]
    inside = image.path.relative_to(tree).parts
    if inside[0] == "site":
        # a package adds this folder when it is loaded
        folders.append(tree / "site" / f"{inside[1]}.libs")
    return next((images[_low(one / library)] for one in folders if _low(one / library) in images), None)


def _read(path: Path) -> Image:
    # Qt exports more names, and names that come back more often, than the limits against hostile files allow
    with pefile.PE(
        path, fast_load=True, max_symbol_exports=_NO_LIMIT, max_repeated_symbol=_NO_LIMIT
    ) as image:
        kinds = ("IMPORT", "DELAY_IMPORT", "EXPORT")
        wanted = [pefile.DIRECTORY_ENTRY[f"IMAGE_DIRECTORY_ENTRY_{kind}"] for kind in kinds]
        image.parse_data_directories(wanted)
        imports: dict[str, frozenset[str]] = {}
        for kind in ("DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT"):
            for entry in getattr(image, kind, []):
                library = entry.dll.decode().lower()
                names = frozenset(
                    one.name.decode() if one.name else f"#{one.ordinal}" for one in entry.imports
                )
                imports[library] = imports.get(library, frozenset()) | names
        table = getattr(image, "DIRECTORY_ENTRY_EXPORT", None)
        exports: dict[str, str] = {}
        for one in table.symbols if table else []:
            target = (one.forwarder or b"").decode()
            exports[f"#{one.ordinal}"] = target
            if one.name:
                exports[one.name.decode()] = target
    return Image(path, imports, exports)


def _low(path: Path) -> Path:
    return Path(str(path).lower())


def main() -> None:
    """Print the lines of the table for a tree."""
    tree = Path(sys.argv[1])
    for library, names in sorted(system_names(read_images(tree), tree).items()):
        say(" ".join([library, *sorted(names)]))


if __name__ == "__main__":
    main()
