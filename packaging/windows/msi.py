"""The package for administrators: `Briefbook-VERSION.msi`, for all users of a machine, made by wixl."""

import os
from pathlib import Path
from typing import Final
from uuid import UUID, uuid5
from xml.sax.saxutils import escape, quoteattr

from installers import icons, signing
from installers.product import filled
from installers.trees import tree_of
from installers.work import Work
from windows.msi_summary import settle

HERE: Final = Path(__file__).parent

FAMILY: Final = UUID("7a1d3c52-6f0e-5b0a-9f5c-2f3f6f0b8e41")
"""All codes are made of this and a name; Windows knows the program by them, so it must never change."""


def build(work: Work) -> list[Path]:
    """Return the package of the folder for Windows."""
    tree = tree_of(work, "windows")
    folder = work.fresh("msi")
    icon = folder / "application.ico"
    icon.write_bytes(icons.ico("application"))
    script = folder / "briefbook.wxs"
    script.write_text(_script(work, tree, icon), encoding="utf-8")
    made = folder / f"{work.product.name}-{work.product.version}.msi"
    work.run(
        *("wixl", "--arch", "x64", "--output", made, script),
        at=tree,
        environment=work.environment(),
        seconds=900,
    )
    settle(work, made, code("package", work.product.version))
    signing.sign(work, made, f"{work.product.name} {work.product.version}")
    return [made.replace(work.result(made.name))]


def trial(work: Work, results: list[Path]) -> None:
    """Install, use, upgrade and remove it in Wine."""
    # which builds an older version with this module
    from windows.msi_trial import cycle

    cycle(work, results[0])


def code(*names: str) -> str:
    """Return the code of a thing, always the same for the same names."""
    return str(uuid5(FAMILY, "/".join(names))).upper()


def _script(work: Work, tree: Path, icon: Path) -> str:
    plain = {name: escape(value, {'"': "&quot;"}) for name, value in work.product.values().items()}
    listed: list[str] = []
    references: list[str] = []
    _list(tree, tree, listed, references)
    codes = {
        # each version is a product of its own to Windows; it takes the place of those with the same next code
        "product_code": code("product", work.product.version),
        "upgrade_code": code("upgrade"),
        "guid_of_menu": code("start menu"),
        "guid_of_registered": code("registered"),
    }
    inside = {
        # wixl takes what is below the folder it runs in, or a way from there
        "icon": os.path.relpath(icon, tree),
        "progid": f"{work.product.name}.Book",
        "files": "\n".join(listed),
        "references": "\n".join(references),
    }
    return filled(HERE / "briefbook.wxs", plain | codes | inside)


def _list(tree: Path, folder: Path, listed: list[str], references: list[str]) -> None:
    """Write the components of a folder, a file each, and those of the folders in it."""
    for path in sorted(folder.iterdir(), key=lambda one: one.name):
        name = path.relative_to(tree).as_posix()
        short = code(name).replace("-", "")
        if path.is_dir():
            listed.append(f'<Directory Id="d{short}" Name={quoteattr(path.name)}>')
            _list(tree, path, listed, references)
            listed.append("</Directory>")
        else:
            listed.append(
                f'<Component Id="c{short}" Guid="{code(name)}" Win64="yes">'
                f'<File Id="f{short}" Name={quoteattr(path.name)} Source={quoteattr(name)} KeyPath="yes" />'
                "</Component>"
            )
            references.append(f'<ComponentRef Id="c{short}" />')
