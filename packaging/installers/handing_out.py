"""The last step of a build: what belongs beside the files that are handed out, and their sums."""

import os
import platform as machine
from collections.abc import Mapping, Sequence
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Final

from installers import debian_inputs, notices, pages, parts, signing
from installers.components import components
from installers.product import CHECKOUT
from installers.trees import tree_of
from installers.work import BuildError, Work, say

OF_PLATFORM: Final = {
    "linux": ("linux-folder", "deb", "tar", "appimage"),
    "windows": ("windows-folder", "setup", "msi"),
    "macos": ("macos",),
}
"""The targets that are made of the tree of each platform."""

_PROGRAMS: Final = (
    ("makensis", "-VERSION"),
    ("wixl", "--version"),
    ("osslsigncode", "--version"),
    ("x86_64-w64-mingw32-gcc", "-dumpfullversion"),
    ("dpkg-deb", "--version"),
    ("mksquashfs", "-version"),
    ("xz", "--version"),
)
_PACKAGES: Final = ("PyInstaller", "uv", "pefile", "lief", "ziglang")


def hand_out(work: Work, made: Mapping[str, Sequence[Path]]) -> None:
    """Write beside the files made the licences and parts of each platform, pages for people and the sums.

    What another build has left there under another version goes into no sum, and is named.
    """
    work.results.mkdir(parents=True, exist_ok=True)
    built = [name for name, targets in OF_PLATFORM.items() if any(made.get(target) for target in targets)]
    written = [path for name in built for path in _describe(work, name)] + pages.write(work, built)
    wanted = _files_of_version(work)
    of_now = {path.name for paths in made.values() for path in paths} | {path.name for path in written}
    older = [path.name for path in wanted if path.name not in of_now]
    (work.results / "BUILD.txt").write_text(_how_built(work, older), encoding="utf-8")
    lines = [f"{sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in wanted]
    lines.append(f"{sha256((work.results / 'BUILD.txt').read_bytes()).hexdigest()}  BUILD.txt\n")
    lines.sort(key=lambda line: line.partition("  ")[2])
    (work.results / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def _describe(work: Work, platform: str) -> list[Path]:
    """Write the licences and the parts list of a platform’s tree beside the results."""
    tree = tree_of(work, platform)
    found = components(work, tree, platform)
    start = f"{work.product.name}-{work.product.version}-{platform}"
    licences, list_of_parts = work.result(f"{start}-LICENSES.txt"), work.result(f"{start}.cdx.json")
    licences.write_text(notices.text(work, found, platform), encoding="utf-8")
    parts.write(work, tree, platform, list_of_parts, found)
    return [licences, list_of_parts]


def _files_of_version(work: Work) -> list[Path]:
    """Return the files to hand out, by name: those of this version, and the pages; name the others aloud."""
    taken: list[Path] = []
    stale: list[Path] = []
    for path in sorted(work.results.iterdir()):
        if path.name in ("SHA256SUMS", "BUILD.txt") or not path.is_file():
            continue
        of_version = _carries(path.name, work.product.version)
        (taken if of_version or path.name.startswith("Install-") else stale).append(path)
    if stale:
        told = ", ".join(path.name for path in stale)
        say(f"STALE: {work.results} holds files of other builds, which are not in SHA256SUMS: {told}.")
    return taken


def _carries(name: str, version: str) -> bool:
    """Return whether a file’s name has just this version: 0.1.0, and not 0.1.01 or 10.1.0."""
    before, found, after = name.partition(version)
    return bool(found) and not before[-1:].isdigit() and not after[:1].isdigit()


def _how_built(work: Work, older: Sequence[str]) -> str:
    """Return what BUILD.txt says; the same checkout on the same machine gives the same text."""
    commit = os.environ.get("BRIEFBOOK_COMMIT") or _git(work, "rev-parse", "HEAD") or "unknown"
    changed = _git(work, "status", "--porcelain")
    state = "clean" if not changed else f"CHANGED in {len(changed.splitlines())} places since that commit"
    lines = [
        f"{work.product.name} {work.product.version}",
        f"commit: {commit}",
        f"checkout: {state}",
        f"SOURCE_DATE_EPOCH: {work.epoch}",
        f"compression: {'fast, for a try' if work.fast else 'as for a release'}",
        f"signatures: {'signed with the certificate given' if signing.is_given() else 'UNSIGNED'}",
        f"built with Python {machine.python_version()}, and:",
        *(f"    {line}" for line in _tools(work)),
        *debian_inputs.told(),
        *([f"left by an earlier run, of this version: {', '.join(older)}"] if older else ()),
    ]
    return "\n".join([*lines, ""])


def _tools(work: Work) -> list[str]:
    found = []
    for name in _PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except ModuleNotFoundError:
            continue
    for words in _PROGRAMS:
        try:
            told = work.run(*words, seconds=20, may_fail=True).strip()
        except BuildError:
            continue
        found.append(f"{words[0]}: {told.splitlines()[0] if told else 'of unknown version'}")
    return found


def _git(work: Work, *words: str) -> str:
    try:
        return work.run("git", "-C", CHECKOUT, *words, seconds=60).strip()
    except BuildError:
        return ""
