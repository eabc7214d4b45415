"""Builds the AppImage: one file that unpacks itself when first started, without FUSE, and runs from there."""

import os
import shutil
import zlib
from pathlib import Path
from typing import Final

from installers import icons
from installers.product import PACKAGING
from installers.times import set_times
from installers.trees import tree_of
from installers.work import BuildError, Work
from linux.appimage_trial import trial
from linux.desktop import write_share

__all__ = ["assembled", "build", "payload", "trial"]

RUNTIME: Final = PACKAGING / "linux" / "appimage_runtime"
LIBRARIES: Final = {
    "squashfuse": "libsquashfuse-dev",
    "zstd": "libzstd-dev",
    "z": "zlib1g-dev",
    "c": "libc6-dev",
}
"""What the runtime is linked with, and the Debian package of each, whose licence goes with it."""
ICON_SIZE: Final = 256


def build(work: Work) -> list[Path]:
    """Build `Briefbook-VERSION-x86_64.AppImage`."""
    product = work.product
    folder = work.fresh("appimage") / "AppDir"
    inside = folder / "usr" / "lib" / product.command
    shutil.copytree(tree_of(work, "linux"), inside, symlinks=True)
    write_share(work, folder / "usr" / "share", product.command)
    _write_top(work, folder)
    _write_licences(folder / "usr" / "share" / "doc" / "appimage-runtime")
    image = payload(work, folder, work.folder / "appimage" / "payload.squashfs")
    result = work.result(f"{product.name}-{product.version}-x86_64.AppImage")
    size = sum(path.lstat().st_size for path in folder.rglob("*"))
    return [assembled(work, image, result, size)]


def _write_top(work: Work, folder: Path) -> None:
    """Write what the AppImage specification wants at the top: how to start, the desktop entry, the icon."""
    product = work.product
    (folder / "AppRun").symlink_to(f"usr/lib/{product.command}/{product.command}")
    entry = folder / "usr" / "share" / "applications" / f"{product.id}.desktop"
    text = entry.read_text(encoding="utf-8").rstrip("\n")
    # tools that integrate AppImages read the version here
    entry.write_text(f"{text}\nX-AppImage-Version={product.version}\n", encoding="utf-8")
    shutil.copy(entry, folder)
    for name in (f"{product.id}.png", ".DirIcon"):
        (folder / name).write_bytes(icons.png("application", ICON_SIZE))


def _write_licences(folder: Path) -> None:
    """Put the licences of what the runtime is linked with into the image, as they ask."""
    folder.mkdir(parents=True)
    for package in LIBRARIES.values():
        shutil.copy(Path("/usr/share/doc", package, "copyright"), folder / f"{package}.txt")
    # that of glibc, whose source Debian keeps; with the runtime’s own source, anyone can link it anew
    shutil.copy("/usr/share/common-licenses/LGPL-2.1", folder / "LGPL-2.1.txt")


def payload(work: Work, folder: Path, image: Path) -> Path:
    """Pack a folder as a squashfs image, the same bytes for the same files."""
    set_times(work, folder)
    image.unlink(missing_ok=True)
    # SOURCE_DATE_EPOCH gives the time; mksquashfs refuses it together with its own options for that
    work.run(
        *("mksquashfs", folder, image, "-comp", "zstd", "-Xcompression-level", "3" if work.fast else "19"),
        *("-b", "1M", "-all-root", "-noappend", "-no-xattrs", "-no-progress", "-quiet"),
        environment=work.environment(),
    )
    return image


def assembled(work: Work, image: Path, result: Path, size: int) -> Path:
    """Put the runtime, built for this very payload, before it; `size` is that of all files in bytes."""
    runtime = _runtime(work, image, size)
    with result.open("wb") as file:
        for path in (runtime, image):
            with path.open("rb") as part:
                shutil.copyfileobj(part, file)
    result.chmod(0o755)
    os.utime(result, (work.epoch, work.epoch))
    return result


def _runtime(work: Work, image: Path, size: int) -> Path:
    """Compile the program that unpacks and starts, which knows its payload’s size and checksum."""
    checksum = zlib.crc32(image.read_bytes())
    told = {
        "NAME": f'"{work.product.version}-{checksum:08x}"',
        "VERSION": f'"{work.product.version}"',
        "SIZE": str(image.stat().st_size),
        "CHECKSUM": f"0x{checksum:08x}UL",
        "NEEDED": str(-(-size // 1_000_000)),
    }
    runtime = image.with_name("runtime")
    work.run(
        *("gcc", "-std=gnu11", "-O2", "-Wall", "-Wextra", "-Wconversion", "-Werror", "-static", "-s"),
        *("-Wl,--build-id=none", "-Wl,-z,noexecstack", "-o", runtime),
        *(f"-D{name}={value}" for name, value in told.items()),
        *sorted(RUNTIME.glob("*.c")),
        *(f"-l{name}" for name in LIBRARIES if name != "c"),
        environment=work.environment(),
    )
    binary = bytearray(runtime.read_bytes())
    if binary[8:11] != b"\0\0\0":
        raise BuildError("The runtime’s header has no room for the mark of an AppImage.")
    binary[8:11] = b"AI\x02"
    runtime.write_bytes(binary)
    return runtime
