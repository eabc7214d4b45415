"""Tries the package as somebody would use it, in empty systems of Debian 12 and 13."""

import shlex
import time
from pathlib import Path

from installers.work import BuildError, Work, say
from linux.chroot import HOME, USER, Chroot
from linux.newer import newer
from linux.person import SUITES, TITLE, TOOLS, Person

MORE_TOOLS = ("libfile-mimeinfo-perl", "man-db")
"""A second reader of the table of types, in Perl, and what shows manual pages."""


def trial(work: Work, results: list[Path]) -> None:
    """Install, use, upgrade and remove the package in each system; `BuildError` tells what went wrong."""
    from linux import deb

    (package,) = results
    _check_with_lintian(work, package)
    then = newer(work)
    (upgrade,) = deb.build(then)
    for suite in SUITES:
        started = time.monotonic()
        with Chroot(work, suite, "deb") as system:
            _try_in(system, work, package, then, upgrade)
        say(f"The package works in Debian {suite} ({time.monotonic() - started:.0f} s).")


def _check_with_lintian(work: Work, package: Path) -> None:
    """Let Debian’s own check look at the package; its overrides are the package’s."""
    started = time.monotonic()
    told = work.run("lintian", "--allow-root", "--pedantic", "--tag-display-limit=0", package, may_fail=True)
    if told.strip():
        raise BuildError(f"lintian complains of {package.name}:\n{told}")
    say(f"lintian has no complaint ({time.monotonic() - started:.0f} s).")


def _try_in(system: Chroot, work: Work, package: Path, then: Work, upgrade: Path) -> None:
    _expect_no_python(system)
    ana = Person(work, system, work.product.command)
    _install(ana, package)
    ana.expect_version(work.product.version)
    for platform in ("xcb", "offscreen"):
        ana.test_itself(platform)
    ana.make_book()
    ana.run(ana.program, "issue", ana.book, "Über Straßen")
    system.run("apt-get", "-qq", "install", "-y", "--no-install-recommends", *TOOLS, *MORE_TOOLS, seconds=300)
    _expect_books_are_known(ana)
    _open_from_the_desktop(ana)
    _upgrade_under_a_window(ana, upgrade)
    ana.expect_version(then.product.version)
    ana.test_itself()
    _remove(ana)


def _expect_no_python(system: Chroot) -> None:
    """Make sure that the system has nothing that would hide a lack of the package."""
    found = system.run("sh", "-c", "ls -d /usr/bin/*python* /usr/lib/*python* 2>/dev/null; true").split()
    if found:
        raise BuildError(f"{system.suite} has a Python, which this has to do without: {', '.join(found)}.")


def _install(ana: Person, package: Path) -> None:
    """Install a package by its file, as a person does, with what it depends on and no more."""
    there = f"/srv/{package.name}"
    ana.system.copy_in(package, there)
    ana.system.run("apt-get", "install", "-y", "--no-install-recommends", there, seconds=300)
    ana.system.path(there).unlink()
    ana.expect("", "dpkg", "--verify", "briefbook")


def _expect_books_are_known(ana: Person) -> None:
    """Ask the system what books are, without a suffix and encrypted too, and what opens them."""
    mime = ana.work.product.book.mime
    copy, secret, password = (f"{HOME}/{name}" for name in ("copy", "secret.briefbook", "password"))
    ana.run("cp", ana.book, copy)
    ana.run("sh", "-c", f"echo 'ein gutes Passwort' > {password}")
    ana.run(ana.program, "new", secret, "--title", "Secret", "--password-file", password)
    if ana.system.path(secret).read_bytes().startswith(ana.work.product.book.magic.encode()):
        raise BuildError("A book with a password is not encrypted.")
    for book in (ana.book, copy, secret):
        told = ana.run("gio", "info", "--attributes=standard::content-type,standard::icon", book)
        if f"standard::content-type: {mime}\n" not in told or mime.replace("/", "-") not in told:
            raise BuildError(f"In {ana.system.suite}, {book} is not known to be a book: {told}")
    # other desktops ask in another way
    ana.expect(mime, "xdg-mime", "query", "filetype", ana.book)
    ana.expect(f"{ana.work.product.id}.desktop", "xdg-mime", "query", "default", mime)
    page = "man --warnings --locale=C.UTF-8 briefbook 2>&1 > /dev/null"
    ana.expect("", "sh", "-c", page)


def _open_from_the_desktop(ana: Person) -> None:
    """Double-click a book, look at its window, close it; and start the program from the menu with one."""
    entry = f"/usr/share/applications/{ana.work.product.id}.desktop"
    ana.open_by("gio", "open", ana.book, picture="deb")
    told = ana.system.display.run("xprop", "-id", ana.system.display.wait_for(TITLE), "WM_CLASS")
    wanted = ana.run("sed", "-n", "s/^StartupWMClass=//p", entry).strip()
    if f'"{wanted}"' not in told:
        raise BuildError(f"The desktop entry names {wanted}, but the window says {told.strip()}.")
    ana.close()
    ana.open_by("gio", "launch", entry, ana.book)
    ana.close()


def _upgrade_under_a_window(ana: Person, package: Path) -> None:
    """Upgrade while a window is open; it goes on, and nothing of the book is lost."""
    display = ana.system.display
    before = _told(ana)
    ana.open_by("gio", "open", ana.book)
    _install(ana, package)
    # what is loaded only now comes from another version
    for keys, name in (("ctrl+k", "palette"), ("Escape", ""), ("ctrl+8", "memo"), ("ctrl+9", "review")):
        display.press(TITLE, keys)
        time.sleep(1.5)
        if name:
            display.screenshot(ana.work.folder / "pictures" / f"deb-{ana.system.suite}-upgraded-{name}.png")
    display.wait_for(TITLE, seconds=1)
    ana.close()
    ana.run(ana.program, "verify", ana.book)
    if _told(ana) != before:
        raise BuildError(f"In {ana.system.suite}, an upgrade under an open window changed the book.")
    log = ana.path(".config/Briefbook/briefbook.log")
    told = log.read_text(encoding="utf-8") if log.exists() else ""
    if "ERROR" in told or "CRITICAL" in told:
        raise BuildError(f"In {ana.system.suite}, the program’s log tells of mistakes:\n{told[-3000:]}")


def _told(ana: Person) -> str:
    """Return what is in the book."""
    return "".join(ana.run(ana.program, what, "--json", ana.book) for what in ("outline", "sources", "risks"))


def _remove(ana: Person) -> None:
    """Remove and purge the package; what a person made stays, and nothing of the package does."""
    system = ana.system
    # who runs it as root must not leave files behind either
    system.run(ana.program, "sample", "/root/sample.briefbook")
    installed = system.run("dpkg", "--listfiles", "briefbook").split("\n")
    kept = _sums(ana)
    # what is removed already, apt knows no more
    for way in (["apt-get", "remove", "-y"], ["dpkg", "--purge"]):
        told = system.run(*way, "briefbook", seconds=120)
        if "not empty" in told:
            raise BuildError(f"In {system.suite}, the package leaves folders behind: {told}")
    if _sums(ana) != kept:
        raise BuildError(f"In {system.suite}, removing the package changed the home of its user.")
    left = [name for name in installed if system.path(name).is_file()]
    left += system.run("find", "/usr", "/etc", "/opt", "-iname", "*briefbook*").split()
    # caches of types and menus
    left += system.run("sh", "-c", "grep -rIl briefbook /usr /etc; true").split()
    if left:
        raise BuildError(f"In {system.suite}, the package leaves behind {', '.join(left)}.")
    ana.expect("", "xdg-mime", "query", "default", ana.work.product.book.mime)


def _sums(ana: Person) -> str:
    """Return the sums of all files in the home of the user."""
    line = f"find {shlex.quote(ana.home)} -type f -exec sha256sum {{}} + | sort"
    return ana.system.run("sh", "-c", line, user=USER)
