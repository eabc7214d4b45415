"""What a process that reads files from anywhere may not do, whatever a file makes a parser try."""

import os
import sys
from typing import Final

FORBIDDEN: Final = frozenset(
    {
        *("socket.__new__", "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname"),
        *("socket.sendto", "urllib.Request", "webbrowser.open", "http.client.connect", "ftplib.connect"),
        *("subprocess.Popen", "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn"),
        *("os.startfile", "os.startfile/2", "pty.spawn"),
        *("os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.link", "os.symlink", "os.truncate"),
        *("os.chmod", "os.chown", "os.utime", "shutil.rmtree", "tempfile.mkstemp", "tempfile.mkdtemp"),
    }
)
"""Audit events, by Python's table of them, that nothing which reads bytes has a reason for."""

_WRITES: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class ForbiddenError(PermissionError):
    """A parser tried to reach out of its process."""


def forbid_reaching_out() -> None:
    """Forbid this process for good to make sockets or processes, and to change any file."""
    sys.dont_write_bytecode = True
    if sys.platform != "win32":
        import resource

        # what is not Python obeys this as well
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        flags = arguments[2] if len(arguments) > 2 else 0
        if isinstance(flags, int) and flags & _WRITES and arguments[0] != os.devnull:
            raise ForbiddenError(f"A file was to be written while reading: {arguments[0]!r}")
    elif event in FORBIDDEN:
        raise ForbiddenError(f"Something forbidden was tried while reading: {event}")
