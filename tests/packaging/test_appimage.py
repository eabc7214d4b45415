"""Tests of the runtime of the AppImage, with a small payload that tells how it was started."""

import os
import random
import shutil
import subprocess
import time
from dataclasses import replace
from pathlib import Path

import pytest

from installers.product import as_version, product
from installers.work import Work
from linux import appimage

_INPUTS = (
    *(Path("/usr/bin", name) for name in ("gcc", "mksquashfs")),
    *(Path("/usr/lib/x86_64-linux-gnu", f"lib{name}.a") for name in appimage.LIBRARIES),
)
_ABSENT = [str(path) for path in _INPUTS if not path.exists()]

pytestmark = pytest.mark.skipif(
    bool(_ABSENT), reason=f"NOT TESTED: the runtime cannot be built without {', '.join(_ABSENT)}"
)

APP_RUN = """#!/bin/sh
printf '%s\\n' "$@" "APPIMAGE=$APPIMAGE" "ARGV0=$ARGV0" "OWD=$OWD" "APPDIR=$APPDIR"
if [ "$NAP" ]; then echo started; exec sleep "$NAP"; fi
exit 3
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("AppDir")
    (folder / "usr/lib/é è").mkdir(parents=True)
    (folder / "AppRun").write_text(APP_RUN)
    (folder / "AppRun").chmod(0o755)
    (folder / "usr/lib/large").write_bytes(random.Random(5).randbytes(3_072_000))
    (folder / "usr/lib/é è/nothing").touch()
    (folder / "link").symlink_to("usr/lib/large")
    return folder


@pytest.fixture(scope="module")
def built(folder, tmp_path_factory):
    return _built(folder, tmp_path_factory.mktemp("built"), product().version)


@pytest.fixture
def home(tmp_path):
    home = tmp_path / "Ana María"
    home.mkdir()
    return home


def _built(folder: Path, to: Path, version: str) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1795219200")
        work = replace(Work(product(), fast=True, folder=to, results=to), product=as_version(version))
        image = appimage.payload(work, folder, to / "payload.squashfs")
        return appimage.assembled(work, image, to / f"Briefbook {version}.AppImage", 3_072_000)


def _start(file: Path, home: Path, *words: str, **others: str) -> "subprocess.Popen[str]":
    environment = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": str(home), **others}
    return subprocess.Popen(
        [str(file), *words],
        env=environment,
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def _run(file: Path, home: Path, *words: str, **others: str) -> tuple[int, str]:
    with _start(file, home, *words, **others) as process:
        told, _ = process.communicate(timeout=30)
    return process.returncode, told


def _cache(home: Path) -> Path:
    return home / ".cache" / "briefbook-appimage"


def _folders(home: Path) -> list[str]:
    return sorted(path.name for path in _cache(home).iterdir() if path.is_dir())


def _copy(file: Path, to: Path) -> Path:
    shutil.copy(file, to)
    return to


def test_it_hands_everything_on_to_the_program(built, home):
    code, told = _run(built, home, "open", "Réunion à Genève.briefbook", "")

    (name,) = _folders(home)
    assert name.startswith(f"{product().version}-")
    assert code == 3
    assert told.splitlines() == [
        *("open", "Réunion à Genève.briefbook", ""),
        *(f"APPIMAGE={built}", f"ARGV0={built}", f"OWD={home}", f"APPDIR={_cache(home) / name}"),
    ]


def test_it_unpacks_once(built, home):
    _run(built, home)
    (name,) = _folders(home)
    before = (_cache(home) / name).stat().st_ino

    code, _ = _run(built, home)

    assert code == 3
    assert (_cache(home) / name).stat().st_ino == before


def test_what_it_unpacks_is_what_was_packed(built, folder, home):
    _run(built, home)

    (name,) = _folders(home)
    (_cache(home) / name / ".unpacked").unlink()
    subprocess.run(["diff", "--recursive", "--no-dereference", folder, _cache(home) / name], check=True)
    assert not (_cache(home).stat().st_mode & 0o077)


def test_the_cache_of_the_person_is_used(built, home):
    cache = home / "espace disque é"

    _run(built, home, XDG_CACHE_HOME=str(cache))

    assert (cache / "briefbook-appimage").is_dir()
    assert not (home / ".cache").exists()


def test_many_first_starts_at_once_unpack_one_folder(built, home):
    starts = [_start(built, home) for _ in range(8)]

    codes = []
    for start in starts:
        start.communicate(timeout=30)
        codes.append(start.returncode)

    assert codes == [3] * 8
    assert len(_folders(home)) == 1


def test_what_a_cleaner_has_taken_is_put_back(built, home):
    _run(built, home)
    (name,) = _folders(home)
    large = _cache(home) / name / "usr/lib/large"

    for spoil in (large.unlink, lambda: large.write_bytes(b"short")):
        spoil()
        assert _run(built, home)[0] == 3
        assert large.stat().st_size == 3_072_000

    assert _folders(home) == [name]


def test_what_a_stopped_start_has_left_goes(built, home):
    left = _cache(home) / "0.0.1-12345678.new-AbCdEf"
    (left / "usr").mkdir(parents=True)
    _cache(home).chmod(0o700)

    _run(built, home)

    assert not left.exists()


def test_a_newer_version_removes_the_older_one(built, folder, home, tmp_path):
    _run(built, home)
    newer = _built(folder, tmp_path, "9.0.0")

    _run(newer, home)

    (name,) = _folders(home)
    assert name.startswith("9.0.0-")
    assert sorted(path.name for path in _cache(home).iterdir()) == sorted([name, f"{name}.lock", "lock"])


def test_a_newer_version_leaves_an_older_one_that_runs(built, folder, home, tmp_path):
    newer = _built(folder, tmp_path, "9.0.0")
    with _start(built, home, NAP="60") as running:
        assert running.stdout is not None
        while running.stdout.readline() != "started\n":
            pass

        _run(newer, home)
        both = _folders(home)
        running.kill()
    _run(newer, home)

    assert len(both) == 2
    assert len(_folders(home)) == 1


@pytest.mark.parametrize("lost", [1, 1_000_000])
def test_a_part_of_the_file_says_so(built, home, tmp_path, lost):
    part = _copy(built, tmp_path / "part.AppImage")
    os.truncate(part, part.stat().st_size - lost)

    code, told = _run(part, home)

    assert (code, told) == (127, f"“{part}” is only a part of what was sent; please download it again.\n")
    assert list(home.iterdir()) == []


def test_a_damaged_file_says_so_and_leaves_nothing(built, home, tmp_path):
    damaged = _copy(built, tmp_path / "damaged.AppImage")
    with damaged.open("r+b") as file:
        file.seek(-2000, os.SEEK_END)
        byte = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte[0] ^ 1]))

    code, told = _run(damaged, home)

    assert (code, told) == (127, f"“{damaged}” was damaged on its way; please download it again.\n")
    assert _folders(home) == []


def _run_mounted(built: Path, home: Path, options: str) -> "subprocess.CompletedProcess[str]":
    """Run with a home on a file system of its own; the last line is the deepest folder that is left."""
    commands = 'mount -t tmpfs -o "$1" tmpfs "$HOME"; cd /; "$0"; code=$?; find "$HOME" -type d; exit $code'
    private = ["unshare", "--mount", "--map-root-user"]
    if subprocess.run([*private, "true"], capture_output=True).returncode:
        pytest.skip("this system lets nobody mount")
    return subprocess.run(
        [*private, "sh", "-c", commands, built, options],
        env={"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=30,
    )


def test_a_full_disk_says_so_and_leaves_nothing(built, home):
    ended = _run_mounted(built, home, "size=1m")

    cache = _cache(home)
    assert ended.returncode == 127
    assert ended.stderr == (
        f"Briefbook needs 4 MB in “{cache}” to unpack itself, and there is no room left.\n"
    )
    assert ended.stdout.splitlines()[-1] == str(cache)


def test_a_home_where_nothing_may_run_says_so(built, home):
    ended = _run_mounted(built, home, "noexec")

    assert ended.returncode == 127
    assert ended.stderr.startswith(f"Programs may not run from “{_cache(home)}/")
    assert ended.stderr.endswith("set XDG_CACHE_HOME to a folder where they may.\n")


def test_the_file_tells_about_itself(built, home):
    code, version = _run(built, home, "--appimage-version")
    _, offset = _run(built, home, "--appimage-offset")
    _, told = _run(built, home, "--appimage-help")
    refused, why = _run(built, home, "--appimage-mount")

    content = built.read_bytes()
    assert (code, version) == (0, f"Briefbook {product().version}\n")
    assert content[8:11] == b"AI\x02"
    assert content[int(offset) :][:4] == b"hsqs"
    assert "--appimage-extract" in told
    assert (refused, "does not know" in why) == (127, True)
    assert list(home.iterdir()) == []


def test_it_can_be_extracted(built, folder, home):
    code, told = _run(built, home, "--appimage-extract")

    assert (code, told) == (0, "squashfs-root\n")
    subprocess.run(["diff", "--recursive", "--no-dereference", folder, home / "squashfs-root"], check=True)
    assert not (home / ".cache").exists()


def test_a_part_of_it_can_be_extracted(built, home):
    _run(built, home, "--appimage-extract", "usr/lib/l*")

    files = [path for path in (home / "squashfs-root").rglob("*") if path.is_file()]
    assert files == [home / "squashfs-root/usr/lib/large"]


def test_the_runtime_needs_no_library(built, home, tmp_path):
    told = subprocess.run(["readelf", "--program-headers", built], capture_output=True, text=True, check=True)

    assert "INTERP" not in told.stdout
    assert "DYNAMIC" not in told.stdout


def test_two_builds_are_the_same_bytes(built, folder, tmp_path):
    time.sleep(1)

    again = _built(folder, tmp_path, product().version)

    assert again.read_bytes() == built.read_bytes()
