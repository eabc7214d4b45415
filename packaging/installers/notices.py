"""The text of all licences that goes into every build, and says how the duties of the LGPL are met."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from installers.components import LICENCES, Component, components
from installers.product import filled
from installers.work import BuildError, Work

_RULE: Final = "=" * 100


def write(work: Work, tree: Path, platform: str, licences: Path) -> None:
    """Write the licences of all that is in a tree for “linux”, “windows” or “macos”.

    `BuildError` names what has no known origin, no text of a licence, or a licence that is not allowed.
    """
    licences.parent.mkdir(parents=True, exist_ok=True)
    licences.write_text(text(work, components(work, tree, platform), platform), encoding="utf-8")


def text(work: Work, found: Sequence[Component], platform: str) -> str:
    """Return the licences of components as one text, in which each text stands once."""
    numbers: dict[str, int] = {}
    titles: dict[int, str] = {}
    parts = []
    for component in found:
        refers = []
        for title, terms in component.texts:
            number = numbers.setdefault(terms.strip(), len(numbers) + 1)
            titles.setdefault(number, f"{title} ({component.name})")
            refers.append(number)
        parts.append(_told(component, refers))
    texts = [
        f"{_RULE}\n[{number}] {titles[number]}\n{_RULE}\n\n{terms}\n" for terms, number in numbers.items()
    ]
    return "\n".join([_introduction(work, found, platform, parts), *texts])


def _introduction(work: Work, found: Sequence[Component], platform: str, parts: Sequence[str]) -> str:
    versions = {component.name: component.version for component in found}
    qt = versions.get("Qt", "")
    if not qt:
        raise BuildError(
            "There is no Qt in this tree, or its version is unknown; its licence cannot be met so."
        )
    values = work.product.values()
    system = {"linux": "LINUX", "windows": "WINDOWS", "macos": "MACOS"}[platform]
    lesser = [
        f"    {component.name} {component.version}".rstrip() + f" ({component.licence})"
        for component in found
        if "LGPL" in component.licence
    ]
    values |= {
        "platform": system,
        "lgpl": "\n".join(lesser),
        "qt": qt,
        "qt_series": qt.rpartition(".")[0],
        "replacing": filled(LICENCES / f"replacing-{platform}.txt", values),
        "list": "\n".join(parts),
    }
    return filled(LICENCES / "introduction.txt", values)


def _told(component: Component, refers: Sequence[int]) -> str:
    lines = [f"{component.name} {component.version}".rstrip(), f"    licence: {component.licence}"]
    if component.said != component.licence:
        lines.append(f"    chosen from: {component.said}")
    if component.source:
        lines.append(f"    source: {component.source}")
    if component.files and not component.purl.startswith("pkg:pypi"):
        lines.append(
            f"    files: {', '.join(dict.fromkeys(name.rpartition('/')[2] for name in component.files))}"
        )
    if component.note:
        lines.append(f"    {component.note}")
    lines.append(f"    terms: {', '.join(f'[{number}]' for number in refers)}")
    return "\n".join([*lines, ""])
