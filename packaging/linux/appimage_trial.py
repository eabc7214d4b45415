"""Tries the AppImage as an ordinary user would use it, in systems of Debian 12 and 13 that have no FUSE."""

import time
from pathlib import Path
from typing import Final

from installers.work import BuildError, Work, say
from linux import needed
from linux.chroot import HOME, USER, Chroot
from linux.newer import newer
from linux.person import DOWNLOADS, ODD_HOME, SUITES, Person

CACHE: Final = ".cache/briefbook-appimage"


def trial(work: Work, results: list[Path]) -> None:
    """Start it first, later, often, cut short, without a home or room; `BuildError` tells what went wrong."""
    from linux import appimage

    then = newer(work)
    (upgrade,) = appimage.build(then)
    for suite in SUITES:
        started = time.monotonic()
        with Chroot(work, suite, "appimage") as system:
            _try_in(system, work, results[0], then, upgrade)
        say(f"The AppImage works in Debian {suite} ({time.monotonic() - started:.0f} s).")


def _try_in(system: Chroot, work: Work, file: Path, then: Work, upgrade: Path) -> None:
    if system.path("/dev/fuse").exists():
        raise BuildError(f"There is FUSE in {system.suite}, which a test must do without.")
    libraries = needed.packages()
    system.run("apt-get", "-qq", "install", "-y", "--no-install-recommends", *libraries, seconds=300)
    older, newer_one = (_copy_in(system, path) for path in (file, upgrade))
    somebody = Person(work, system, older)
    _try_spoiled_starts(somebody, file)
    _start_together(somebody)
    _measure(somebody)
    for platform in ("xcb", "offscreen"):
        somebody.test_itself(platform)
    somebody.make_book()
    later = Person(then, system, newer_one)
    # an open program keeps what it runs from, whatever newer one is started
    somebody.open_by(older, somebody.book, picture="appimage")
    later.expect_version(then.product.version)
    _expect_folders(somebody, 2)
    somebody.close()
    later.expect_version(then.product.version)
    _expect_folders(somebody, 1)
    later.test_itself("offscreen")
    system.run("mkdir", "-p", ODD_HOME, user=USER)
    other = Person(
        work,
        system,
        older,
        home=ODD_HOME,
        XDG_CACHE_HOME=f"{ODD_HOME}/à jeter",
        XDG_DATA_HOME=f"{ODD_HOME}/é",
    )
    other.test_itself()
    other.make_book()
    other.open_by(older, other.book)
    other.close()


def _copy_in(system: Chroot, file: Path) -> str:
    there = f"{DOWNLOADS}/{file.name}"
    system.run("mkdir", "-p", DOWNLOADS, user=USER)
    system.copy_in(file, there, user=USER)
    return there


def _try_spoiled_starts(somebody: Person, file: Path) -> None:
    """Start a file that is cut short, and a whole one without room, without HOME and without a home."""
    system, program = somebody.system, somebody.program
    cut = f"{DOWNLOADS}/cut.AppImage"
    system.run("cp", program, cut, user=USER)
    system.run("truncate", f"--size={file.stat().st_size // 2}", cut, user=USER)
    somebody.expect(f"“{cut}” is only a part of what was sent; please download it again.", cut, code=127)
    system.run("rm", cut)
    small = f"{HOME}/small"
    system.run("mkdir", small)
    system.run("mount", "-t", "tmpfs", "-o", "size=20m,mode=777", "tmpfs", small)
    told = somebody.run(program, may_fail=True, XDG_CACHE_HOME=small)
    left = somebody.files(small)
    if "there is no room left.\n" not in told or "exit 127" not in told or len(left) > 2:
        raise BuildError(f"In {system.suite}, on a full disk the AppImage says {told} and leaves {left}.")
    system.run("umount", small)
    for home in ("", "/nonexistent"):
        version = f"{somebody.work.product.name} {somebody.work.product.version}"
        somebody.expect(version, program, "--version", HOME=home)
    system.run("rm", "-r", f"{HOME}/{CACHE}", "/tmp/briefbook-appimage-1000", small)


def _start_together(somebody: Person) -> None:
    """Start it three times at once, before anything is unpacked."""
    started = [
        somebody.system.start(somebody.program, "--version", environment=somebody.settings) for _ in range(3)
    ]
    codes = [one.wait(60) for one in started]
    if codes != [0, 0, 0]:
        raise BuildError(f"Three first starts at once ended with {codes}.")
    _expect_folders(somebody, 1)
    somebody.system.run("rm", "-r", f"{HOME}/{CACHE}")


def _measure(somebody: Person) -> None:
    """Tell how long the first start takes, and later ones, until the program tells its version."""
    seconds = []
    for _ in range(4):
        begun = time.monotonic()
        somebody.expect_version(somebody.work.product.version)
        seconds.append(time.monotonic() - begun)
    later = min(seconds[1:])
    say(f"In {somebody.system.suite}, the first start takes {seconds[0]:.2f} s, a later one {later:.2f} s.")
    if later > max(seconds[0], 1):
        raise BuildError("Later starts of the AppImage take longer than the first; it seems to unpack again.")


def _expect_folders(somebody: Person, count: int) -> None:
    folders = [path.name for path in somebody.path(CACHE).iterdir() if path.is_dir()]
    if len(folders) != count:
        raise BuildError(f"The cache of the AppImage holds {sorted(folders)}, not {count} of them.")
