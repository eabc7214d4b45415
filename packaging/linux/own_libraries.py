"""Lets other programs that this one starts, such as a browser, find the system’s libraries."""

import os

# PyInstaller's start has set it to the folder's own, and kept what it was; the loader has read it by now
given = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if given is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = given
