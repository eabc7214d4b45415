"""Programs and libraries for Windows made by mingw-w64, the same bytes each time."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pefile

from installers.work import Work

_COMPILER: Final = "x86_64-w64-mingw32-gcc"
_RESOURCES: Final = "x86_64-w64-mingw32-windres"
_OPTIONS: Final = (
    *("-O2", "-Wall", "-Wextra", "-Werror", "-s", "-static-libgcc", "-Wl,--no-insert-timestamp"),
    *("-Wl,--dynamicbase", "-Wl,--nxcompat", "-Wl,--high-entropy-va"),
)


def compile_c(work: Work, folder: Path, result: Path, image_base: int, *words: str) -> None:
    """Compile what `words` name in a folder into a program or library.

    The base of the image is given, as the linker makes one from the name of the result, with its folder.
    """
    options = [*_OPTIONS, f"-Wl,--image-base={image_base:#x}"]
    work.run(_COMPILER, *options, "-o", "result", *words, at=folder, environment=work.environment())
    made = folder / "result"
    _without_times(made if made.exists() else folder / "result.exe", result)


def compile_resources(work: Work, folder: Path, script: str, result: str) -> None:
    """Compile a script of resources in a folder, read as UTF-8, into an object for the linker."""
    words = ["--codepage=65001", "--input", script, "--output", result, "--output-format=coff"]
    work.run(_RESOURCES, *words, at=folder, environment=work.environment())


def _without_times(made: Path, result: Path) -> None:
    """Clear the times that the linker writes all the same, and set the checksum again."""
    with pefile.PE(made) as image:
        image.FILE_HEADER.TimeDateStamp = 0
        if hasattr(image, "DIRECTORY_ENTRY_EXPORT"):
            image.DIRECTORY_ENTRY_EXPORT.struct.TimeDateStamp = 0
        image.OPTIONAL_HEADER.CheckSum = image.generate_checksum()
        content = image.write()
    made.unlink()
    result.write_bytes(content)


def exports(path: Path) -> Sequence[tuple[str, str]]:
    """Return the names that a library exports, each with what it is forwarded to or an empty text."""
    with pefile.PE(path, fast_load=True) as image:
        image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_EXPORT"]])
        table = getattr(image, "DIRECTORY_ENTRY_EXPORT", None)
        symbols = table.symbols if table else []
        return [(one.name.decode(), (one.forwarder or b"").decode()) for one in symbols if one.name]
