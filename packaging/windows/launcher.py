"""The two programs that a person starts: one with a window, one for a console."""

import shutil
from pathlib import Path
from typing import Final

from installers import icons
from installers.product import filled
from installers.work import Work
from windows.compiling import compile_c, compile_resources

_HERE: Final = Path(__file__).parent
_IMAGE_BASE: Final = 0x140000000


def launchers(work: Work) -> tuple[str, str]:
    """Return the names of the program with a window and of the one for a console."""
    return f"{work.product.name}.exe", f"{work.product.command}-cli.exe"


def make_launchers(work: Work, tree: Path) -> list[Path]:
    """Compile both programs into the tree and return them."""
    window, console = launchers(work)
    return [
        _make(work, tree / window, work.product.name, "-mwindows"),
        _make(work, tree / console, f"{work.product.name} for the command line", "-mconsole", "-DCONSOLE"),
    ]


def _make(work: Work, path: Path, description: str, *options: str) -> Path:
    folder = work.fresh(f"windows-{path.stem}")
    commas = work.product.four_numbers.replace(".", ",")
    values = {**work.product.values(), "file": path.name, "description": description, "commas": commas}
    for name in ("launcher.rc", "launcher.manifest"):
        (folder / name).write_text(filled(_HERE / f"{name}.in", values), encoding="utf-8")
    shutil.copy(_HERE / "launcher.c", folder)
    for icon in ("application", "book"):
        (folder / f"{icon}.ico").write_bytes(icons.ico(icon))
    compile_resources(work, folder, "launcher.rc", "resources.o")
    name = f'-DNAME=L"{work.product.name}"'
    compile_c(work, folder, path, _IMAGE_BASE, "-municode", *options, name, "launcher.c", "resources.o")
    return path
