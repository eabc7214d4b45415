"""An ordinary user of a fresh system, who runs a program that was put there without an administrator."""

import json
import time
from pathlib import Path
from typing import Final

from installers.work import BuildError, Work
from linux.chroot import HOME, USER, Chroot

SUITES: Final = ("bookworm", "trixie")

DOWNLOADS: Final = f"{HOME}/Téléchargements d’Ana"
ODD_HOME: Final = f"{HOME}/Ana María 中文"

TITLE: Final = "Verna Talks"

TOOLS: Final = ("desktop-file-utils", "libglib2.0-bin", "shared-mime-info", "xdg-utils")
"""What a desktop has to know files by, and a minimal system has not."""


class Person:
    """Does what somebody does with the program, in a home and with settings of their own.

    `program` is what starts it, as seen from inside.
    """

    def __init__(self, work: Work, system: Chroot, program: str, home: str = HOME, **settings: str) -> None:
        self.work = work
        self.system = system
        self.program = program
        self.home = home
        self.settings = {"HOME": home, **settings}
        self.book = f"{home}/Zusammenkünfte/Réunion d’été – naïve “Kopie”.{work.product.book.suffix}"

    def run(self, *words: str, seconds: float = 60, may_fail: bool = False, **settings: str) -> str:
        """Return what a program of the system prints; see `Chroot.run`."""
        return self.system.run(
            *words, user=USER, seconds=seconds, may_fail=may_fail, environment=self.settings | settings
        )

    def expect(self, wanted: str, *words: str, code: int = 0, **settings: str) -> None:
        """Run a program; `BuildError` if it prints anything else, or ends otherwise."""
        told = self.system.run(*words, user=USER, may_fail=True, environment=self.settings | settings)
        wanted = f"{wanted}\n\nexit {code}" if code else wanted
        if told.strip("\n") != wanted:
            raise BuildError(f"In {self.system.suite}, “{' '.join(words)}” says “{told}”, not “{wanted}”.")

    def expect_version(self, version: str) -> None:
        """Make sure of the version that the program says it is."""
        self.expect(f"{self.work.product.name} {version}", self.program, "--version")

    def test_itself(self, platform: str = "xcb") -> None:
        """Let the program test itself, on the screen or, on the platform “offscreen”, without one."""
        report = f"{self.home}/{platform}.json"
        self.run(*(self.program, "self-test", "--report", report), seconds=180, QT_QPA_PLATFORM=platform)
        told = json.loads(self.system.path(report).read_text(encoding="utf-8"))
        self.system.path(report).unlink()
        if not told["passed"]:
            raise BuildError(f"In {self.system.suite}, the self-test reports that it failed: {told}")

    def make_book(self) -> None:
        """Make a book with a name as people give it."""
        self.run("mkdir", "-p", self.book.rpartition("/")[0])
        self.run(self.program, "new", self.book, "--title", TITLE)

    def open_by(self, *words: str, picture: str = "") -> None:
        """Start something that opens the book, and wait for its window."""
        self.system.start(*words, environment=self.settings)
        self.system.display.wait_for(TITLE)
        if picture:
            name = f"{picture}-{self.system.suite}.png"
            self.system.display.screenshot(self.work.folder / "pictures" / name)

    def close(self) -> None:
        """Close the window by its key, and wait until nothing of the program runs any more."""
        self.system.display.press(TITLE, "ctrl+q")
        self.system.display.wait_gone(TITLE)
        running = f"ls -l /proc/[0-9]*/exe 2>/dev/null | grep '/{self.work.product.command}$'"
        end = time.monotonic() + 30
        while told := self.run("sh", "-c", f"{running}; true"):
            if time.monotonic() > end:
                raise BuildError(
                    f"In {self.system.suite}, 30 seconds after its window closed, it runs: {told}"
                )
            time.sleep(0.2)

    def files(self, folder: str = "") -> set[str]:
        """Return the files in the home, or in a folder elsewhere, by their names there."""
        top = self.system.path(folder or self.home)
        return {path.relative_to(top).as_posix() for path in top.rglob("*") if not path.is_dir()}

    def path(self, name: str) -> Path:
        """Return a path in the home as this machine sees it."""
        return self.system.path(f"{self.home}/{name}")
