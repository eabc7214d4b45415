"""A Windows to try installers in: Wine with a folder and a screen of its own."""

import os
import re
import shutil
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from installers.display import Display
from installers.work import BuildError, Work, say

SHIMS: Final = Path(__file__).parent / "shims"
WINE: Final = (Path("/usr/lib/wine/wine64"), Path("/usr/lib64/wine/wine64"))
SERVER: Final = (Path("/usr/lib/wine/wineserver64"), Path("/usr/lib64/wine/wineserver"))
# no .NET and no browser to be fetched, no entries in the menu of whoever runs this
OVERRIDES: Final = "mscoree,mshtml=;winemenubuilder.exe=;icuuc=n"
ATTEMPTS: Final = 4
SETTINGS: Final = (
    (r"HKCU\Software\Wine", "Version", "REG_SZ", "win10"),
    # a crash ends with an exit code and not with a question that nobody answers
    (r"HKCU\Software\Wine\WineDbg", "ShowCrashDialog", "REG_DWORD", "0"),
)


class Wine:
    """A fresh Windows with a screen of its own, gone with all its processes when the block ends."""

    def __init__(self, work: Work, name: str) -> None:
        self._work = work
        self._name = name
        self.prefix = work.folder / "wine" / name
        self.display = Display(work, has_manager=True)
        self.printed = ""
        """What the last program that was run wrote, for telling why it failed."""

    def __enter__(self) -> Self:
        template = _template(self._work)
        self.display.__enter__()
        for attempt in range(1, ATTEMPTS + 1):
            if self._begins(template):
                return self
            # its server now and then ends at once on a busy machine, and says nothing
            say(f"  Wine did not start at attempt {attempt}. {self.printed.strip()}")
            _end_server(self.prefix)
            # another name is another server: Wine finds it by the number of the folder
            self.prefix = self.prefix.with_name(f"{self._name}-{attempt + 1}")
        self.display.__exit__(None, None, None)
        raise BuildError(f"Wine did not start in {ATTEMPTS} attempts.")

    def _begins(self, template: Path) -> bool:
        shutil.rmtree(self.prefix, ignore_errors=True)
        # cp, for it takes half a second for what takes Python five
        self._work.run("cp", "-a", template, self.prefix)
        return self.run("cmd", "/c", "exit 0", seconds=180, may_fail=True) == 0

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _end_server(self.prefix)
        self.display.__exit__(None, None, None)
        for folder in self.prefix.parent.glob(f"{self._name}*"):
            shutil.rmtree(folder, ignore_errors=True)

    def run(self, *words: str | Path, seconds: float = 60, may_fail: bool = False) -> int:
        """Run a program to its end and return its exit code; `BuildError` if it fails or hangs.

        A Linux path of a program or an argument is seen by Wine as it stands, below drive Z.
        """
        process = self.start(*words)
        reader = threading.Thread(target=self._read, args=[process], daemon=True)
        reader.start()
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired as error:
            process.send_signal(signal.SIGKILL)
            raise BuildError(f"“{_told(words)}” took longer than {seconds:g} seconds in Wine.") from error
        # a program that it has left running may keep the pipe open
        reader.join(2)
        if code and not may_fail:
            raise BuildError(f"“{_told(words)}” failed in Wine ({code}):\n{self.printed[-4000:]}")
        return code

    def start(self, *words: str | Path) -> subprocess.Popen[bytes]:
        """Start a program and do not wait for it."""
        self.printed = ""
        return subprocess.Popen(
            [_program(WINE), *map(str, words)],
            env=_environment(self.prefix, self.display.name),
            cwd=self.prefix / "drive_c",
            # of a plain file as one of its streams, or none at all, Python says “Invalid handle” there
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def path(self, windows_path: str) -> Path:
        r"""Return where a path such as `C:\users` is kept, whatever the case of its letters."""
        drive, _, rest = windows_path.partition(":")
        place = self.prefix / "dosdevices" / f"{drive.lower()}:"
        for part in re.split(r"[\\/]+", rest.strip("\\/")):
            exact = place / part
            if not exact.exists() and place.is_dir():
                alike = [one for one in place.iterdir() if one.name.lower() == part.lower()]
                exact = alike[0] if alike else exact
            place = exact
        return place

    @property
    def home(self) -> str:
        r"""Return the folder of the person, such as `C:\users\root`."""
        users = self.prefix / "drive_c" / "users"
        name = next(one.name for one in sorted(users.iterdir()) if one.name != "Public")
        return rf"C:\users\{name}"

    def _read(self, process: subprocess.Popen[bytes]) -> None:
        if process.stdout:
            for line in process.stdout:
                self.printed += line.decode("utf-8", "replace")


def _template(work: Work) -> Path:
    """Return a Wine folder to copy, made once for this Wine and these settings."""
    inputs = sorted(SHIMS.glob("*.c"))
    version = work.run(_program(WINE), "--version", seconds=30)
    made_of = [version, OVERRIDES, repr(SETTINGS), *(path.read_text(encoding="utf-8") for path in inputs)]
    marks = sha256("\n".join(made_of).encode())
    template = work.folder / "wine" / f"template-{marks.hexdigest()[:16]}"
    if template.exists():
        return template
    say("Making a folder for Wine.")
    made = work.fresh(f"wine/making-{os.getpid()}")
    with _ending(made):
        environment = _environment(made, "")
        work.run(_program(WINE), "wineboot", "--init", environment=environment, seconds=180)
        for key, value, kind, data in SETTINGS:
            words = ["reg", "add", key, "/v", value, "/t", kind, "/d", data, "/f"]
            work.run(_program(WINE), *words, environment=environment, seconds=60)
    for source in inputs:
        place = made / "drive_c" / "windows" / "system32" / source.with_suffix(".dll").name
        place.unlink(missing_ok=True)
        work.run("x86_64-w64-mingw32-gcc", "-O2", "-s", "-shared", "-o", place, source)
    for link in (made / "drive_c" / "users").rglob("*"):
        # Wine makes the person’s documents those of whoever runs it
        if link.is_symlink():
            link.unlink()
            link.mkdir()
    for old in template.parent.glob("template-*"):
        shutil.rmtree(old)
    made.rename(template)
    return template


def _environment(prefix: Path, display: str) -> dict[str, str]:
    """Return the variables of Wine; none of Python’s or Qt’s gets in, nor the home of whoever runs this."""
    home = prefix / "home"
    home.mkdir(exist_ok=True)
    return {
        "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
        "HOME": str(home),
        "WINEPREFIX": str(prefix),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": OVERRIDES,
        # without it, Wine loses what is not ASCII in names of files
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        **({"DISPLAY": display} if display else {}),
    }


@contextmanager
def _ending(prefix: Path) -> Iterator[None]:
    try:
        yield
        # the registry is written when the server ends of itself
        subprocess.run(
            [_program(SERVER), "-w"], env=_environment(prefix, ""), timeout=120, stdin=subprocess.DEVNULL
        )
    finally:
        _end_server(prefix)


def _end_server(prefix: Path) -> None:
    """End all processes of a Wine folder, and only those."""
    for option in ("-k", "-w"):
        subprocess.run(
            [_program(SERVER), option],
            env=_environment(prefix, ""),
            timeout=60,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def _program(places: tuple[Path, ...]) -> Path:
    """Return a program of Wine; `BuildError` where there is none."""
    for place in places:
        if place.exists():
            return place
    found = shutil.which(places[0].name)
    if not found:
        raise BuildError(
            f"“{places[0].name}” is not installed, so nothing for Windows can be tested here; "
            "packaging/linux/set-up build installs what a build needs."
        )
    return Path(found)


def _told(words: tuple[str | Path, ...]) -> str:
    return " ".join(map(str, words))[:200]
