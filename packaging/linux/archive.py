"""Builds the archive that one person installs from, without an administrator."""

import shutil
import tarfile
from pathlib import Path
from typing import Final

from installers.product import filled
from installers.times import set_times
from installers.trees import tree_of
from installers.work import Work
from linux import needed
from linux.archive_trial import trial
from linux.desktop import TEMPLATES, write_share

__all__ = ["build", "packed", "scripts", "trial"]

RECORD: Final = "installed.txt"
"""What `install.sh` notes its work in, beside the program."""

FEDORA: Final = {
    "libc6": "glibc",
    "libgcc-s1": "libgcc",
    "libstdc++6": "libstdc++",
    "zlib1g": "zlib-ng-compat",
    "libzstd1": "libzstd",
    "libexpat1": "expat",
    "libgl1": "libglvnd-glx",
    "libegl1": "libglvnd-egl",
    "libx11-6": "libX11",
    "libx11-xcb1": "libX11-xcb",
    "libxcb1": "libxcb",
    "libwayland-client0": "libwayland-client",
    "libwayland-cursor0": "libwayland-cursor",
    "libwayland-egl1": "libwayland-egl",
    "libfontconfig1": "fontconfig",
    "libfreetype6": "freetype",
    "libdbus-1-3": "dbus-libs",
    "libglib2.0-0": "glib2",
}
"""What Fedora calls the packages that Debian calls so."""


def build(work: Work) -> list[Path]:
    """Build `Briefbook-VERSION-linux-x86_64.tar.xz`."""
    product = work.product
    name = f"{product.name}-{product.version}-linux-x86_64"
    folder = work.fresh("tar") / name
    tree = tree_of(work, "linux")
    shutil.copytree(tree, folder / product.command, symlinks=True)
    shutil.copy(tree / "LICENSES.txt", folder)
    write_share(work, folder / "share", product.command)
    for script, text in scripts(work).items():
        (folder / script).write_text(text, encoding="utf-8")
        (folder / script).chmod(0o755 if script.endswith(".sh") else 0o644)
    set_times(work, folder)
    return [packed(work, folder, work.result(f"{name}.tar.xz"))]


def scripts(work: Work) -> dict[str, str]:
    """Return the texts of the files beside the program, by their names."""
    values = work.product.values() | {
        "record": RECORD,
        "optional": " ".join(f"-e {library}" for library in needed.OPTIONAL_LIBRARIES),
        "glibc": ".".join(map(str, needed.GLIBC)),
        "packages": "\n".join(
            f'        {library}) debian="$debian {debian}" fedora="$fedora {FEDORA[debian]}" ;;'
            for library, debian in sorted(needed.HOST_LIBRARIES.items())
        ),
    }
    values["both"] = filled(TEMPLATES / "install_both.sh.in", values)
    return {
        "install.sh": filled(TEMPLATES / "install.sh.in", values),
        "uninstall.sh": filled(TEMPLATES / "uninstall.sh.in", values),
        "README.txt": filled(TEMPLATES / "archive-readme.txt.in", values),
    }


def packed(work: Work, folder: Path, result: Path) -> Path:
    """Pack a folder as `.tar.xz`: in the order of names, owned by nobody in particular, of one time."""
    plain = result.with_suffix("")
    with tarfile.open(plain, "w", format=tarfile.GNU_FORMAT) as archive:
        for path in [folder, *sorted(folder.rglob("*"))]:
            entry = archive.gettarinfo(path, path.relative_to(folder.parent).as_posix())
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = work.epoch
            # a second name of a file is packed as a file: what unpacks it may not know hard links
            if entry.islnk():
                entry.type, entry.linkname, entry.size = tarfile.REGTYPE, "", path.stat().st_size
            if entry.isreg():
                with path.open("rb") as content:
                    archive.addfile(entry, content)
            else:
                archive.addfile(entry)
    # one thread: with more, the bytes depend on the machine
    work.run("xz", "--threads=1", "-1" if work.fast else "-9", "--force", plain)
    return result
