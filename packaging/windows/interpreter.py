"""Python for Windows: the Python Software Foundation’s own signed files, and Microsoft’s run time, once."""

import zipfile
from pathlib import Path
from typing import Final

import pefile

from installers.site import files
from installers.work import BuildError, Work

LEFT_OUT: Final = frozenset(
    {
        # no window of Tk, and SQLite comes from sqlcipher3; psycopg asks for ssl
        *("_tkinter.pyd", "tcl86t.dll", "tk86t.dll", "_sqlite3.pyd", "sqlite3.dll"),
        # sounds and installers
        *("winsound.pyd", "_msi.pyd"),
    }
)
"""Files of the interpreter that the program does not use; what is not the Foundation’s is never taken."""

PATHS: Final = ("python311.zip", ".", "..\\site")
"""Where modules are looked for, and nowhere else; relative to the interpreter."""

_RUNTIME_LIBRARIES: Final = ("msvcp140", "vcruntime140")


def add_interpreter(work: Work, runtime: Path) -> None:
    """Put the interpreter and its extension modules into a folder, byte for byte as they were signed."""
    with zipfile.ZipFile(work.wheel("panda3d-windows")) as wheel:
        for entry in wheel.infolist():
            folder, _, name = entry.filename.rpartition("/")
            if folder == "deploy_libs" and name not in LEFT_OUT and _is_of_the_interpreter(name):
                (runtime / name).write_bytes(wheel.read(entry))
    if not (runtime / "python311.dll").exists():
        raise BuildError("The wheel for Windows has no interpreter in its deploy_libs.")
    (runtime / "python311._pth").write_text("\r\n".join((*PATHS, "")), encoding="ascii", newline="")


def add_runtime_libraries(site: Path, runtime: Path) -> None:
    """Move the newest of Microsoft’s run time libraries beside the interpreter, and remove all other copies.

    Of each name Windows loads one per process: an older one, loaded first, makes Qt crash.
    """
    found: dict[str, list[Path]] = {}
    for path in files(site, [".dll"]):
        # those with a hash in their names belong to one package only
        if path.stem.lower().startswith(_RUNTIME_LIBRARIES) and "-" not in path.stem:
            found.setdefault(path.name.lower(), []).append(path)
    if "vcruntime140.dll" not in found:
        raise BuildError(
            "No package brings Microsoft’s run time libraries any more; the interpreter needs them."
        )
    for name, paths in found.items():
        newest = max(paths, key=_version)
        newest.replace(runtime / name)
        for path in paths:
            path.unlink(missing_ok=True)


def _is_of_the_interpreter(name: str) -> bool:
    return (
        name == "python311.dll"
        or name.endswith(".pyd")
        or name.startswith(("libcrypto-", "libffi-", "libssl-"))
    )


def _version(path: Path) -> tuple[int, int]:
    with pefile.PE(path, fast_load=True) as image:
        image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_RESOURCE"]])
        fixed = image.VS_FIXEDFILEINFO[0]
        return int(fixed.FileVersionMS), int(fixed.FileVersionLS)
