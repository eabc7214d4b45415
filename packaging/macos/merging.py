"""One tree for both processors of Macs, made of two trees of packages."""

import csv
import shutil
from dataclasses import dataclass, field
from fnmatch import fnmatch
from io import StringIO
from pathlib import Path
from typing import Final

from installers.work import BuildError
from macos.macho import fat, is_macho, slices

MAY_DIFFER: Final = (
    "*.dist-info/WHEEL",
    # how numpy was built, only ever shown; a comment on how the functions of PDFium were listed
    *("numpy/__config__.py", "pypdfium2_raw/bindings.py"),
)
"""Files other than programs of which the one for Apple’s processors is taken, whatever the other says."""


@dataclass
class Merged:
    """What became of the programs and libraries of two trees."""

    universal: list[str] = field(default_factory=list)
    """Those that were universal before."""
    merged: list[str] = field(default_factory=list)
    thin: list[str] = field(default_factory=list)
    """Those that only one of the trees has, for its processor alone."""


def merge_trees(arm: Path, intel: Path, into: Path) -> Merged:
    """Merge two trees of the same packages into a new one; `BuildError` if their contents differ."""
    done, different = Merged(), []
    names = {path.relative_to(tree).as_posix() for tree in (arm, intel) for path in tree.rglob("*")}
    for name in sorted(names):
        sides = [tree / name for tree in (arm, intel) if (tree / name).exists()]
        target = into / name
        if sides[0].is_dir():
            target.mkdir(parents=True, exist_ok=True)
        elif is_macho(sides[0]):
            target.parent.mkdir(parents=True, exist_ok=True)
            _merge(name, sides, target, done)
        elif fnmatch(name, "*.dist-info/RECORD"):
            target.write_text(_record(sides), encoding="utf-8")
        else:
            if len({path.read_bytes() for path in sides}) > 1 and not _may_differ(name):
                different.append(name)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(sides[0], target)
    if different:
        raise BuildError(
            "The packages for the two processors differ in more than programs: "
            f"{', '.join(different)}. See whether one will do for both, and add it to MAY_DIFFER."
        )
    return done


def _merge(name: str, sides: list[Path], target: Path, done: Merged) -> None:
    contents = [path.read_bytes() for path in sides]
    parts = {part.cpu: part.content for content in reversed(contents) for part in slices(content)}
    if len(slices(contents[0])) > 1 or len(parts) == 1:
        (done.universal if len(parts) > 1 else done.thin).append(name)
        shutil.copy(sides[0], target)
        return
    try:
        target.write_bytes(fat(list(parts.values())))
    except ValueError as error:
        raise BuildError(f"{name} cannot be merged: {error}.") from error
    shutil.copymode(sides[0], target)
    done.merged.append(name)


def _record(sides: list[Path]) -> str:
    """Return what belongs to a package on either processor, without the sums of before the merging."""
    lines = [line for path in sides for line in csv.reader(path.read_text(encoding="utf-8").splitlines())]
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows(
        (name, "", "") for name in sorted({line[0] for line in lines})
    )
    return text.getvalue()


def _may_differ(name: str) -> bool:
    return any(fnmatch(name, pattern) for pattern in MAY_DIFFER)
