"""Keeps the archive of modules open, so that the program goes on while an upgrade puts another there."""

import os

# a module of PyInstaller's start
from pyimod02_importers import pyz_archive  # type: ignore[import-not-found]

# opened by its name for every module that is imported, at an offset that is another in the newer file
pyz_archive._filename = f"/proc/self/fd/{os.open(pyz_archive._filename, os.O_RDONLY | os.O_CLOEXEC)}"
