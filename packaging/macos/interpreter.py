"""Python for macOS: the interpreter and extension modules that python.org builds, and the library’s modules.

They are in the wheel that the game engine panda3d publishes for making programs with it. Only Python’s own
files are taken, under the licence of the Python Software Foundation, and OpenSSL’s libcrypto (Apache-2.0) for
`hashlib`.
"""

import re
import zipfile
from pathlib import Path
from typing import Final

from installers import standard_library
from installers.work import BuildError, Work

LIBRARY: Final = "libpython3.11.dylib"
ARCHIVE: Final = "lib/python311.zip"
MODULES: Final = "lib/python3.11/lib-dynload"
SITE: Final = "lib/python3.11/site-packages"
BUILT_WITH: Final = "_sysconfigdata__darwin.py"
"""What the interpreter was built with, by the name at which Debian’s `sysconfig` looks for it."""

LEFT_OUT: Final = standard_library.LEFT_OUT - {"_osx_support.py"}
"""Modules of the library that are not taken; what `sysconfig` asks about a Mac is in that one."""

_MODULE: Final = re.compile(r"(\w+)\.cpython-311-darwin\.so")
_MODULES_LEFT_OUT: Final = re.compile(
    # tests, terminals, TLS, and what no module of the library asks for; SQLite comes from sqlcipher3
    r"_test\w*|_xx\w+|xx\w+|_ctypes_test|_tkinter|_curses\w*|readline|_ssl|_sqlite3|_dbm|_crypt|nis|audioop"
)


def add_interpreter(work: Work, frameworks: Path, resources: Path) -> None:
    """Put the interpreter into one folder of a bundle, and all that is below its prefix into another."""
    modules, library = resources / MODULES, work.fresh("macos-library")
    modules.mkdir(parents=True)
    frameworks.mkdir(parents=True)
    with zipfile.ZipFile(work.wheel("panda3d-macos")) as wheel:
        for entry in wheel.infolist():
            folder, _, name = entry.filename.rpartition("/")
            if folder != "deploy_libs":
                continue
            module = _MODULE.fullmatch(name)
            if name == LIBRARY:
                (frameworks / name).write_bytes(wheel.read(entry))
            elif name == "libcrypto.3.dylib" or (module and not _MODULES_LEFT_OUT.fullmatch(module[1])):
                (modules / name).write_bytes(wheel.read(entry))
            elif name == "_sysconfigdata__darwin_darwin.py":
                (library / BUILT_WITH).write_bytes(wheel.read(entry))
    if not ((frameworks / LIBRARY).exists() and (library / BUILT_WITH).exists()):
        raise BuildError("The wheel for macOS has no interpreter in its deploy_libs.")
    standard_library.write_standard_library(library, resources / ARCHIVE, LEFT_OUT)
