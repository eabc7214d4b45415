"""Fresh Debian systems to test what was built: without Python, without Qt, with an ordinary user."""

import fcntl
import os
import select
import shutil
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Final

from installers.display import Display
from installers.work import BuildError, Work, say

MIRROR: Final = "http://deb.debian.org/debian"
SECURITY: Final = "http://deb.debian.org/debian-security"
STALE_DAYS: Final = 7
"""After so many days a cached base is made anew."""
USER: Final = "ana"
HOME: Final = f"/home/{USER}"
NUMBER: Final = 1000
"""The user’s number inside."""

_HOLD: Final = """
set -e
mount --make-rprivate /
layers="lowerdir=$BASE,upperdir=$PLACE/upper,workdir=$PLACE/work"
if ! mount -t overlay overlay -o "$layers" "$PLACE/root" 2> /dev/null
then cp -a --reflink=auto "$BASE/." "$PLACE/root"; cp -a "$PLACE/upper/." "$PLACE/root"
fi
mount -t proc proc "$PLACE/root/proc"
mount -t devpts -o newinstance,ptmxmode=666 devpts "$PLACE/root/dev/pts"
mount -t tmpfs tmpfs "$PLACE/root/dev/shm"
mount -t tmpfs tmpfs "$PLACE/root/run"
mkdir -p -m 1777 "$PLACE/root/run/lock"
install -d -m 700 -o $NUMBER -g $NUMBER "$PLACE/root/run/user/$NUMBER"
echo ready
# until the build closes the pipe, or dies
exec cat
"""


class Chroot:
    """A fresh copy of a minimal Debian, for as long as the context lasts.

    All that runs in it, and all that is mounted for it, lives in namespaces of its own and ends with them,
    even when the build is killed. `display` is a screen that its programs show their windows on.
    """

    def __init__(self, work: Work, suite: str, name: str) -> None:
        self._work = work
        self.suite = suite
        # a link in the path would lead out of the namespace
        self._place = work.folder.resolve() / "chroots" / f"{suite}-{name}"
        self.display = Display(work)
        self._started: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> "Chroot":
        base = _base(self._work, self.suite)
        shutil.rmtree(self._place, ignore_errors=True)
        for part in ("upper", "work", "root"):
            (self._place / part).mkdir(parents=True)
        _link_packages(_packages(self._work, self.suite), self._place / "upper" / "var/cache/apt/archives")
        words = ["unshare", "--mount", "--pid", "--ipc", "--fork", "--kill-child", "sh", "-c", _HOLD]
        environment = {**os.environ, "BASE": str(base), "PLACE": str(self._place), "NUMBER": str(NUMBER)}
        self._holder = subprocess.Popen(words, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            self._inside = _first_process(self._holder)
            self.display.__enter__()
        except BaseException:
            self._end()
            raise
        if time.time() - (base / "made").stat().st_mtime > 86400:
            self.run("apt-get", "-qq", "update", seconds=180)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.path("/").exists():
            _link_packages(self.path("/var/cache/apt/archives"), _packages(self._work, self.suite))
        self.display.__exit__(None, None, None)
        self._end()

    def path(self, inside: str) -> Path:
        """Return a path of the system inside as this machine sees it, while the context lasts."""
        return Path(f"/proc/{self._inside}/root{self._place}/root") / inside.lstrip("/")

    def copy_in(self, path: Path, to: str, user: str = "root") -> None:
        """Copy a file or folder to this very path inside, and give it to a user."""
        there = self.path(to)
        there.parent.mkdir(parents=True, exist_ok=True)
        self._work.run("cp", "--recursive", "--preserve=mode,timestamps,links", "-T", path, there)
        if user != "root":
            self._work.run("chown", "--recursive", "--no-dereference", f"{NUMBER}:{NUMBER}", there)

    def run(
        self,
        *words: str,
        user: str = "root",
        seconds: float = 60,
        may_fail: bool = False,
        environment: Mapping[str, str] | None = None,
        at: str = "",
    ) -> str:
        """Return what a program inside prints on both streams; `BuildError` if it fails or hangs.

        One that may fail adds a last line `exit N` to what it printed if it did. The working folder is the
        user’s home unless told.
        """
        limit = ["timeout", "--kill-after=5", f"{seconds:g}"]
        told = f"In {self.suite}, “{' '.join(words)[:300]}”"
        try:
            ended = subprocess.run(
                self._words([*limit, *words], user, environment, at),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
                timeout=seconds + 20,
            )
        except subprocess.TimeoutExpired as error:
            raise BuildError(f"{told} left something running that hangs on.") from error
        if ended.returncode in (124, 137):
            raise BuildError(f"{told} took longer than {seconds:g} seconds:\n{ended.stdout[-2000:]}")
        if ended.returncode and not may_fail:
            raise BuildError(f"{told} failed ({ended.returncode}):\n{ended.stdout[-4000:]}")
        return f"{ended.stdout}\nexit {ended.returncode}\n" if ended.returncode else ended.stdout

    def start(
        self, *words: str, user: str = USER, environment: Mapping[str, str] | None = None, at: str = ""
    ) -> "subprocess.Popen[bytes]":
        """Start a program inside that goes on, such as one with a window; the end of the context ends it.

        What it prints goes to the file `output`.
        """
        with self.output.open("ab") as output:
            started = subprocess.Popen(
                self._words(list(words), user, environment, at),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )
        self._started.append(started)
        return started

    @property
    def output(self) -> Path:
        """Return the file that holds what the started programs print."""
        return self._place / "output.txt"

    def _words(
        self, words: list[str], user: str, environment: Mapping[str, str] | None, at: str
    ) -> list[str]:
        home = "/root" if user == "root" else f"/home/{user}"
        number = 0 if user == "root" else NUMBER
        settings = {
            "HOME": home,
            "USER": user,
            "LOGNAME": user,
            "SHELL": "/bin/bash",
            "LANG": "C.UTF-8",
            "PATH": "/usr/local/bin:/usr/bin:/bin"
            if number
            else "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "DISPLAY": self.display.name,
            **(
                {"XDG_RUNTIME_DIR": f"/run/user/{number}"}
                if number
                else {"DEBIAN_FRONTEND": "noninteractive"}
            ),
            **(environment or {}),
        }
        root = self._place / "root"
        return [
            *("nsenter", f"--target={self._inside}", "--mount", "--pid", "--ipc", "--"),
            *("chroot", f"--userspec={number}:{number}", f"--groups={number}", str(root)),
            *("env", "-i", f"--chdir={at or home}", *(f"{key}={value}" for key, value in settings.items())),
            *words,
        ]

    def _end(self) -> None:
        """End all that runs inside, and with it the mounts; remove the copy."""
        self._holder.kill()
        self._holder.wait()
        for pipe in (self._holder.stdin, self._holder.stdout):
            if pipe:
                pipe.close()
        for one in self._started:
            one.wait(30)
        for part in ("upper", "work", "root"):
            shutil.rmtree(self._place / part, ignore_errors=True)


def _first_process(holder: "subprocess.Popen[bytes]") -> int:
    """Return the number, on this machine, of the process that holds the namespaces, once all is mounted."""
    assert holder.stdout is not None
    ready, _, _ = select.select([holder.stdout], [], [], 300)
    if not ready or holder.stdout.readline() != b"ready\n":
        raise BuildError(
            "A chroot could not be set up; it takes the rights of root to mount and to change roots."
        )
    children = Path(f"/proc/{holder.pid}/task/{holder.pid}/children").read_text().split()
    return int(children[0])


def _packages(work: Work, suite: str) -> Path:
    """Return the folder that keeps the Debian packages that tests have fetched."""
    return work.folder / "chroots" / f"{suite}.packages"


def _link_packages(from_folder: Path, to: Path) -> None:
    """Keep packages that were fetched once: apt finds them in its cache and checks their sums itself."""
    to.mkdir(parents=True, exist_ok=True)
    for path in from_folder.glob("*.deb"):
        there = to / path.name
        if not there.exists():
            shutil.copy2(path, there)


def _base(work: Work, suite: str) -> Path:
    """Return the folder of a minimal Debian with our user in it; made once a week."""
    base = work.folder / "chroots" / suite
    base.parent.mkdir(parents=True, exist_ok=True)
    with (base.parent / f"{suite}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        made = base / "made"
        if made.exists() and time.time() - made.stat().st_mtime < STALE_DAYS * 86400:
            return base
        say(f"Making a minimal Debian {suite} to test in.")
        if os.geteuid():
            raise BuildError(
                "Tests in a fresh Debian take the rights of root; give --no-trial to go without."
            )
        new = base.parent / f"{suite}.new"
        shutil.rmtree(new, ignore_errors=True)
        work.run("debootstrap", "--variant=minbase", suite, new, MIRROR, seconds=900)
        _set_up(work, new, suite)
        if base.exists():
            # a test that still runs on the old one keeps it; the next week removes it
            old = base.parent / f"{suite}.old"
            shutil.rmtree(old, ignore_errors=True)
            base.rename(old)
        new.rename(base)
    return base


def _set_up(work: Work, base: Path, suite: str) -> None:
    """Give a new system its sources, its user, and no services that start."""
    (base / "etc/apt/sources.list").write_text(
        f"deb {MIRROR} {suite} main\n"
        f"deb {MIRROR} {suite}-updates main\n"
        f"deb {SECURITY} {suite}-security main\n"
    )
    (base / "etc/apt/apt.conf.d/90test").write_text(
        'Acquire::Languages "none";\nAcquire::Retries "3";\nAPT::Keep-Downloaded-Packages "true";\n'
    )
    (base / "etc/dpkg/dpkg.cfg.d/test").write_text("force-unsafe-io\n")
    services = base / "usr/sbin/policy-rc.d"
    services.write_text("#!/bin/sh\nexit 101\n")
    services.chmod(0o755)
    (base / "etc/hosts").write_text("127.0.0.1 localhost clean\n")
    (base / "etc/hostname").write_text("clean\n")
    inside = ("chroot", str(base), "env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8")
    work.run(*inside, "useradd", "--uid", str(NUMBER), "--create-home", "--shell", "/bin/bash", USER)
    work.run(*inside, "apt-get", "-qq", "update", seconds=300)
    work.run(*inside, "apt-get", "-qq", "-y", "dist-upgrade", seconds=600)
    (base / "made").write_text("")
