"""The installer for Windows: what it says, writes and removes, and the cycle that tries it in Wine."""

import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from installers.product import CHECKOUT, filled, product
from installers.work import BuildError, Work
from windows import setup, setup_texts, wine

NSIS = Path("/usr/share/nsis/Contrib/Language files")
SCRIPT = (setup.HERE / "briefbook.nsi").read_text(encoding="utf-8")
NO_NSIS = "NSIS is not installed; packaging/linux/set-up build installs it"
VARIABLES = re.compile(r"\$\w+")


@pytest.fixture
def tree(tmp_path):
    """Return a small tree with what is hard about the names in a real one."""
    tree = tmp_path / "windows-folder" / product().name
    for name in ("Briefbook.exe", "LICENSES.txt", "runtime/python311.dll", "site/a b/é.py"):
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text(name)
    return tree


@pytest.fixture
def texts():
    return setup_texts.texts(product())


def test_the_setup_says_everything_in_every_language(texts):
    english = texts["English"]

    for language, named in texts.items():
        assert list(named) == list(english), language
        assert all(text.strip() for text in named.values()), language


def test_every_translation_tells_the_same_versions_and_folders(texts):
    for language, named in texts.items():
        for name, text in named.items():
            assert sorted(VARIABLES.findall(text)) == sorted(VARIABLES.findall(texts["English"][name])), (
                language,
                name,
            )
            assert "@" not in text


def test_the_languages_are_those_of_policy_staff_and_english_comes_first(texts):
    assert next(iter(texts)) == "English"
    assert {"French", "German", "Spanish", "SimpChinese"} <= set(texts)


@pytest.mark.skipif(not NSIS.exists(), reason=NO_NSIS)
def test_nsis_knows_every_language_of_the_setup(texts):
    for language in texts:
        assert (NSIS / f"{language}.nlf").exists(), language


def test_every_text_that_the_script_names_is_there_and_no_other(texts):
    named = set(re.findall(r"\$\(([a-z_]+)\)", SCRIPT))

    assert named == set(texts["English"])


def test_quotation_marks_and_lines_of_a_text_reach_nsis():
    written = setup_texts.written({"English": {"start": 'Say "yes"\nand go on\n'}})

    assert '"Say $\\"yes$\\"$\\r$\\nand go on"' in written


def test_the_setup_needs_no_administrator_and_writes_nothing_outside_of_the_persons_own_registry():
    assert "RequestExecutionLevel user" in SCRIPT
    for word in ("HKLM", "HKCR", "SHCTX", "RMDir /r", "SetShellVarContext all"):
        assert word not in SCRIPT


def test_every_registry_entry_that_the_setup_writes_goes_with_the_program():
    installing, removing = SCRIPT.split("Function un.Unregister")
    # of the kind of file, only what is still the program’s own is removed
    removed = re.findall(r'DeleteRegKey (?:/\w+ )*HKCU "([^"]+)"', removing)

    for key in re.findall(r'WriteReg\w+ HKCU "([^"]+)"', installing):
        assert any(key == one or key.startswith(one + "\\") for one in removed), key


def test_a_book_with_spaces_in_its_name_is_handed_over_as_one_word():
    assert r"""'"$INSTDIR\@name@.exe" "%1"'""" in SCRIPT


def test_the_removal_takes_the_files_that_were_installed_and_empty_folders_only(tree):
    written = setup.list_files(tree)

    removing = written.split("!macro REMOVE_FILES")[1].split("!macroend")[0]
    assert re.findall(r'Delete "(.*)"', removing) == [
        r"$INSTDIR\Briefbook.exe",
        r"$INSTDIR\LICENSES.txt",
        r"$INSTDIR\runtime\python311.dll",
        r"$INSTDIR\site\a b\é.py",
    ]
    assert re.findall(r'RMDir "(.*)"', removing) == [
        r"$INSTDIR\site\a b",
        r"$INSTDIR\site",
        r"$INSTDIR\runtime",
    ]


def test_a_name_that_is_too_long_for_windows_stops_the_build(tree):
    (tree / ("x" * (setup.LONGEST + 1))).touch()

    with pytest.raises(BuildError, match="too long a name"):
        setup.list_files(tree)


def test_the_script_is_filled_with_the_product_and_nothing_is_left_open(tree):
    work = Work(product(), fast=True, folder=tree.parents[1])

    script = filled(setup.HERE / "briefbook.nsi", setup.values(work, tree, tree / "setup.exe"))

    assert not re.search(r"@[a-z_.]+@", script)
    assert f'"DisplayVersion" "{product().version}"' in script
    assert r'"Local\Briefbook-running"' in script
    assert "SetCompressor zlib" in script


@pytest.mark.skipif(not shutil.which("makensis"), reason=NO_NSIS)
def test_two_setups_of_one_tree_are_the_same_bytes(tree, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")
    work = Work(product(), fast=True, folder=tree.parents[1], results=tmp_path / "first")

    first = setup.build(work)[0]
    second = setup.build(replace(work, results=tmp_path / "second"))[0]

    assert first.name == f"Briefbook-{product().version}-setup.exe"
    assert first.read_bytes() == second.read_bytes()


def test_a_machine_without_wine_is_told_so_in_a_sentence(monkeypatch, tmp_path):
    monkeypatch.setattr(wine, "WINE", (tmp_path / "wine64",))
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(BuildError, match="“wine64” is not installed"):
        wine.Wine(Work(product(), folder=tmp_path), "none").__enter__()


@pytest.mark.slow
@pytest.mark.timeout(1500)
@pytest.mark.skipif(
    not shutil.which("makensis") or not any(path.exists() for path in wine.WINE),
    reason="NSIS or 64-bit Wine is not installed, so the Windows installer is NOT tested; "
    "packaging/linux/set-up build installs them",
)
def test_the_windows_installer_is_built_and_goes_through_its_cycle(tmp_path, monkeypatch):
    # where what is tested is no checkout of Git
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")
    words = [CHECKOUT / "packaging" / "build.py", "setup", "--fast", "--results", tmp_path]

    # not in this process: it works in a Python of its own
    ended = subprocess.run([sys.executable, *words], capture_output=True, text=True, timeout=1400)

    assert ended.returncode == 0, f"{ended.stdout[-6000:]}\n{ended.stderr[-6000:]}"
    assert (tmp_path / f"Briefbook-{product().version}-setup.exe").exists()
