"""The program for Linux as one folder, which the Debian package, the archive and the AppImage all hold."""

import shutil
import sys
from pathlib import Path
from typing import Final

from installers import machine_paths, notices
from installers.bytecode import compile_tree
from installers.product import PACKAGING
from installers.site import copy_program
from installers.times import set_times
from installers.trees import place_of
from installers.work import BuildError, Work, say
from linux.elf import image, is_elf
from linux.folder_trial import trial
from linux.needed import check_libraries

__all__ = ["build", "trial"]

MOST_MEGABYTES: Final = 220


def build(work: Work) -> list[Path]:
    """Make the folder; it is checked for libraries, paths of this machine and size."""
    tree = place_of(work, "linux")
    _collect(work, tree)
    saved = _strip(work, tree)
    saved += _share_openssl(tree)
    # the modules that are files so that they can be replaced; one that is replaced is read anew
    compile_tree(tree, mode="checked-hash")
    notices.write(work, tree, "linux", tree / "LICENSES.txt")
    set_times(work, tree)
    floors = check_libraries(tree)
    machine_paths.check(work, tree)
    size = sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir()) / 1e6
    if size > MOST_MEGABYTES:
        raise BuildError(f"The folder for Linux takes {size:.0f} MB, more than {MOST_MEGABYTES} MB.")
    say(f"The folder takes {size:.0f} MB (stripping and sharing saved {saved / 1e6:.0f}); it needs {floors}.")
    return []


def _collect(work: Work, tree: Path) -> None:
    """Have PyInstaller find all that a staged copy of the program loads."""
    site = work.fresh("linux-site")
    copy_program(work, site)
    work.fresh("linux-folder")
    environment = work.environment(
        BRIEFBOOK_SITE=str(site),
        PYINSTALLER_CONFIG_DIR=str(work.folder / "pyinstaller-settings"),
        PYTHONDONTWRITEBYTECODE="1",
    )
    for name in ("PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH"):
        environment.pop(name, None)
    work.run(
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", tree.parent, "--workpath", work.fresh("linux-pyinstaller")),
        PACKAGING / "linux" / "briefbook.spec",
        environment=environment,
        at=site,
    )


def _strip(work: Work, tree: Path) -> int:
    """Take what only debuggers read from libraries, and return the bytes saved.

    From those that a wheel’s maker has changed with patchelf nothing is taken: strip breaks them.
    """
    saved = 0
    stripped = work.fresh("linux-strip") / "stripped"
    for path in sorted(tree.rglob("*.so*")):
        if not is_elf(path):
            continue
        work.run("strip", "--strip-unneeded", "-o", stripped, path)
        gained = path.stat().st_size - stripped.stat().st_size
        if gained > 0 and image(stripped) == image(path):
            shutil.copyfile(stripped, path)
            saved += gained
    return saved


def _share_openssl(tree: Path) -> int:
    """Let Python use the newer OpenSSL that the driver of a server brings, and return the bytes saved."""
    saved = 0
    top = tree / "_internal"
    for name in ("libcrypto", "libssl"):
        system = top / f"{name}.so.3"
        (own,) = (top / "psycopg_binary.libs").glob(f"{name}-*.so.3")
        saved += system.stat().st_size
        system.unlink()
        system.symlink_to(own.relative_to(top))
    return saved
