"""Tries the setup as a person and an administrator would, in Wine, from an older version to its removal."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from filecmp import cmp
from pathlib import Path
from typing import Final

from installers.product import as_version
from installers.site import files
from installers.trees import tree_of
from installers.work import Work, expect, say
from windows import setup
from windows.registry import mentioning, registry
from windows.self_test import self_test
from windows.wine import Wine

OLDER: Final = "0.0.1"
NEWER: Final = "999.0.0"
FOLDER: Final = r"C:\Łódź 中文\Briefbook"
RUNNING, TAKEN, NEWER_THERE = 4, 5, 6
"""The exit codes of the setup, as briefbook.nsi tells them."""

_State = dict[str, tuple[int, int]]


def cycle(work: Work, made: Path) -> None:
    """Install, upgrade, use, be refused and remove; `BuildError` if a step fails."""
    begun = time.monotonic()
    with Wine(work, "setup") as wine:
        Cycle(work, wine, made).run()
    say(f"  The cycle in Wine took {time.monotonic() - begun:.0f} s.")


class Cycle:
    """The setup, a Windows to try it in, and what must be the same at the end."""

    def __init__(self, work: Work, wine: Wine, made: Path) -> None:
        self._work = work
        self._wine = wine
        self._setup = made
        self._name = work.product.name
        self._tree = tree_of(work, "windows")
        self._kept: dict[Path, bytes] = {}

    def run(self) -> None:
        """Go through all of it, and tell how long each part took."""
        with _timed("an older version, in a folder with accents and Chinese"):
            self._install_older()
        with _timed("upgrade over it"):
            self._upgrade()
        with _timed("files, registry and shortcut"):
            self._check_installed()
        # that for the console tests itself in the trial of the folder
        program = f"{self._name}.exe"
        with _timed(f"self-test of {program}"):
            self._self_test(program)
        with _timed("a double-clicked book, and refusals while it is open"):
            self._open_a_book()
        with _timed("removal"):
            self._remove()
        with _timed("refusals over a newer version and in a folder that is taken"):
            self._refuse()

    def _install_older(self) -> None:
        """Install what stands for an older version, and put down what must still be there at the end."""
        self._run_setup(self._stand_in(OLDER), rf"/D={FOLDER}")
        home = self._wine.path(self._wine.home)
        for path in (
            home / "Documents" / "Mine.briefbook",
            self._place(r"\notes of mine.txt"),
            self._place(r"\runtime\notes of mine.txt"),
            home / "AppData" / "Roaming" / self._name / "templates" / "mine.md",
            home / "AppData" / "Local" / self._name / "backups" / "mine.briefbook",
        ):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(path.name.encode())
            self._kept[path] = path.read_bytes()

    def _upgrade(self) -> None:
        # no folder is given: it goes where the older version is
        self._run_setup(self._setup)
        for name in ("stale.txt", "stale"):
            expect(not self._place(rf"\{name}").exists(), f"The upgrade left “{name}” of the older version.")

    def _check_installed(self) -> None:
        place = self._place()
        wanted = {path.relative_to(self._tree) for path in files(self._tree)}
        there = {path.relative_to(place) for path in files(place) if path not in self._kept}
        odd = there ^ wanted ^ {Path("uninstall.exe")}
        expect(not odd, f"These files are missing or should not be installed: {sorted(odd)[:20]}")
        for name in wanted:
            expect(cmp(self._tree / name, place / name, shallow=False), f"{name} is not as it was built.")
        self._check_registry()
        link = self._wine.path(rf"{self._start_menu}\{self._name}.lnk").read_bytes()
        target = rf"{FOLDER}\{self._name}.exe".encode("utf-16-le")
        expect(target in link, "The Start menu does not lead to it.")

    def _check_registry(self) -> None:
        found = registry(self._wine, r"HKCU\Software")
        command = rf'"{FOLDER}\{self._name}.exe" "%1"'
        suffix = self._work.product.book.suffix
        progid = f"{self._name}.Book"
        apps = rf"{setup.APPS.removeprefix('Software')}\{self._name}".lstrip("\\")
        for key, name, value in (
            (rf"Classes\.{suffix}", "", progid),
            (rf"Classes\.{suffix}", "Content Type", self._work.product.book.mime),
            (rf"Classes\.{suffix}\OpenWithProgids", progid, ""),
            (rf"Classes\{progid}", "", self._work.product.book.title),
            (rf"Classes\{progid}\DefaultIcon", "", rf"{FOLDER}\{self._name}.exe,1"),
            (rf"Classes\{progid}\shell\open\command", "", command),
            (apps, "DisplayName", self._name),
            (apps, "DisplayVersion", self._work.product.version),
            (apps, "Publisher", self._work.product.publisher),
            (apps, "InstallLocation", FOLDER),
            (apps, "QuietUninstallString", rf'"{FOLDER}\uninstall.exe" /S'),
            (apps, "EstimatedSize", f"dword:{setup.kibibytes(self._tree):08x}"),
            (apps, "NoModify", "dword:00000001"),
        ):
            there = found.get(key, {}).get(name)
            expect(there == value, f"In the registry, “{name}” of {key} is {there!r} and not {value!r}.")

    def _self_test(self, program: str) -> None:
        before = self._state()
        self_test(self._wine, self._place(rf"\{program}"))
        self._expect_unchanged(before)

    def _open_a_book(self) -> None:
        """Open a book through its kind of file; while it is open, neither setup nor removal may go ahead."""
        title = "Été à Łódź 中文"
        book = rf"{self._wine.home}\Documents\Dossier été 中文.{self._work.product.book.suffix}"
        self._wine.run(self._place(rf"\{self._work.product.command}-cli.exe"), "new", book, "--title", title)
        # Wine 8 looks for kinds of files in the machine’s part of the registry only
        for key in (f".{self._work.product.book.suffix}", f"{self._name}.Book"):
            words = [rf"HKCU\Software\Classes\{key}", rf"HKLM\Software\Classes\{key}", "/s", "/f"]
            self._wine.run("reg", "copy", *words)
        before = self._state()
        begun = time.monotonic()
        self._wine.run("start", book)
        self._wine.display.wait_for(title)
        say(f"  The window was there after {time.monotonic() - begun:.1f} s.")
        self._run_setup(self._setup, code=RUNNING)
        self._run_setup(self._place(r"\uninstall.exe"), f"_?={FOLDER}", code=RUNNING)
        self._wine.run("taskkill", "/im", f"{self._name}.exe", seconds=30)
        self._wine.display.wait_gone(title)
        # the process ends a little after its window
        self._wait(self._is_free, "The program did not end.")
        self._expect_unchanged(before)
        opened = self._wine.path(book)
        expect(opened.exists(), f"{opened.name} is gone.")
        self._kept[opened] = opened.read_bytes()
        for key in (f".{self._work.product.book.suffix}", f"{self._name}.Book"):
            self._wine.run("reg", "delete", rf"HKLM\Software\Classes\{key}", "/f")

    def _remove(self) -> None:
        # as Windows does, which waits for the process that the setup leaves behind
        self._wine.run(self._place(r"\uninstall.exe"), "/S")
        self._wait(lambda: not self._place(r"\uninstall.exe").exists(), "The removal did not end.", 90)
        self._expect_kept()
        left = [path for path in files(self._place()) if path not in self._kept]
        expect(not left, f"The removal left files behind: {left[:20]}")
        folders = [path for path in self._place().rglob("*") if path.is_dir() and not any(path.iterdir())]
        expect(not folders, f"The removal left empty folders behind: {folders[:20]}")
        link = self._wine.path(rf"{self._start_menu}\{self._name}.lnk")
        expect(not link.exists(), "The removal left the entry in the Start menu.")
        self._wait(lambda: not self._known(), "The removal left entries in the registry.", 20)

    def _refuse(self) -> None:
        """Refuse to take the place of a newer version, or of files of somebody else."""
        self._run_setup(self._stand_in(NEWER), r"/D=C:\Newer")
        self._run_setup(self._setup, code=NEWER_THERE)
        self._wine.run(r"C:\Newer\uninstall.exe", "/S")
        self._wait(lambda: not self._wine.path(r"C:\Newer").exists(), "The newer version was not removed.")
        # the exe would make it a folder of the program
        other = next(
            path for path in files(self._tree) if path.suffix != ".exe" and path.parent == self._tree
        )
        taken = self._wine.path(r"C:\Taken") / other.name
        taken.parent.mkdir()
        taken.write_text("of somebody else")
        self._run_setup(self._setup, r"/D=C:\Taken", code=TAKEN)
        expect(list(taken.parent.iterdir()) == [taken], "A refused setup changed a folder.")
        self._expect_kept()

    def _stand_in(self, version: str) -> Path:
        """Build a setup of another version with next to nothing in it."""
        tree = self._work.fresh(f"setup-{version}/windows-folder") / self._name
        (tree / "stale").mkdir(parents=True)
        (tree / "runtime").mkdir()
        for name in (f"{self._name}.exe", "stale.txt", "stale/stale.txt", "runtime/python311.dll"):
            (tree / name).write_bytes(name.encode())
        folder = tree.parents[1]
        product = as_version(version)
        return setup.build(replace(self._work, product=product, folder=folder, results=folder, fast=True))[0]

    def _run_setup(self, program: Path, *words: str, code: int = 0) -> None:
        """Run a setup without questions and expect an exit code."""
        # in parts: Wine puts words with a space between quotation marks, and NSIS wants a folder without them
        parts = " ".join(["/S", *words]).split(" ")
        given = self._wine.run(program, *parts, seconds=150, may_fail=True)
        expect(given == code, f"{program.name} ended with {given} and not {code}.")

    def _place(self, below: str = "") -> Path:
        return self._wine.path(f"{FOLDER}{below}")

    @property
    def _start_menu(self) -> str:
        return rf"{self._wine.home}\AppData\Roaming\Microsoft\Windows\Start Menu\Programs"

    def _state(self) -> _State:
        """Return the size and time of each installed file."""
        return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in files(self._place())}

    def _expect_unchanged(self, before: _State) -> None:
        changed = sorted(name for name, _ in set(before.items()) ^ set(self._state().items()))
        expect(not changed, f"Running the program changed its own folder: {changed[:20]}")

    def _expect_kept(self) -> None:
        for path, data in self._kept.items():
            expect(path.exists() and path.read_bytes() == data, f"{path.name} is not as it was.")

    def _known(self) -> list[str]:
        return mentioning(registry(self._wine, r"HKCU\Software"), self._name)

    def _is_free(self) -> bool:
        self._wine.run("tasklist")
        return f"{self._name}.exe" not in self._wine.printed

    def _wait(self, is_so: Callable[[], bool], otherwise: str, seconds: float = 30) -> None:
        end = time.monotonic() + seconds
        while not is_so():
            expect(time.monotonic() < end, otherwise)
            time.sleep(0.2)


@contextmanager
def _timed(what: str) -> Iterator[None]:
    begun = time.monotonic()
    yield
    say(f"  {time.monotonic() - begun:5.1f} s  {what}")
