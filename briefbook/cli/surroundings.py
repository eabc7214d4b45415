"""What the program finds around it when it starts: streams, a home, and variables meant for others."""

import io
import os
import sys
from pathlib import Path
from typing import Final

QT_PLUGINS: Final = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")
"""Where a desktop or another program lets Qt look for plugins, which may be of another Qt than ours."""


def settle() -> None:
    """Make good what is missing around the program, and leave out what is not meant for it."""
    _have_streams()
    if os.name == "posix" and not os.environ.get("HOME"):
        os.environ["HOME"] = _home()
    if getattr(sys, "frozen", False):
        _forget_other_qt()


def _have_streams() -> None:
    """Let what is printed go nowhere where there are no streams, and be escaped where it is not encodable."""
    if sys.platform != "win32":
        # what writes to a stream that was closed would write into the file that took its number, as a book
        while (handle := os.open(os.devnull, os.O_RDWR)) <= 2:
            os.set_inheritable(handle, True)
        os.close(handle)
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, until the end
    # the texts hold characters that a legacy console does not know; better escaped than a crash
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _home() -> str:
    """Return the home of the person; Qt and Python each take something else where no variable names it."""
    if sys.platform != "win32":
        import pwd

        try:
            return pwd.getpwuid(os.getuid()).pw_dir or "/"
        except KeyError:
            pass
    return "/"  # where nothing can be written, and so nothing is kept


def _forget_other_qt() -> None:
    folder = str(Path(sys.executable).resolve().parent)
    for name in QT_PLUGINS:
        if not os.environ.get(name, folder).startswith(folder):
            del os.environ[name]
