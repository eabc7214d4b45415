"""The folder for Windows tried in Wine: every module of Python loads, and the program tests itself."""

import json
import shutil
from pathlib import Path
from typing import Final

from installers.site import files
from installers.standard_library import modules
from installers.work import BuildError, Work, say
from windows.launcher import launchers
from windows.self_test import self_test
from windows.wine import Wine

NOT_FOR_WINDOWS: Final = frozenset(
    {
        "asyncio.unix_events",
        *(
            "multiprocessing.popen_fork",
            "multiprocessing.popen_forkserver",
            "multiprocessing.popen_spawn_posix",
        ),
    }
)
"""Modules of Python that say themselves that they are for other systems."""

LOADING: Final = """
import importlib, json, sys
failed = {}
for name in json.loads(open(sys.argv[1], encoding="utf-8").read()):
    try:
        importlib.import_module(name)
    except BaseException as error:
        failed[name] = f"{type(error).__name__}: {error}"
open(sys.argv[2], "w", encoding="utf-8").write(json.dumps(failed))
"""
"""Started instead of the program, tries to load what a file lists, and writes what fails and why."""

SHADOWED: Final = r"""@set PYTHONHOME=C:\nowhere
@set PYTHONPATH=C:\nowhere
@set PYTHONOPTIMIZE=2
@set PYTHONINSPECT=1
@set QT_PLUGIN_PATH=C:\nowhere
@%*
"""
"""What people who have another Python may have set, and what must change nothing."""


def try_in_wine(work: Work, tree: Path) -> None:
    """Raise `BuildError` unless the folder works as it is, and is afterwards as it was."""
    before = _state(tree)
    with Wine(work, "folder") as wine:
        _load_modules(work, wine, tree)
        # that for the window tests itself where the setup has installed it
        _self_test(wine, tree / launchers(work)[1])
        _miss_a_file(work, wine, tree)
    if _state(tree) != before:
        raise BuildError("The program for Windows has changed files in its own folder.")


def self_test_in_wine(work: Work, tree: Path) -> None:
    """Raise `BuildError` unless the program for a console passes its self-test."""
    with Wine(work, "self-test") as wine:
        _self_test(wine, tree / launchers(work)[1])


def _self_test(wine: Wine, program: Path) -> None:
    batch = wine.path(wine.home) / "shadowed.bat"
    batch.write_text(SHADOWED, encoding="ascii", newline="\r\n")
    self_test(wine, program, "cmd", "/c", rf"{wine.home}\{batch.name}")


def _load_modules(work: Work, wine: Wine, tree: Path) -> None:
    """Load all of Python’s modules: they are of Debian’s Python 3.11, and the interpreter of 3.11.9."""
    probe = _copy(work, tree)
    for path in (probe / "site").rglob("start*.py*"):
        path.unlink()
    (probe / "site" / "start.py").write_text(LOADING, encoding="utf-8")
    home = wine.path(wine.home)
    wanted = modules(tree / "runtime" / "python311.zip")
    (home / "modules.json").write_text(json.dumps(wanted), encoding="utf-8")
    wine.run(probe / launchers(work)[1], f"{wine.home}\\modules.json", f"{wine.home}\\failed.json")
    failed = json.loads((home / "failed.json").read_text(encoding="utf-8"))
    if failed.keys() - NOT_FOR_WINDOWS:
        told = "\n".join(f"{name}: {why}" for name, why in failed.items() if name not in NOT_FOR_WINDOWS)
        raise BuildError(f"These modules of Python do not load on Windows:\n{told}")
    say(f"{len(wanted) - len(failed)} modules of Python load on Windows.")


def _miss_a_file(work: Work, wine: Wine, tree: Path) -> None:
    """Start the program for a console without its interpreter: it must say so, and not hang or crash."""
    probe = _copy(work, tree)
    (probe / "runtime" / "python311.dll").unlink()
    code = wine.run(probe / launchers(work)[1], "--version", may_fail=True)
    if code != 1 or "python311.dll" not in wine.printed or "again" not in wine.printed:
        raise BuildError(f"Without its interpreter the program ends with {code} and says: {wine.printed}")


def _copy(work: Work, tree: Path) -> Path:
    """Return a copy of the tree to change; its files are the same ones: replace them, never change them."""
    probe = work.folder / "windows-probe"
    shutil.rmtree(probe, ignore_errors=True)
    work.run("cp", "-al", tree, probe)
    return probe


def _state(tree: Path) -> dict[str, tuple[int, int]]:
    found = {path.relative_to(tree).as_posix(): path.stat() for path in files(tree)}
    return {name: (status.st_size, status.st_mtime_ns) for name, status in found.items()}
