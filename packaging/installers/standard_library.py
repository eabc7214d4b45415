"""Python’s standard library for Windows and macOS, compiled, in one archive beside the interpreter.

The modules are those of Debian’s package of Python 3.11, with its security fixes, for no registry of packages
has the modules of 3.11.9, which the interpreters are. Both are of one minor version, whose modules and
extension modules stay compatible; the trial in Wine loads every module with the interpreter for Windows.
"""

import shutil
import sysconfig
import zipfile
from collections.abc import Container
from pathlib import Path
from typing import Final

from installers.bytecode import compile_tree
from installers.site import files
from installers.work import BuildError

LEFT_OUT: Final = frozenset(
    {
        # the tests, the tools to develop and to install with, and jokes
        *("test", "idlelib", "lib2to3", "ensurepip", "venv", "pydoc_data", "distutils", "unittest"),
        *("pydoc.py", "cgitb.py", "pdb.py", "doctest.py", "turtledemo", "__hello__.py", "__phello__"),
        *("antigravity.py", "this.py", "compileall.py", "modulefinder.py", "trace.py", "tabnanny.py"),
        "zipapp.py",
        # what is for other systems, or for extension modules that are left out
        *("tkinter", "turtle.py", "curses", "dbm", "sqlite3", "msilib", "pty.py", "tty.py", "crypt.py"),
        *("_aix_support.py", "_osx_support.py", "lib-dynload", "__pycache__", "wsgiref", "xmlrpc"),
        # of Debian alone
        *("sitecustomize.py", "_distutils_system_mod.py", "EXTERNALLY-MANAGED", "LICENSE.txt"),
    }
)
"""Files and folders of the library that are not taken, and `_sysconfigdata*` and `config-*`."""


def write_standard_library(staged: Path, archive: Path, left_out: Container[str] = LEFT_OUT) -> None:
    """Write the library, and the modules in `staged`, a folder that goes, into an archive.

    It holds compiled modules only, stored, as the installers compress them better.
    """
    library = Path(sysconfig.get_path("stdlib"))
    if library != Path("/usr/lib/python3.11"):
        raise BuildError(
            "The standard library is taken from Debian’s Python 3.11; build with /usr/bin/python3.11."
        )
    for path in sorted(library.iterdir()):
        if path.name in left_out or path.name.startswith(("_sysconfigdata", "config-")):
            continue
        if path.is_dir():
            shutil.copytree(path, staged / path.name, ignore=shutil.ignore_patterns("__pycache__", "*.so"))
        elif path.suffix == ".py":
            shutil.copy(path, staged)
    compile_tree(staged, without_sources=True)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as zipped:
        for path in files(staged, [".pyc"]):
            # a time of 1980, the first that an archive knows
            zipped.writestr(zipfile.ZipInfo(path.relative_to(staged).as_posix()), path.read_bytes())
    shutil.rmtree(staged)


def modules(archive: Path) -> list[str]:
    """Return the names of all modules in a compiled library."""
    with zipfile.ZipFile(archive) as zipped:
        names = [name.removesuffix(".pyc").replace("/", ".") for name in zipped.namelist()]
    return sorted(name.removesuffix(".__init__") for name in names if not name.endswith(".__main__"))
