"""Builds the package for Debian and its kin: the program’s folder, and what a desktop reads of it."""

import hashlib
import re
import textwrap
from email.utils import formatdate
from pathlib import Path
from typing import Final

from installers.product import CHECKOUT, filled
from installers.times import set_times
from installers.trees import tree_of
from installers.work import Work
from linux import needed
from linux.deb_trial import trial
from linux.desktop import TEMPLATES, write_share
from linux.packed import packed

__all__ = ["build", "trial"]

NO_ADDRESS: Final = "nobody@briefbook.invalid"
"""Debian wants an address of whoever keeps a package; this one says that there is none (RFC 2606)."""

AT_LEAST: Final = {
    "libc6": f"libc6 (>= {needed.GLIBC[0]}.{needed.GLIBC[1]})",
    "libstdc++6": "libstdc++6 (>= 11)",
    # the name since Debian 13 and Ubuntu 24.04, and the one before
    "libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0",
}
"""What is asked of a package besides its name."""

RECOMMENDS: Final = (
    *("desktop-file-utils", "hicolor-icon-theme", "shared-mime-info"),
    # the name since Debian 13 and Ubuntu 24.04, and the one before
    "libcups2t64 | libcups2",
)
"""Every desktop has these; they let it know of the program and its books, and print."""


def build(work: Work) -> list[Path]:
    """Build `briefbook_VERSION_amd64.deb`."""
    command = work.product.command
    tree = tree_of(work, "linux")
    root = work.fresh("deb") / "root"
    library = root / "usr" / "lib" / command
    library.parent.mkdir(parents=True)
    work.run("cp", "--archive", "--reflink=auto", tree, library)
    for path in library.rglob("*"):
        if path.is_file() and not path.is_symlink() and re.search(r"\.so(\.|$)", path.name):
            path.chmod(0o644)
    program = root / "usr" / "bin" / command
    program.parent.mkdir()
    program.symlink_to(f"../lib/{command}/{command}")
    share = root / "usr" / "share"
    write_share(work, share, command)
    _write_documents(work, share, library)
    _write_control(work, root)
    set_times(work, root)
    result = work.result(f"{command}_{work.product.version}_amd64.deb")
    work.run(
        *("dpkg-deb", "--root-owner-group", "-Zxz", "-z1" if work.fast else "-z9", "--threads-max=1"),
        *("--build", root, result),
        environment=work.environment(),
    )
    return [result]


def _write_documents(work: Work, share: Path, library: Path) -> None:
    command = work.product.command
    folder = share / "doc" / command
    folder.mkdir(parents=True)
    values = work.product.values()
    (folder / "copyright").write_text(filled(TEMPLATES / "copyright.in", values), encoding="utf-8")
    (folder / "changelog.gz").write_bytes(packed(changelog(work)))
    licences = (library / "LICENSES.txt").read_text(encoding="utf-8")
    (folder / "LICENSES.txt.gz").write_bytes(packed(licences))
    overrides = share / "lintian" / "overrides" / command
    overrides.parent.mkdir(parents=True)
    overrides.write_text(filled(TEMPLATES / "lintian-overrides.in", values), encoding="utf-8")


def _write_control(work: Work, root: Path) -> None:
    paths = sorted(root.rglob("*"))
    size = sum(1 if path.is_dir() else -(-path.lstat().st_size // 1024) for path in paths)
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in paths
        if path.is_file() and not path.is_symlink()
    ]
    folder = root / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(control(work, size), encoding="utf-8")
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")


def control(work: Work, installed_size: int) -> str:
    """Return what the package says of itself; the size is in KiB."""
    product = work.product
    values = product.values() | {
        "maintainer": f"{product.publisher} <{NO_ADDRESS}>",
        "installed_size": str(installed_size),
        "depends": ", ".join([*(AT_LEAST.get(name, name) for name in needed.packages()), "tzdata"]),
        "recommends": ", ".join(RECOMMENDS),
        "summary_small": re.sub("^An? ", "", product.summary),
        "description": textwrap.fill(
            product.about, 78, initial_indent=" ", subsequent_indent=" ", break_on_hyphens=False
        ),
    }
    return filled(TEMPLATES / "control.in", values)


def changelog(work: Work) -> str:
    """Return the newest part of the changelog in Debian’s form."""
    product = work.product
    newest = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8").split("\n## ")[1]
    items = [" ".join(item.split()) for item in re.split(r"^- ", newest, flags=re.MULTILINE)[1:]]
    told = [
        textwrap.fill(
            re.sub(r"[*`]", "", item),
            78,
            initial_indent="  * ",
            subsequent_indent="    ",
            break_on_hyphens=False,
        )
        for item in items
    ]
    return "\n".join(
        [
            f"{product.command} ({product.version}) stable; urgency=medium\n",
            *told,
            f"\n -- {product.publisher} <{NO_ADDRESS}>  {formatdate(work.epoch)}\n",
        ]
    )
