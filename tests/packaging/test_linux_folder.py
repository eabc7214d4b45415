"""The folder for Linux brings what the program needs and nothing else, and its checks would see a gap."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installers.leaving_out import is_left_out
from installers.product import CHECKOUT, product
from installers.work import BuildError, Work
from linux import needed
from linux.collecting import PLATFORM, kept, module_belongs
from linux.elf import is_elf, needs

WINDOWS = "x86_64-pc-windows-msvc"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads programs of Linux")


@pytest.mark.parametrize(
    "name",
    [
        "numpy/__init__.py",
        "numpy.libs/libopenblas.so",
        "reportlab/fonts/DarkGardenMK.pfb",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/designer_de.qm",
        "PySide6/QtNetwork.abi3.so",
        "PySide6/QtDBus.abi3.so",
        "babel/locale-data/fr.dat",
        "certifi/cacert.pem",
    ],
)
def test_what_the_program_never_uses_is_left_out(name):
    assert is_left_out(name, PLATFORM)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/wayland-decoration-client/libadwaita.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/QtSvg.abi3.so",
        "PySide6/QtPrintSupport.abi3.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "py3langid/data/model.npz.xz",
        "citeproc/data/locales/locales-fr-FR.xml",
        "babel/locale-data/en.dat",
        "babel/locale-data/root.dat",
        "pyphen/dictionaries/hyph_de_DE.dic",
        "tld/res/effective_tld_names.dat.txt",
        "briefbook/resources/fonts/Inter-Regular.ttf",
    ],
)
def test_what_the_program_reads_is_not_left_out(name):
    assert not is_left_out(name, PLATFORM)


def test_a_left_out_folder_goes_with_all_that_is_in_it():
    assert is_left_out("PySide6/Qt/plugins/tls/libqopensslbackend.so", PLATFORM)
    assert is_left_out("PySide6/Qt/plugins/tls", PLATFORM)
    assert not is_left_out("PySide6/Qt/plugins/tlsish/lib.so", PLATFORM)


def test_a_star_stands_for_no_folder():
    assert is_left_out("PySide6/translations/designer_de.qm", WINDOWS)
    assert not is_left_out("PySide6/translations/qtbase_de.qm", WINDOWS)
    assert not is_left_out("babel/locale-data-of-ours/deep/fr.dat", PLATFORM)


def test_modules_go_by_the_same_table():
    assert not module_belongs("numpy.linalg")
    assert not module_belongs("icalendar.tests.test_parsing")
    assert module_belongs("icalendar.cal")


def test_libraries_of_the_system_and_those_that_nothing_needs_are_not_kept(tmp_path):
    python = str(Path(sys.executable).resolve())
    entries = [
        ("libc.so.6", python, "BINARY"),
        ("libneeded-by-none.so.1", python, "BINARY"),
        ("libalso-by-none.so.1", "PySide6/Qt/lib/libalso-by-none.so.1", "SYMLINK"),
        ("libxcb-cursor.so.0", python, "BINARY"),
        ("package/_module.so", python, "EXTENSION"),
        ("package-1.0.dist-info/direct_url.json", str(tmp_path), "DATA"),
        ("package-1.0.dist-info/METADATA", str(tmp_path), "DATA"),
    ]

    left = [entry[0] for entry in kept(entries)]

    assert left == ["libxcb-cursor.so.0", "package/_module.so", "package-1.0.dist-info/METADATA"]


def test_what_only_a_plugin_asks_for_is_the_systems_and_no_other_package_depends_on_it(tree):
    python = str(Path(sys.executable).resolve())

    assert kept([("libcups.so.2", python, "BINARY")]) == []
    assert "libcups2" not in needed.packages()
    (tree / "_internal" / "libcups.so.2").touch()
    with pytest.raises(BuildError, match=r"system’s own: libcups\.so\.2"):
        needed.check_libraries(tree)


def test_a_program_tells_what_it_needs():
    found = needs(Path("/bin/sh").resolve())

    assert "libc.so.6" in found.libraries
    assert any(version.startswith("GLIBC_2.") for version in found.versions)
    assert not is_elf(Path(__file__))


def test_each_library_of_the_system_has_a_package_of_debian():
    assert set(needed.packages()) >= {"libc6", "libgl1", "libegl1", "libxcb1", "libfontconfig1"}
    assert not set(needed.BUNDLED_LIBRARIES) & set(needed.HOST_LIBRARIES)


@pytest.fixture
def tree(tmp_path):
    """Return a folder with one program in it, and empty files for all libraries that it must bring."""
    internal = tmp_path / "briefbook" / "_internal"
    internal.mkdir(parents=True)
    shutil.copy(Path("/bin/sh").resolve(), internal.parent / "briefbook")
    for name in needed.BUNDLED_LIBRARIES:
        (internal / name).touch()
    return internal.parent


def test_a_library_that_must_be_bundled_is_missed(tree):
    (tree / "_internal" / "libxcb-cursor.so.0").unlink()

    with pytest.raises(BuildError, match=r"not bundled.*libxcb-cursor\.so\.0"):
        needed.check_libraries(tree)


def test_a_library_that_neither_the_folder_nor_the_system_has_is_missed(tree, monkeypatch):
    monkeypatch.delitem(needed.SYSTEM_LIBRARIES, "libc.so.6")

    with pytest.raises(BuildError, match=r"neither in the folder.*libc\.so\.6 for briefbook"):
        needed.check_libraries(tree)


def test_a_library_of_the_system_is_not_to_be_brought(tree):
    (tree / "_internal" / "libstdc++.so.6").touch()

    with pytest.raises(BuildError, match=r"system’s own: libstdc\+\+\.so\.6"):
        needed.check_libraries(tree)


def test_a_program_for_a_newer_system_than_stated_is_refused(tree, monkeypatch):
    monkeypatch.setattr(needed, "GLIBC", (2, 3))

    with pytest.raises(BuildError, match=r"briefbook asks for glibc 2\.\d+, newer than the stated 2\.3"):
        needed.check_libraries(tree)


def needs_the_build() -> None:
    for program in ("/usr/bin/python3.11", "/usr/bin/Xvfb", "/usr/bin/strip", "/usr/bin/xdotool"):
        if not Path(program).exists():
            pytest.skip(f"{program} is not installed; packaging/linux/set-up build installs it")


def build_tool(*words, seconds=500):
    """Run a piece of Python in the build's own environment, and return what it prints."""
    python = CHECKOUT / "build" / "installers" / "python" / "bin" / "python"
    ended = subprocess.run(
        [str(python), "-B", *map(str, words)],
        capture_output=True,
        text=True,
        timeout=seconds,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT / "packaging")},
    )
    return ended.returncode, ended.stdout + ended.stderr


CHECK = """
import sys
from dataclasses import replace
from pathlib import Path
from installers.product import product
from installers.work import BuildError, Work
from linux.folder_trial import check
try:
    check(Work(product(), folder=Path(sys.argv[1])), Path(sys.argv[2]))
except BuildError as error:
    sys.exit(f"red: {error}")
"""

NEEDED_FILES = (
    "libxcb-cursor.so.0",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/lib/libQt6Svg.so.6",
    "briefbook/resources/fonts/SourceSerif4-Regular.ttf",
    "sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so",
    "py3langid/data/model.npz.xz",
    "citeproc/data/locales/locales-en-US.xml",
    "psycopg_binary.libs/libpq-*.so.5*",
)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_folder_is_built_and_works_and_each_removed_file_is_missed(tmp_path, monkeypatch):
    needs_the_build()
    # where what is tested is no checkout of Git
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")
    built = subprocess.run(
        [
            "/usr/bin/python3.11",
            "packaging/build.py",
            "linux-folder",
            "--fast",
            "--results",
            str(tmp_path / "dist"),
        ],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
    )
    assert built.returncode == 0, built.stdout + built.stderr

    tree = Work(product()).folder / "linux-folder" / "briefbook"
    unseen = []
    for pattern in NEEDED_FILES:
        copy = tmp_path / "briefbook"
        # links to the files as they are: only one is taken away
        shutil.copytree(tree, copy, symlinks=True, copy_function=os.link)
        (file,) = (copy / "_internal").glob(pattern)
        file.unlink()
        code, told = build_tool("-c", CHECK, tmp_path / "work", copy)
        if code == 0 or "red:" not in told:
            unseen.append((pattern, told))
        shutil.rmtree(copy)
    assert not unseen
