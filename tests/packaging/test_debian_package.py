"""The package for Debian: what desktops, readers of manuals and the package’s own tools find in it."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from briefbook.cli.main import COMMANDS
from briefbook.store.book import Book
from installers.product import as_version, product
from installers.work import Work
from linux.deb import build, changelog, control
from linux.desktop import TEMPLATES, quoted, write_share
from linux.manual import commands, manual, options, program_parser
from linux.needed import GLIBC

LANGUAGES = ("fr", "de", "es", "zh_CN")
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Work]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1795219200")
        folder = tmp_path_factory.mktemp("work")
        yield Work(product(), fast=True, folder=folder, results=folder / "results")


@pytest.fixture(scope="module")
def share(work: Work) -> Path:
    write_share(work, work.folder / "share", "briefbook")
    return work.folder / "share"


@pytest.fixture(scope="module")
def stand_in(work: Work) -> Work:
    """Return a work whose folder of the program is made of next to nothing."""
    tree = work.folder / "linux-folder" / "briefbook"
    (tree / "_internal").mkdir(parents=True)
    (tree / "briefbook").write_text("#!/bin/sh\n")
    (tree / "briefbook").chmod(0o755)
    (tree / "_internal" / "libany.so.1").write_bytes(b"")
    (tree / "LICENSES.txt").write_text("All of them.\n")
    return work


def run(*words: object) -> str:
    """Return what a tool of the system prints; skip the test where there is none."""
    if not shutil.which(str(words[0])):
        pytest.skip(f"{words[0]} is not installed")
    ended = subprocess.run(
        [str(word) for word in words],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 0, ended.stdout
    return ended.stdout


def test_the_desktop_entry_is_valid(share: Path) -> None:
    told = run("desktop-file-validate", share / "applications" / "org.briefbook.Briefbook.desktop")

    assert told == ""


def test_the_desktop_entry_opens_one_book_and_speaks_each_language(share: Path) -> None:
    entry = (share / "applications" / "org.briefbook.Briefbook.desktop").read_text(encoding="utf-8")

    assert "\nExec=briefbook %f\n" in entry
    assert "\nMimeType=application/x-briefbook;\n" in entry
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert all(f"\n{key}[{language}]=" in entry for language in LANGUAGES)


def test_a_command_with_spaces_is_quoted_for_the_desktop() -> None:
    assert quoted("briefbook") == "briefbook"
    assert quoted("/home/ana/.local/bin/briefbook") == "/home/ana/.local/bin/briefbook"
    assert quoted("/home/Ana Ruiz/100 %/$x") == '"/home/Ana Ruiz/100 %%/\\\\$x"'


def test_a_book_is_known_by_its_first_bytes_and_by_its_name(share: Path, tmp_path: Path) -> None:
    with Book.create(tmp_path / "a.briefbook", "A"):
        pass
    start = (tmp_path / "a.briefbook").read_bytes()[:100]

    type_ = ElementTree.parse(share / "mime" / "packages" / "org.briefbook.Briefbook.xml").find(
        f"{MIME}mime-type"
    )

    assert type_ is not None
    outer = type_.find(f"{MIME}magic/{MIME}match")
    inner = type_.find(f"{MIME}magic/{MIME}match/{MIME}match")
    assert outer is not None
    assert inner is not None
    words = outer.attrib["value"].replace("\\0", "\0").encode()
    assert start.startswith(words)
    offset = int(inner.attrib["offset"])
    assert start[offset : offset + 4] == int(inner.attrib["value"], 16).to_bytes(4, "big")
    assert [glob.attrib["pattern"] for glob in type_.findall(f"{MIME}glob")] == ["*.briefbook"]


def test_the_type_of_books_has_an_icon_and_a_name_in_each_language(share: Path) -> None:
    text = (share / "mime" / "packages" / "org.briefbook.Briefbook.xml").read_text(encoding="utf-8")

    assert all(f'<comment xml:lang="{language}">' in text for language in LANGUAGES)
    assert '<icon name="application-x-briefbook"/>' in text
    for size in ("16x16", "512x512"):
        folder = share / "icons" / "hicolor" / size
        assert (folder / "mimetypes" / "application-x-briefbook.png").is_file()
        assert (folder / "apps" / "org.briefbook.Briefbook.png").is_file()


def test_what_software_centres_show_is_valid(share: Path) -> None:
    path = share / "metainfo" / "org.briefbook.Briefbook.metainfo.xml"

    run("appstreamcli", "validate", "--no-net", "--strict", path)

    text = path.read_text(encoding="utf-8")
    assert f'<release version="{product().version}" date="2026-11-21"/>' in text
    assert "http" not in text


def test_the_manual_page_has_every_command_and_option(work: Work) -> None:
    page = manual(work).replace("\\-", "-").replace("\\&", "")

    found = dict(commands(program_parser()))
    assert set(found) == set(COMMANDS)
    for name, parser in found.items():
        assert f"\n.SS briefbook {name}\n" in page
        for action in options(parser):
            assert all(word in page for word in action.option_strings)


def test_the_manual_page_is_set_without_a_warning(work: Work, tmp_path: Path) -> None:
    path = tmp_path / "briefbook.1"
    path.write_text(manual(work), encoding="utf-8")

    told = run("groff", "-man", "-ww", "-K", "utf8", "-T", "utf8", "-z", path)

    assert told == ""


def test_a_shell_completes_commands_and_options(share: Path) -> None:
    script = share / "bash-completion" / "completions" / "briefbook"
    ask = 'COMP_WORDS=({}); COMP_CWORD={}; _briefbook; echo "${{COMPREPLY[*]}}"'

    told = run(
        "bash", "-c", f". {script}; {ask.format('briefbook sea', 1)}; {ask.format('briefbook memo --tem', 2)}"
    )

    assert told.splitlines() == ["search searches", "--template"]


def test_every_override_of_lintian_has_its_reason() -> None:
    lines = (TEMPLATES / "lintian-overrides.in").read_text(encoding="utf-8").splitlines()

    above = ""
    for line in lines:
        if not line.startswith("#"):
            assert above.startswith("#"), f"Nothing says why “{line}” is right."
        above = line
    assert lines


def test_the_package_says_what_it_needs(work: Work) -> None:
    text = control(work, 1234)

    fields = dict(line.split(": ", 1) for line in text.splitlines() if re.match(r"[A-Z]", line))
    assert fields["Package"] == "briefbook"
    assert fields["Version"] == product().version
    assert fields["Installed-Size"] == "1234"
    needed = fields["Depends"].split(", ")
    glibc = ".".join(str(number) for number in GLIBC)
    assert {f"libc6 (>= {glibc})", "libgl1", "libegl1", "libglib2.0-0t64 | libglib2.0-0"} <= set(needed)
    assert not any("python" in one for one in needed)


def test_the_changelog_is_one_that_debian_reads(work: Work, tmp_path: Path) -> None:
    (tmp_path / "changelog").write_text(changelog(work), encoding="utf-8")

    told = run("dpkg-parsechangelog", "--all", "-l", tmp_path / "changelog")

    assert f"Version: {product().version}\n" in told
    assert "parsechangelog" not in told


def test_a_package_has_no_scripts_and_belongs_to_root(stand_in: Work) -> None:
    if not shutil.which("dpkg-deb"):
        pytest.skip("dpkg-deb is not installed")

    (package,) = build(stand_in)

    assert package.name == f"briefbook_{product().version}_amd64.deb"
    run("dpkg-deb", "--control", package, stand_in.folder / "control")
    assert sorted(path.name for path in (stand_in.folder / "control").iterdir()) == ["control", "md5sums"]
    listed = run("dpkg-deb", "--contents", package).splitlines()
    assert {line.split()[1] for line in listed} == {"root/root"}
    assert {line.split()[0] for line in listed} <= {"drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--", "lrwxrwxrwx"}
    assert any(line.endswith("./usr/bin/briefbook -> ../lib/briefbook/briefbook") for line in listed)


def test_two_packages_of_the_same_folder_are_the_same_bytes(stand_in: Work) -> None:
    if not shutil.which("dpkg-deb"):
        pytest.skip("dpkg-deb is not installed")

    first = build(stand_in)[0].read_bytes()
    second = build(stand_in)[0].read_bytes()
    later = build(replace(stand_in, product=as_version("9.9.9")))[0].read_bytes()

    assert first == second
    assert first != later
