"""The table of what can be built, and the way from one to the files that are handed out."""

import importlib
import shutil
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from installers.taking_turns import alone
from installers.trees import place_of
from installers.work import BuildError, Work, say


@dataclass(frozen=True)
class Target:
    """One kind of installer, or the tree that others are made of."""

    name: str
    about: str
    module: str
    """Has `build(work) -> list[Path]`, the files to hand out, and `trial(work, results)`."""
    of: str = ""
    """The target whose tree it is made of, built before it."""
    tree: str = ""
    """The system whose tree it builds."""


TARGETS: Final = (
    Target("linux-folder", "the program for Linux as a folder", "linux.folder", tree="linux"),
    Target("deb", "a package for Debian 12 and its kin", "linux.deb", of="linux-folder"),
    Target("tar", "an archive for one person, without administrator", "linux.archive", of="linux-folder"),
    Target("appimage", "one file that runs as it is, without FUSE", "linux.appimage", of="linux-folder"),
    Target("windows-folder", "the program for Windows as a folder", "windows.folder", tree="windows"),
    Target("setup", "an installer for one person on Windows", "windows.setup", of="windows-folder"),
    Target("msi", "a package for administrators on Windows", "windows.msi", of="windows-folder"),
    Target("macos", "an application for macOS, never run", "macos.bundle", tree="macos"),
)


def build(work: Work, names: Sequence[str], *, trial: bool, twice: bool) -> None:
    """Build some targets with what they are made of, tell what each is, test them, and write the sums."""
    from installers.handing_out import hand_out

    made: dict[str, list[Path]] = {}
    with ExitStack() as held:
        for name in sorted({target.of or target.name for target in _in_order(names)}):
            held.enter_context(alone(work.folder / f"{name}.lock"))
        shutil.rmtree(work.folder / "again", ignore_errors=True)
        for target in _in_order(names):
            say(f"Building {target.name} {work.product.version}.")
            made[target.name] = _function(target, "build")(work)
            if twice:
                _compare(work, target, made[target.name])
        hand_out(work, made)
        if trial:
            for target in _in_order(names):
                say(f"Testing {target.name}.")
                _function(target, "trial")(work, made[target.name])


def _in_order(names: Sequence[str]) -> list[Target]:
    known = {target.name: target for target in TARGETS}
    wanted = set(names) | {known[name].of for name in names if known[name].of}
    return [target for target in TARGETS if target.name in wanted]


def _function(target: Target, name: str) -> Callable[..., list[Path]]:
    function: Callable[..., list[Path]] = getattr(importlib.import_module(target.module), name)
    return function


def _compare(work: Work, target: Target, made: Sequence[Path]) -> None:
    """Build once more, elsewhere, and stop if a byte of the tree or of a file to hand out is another."""
    again = replace(work, folder=work.folder / "again", results=work.folder / "again" / "results")
    # what it is made of was built there before it
    files = _function(target, "build")(again)
    pairs = list(zip(made, files, strict=True))
    if target.tree:
        first, second = place_of(work, target.tree), place_of(again, target.tree)
        names = {path.relative_to(tree) for tree in (first, second) for path in tree.rglob("*")}
        pairs += [(first / name, second / name) for name in sorted(names)]
    different = [first for first, second in pairs if not _are_the_same(first, second)]
    if different:
        told = ", ".join(str(path) for path in different[:5])
        raise BuildError(
            f"Two builds of {target.name} differ in {len(different)} files (in {again.folder}): {told}."
        )
    say(f"Two builds of {target.name} are the same bytes, in {len(pairs)} files and folders.")


def _are_the_same(first: Path, second: Path) -> bool:
    if first.is_symlink() or second.is_symlink():
        return first.is_symlink() and second.is_symlink() and first.readlink() == second.readlink()
    if first.is_dir() or second.is_dir():
        return first.is_dir() and second.is_dir()
    if not (first.is_file() and second.is_file()):
        return False
    return first.stat().st_mode == second.stat().st_mode and first.read_bytes() == second.read_bytes()
