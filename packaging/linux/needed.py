"""What the folder for Linux must bring, what it takes from the system it runs on, and a check of both."""

import re
from collections import defaultdict
from pathlib import Path
from typing import Final

from installers.work import BuildError
from linux.elf import Needs, is_elf, needs

GLIBC: Final = (2, 35)
"""The system’s own must be as new: Debian 12 (2.36), Ubuntu 22.04."""

LIBSTDCXX: Final = (3, 4, 29)
"""GLIBCXX of GCC 11."""

HOST_LIBRARIES: Final = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libresolv.so.2": "libc6",
    # drivers of the graphics card are linked to these, often to newer ones than we could bring
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libexpat.so.1": "libexpat1",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    # read settings of the system, in the form of its own version
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
}
"""Libraries that every desktop has, by name, with the package that brings each in Debian 12 and 13."""

OPTIONAL_LIBRARIES: Final = {
    # by which Qt’s plugin reaches printers; a system without it prints to files
    "libcups.so.2": "libcups2",
}
"""Libraries of the system that only a plugin asks for, which is not loaded where they are absent."""

SYSTEM_LIBRARIES: Final = HOST_LIBRARIES | OPTIONAL_LIBRARIES
"""All that the folder must not hold."""

BUNDLED_LIBRARIES: Final = (
    # the commonest complaint about Qt programs: a desktop need not have these
    *("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-image.so.0", "libxcb-keysyms.so.1"),
    *("libxcb-randr.so.0", "libxcb-render.so.0", "libxcb-render-util.so.0", "libxcb-shape.so.0"),
    *("libxcb-shm.so.0", "libxcb-sync.so.1", "libxcb-util.so.1", "libxcb-xfixes.so.0", "libxcb-xkb.so.1"),
    *("libxkbcommon.so.0", "libxkbcommon-x11.so.0"),
    *("libpython3.11.so.1.0", "libcrypto.so.3", "libssl.so.3"),
)
"""Libraries of the building system that the folder must hold, whatever the system that it runs on has."""


def packages() -> list[str]:
    """Return the Debian packages that the program depends on."""
    return sorted(set(HOST_LIBRARIES.values()))


def check_libraries(tree: Path) -> str:
    """Return the versions of glibc and libstdc++ that a folder asks for.

    `BuildError` if a library is neither in it nor one of the system’s, or if one of ours is not in it.
    """
    top = tree / "_internal"
    found = {path: needs(path) for path in sorted(tree.rglob("*")) if is_elf(path)}
    absent = [name for name in BUNDLED_LIBRARIES if not (top / name).exists()]
    if absent:
        raise BuildError(
            f"These libraries are not bundled; install what brings them and build again: {', '.join(absent)}."
        )
    missing = defaultdict(list)
    for path, one in found.items():
        for name in one.libraries:
            if name not in SYSTEM_LIBRARIES and not any(
                (folder / name).exists() for folder in _folders(path, one, top)
            ):
                missing[name].append(path.relative_to(tree).as_posix())
    if missing:
        told = "; ".join(f"{name} for {', '.join(users[:3])}" for name, users in sorted(missing.items()))
        raise BuildError(
            f"These libraries are neither in the folder nor among those of every desktop: {told}."
        )
    brought = [path.name for path in tree.rglob("*") if path.name in SYSTEM_LIBRARIES]
    if brought:
        raise BuildError(f"These libraries are to be the system’s own: {', '.join(sorted(brought))}.")
    return _floors(tree, found)


def _folders(path: Path, one: Needs, top: Path) -> list[Path]:
    """Return where the loader looks for what a file needs; the program’s start adds the top folder."""
    own = [
        Path(folder.replace("$ORIGIN", str(path.parent)).replace("${ORIGIN}", str(path.parent)))
        for folder in one.search
    ]
    return [*own, top]


def _floors(tree: Path, found: dict[Path, Needs]) -> str:
    """Return the oldest glibc and libstdc++ that will do; `BuildError` if they are newer than stated."""
    told = []
    for library, prefix, floor in (("glibc", "GLIBC", GLIBC), ("libstdc++", "GLIBCXX", LIBSTDCXX)):
        asked = {
            path.relative_to(tree).as_posix(): max(versions)
            for path, one in found.items()
            if (versions := [number for name in one.versions if (number := _number(name, prefix))])
        }
        newest = max(asked.values())
        if newest > floor:
            users = ", ".join(name for name, version in asked.items() if version == newest)
            raise BuildError(
                f"{users} asks for {library} {_dotted(newest)}, newer than the stated {_dotted(floor)}."
            )
        told.append(f"{library} {_dotted(newest)}")
    return ", ".join(told)


def _number(version: str, prefix: str) -> tuple[int, ...]:
    found = re.fullmatch(rf"{prefix}_(\d+(?:\.\d+)+)", version)
    return tuple(int(part) for part in found[1].split(".")) if found else ()


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(str(part) for part in version)
