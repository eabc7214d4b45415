"""What can be known of a bundle without a Mac: whether both processors could load all that is in it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from macos.macho import ARM, CPUS, PROGRAM, Slice, is_macho, slices

SYSTEM: Final = ("/usr/lib/", "/System/Library/")
"""Where a Mac has its own libraries; they are in no file that could be looked for."""


@dataclass
class Findings:
    """What the check of a bundle found."""

    wrong: list[str] = field(default_factory=list)
    """What keeps it from working, one sentence each."""
    notes: list[str] = field(default_factory=list)
    """What is odd and does no harm."""
    files: int = 0
    minimum: tuple[int, int] = (0, 0)
    """The newest system that any file says it needs."""
    demanding: Counter[tuple[int, int]] = field(default_factory=Counter)
    """How many files say that they need a system."""
    seals: Counter[str] = field(default_factory=Counter)
    """How many parts of files are signed how, such as `arm64 ad hoc`."""


def check(bundle: Path) -> Findings:
    """Look at all programs and libraries of a bundle."""
    found, parts = Findings(), {}
    for path in sorted(bundle.rglob("*")):
        if path.is_symlink():
            if not path.resolve().exists() or not path.resolve().is_relative_to(bundle.resolve()):
                found.wrong.append(
                    f"{path.relative_to(bundle)} is a link that leads out of the bundle or nowhere."
                )
        elif path.is_file() and is_macho(path):
            try:
                parts[path] = slices(path.read_bytes())
            except ValueError as error:
                found.wrong.append(f"{path.relative_to(bundle)} cannot be read: {error}.")
    for path, of_path in parts.items():
        _look(path.relative_to(bundle).as_posix(), of_path, found)
    for path, of_path in parts.items():
        for part in of_path:
            found.wrong += _unresolved(bundle, path, part, parts)
    found.files = len(parts)
    return found


def _look(name: str, parts: list[Slice], found: Findings) -> None:
    found.minimum = max(found.minimum, *(part.minimum for part in parts))
    found.demanding[max(part.minimum for part in parts)] += 1
    cpus = {part.cpu for part in parts}
    if cpus != set(CPUS):
        told = f"{name} is for {' and '.join(sorted(part.cpu_name for part in parts))} only."
        (found.wrong if any(part.type == PROGRAM for part in parts) else found.notes).append(told)
    for part in parts:
        signer = part.signer()
        found.seals[f"{part.cpu_name} {signer}"] += 1
        if signer == "broken" or (signer == "unsigned" and part.cpu == ARM):
            found.wrong.append(
                f"{name} has a part for {part.cpu_name} that is {signer}; it would not be loaded."
            )
        for rpath in part.rpaths:
            if not rpath.startswith(("@loader_path", "@executable_path", *SYSTEM)):
                is_used = any(load.startswith("@rpath/") for load in part.loads)
                told = f"{name} looks for libraries in {rpath}, which is outside the bundle."
                (found.wrong if is_used else found.notes).append(told)


def _unresolved(bundle: Path, path: Path, part: Slice, parts: dict[Path, list[Slice]]) -> Iterator[str]:
    """Yield a sentence for each library that a part of a file needs, and no file has for its processor."""
    for load in part.loads:
        if load.startswith(SYSTEM):
            continue
        places = [place.resolve() for place in _places(bundle, path, load, part.rpaths)]
        wanted = next((place for place in places if place in parts), None)
        name = path.relative_to(bundle).as_posix()
        if wanted is None:
            yield f"{name} ({part.cpu_name}) needs {load}, which is not in the bundle."
        elif part.cpu not in {one.cpu for one in parts[wanted]}:
            yield f"{name} ({part.cpu_name}) needs {load}, which is not for this processor."


def _places(bundle: Path, path: Path, load: str, rpaths: tuple[str, ...]) -> Iterator[Path]:
    """Yield where a library is looked for, in order."""
    if load.startswith("@rpath/"):
        for rpath in rpaths:
            yield from _places(bundle, path, f"{rpath.rstrip('/')}/{load.removeprefix('@rpath/')}", ())
    elif load.startswith("@loader_path/"):
        yield path.parent / load.removeprefix("@loader_path/")
    elif load.startswith("@executable_path/"):
        yield bundle / "Contents" / "MacOS" / load.removeprefix("@executable_path/")
    else:
        yield Path(load)
