"""All that a build consists of, ours and that of others, each with its licence and its terms."""

import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Any, Final

from installers.distributions import Package, is_native, packages_in
from installers.licence_rules import used_under
from installers.product import CHECKOUT, PACKAGING
from installers.work import BuildError, Work

LICENCES: Final = PACKAGING / "licences"
"""The table of components, and the texts that it names."""

_SYSTEM: Final = Path("/usr/share/doc")


@dataclass(frozen=True)
class Component:
    """Something that can be named, with the terms under which it is in a build."""

    name: str
    version: str
    """Empty where nothing tells it."""
    licence: str
    """As it is used here: an SPDX expression without choices."""
    texts: tuple[tuple[str, str], ...]
    """Where the terms are from, and the terms."""
    source: str
    files: tuple[str, ...]
    """Programs and libraries in the tree that are it, if there are separate ones."""
    purl: str = ""
    note: str = ""
    said: str = ""
    """The licence as its makers give it, with the choices that they leave."""


def components(work: Work, tree: Path, platform: str) -> list[Component]:
    """Return all components of a tree for “linux”, “windows” or “macos”, by name.

    `BuildError` names what no component explains, has no terms, or may not be handed out.
    """
    _forbid(tree)
    packages = packages_in(tree)
    _keep_replaceable(packages)
    native = [path.relative_to(tree).as_posix() for path in sorted(tree.rglob("*")) if is_native(path)]
    found = [_own(work), *_libraries(tree, native, packages, platform), *_python(packages, native)]
    known = {name for component in found for name in component.files}
    found += _of_debian([name for name in native if name not in known])
    return sorted(judged(found), key=lambda component: component.name.lower())


@cache
def table() -> dict[str, Any]:
    """Return the table of components."""
    return tomllib.loads((LICENCES / "components.toml").read_text(encoding="utf-8"))


def _own(work: Work) -> Component:
    product = work.product
    return Component(
        name=product.name,
        version=product.version,
        licence=product.licence,
        texts=(("LICENSE", (CHECKOUT / "LICENSE").read_text(encoding="utf-8")),),
        source="",
        files=(
            *(product.command, f"{product.name}.exe", f"{product.command}-cli.exe"),
            f"Contents/MacOS/{product.name}",
        ),
        purl=f"pkg:generic/{product.command}@{product.version}",
    )


def _libraries(
    tree: Path, native: Sequence[str], packages: Sequence[Package], platform: str
) -> Iterator[Component]:
    versions = {package.name: package.version for package in packages}
    for entry in table()["library"]:
        files = tuple(name for name in native if _is_of(name, entry))
        here = files or entry.get("always") or versions.keys() & set(entry.get("of", ()))
        if (
            not here
            or platform not in entry.get("platforms", [platform])
            or platform in entry.get("not_on", [])
        ):
            continue
        linked = {
            name.rpartition("/")[2]
            for package in packages
            if package.name in entry.get("of", ())
            for name in package.files
        }
        inside = [name for name in native if name.rpartition("/")[2] in linked]
        for version, its_files in _versions(tree, entry, files, inside, versions, platform).items():
            yield Component(
                name=entry["name"],
                version=version,
                licence=entry["licence"],
                texts=_texts(entry.get("texts", ())) + _of_checkout(entry.get("checkout", ())),
                source=entry.get("source", ""),
                files=tuple(its_files),
                note=entry.get("note", ""),
            )


def _versions(
    tree: Path,
    entry: dict[str, Any],
    files: Sequence[str],
    inside: Sequence[str],
    packages: Mapping[str, str],
    platform: str,
) -> dict[str, Sequence[str]]:
    """Return the versions in which a library is in a tree, with the files of each; “” where nothing tells it.

    It may also be `inside` other files, which then tell its version too.
    """
    told = entry.get("version", "")
    if told.startswith("of "):
        return {packages.get(told.removeprefix("of "), ""): files}
    if entry["name"] == "Python":
        return {_python_of_debian() if platform == "linux" else "3.11.9": files}
    if "says" not in entry:
        return {told: files}
    says = re.compile(entry["says"].encode())
    by_file = {
        name: hit[1].decode()
        for name in (*files, *inside)
        if (hit := says.search((tree / name).read_bytes()))
    }
    by_folder = {name.rpartition("/")[0]: version for name, version in by_file.items()}
    found: dict[str, list[str]] = {version: [] for version in sorted(set(by_file.values()))}
    for name in files:
        # one that does not tell is of the version of its neighbour
        version = by_file.get(name) or by_folder.get(name.rpartition("/")[0], told)
        found.setdefault(version, []).append(name)
    return {**found} or {told: files}


def _is_of(name: str, entry: dict[str, Any]) -> bool:
    last = name.rpartition("/")[2]
    return any(fnmatch(name if "/" in pattern else last, pattern) for pattern in entry.get("files", ()))


def _python(packages: Sequence[Package], native: Sequence[str]) -> Iterator[Component]:
    for package in packages:
        own = {name.rpartition("/")[2] for name in package.files}
        more = table()["texts"].get(package.name, ())
        yield Component(
            name=package.name,
            version=package.version,
            licence=_licence(package),
            texts=package.texts + _texts(more),
            source=f"https://pypi.org/project/{package.name}/{package.version}/#files",
            files=tuple(name for name in native if name.rpartition("/")[2] in own),
            purl=f"pkg:pypi/{package.name}@{package.version}",
        )


def _of_debian(names: Sequence[str]) -> Iterator[Component]:
    """Yield the packages of the building Debian that libraries come from; `BuildError` names the others."""
    by_package: dict[str, list[str]] = {}
    unknown = []
    for name in names:
        package = _package_of(name.rpartition("/")[2])
        if package:
            by_package.setdefault(package, []).append(name)
        else:
            unknown.append(name)
    if unknown:
        told = ", ".join(unknown)
        raise BuildError(
            f"Nothing in packaging/licences/components.toml tells where these come from: {told}."
        )
    for package, files in sorted(by_package.items()):
        terms = [value for name, value in table()["debian"].items() if fnmatch(package, name)]
        if not terms:
            raise BuildError(
                f"[debian] in packaging/licences/components.toml lacks the licence of {package}."
            )
        version = _query("-W", "-f", "${Version}", package)
        yield Component(
            name=package,
            version=version,
            licence=terms[0],
            texts=_with_common(("copyright file of Debian", _copyright(package))),
            source=f"https://snapshot.debian.org/binary/{package}/",
            files=tuple(files),
            purl=f"pkg:deb/debian/{package}@{version}?arch=amd64&distro=debian-12",
        )


def judged(found: Sequence[Component]) -> list[Component]:
    """Return components with the choice among their licences made; `BuildError` names what is not allowed."""
    good, wrong = [], []
    for component in found:
        licence = used_under(component.licence, table()["allowed"]) if component.licence else ""
        if not licence:
            wrong.append(f"{component.name}: the licence “{component.licence}” is not among those allowed")
        elif not any(text.strip() for _, text in component.texts):
            wrong.append(f"{component.name}: there is no text of its licence")
        good.append(replace(component, licence=licence, said=component.licence))
    if wrong:
        raise BuildError("\n".join(["The build cannot be handed out as it is:", *wrong]))
    return good


def _keep_replaceable(packages: Sequence[Package]) -> None:
    """Raise `BuildError` for what the LGPL lets everyone replace, but PyInstaller has packed away."""
    packed = [
        package.name
        for package in packages
        if package.packed and "LGPL" in used_under(_licence(package), table()["allowed"])
    ]
    if packed:
        told = ", ".join(packed)
        raise BuildError(
            f"Collect as files of their own, not in PyInstaller’s archive, for the LGPL: {told}."
        )


def _licence(package: Package) -> str:
    return str(table()["python"].get(package.name, package.licence))


def _forbid(tree: Path) -> None:
    wrong = [
        f"{path.relative_to(tree)} {reason}"
        for path in sorted(tree.rglob("*"))
        for pattern, reason in table()["forbidden"].items()
        if fnmatch(path.name, pattern)
    ]
    if wrong:
        raise BuildError("\n".join(["These files may not be handed out:", *wrong]))


def _texts(names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    found: dict[str, str] = {}
    for name in names:
        text = (LICENCES / f"{name}.txt").read_text(encoding="utf-8", errors="replace")
        found |= dict(_with_common((name, text)))
    return tuple(found.items())


def _with_common(text: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """Return a text with those that it refers to by their places in Debian."""
    common = [
        (path.stem, path.read_text(encoding="utf-8"))
        for path in sorted(LICENCES.glob("*.txt"))
        if f"common-licenses/{path.stem}" in text[1] and path.stem != text[0]
    ]
    return (text, *common)


def _of_checkout(patterns: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (path.name, path.read_text(encoding="utf-8"))
        for pattern in patterns
        for path in sorted(CHECKOUT.glob(pattern))
    )


def _package_of(library: str) -> str:
    """Return the Debian package that brings a library, by the name of its file."""
    told = _query("-S", f"*/{library}")
    names = {line.partition(":")[0] for line in told.splitlines() if line.endswith(f"/{library}")}
    return min(names, default="")


def _copyright(package: str) -> str:
    path = _SYSTEM / package / "copyright"
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""


def _python_of_debian() -> str:
    return _query("-W", "-f", "${Version}", "libpython3.11") or "3.11"


def _query(*words: str) -> str:
    if not shutil.which("dpkg-query"):
        return ""
    ended = subprocess.run(["dpkg-query", *words], capture_output=True, text=True, timeout=60)
    return ended.stdout
