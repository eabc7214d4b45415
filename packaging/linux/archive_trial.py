"""Tries the archive as an ordinary user would use it, in empty systems of Debian 12 and 13."""

import time
from pathlib import Path

from installers.work import BuildError, Work, say
from linux.chroot import HOME, USER, Chroot
from linux.newer import newer
from linux.person import DOWNLOADS, ODD_HOME, SUITES, TOOLS, Person


def trial(work: Work, results: list[Path]) -> None:
    """Install, use, upgrade and remove the program in each system; `BuildError` tells what went wrong."""
    from linux import archive

    then = newer(work)
    (upgrade,) = archive.build(then)
    for suite in SUITES:
        started = time.monotonic()
        with Chroot(work, suite, "tar") as system:
            _try_in(system, work, results[0], then, upgrade)
        say(f"The archive works in Debian {suite} ({time.monotonic() - started:.0f} s).")


def _try_in(system: Chroot, work: Work, archive: Path, then: Work, upgrade: Path) -> None:
    system.run("apt-get", "-qq", "install", "-y", "--no-install-recommends", "xz-utils", seconds=300)
    older, newer_one = (_unpack(system, packed) for packed in (archive, upgrade))
    somebody = Person(work, system, f"{HOME}/.local/bin/{work.product.command}")
    _add_what_is_lacking(somebody, older)
    system.run("apt-get", "-qq", "install", "-y", "--no-install-recommends", *TOOLS, seconds=300)
    before = somebody.files()
    _install(somebody, older)
    somebody.expect_version(work.product.version)
    for platform in ("xcb", "offscreen"):
        somebody.test_itself(platform)
    somebody.make_book()
    _open_by_double_click(somebody, newer_one)
    _install(somebody, newer_one)
    somebody.expect_version(then.product.version)
    _compare_with(somebody, newer_one, f"{HOME}/.local/lib/{work.product.command}")
    somebody.test_itself()
    _remove(somebody, f"{HOME}/.local/lib/{work.product.command}", before)
    _try_odd_home(system, work, older)


def _unpack(system: Chroot, packed: Path) -> str:
    """Return the folder that the archive unpacks to; made as its user would."""
    there = f"{DOWNLOADS}/{packed.name}"
    system.run("mkdir", "-p", DOWNLOADS, user=USER)
    system.copy_in(packed, there, user=USER)
    system.run("tar", "--extract", f"--file={there}", user=USER, at=DOWNLOADS)
    return there.removesuffix(".tar.xz")


def _add_what_is_lacking(somebody: Person, folder: str) -> None:
    """Install where no library of a desktop is, do what that says, and see that it says no more."""
    told = somebody.run("sh", f"{folder}/install.sh")
    _, said, command = told.strip().splitlines()[-1].partition("this system lacks: ")
    if not said or not command.startswith("apt-get install ") or "libgl1" not in command:
        raise BuildError(f"In {somebody.system.suite}, install.sh does not say what is lacking: {told}")
    somebody.system.run(*command.split(), "-y", "-qq", "--no-install-recommends", seconds=300)
    told = somebody.run("sh", f"{folder}/install.sh")
    if "lacks" in told:
        raise BuildError(f"In {somebody.system.suite}, something is lacking after “{command}”: {told}")
    somebody.run("sh", f"{HOME}/.local/lib/{somebody.work.product.command}/uninstall.sh")


def _install(somebody: Person, folder: str, *words: str) -> None:
    told = somebody.run(f"{folder}/install.sh", *words)
    if "installed in" not in told or "lacks" in told:
        raise BuildError(f"In {somebody.system.suite}, install.sh says: {told}")


def _open_by_double_click(somebody: Person, newer_one: str) -> None:
    """Let the desktop open a book, by what it knows of its type; the open program is not replaced."""
    product = somebody.work.product
    told = somebody.run("gio", "info", "--attributes=standard::content-type", somebody.book)
    if f"standard::content-type: {product.book.mime}\n" not in told:
        raise BuildError(f"In {somebody.system.suite}, a book is taken for something else: {told}")
    somebody.expect(f"{product.id}.desktop", "xdg-mime", "query", "default", product.book.mime)
    somebody.open_by("gio", "open", somebody.book, picture="tar")
    refusal = "Briefbook is running; close it, then run this again."
    somebody.expect(refusal, "sh", f"{newer_one}/install.sh", code=1)
    somebody.close()
    data = somebody.settings.get("XDG_DATA_HOME", f"{somebody.home}/.local/share")
    entry = f"{data}/applications/{product.id}.desktop"
    somebody.run("desktop-file-validate", entry)
    somebody.open_by("gio", "launch", entry, somebody.book)
    somebody.close()


def _compare_with(somebody: Person, archive: str, folder: str) -> None:
    """Make sure that the folder holds what its archive does, and nothing of an older one."""
    wanted = somebody.files(f"{archive}/{somebody.work.product.command}")
    found = somebody.files(folder) - {"installed.txt", "uninstall.sh"}
    if wanted != found:
        raise BuildError(f"The installed program differs from its archive in {sorted(wanted ^ found)[:9]}.")


def _remove(somebody: Person, folder: str, before: set[str]) -> None:
    """Remove the program; what the person made stays, and of the program there is nothing left."""
    somebody.run("sh", f"{folder}/uninstall.sh")
    left = somebody.files() - before
    book = somebody.book.removeprefix(f"{somebody.home}/")
    allowed = (book, ".config/Briefbook/", ".local/share/Briefbook/", ".cache/")
    caches = (".local/share/mime/", "mimeinfo.cache")
    strange = [name for name in left if not name.startswith(allowed) and not any(c in name for c in caches)]
    if book not in left or strange:
        raise BuildError(f"After uninstall.sh, the home of its user holds {sorted(strange) or 'no book'}.")
    somebody.expect("", "xdg-mime", "query", "default", somebody.work.product.book.mime)


def _try_odd_home(system: Chroot, work: Work, folder: str) -> None:
    """Do it again where all folders have spaces and accents, and the program goes where it is told."""
    apps = f"{ODD_HOME}/Mes applications/Briefbook"
    system.run("mkdir", "-p", ODD_HOME, user=USER)
    other = Person(
        work,
        system,
        f"{apps}/{work.product.command}",
        home=ODD_HOME,
        XDG_DATA_HOME=f"{ODD_HOME}/données de moi",
        XDG_CONFIG_HOME=f"{ODD_HOME}/réglages",
        XDG_CACHE_HOME=f"{ODD_HOME}/à jeter",
    )
    _install(other, folder, "--to", apps)
    other.test_itself()
    other.make_book()
    other.open_by("gio", "open", other.book, picture="tar-odd-home")
    other.close()
    other.run("sh", f"{apps}/uninstall.sh")
    if not system.path(other.book).exists() or system.path(apps).exists():
        raise BuildError(f"uninstall.sh in {apps} left the program there, or took the book.")
