"""Tests of the archive that one person installs from, with a small stand-in for the program."""

import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from installers.product import as_version, product
from installers.work import Work
from linux import archive, needed
from linux.desktop import quoted

pytestmark = pytest.mark.skipif(shutil.which("xz") is None, reason="xz is not installed")

ODD_HOMES = ("ana", "Ana María Núñez", "中文", "it's", 'a "b" `c` $d', "100% \\ back", "[a] *")


@pytest.fixture
def work(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")
    monkeypatch.setattr("linux.desktop.SIZES", (16, 48))
    work = Work(product(), fast=True, folder=tmp_path / "build", results=tmp_path / "results")
    _make_tree(work, "old.so")
    return work


@pytest.fixture
def unpacked(work, tmp_path):
    return _unpacked(work, tmp_path / "download é")


@pytest.fixture
def home(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    return home


def _make_tree(work: Work, library: str) -> None:
    """Make a stand-in for the program’s folder: what is started sleeps for so many seconds."""
    tree = work.folder / "linux-folder" / work.product.command
    shutil.rmtree(tree, ignore_errors=True)
    (tree / "_internal").mkdir(parents=True)
    shutil.copy("/bin/sleep", tree / work.product.command)
    (tree / "_internal" / library).write_text("not a library")
    (tree / "_internal" / "link").symlink_to(library)
    (tree / "LICENSES.txt").write_text("as you like")


def _unpacked(work: Work, to: Path) -> Path:
    (made,) = archive.build(work)
    to.mkdir(exist_ok=True)
    subprocess.run(["tar", "-xf", made, "-C", to], check=True)
    (folder,) = to.iterdir()
    return folder


def _upgraded(work: Work, to: Path) -> Path:
    newer = replace(work, product=as_version("9.0.0"))
    _make_tree(newer, "new.so")
    return _unpacked(newer, to)


def _run(script: Path, home: Path | None, *words: str, shell: str = "sh", **others: str) -> tuple[int, str]:
    """Return how a script ended and what it said, in an environment of little else than a home."""
    environment = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **others}
    if home:
        environment["HOME"] = str(home)
    ended = subprocess.run(
        [shell, str(script), *words],
        env=environment,
        cwd=script.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=60,
    )
    return ended.returncode, ended.stdout


def _installed(folder: Path, home: Path, *words: str, shell: str = "sh", **others: str) -> str:
    code, told = _run(folder / "install.sh", home, *words, shell=shell, **others)
    assert code == 0, told
    return told


@contextmanager
def _running(program: Path) -> Iterator[None]:
    with subprocess.Popen([program, "60"]) as process:
        yield
        process.kill()


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


def test_the_archive_is_the_same_bytes_when_built_twice(work, tmp_path):
    again = replace(work, folder=tmp_path / "elsewhere", results=tmp_path / "others")
    _make_tree(again, "old.so")

    (first,), (second,) = archive.build(work), archive.build(again)

    assert first.read_bytes() == second.read_bytes()


def test_the_archive_belongs_to_nobody_and_its_scripts_run(work):
    (made,) = archive.build(work)

    with tarfile.open(made) as packed:
        entries = {entry.name.partition("/")[2]: entry for entry in packed.getmembers()}
    assert made.name == f"Briefbook-{product().version}-linux-x86_64.tar.xz"
    assert list(entries) == sorted(entries, key=lambda name: name.split("/"))
    assert {(entry.uid, entry.gid, entry.mtime) for entry in entries.values()} == {(0, 0, work.epoch)}
    modes = {name: entry.mode for name, entry in entries.items() if entry.isreg()}
    runs = {name for name, mode in modes.items() if mode == 0o755}
    assert runs == {"install.sh", "uninstall.sh", "briefbook/briefbook"}
    assert {mode for name, mode in modes.items() if name not in runs} == {0o644}


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_shellcheck_finds_nothing_in_the_scripts(unpacked):
    subprocess.run(["shellcheck", unpacked / "install.sh", unpacked / "uninstall.sh"], check=True)


def test_fedora_has_a_name_for_every_package_that_may_be_lacking():
    assert set(needed.HOST_LIBRARIES.values()) <= set(archive.FEDORA)


@pytest.mark.parametrize("shell", ["dash", "bash", "bash --posix", "busybox sh"])
def test_every_shell_installs_and_removes(unpacked, home, shell, tmp_path):
    program, *words = shell.split()
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    wrapper = tmp_path / "shell"
    wrapper.write_text(f'#!/bin/sh\nexec {program} {" ".join(words)} "$@"\n')
    wrapper.chmod(0o755)

    _installed(unpacked, home, shell=str(wrapper))
    program_folder = home / ".local/lib/briefbook"
    code, told = _run(program_folder / "uninstall.sh", home, shell=str(wrapper))

    assert code == 0, told
    assert {name for name in _files(home) if "cache" not in name and "/mime/" not in name} == set()
    assert not program_folder.exists()


@pytest.mark.parametrize("name", ODD_HOMES)
def test_the_desktop_starts_the_program_in_homes_of_all_names(unpacked, tmp_path, name):
    home = tmp_path / name
    home.mkdir()

    _installed(unpacked, home)

    program = home / ".local/lib/briefbook/briefbook"
    entry = home / f".local/share/applications/{product().id}.desktop"
    lines = entry.read_text().splitlines()
    exec_word = '"' + quoted(str(program)).strip('"') + '"'
    assert f"Exec={exec_word} %f".replace('="', '=env "' if "%" in name else '="') in lines
    assert "TryExec=" + str(program).replace("\\", "\\\\") in lines
    assert (home / ".local/bin/briefbook").resolve() == program
    assert subprocess.run([home / ".local/bin/briefbook", "0"]).returncode == 0


@pytest.mark.skipif(shutil.which("gio") is None, reason="gio is not installed")
@pytest.mark.parametrize("name", ODD_HOMES)
def test_glib_understands_the_desktop_entry(unpacked, tmp_path, name):
    home = tmp_path / name
    home.mkdir()
    _installed(unpacked, home)
    program = home / ".local/lib/briefbook/briefbook"
    program.unlink()
    program.write_text('#!/bin/sh\nprintf %s "$1" > "$HOME/opened"\n')
    program.chmod(0o755)
    book = home / "Réunion à Genève.briefbook"
    book.touch()

    entry = home / f".local/share/applications/{product().id}.desktop"
    subprocess.run(["gio", "launch", entry, book], env={**os.environ, "HOME": str(home)}, check=True)

    opened = home / "opened"
    for _ in range(100):
        if opened.exists() and opened.read_text():
            break
        subprocess.run(["sleep", "0.05"])
    assert opened.read_text() == str(book)


def test_data_goes_where_the_person_keeps_data(unpacked, home, tmp_path):
    data = tmp_path / "données de moi"

    _installed(unpacked, home, XDG_DATA_HOME=str(data))

    assert (data / f"applications/{product().id}.desktop").exists()
    assert (data / f"mime/packages/{product().id}.xml").exists()
    assert not (home / ".local/share").exists()


def test_a_relative_data_folder_counts_as_none(unpacked, home):
    _installed(unpacked, home, XDG_DATA_HOME="data")

    assert (home / f".local/share/applications/{product().id}.desktop").exists()


def test_an_upgrade_leaves_no_old_file_and_every_file_of_the_person(work, unpacked, home, tmp_path):
    _installed(unpacked, home)
    program = home / ".local/lib/briefbook"
    (program / "my own.briefbook").write_text("a book")
    icon = home / ".local/share/icons/hicolor/16x16/apps" / f"{product().id}.png"
    icon.with_name("another.png").write_text("of another program")
    newer = _upgraded(work, tmp_path / "newer")
    (newer / "share/icons/hicolor/16x16/apps" / icon.name).unlink()

    _installed(newer, home)

    assert _files(program) == {
        *("briefbook", "_internal/new.so", "_internal/link", "LICENSES.txt", "uninstall.sh", "installed.txt"),
        "my own.briefbook",
    }
    assert not icon.exists()
    assert icon.with_name("another.png").exists()


def test_uninstalling_leaves_what_is_not_its_own(unpacked, home):
    _installed(unpacked, home)
    own = {
        home / ".local/lib/briefbook/Réunion.briefbook",
        home / ".local/share/Briefbook/backups/book",
        home / ".local/share/applications/other.desktop",
        home / ".config/Briefbook/settings",
    }
    for path in own:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("mine")

    code, told = _run(home / ".local/lib/briefbook/uninstall.sh", home)

    assert code == 0
    assert "what else is in" in told
    left = {home / name for name in _files(home) if not name.endswith("mimeinfo.cache")}
    assert {path for path in left if ".local/share/mime/" not in str(path)} == own


def test_a_running_program_is_neither_replaced_nor_removed(work, unpacked, home, tmp_path):
    _installed(unpacked, home)
    newer = _upgraded(work, tmp_path / "newer")
    before = _files(home)

    with _running(home / ".local/bin/briefbook"):
        replaced = _run(newer / "install.sh", home)
        removed = _run(home / ".local/lib/briefbook/uninstall.sh", home)

    assert replaced == removed == (1, "Briefbook is running; close it, then run this again.\n")
    assert _files(home) == before


def test_a_full_disk_leaves_the_installed_program_as_it_was(work, unpacked, home, tmp_path):
    _installed(unpacked, home)
    newer = _upgraded(work, tmp_path / "newer")
    (newer / "briefbook/_internal/large").write_bytes(bytes(2_000_000))
    before = _files(home)
    script = tmp_path / "with little room"
    script.write_text(f'ulimit -f 1000\nexec sh "{newer}/install.sh" 2>&1\n')

    code, told = _run(script, home, shell="dash")

    assert code == 1
    assert told.splitlines()[-1].endswith("nothing was changed.")
    assert _files(home) == before


def test_an_interrupted_upgrade_is_mended_by_the_next(unpacked, home):
    _installed(unpacked, home)
    program = home / ".local/lib/briefbook"
    (program / ".briefbook-old").mkdir()
    (program / "briefbook").rename(program / ".briefbook-old/briefbook")
    (program / ".briefbook-new").mkdir()

    _installed(unpacked, home)

    assert (program / "briefbook").exists()
    assert not list(program.glob(".briefbook-*"))


def test_it_goes_into_another_folder_and_leaves_the_first(unpacked, home):
    _installed(unpacked, home)
    apps = home / "My Apps" / "Briefbook"

    told = _installed(unpacked, home, "--to", str(apps))

    assert "moved" in told
    assert not (home / ".local/lib/briefbook").exists()
    assert (home / ".local/bin/briefbook").resolve() == apps / "briefbook"
    assert str(apps) in (home / f".local/share/applications/{product().id}.desktop").read_text()


def test_it_does_not_go_among_other_things(unpacked, home):
    (home / "Documents").mkdir()
    (home / "Documents/paper").touch()

    code, told = _run(unpacked / "install.sh", home, "--to", str(home / "Documents"))

    assert (code, "holds other things" in told) == (1, True)
    assert _files(home) == {"Documents/paper"}


def test_another_command_of_its_name_is_left(unpacked, home):
    command = home / ".local/bin/briefbook"
    command.parent.mkdir(parents=True)
    command.write_text("another program")

    told = _installed(unpacked, home)

    assert "is another program" in told
    assert command.read_text() == "another program"


def _add_plugin(folder: Path, library: str, elsewhere: Path) -> None:
    """Put a library that needs another, which is nowhere, among those of the program."""
    if shutil.which("gcc") is None:
        pytest.skip("gcc is not installed")
    compile_ = ["gcc", "-shared", "-nostdlib", "-Wl,--no-as-needed", "-x", "c", "/dev/null", "-x", "none"]
    needed_one = elsewhere / library
    subprocess.run([*compile_, f"-Wl,-soname,{library}", "-o", needed_one], check=True)
    subprocess.run(
        [*compile_, needed_one, "-o", folder / f"briefbook/_internal/{library}-user.so"], check=True
    )


def test_it_names_the_library_that_the_system_lacks(unpacked, home, tmp_path):
    _add_plugin(unpacked, "libnobody.so.9", tmp_path)

    told = _installed(unpacked, home)

    last = told.splitlines()[-1]
    assert last.startswith("An administrator has to add what Briefbook needs and this system lacks:")
    assert last.endswith("libnobody.so.9")


def test_it_does_not_ask_for_what_the_program_can_do_without(work, home, tmp_path, monkeypatch):
    monkeypatch.setattr(needed, "OPTIONAL_LIBRARIES", {"libprinters.so.2": "libprinters2"})
    unpacked = _unpacked(work, tmp_path / "download")
    _add_plugin(unpacked, "libprinters.so.2", tmp_path)

    assert "lacks" not in _installed(unpacked, home)

    _add_plugin(unpacked, "libnobody.so.9", tmp_path)
    assert "libprinters" not in _installed(unpacked, home).splitlines()[-1]


@pytest.mark.parametrize(
    ("words", "others", "told"),
    [
        (["--to"], {}, "--to wants a folder."),
        (["--prefix"], {}, "install.sh does not know “--prefix”; --help tells what it knows."),
    ],
)
def test_it_says_what_it_does_not_understand(unpacked, home, words, others, told):
    assert _run(unpacked / "install.sh", home, *words, **others) == (1, f"{told}\n")
    assert _files(home) == set()


def test_it_wants_to_know_whose_home_it_is(unpacked):
    code, told = _run(unpacked / "install.sh", None)

    assert (code, told.startswith("HOME names no folder")) == (1, True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has used sudo")
def test_it_does_not_install_for_root_when_run_with_sudo(unpacked, home):
    code, told = _run(unpacked / "install.sh", home, SUDO_USER="ana")

    assert (code, told.startswith("Run this without sudo")) == (1, True)
    assert _files(home) == set()
