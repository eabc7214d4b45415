"""Tests of the folder for Windows: that its checks find what is wrong with it.

They build it first. What runs it needs Wine.
"""

import os
import shutil
import subprocess
from pathlib import Path
from tempfile import mkdtemp

import pytest

from installers.taking_turns import alone

CHECKOUT = Path(__file__).parents[2]
PYTHON = CHECKOUT / "build" / "installers" / "python" / "bin" / "python"
TREE = CHECKOUT / "build" / "installers" / "windows-folder" / "Briefbook"

NEEDED = (
    ("runtime/python3.dll", "imports"),
    ("runtime/libcrypto-3.dll", "imports"),
    ("runtime/msvcp140.dll", "imports"),
    ("site/PySide6/Qt6Svg.dll", "imports"),
    ("site/pikepdf.libs/qpdf*.dll", "imports"),
)
"""Files that others import, each with the check that misses it."""

LOADED = (
    "site/PySide6/plugins/platforms/qwindows.dll",
    "site/sqlcipher3/_sqlite3*.pyd",
)
"""Files that nothing imports, and that the program loads when it runs."""

TOOLS = ("/usr/bin/python3.11", "x86_64-w64-mingw32-gcc", "osslsigncode", "wine64")

pytestmark = [
    pytest.mark.skipif(
        not all(shutil.which(tool) or Path(f"/usr/lib/wine/{tool}").exists() for tool in TOOLS),
        reason="NOT TESTED: the Windows folder; packaging/linux/set-up build installs what it is built with",
    ),
    pytest.mark.slow,
    pytest.mark.timeout(900),
]


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """Build the folder as it is in the checkout now."""
    words = ["packaging/build.py", "windows-folder", "--fast", "--no-trial"]
    results = tmp_path_factory.mktemp("results")
    ended = subprocess.run(
        ["/usr/bin/python3.11", *words, "--results", results],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        env=os.environ | {"SOURCE_DATE_EPOCH": "1795219200"},
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.fixture
def tree(built):
    """Return a copy of the folder, whose files are the same ones until they are replaced."""
    # beside it, as links lead to no other disk
    place = CHECKOUT / "build" / "installers" / "windows-tests"
    place.mkdir(exist_ok=True)
    copy = Path(mkdtemp(dir=place), "Briefbook")
    # another test may be building it anew
    with alone(TREE.parent.with_name("windows-folder.lock")):
        shutil.copytree(TREE, copy, copy_function=os.link)
    yield copy
    shutil.rmtree(copy.parent)


def checked(tree, check, *others):
    """Run one of the build's checks in the build's own Python, and return its exit code and what it says."""
    code = (
        f"import sys; sys.path.insert(0, {str(CHECKOUT / 'packaging')!r})\n"
        "from pathlib import Path\n"
        "from installers.product import product\n"
        "from installers.work import BuildError, Work\n"
        "import windows.folder as folder, windows.folder_trial as trial\n"
        f"work, tree = Work(product(), fast=True, folder=Path({str(tree.parent)!r})), Path({str(tree)!r})\n"
        f"try: {check}\n"
        "except BuildError as error: sys.exit(str(error))\n"
    )
    ended = subprocess.run(
        [PYTHON, "-I", "-B", "-c", code, *others],
        capture_output=True,
        text=True,
        timeout=400,
        stdin=subprocess.DEVNULL,
    )
    return ended.returncode, ended.stdout + ended.stderr


def found(tree, pattern):
    """Return the first file of a tree that a pattern names; there must be one."""
    return sorted(tree.glob(pattern))[0]


@pytest.mark.parametrize(("pattern", "check"), NEEDED)
def test_a_missing_library_is_found_without_starting_anything(tree, pattern, check):
    missing = found(tree, pattern)
    missing.unlink()

    code, told = checked(tree, f"folder.check_{check}(tree)")

    assert code == 1
    assert missing.name.lower() in told.lower()


def test_the_folder_as_it_is_passes_all_checks_of_its_files(tree):
    code, told = checked(tree, "folder.check(work, tree)")

    assert code == 0, told
    assert "resolve." in told
    assert "Python Software Foundation: 21" in told


@pytest.mark.parametrize("name", ["runtime/python311.dll", "site/PySide6/Qt6Core.dll"])
def test_a_changed_byte_of_a_signed_file_is_found(tree, name):
    content = bytearray((tree / name).read_bytes())
    content[len(content) // 2] ^= 1
    (tree / name).unlink()
    (tree / name).write_bytes(content)

    code, told = checked(tree, "folder.check_signatures(work, tree)")

    assert code == 1
    assert f"{name}: changed since" in told


def test_a_file_without_its_signature_is_found(tree):
    stripped = tree / "runtime" / "select.pyd"
    unsigned = stripped.with_suffix(".unsigned")
    subprocess.run(["osslsigncode", "remove-signature", "-in", stripped, "-out", unsigned], check=True)
    unsigned.replace(stripped)

    code, told = checked(tree, "folder.check_signatures(work, tree)")

    assert code == 1
    assert "runtime/select.pyd: signed by nobody and not by Python Software Foundation" in told


def test_an_import_that_windows_10_may_not_have_is_found(tree):
    table = "trial_table = folder.check_imports.__globals__['system_table']()\n"
    change = (
        f"{table}    trial_table['kernel32.dll'].remove('CreateFileW')\n"
        "    folder.check_imports.__globals__['system_table'] = lambda: trial_table\n"
        "    folder.check_imports(tree)"
    )

    code, told = checked(tree, f"\n    {change}")

    assert code == 1
    assert "runtime/python311.dll: CreateFileW of kernel32.dll" in told


@pytest.mark.parametrize("pattern", LOADED)
def test_a_missing_file_that_is_loaded_later_fails_in_wine(tree, pattern):
    missing = found(tree, pattern)
    missing.unlink()

    code, told = checked(tree, "trial.self_test_in_wine(work, tree)")

    assert code == 1
    assert "self-test" in told
