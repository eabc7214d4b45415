"""A screen of its own for a test: a virtual X server, what shows on it, and a picture of it."""

import os
import select
import shutil
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from installers.work import BuildError, Work

SIZE: Final = "1280x800x24"


class Display:
    """A virtual X server with a free number, for as long as the context lasts.

    Programs in a chroot reach it too: it listens on an abstract socket, which no root folder hides.
    """

    def __init__(self, work: Work, *, has_manager: bool = False) -> None:
        self._work = work
        self._has_manager = has_manager
        self._started: list[subprocess.Popen[bytes]] = []
        self.name = ""
        """What `DISPLAY` is to be."""

    def __enter__(self) -> Self:
        server = self._start("Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-ac", "-noreset")
        assert server.stdout is not None
        ready, _, _ = select.select([server.stdout], [], [], 30)
        number = server.stdout.readline().decode().strip() if ready else ""
        if not number:
            self.__exit__(None, None, None)
            raise BuildError("The virtual screen did not start within 30 seconds.")
        self.name = f":{number}"
        if self._has_manager:
            self._start("openbox")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in reversed(self._started):
            process.kill()
            process.wait()
            if process.stdout:
                process.stdout.close()
        self._started.clear()

    def run(self, *words: str | Path, seconds: float = 30, may_fail: bool = True) -> str:
        """Return what a program of this machine, such as `xdotool`, prints about the screen."""
        environment = {**os.environ, "DISPLAY": self.name, "LC_ALL": "C.UTF-8"}
        return self._work.run(*words, environment=environment, seconds=seconds, may_fail=may_fail)

    def windows(self) -> dict[str, str]:
        """Return the titles of all windows that show, by their numbers."""
        numbers = [
            line
            for line in self.run("xdotool", "search", "--onlyvisible", "--name", ".").split()
            if line.isdigit()
        ]
        return {number: self.run("xdotool", "getwindowname", number).strip() for number in numbers}

    def wait_for(self, title: str, seconds: float = 60) -> str:
        """Return the number of a window with this in its title once it shows; `BuildError` if none does."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for number, told in self.windows().items():
                if title in told:
                    return number
            time.sleep(0.2)
        raise BuildError(
            f"No window with “{title}” in its title showed within {seconds:g} seconds; there are: "
            f"{', '.join(self.windows().values()) or 'none'}."
        )

    def wait_gone(self, title: str, seconds: float = 30) -> None:
        """Wait until no window with this in its title shows any more; `BuildError` if one still does."""
        end = time.monotonic() + seconds
        while any(title in told for told in self.windows().values()):
            if time.monotonic() > end:
                raise BuildError(
                    f"A window with “{title}” in its title still shows after {seconds:g} seconds."
                )
            time.sleep(0.2)

    def press(self, title: str, keys: str) -> None:
        """Press keys such as `ctrl+q` in the window with this in its title."""
        self.run("xdotool", "windowfocus", "--sync", self.wait_for(title))
        # not to the window by its number: if that closes meanwhile, the key is never let go
        self.run("xdotool", "key", keys)

    def screenshot(self, path: Path) -> None:
        """Write a picture of the whole screen, as PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.run("import", "-window", "root", path, may_fail=False)

    def _start(self, *words: str) -> "subprocess.Popen[bytes]":
        """Start a program that ends with the build, however that ends."""
        if not shutil.which(words[0]):
            raise BuildError(
                f"“{words[0]}” is not installed; packaging/linux/set-up build installs what a build needs."
            )
        started = subprocess.Popen(
            ["setpriv", "--pdeathsig", "KILL", *words],
            env={**os.environ, "DISPLAY": self.name},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._started.append(started)
        return started
