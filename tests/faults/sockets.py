"""Which sockets a whole session opens, in the window and on the command line, as strace sees it.

Only what is the local desktop's is set aside: the display, the session bus that Qt looks for, and the name
service that the C library asks for the user's name.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from briefbook.store.book import Book
from tests.display import a_display
from tests.faults.recording import ROOT

JOURNEY = "tests/test_window_journey.py"
"""Import, mark, write, rate, preview, export, undo and redo, by the keys that a person has."""

_CALL = re.compile(r"(socket|connect|bind|listen|sendto|sendmsg|sendmmsg|accept4?)\((.*)")
_LOCAL = re.compile(r'sun_path=@?"(/tmp/\.X11-unix/X\d+|/var/run/nscd/socket)"')
_STATUS = ("--status", "reported", "--as-of", "2026-11-20")
_PAGE = """<html><head><title>Ministers agree</title><meta name="author" content="A. Ferrier"></head><body>
<img src="https://tracker.example/pixel.gif"><script src="https://cdn.example/a.js"></script>
<article><h1>Ministers agree</h1><p>The two ministers agreed on Monday to pause the levy for ninety days, a
spokesman said in Verna after the talks had gone on for most of the night.</p><p>They meet again in May, when
the delegations will have looked at the quotas of rice and of steel once more, he added.</p></article>
</body></html>"""


def in_the_window() -> list[str]:
    """Return the sockets that a session in a window on a virtual screen opens to anything but the desktop."""
    with a_display() as display:
        tested = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "-p", "no:cacheprovider"]
        tested += [JOURNEY, "-k", "made_undone"]
        return opened(tested, {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"})


def on_the_command_line(folder: Path) -> list[str]:
    """Return the sockets that commands open which make a book, import a page, mark it and print memos."""
    page, text, path = folder / "page.html", folder / "levy.md", folder / "book.briefbook"
    page.write_text(_PAGE, encoding="utf-8")
    book = str(path)
    found = _of_commands(["new", "--title", "Lake Verna Summit", book], ["import", book, str(page)])
    with Book.open(path, read_only=True) as imported:
        key = imported.sources.all()[0].key
    text.write_text(f"It is paused [@{key}#1].", encoding="utf-8")
    return found + _of_commands(
        ["mark", "--quote", "agreed on Monday to pause the levy", book, key],
        ["claim", book, "The levy is paused.", *_STATUS, "--passage", f"{key}#1"],
        ["issue", "--text", str(text), book, "The levy"],
        ["search", book, "levy"],
        ["check", book],
        *(["memo", book, "-o", str(folder / f"memo.{kind}")] for kind in ("pdf", "docx", "html")),
    )


def _of_commands(*commands: Sequence[str]) -> list[str]:
    program = f"import sys; from briefbook.cli import main; sys.exit(any(map(main, {list(commands)!r})))"
    return opened([sys.executable, "-c", program], {})


def opened(command: Sequence[str], environment: Mapping[str, str]) -> list[str]:
    """Run a program under strace and return its calls that open sockets or use them, but for the desktop's.

    Raises `CalledProcessError` where it fails.
    """
    with tempfile.TemporaryDirectory() as folder:
        home = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), folder)
        own = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
        log = Path(folder, "log")
        strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=%network", "-e", "signal=none"]
        subprocess.run(
            [*strace, "-o", str(log), *command],
            check=True,
            cwd=ROOT,
            env=own | home | environment,
            capture_output=True,
        )
        return _foreign(log.read_text(errors="replace").splitlines())


def _foreign(lines: Iterable[str]) -> list[str]:
    calls = (match for line in lines if (match := _CALL.search(line)))
    return [call[0] for call in calls if not _is_the_desktops(call[1], call[2])]


def _is_the_desktops(call: str, arguments: str) -> bool:
    if call == "socket":
        return arguments.startswith("AF_UNIX")
    bus = re.search(r"path=([^,]+)", os.environ.get("DBUS_SESSION_BUS_ADDRESS", ""))
    is_bus = bus is not None and f'"{bus[1]}"' in arguments
    # what is sent names no address, as it goes where the socket is connected already
    is_connected = call.startswith("send") and "sa_family" not in arguments
    return bool(_LOCAL.search(arguments)) or is_bus or is_connected
