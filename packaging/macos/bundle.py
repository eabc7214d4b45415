"""The application for macOS, for both processors of Macs, assembled on Linux and never run."""

import plistlib
import stat
import time
import zipfile
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from installers import icons
from installers.bytecode import compile_tree
from installers.leaving_out import leave_out
from installers.machine_paths import check as check_machine_paths
from installers.notices import write as write_notices
from installers.product import filled
from installers.site import copy_program, install_wheels
from installers.times import set_times
from installers.trees import place_of
from installers.work import BuildError, Work, say
from macos.interpreter import SITE, add_interpreter
from macos.launcher import make_launcher
from macos.libraries import link_frameworks, remove_unneeded
from macos.macho_check import check
from macos.merging import Merged, merge_trees

HERE: Final = Path(__file__).parent
SIDES: Final = {"aarch64-apple-darwin": "macos-arm64.txt", "x86_64-apple-darwin": "macos-x86_64.txt"}
"""What uv calls the two processors’ systems, and their pins."""
WHEELS_FOR: Final = "15.0"
"""The newest system whose wheels are taken: there are none of pikepdf for Intel that do with less."""


def build(work: Work) -> list[Path]:
    """Assemble the application, and zip it with the page for whoever installs it and the steps for a Mac."""
    work.fresh("macos")
    app = place_of(work, "macos")
    contents = app / "Contents"
    resources = contents / "Resources"
    (contents / "MacOS").mkdir(parents=True)
    add_interpreter(work, contents / "Frameworks", resources)
    merged = _add_packages(work, resources / SITE)
    make_launcher(work, contents / "MacOS" / work.product.name)
    for name in ("application", "book"):
        (resources / f"{name}.icns").write_bytes(icons.icns(name))
    write_notices(work, app, "macos", resources / "LICENSES.txt")
    (contents / "PkgInfo").write_bytes(b"APPL????")
    found = check(app)
    _write_plist(work, contents / "Info.plist", found.minimum)
    for path in (HERE / "INSTALL.md", HERE / "finish.sh", HERE / "entitlements.plist"):
        (app.parent / path.name).write_bytes(path.read_bytes())
        (app.parent / path.name).chmod(path.stat().st_mode)
    set_times(work, app.parent)
    say(
        f"{found.files} programs and libraries: {len(merged.merged)} merged of two, "
        f"{len(merged.thin)} for one processor only ({', '.join(merged.thin) or 'none'})."
    )
    result = work.result(f"{work.product.name}-{work.product.version}-macos-universal-UNTESTED.zip")
    _zip(work, app.parent, result)
    return [result]


def trial(work: Work, results: list[Path]) -> None:
    """Check what is in the zip as far as that can be done without a Mac."""
    for result in results:
        folder = work.fresh("macos-trial")
        work.run("unzip", "-q", result, "-d", folder)
        app = folder / f"{work.product.name}.app"
        plist = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
        found = check(app)
        if plist["LSMinimumSystemVersion"] != _version(found.minimum):
            found.wrong.append("Info.plist names another system than the files need.")
        if found.wrong:
            raise BuildError("The application for macOS would not run:\n" + "\n".join(found.wrong))
        check_machine_paths(work, folder)
        for note in dict.fromkeys(found.notes):
            say(f"Note: {note}")
        asked = ", ".join(
            f"{count} files need {_version(each)}" for each, count in sorted(found.demanding.items())
        )
        say(f"{found.files} programs and libraries can be loaded as far as their headers tell; {asked}.")
        say(f"Signatures: {', '.join(f'{count} {seal}' for seal, count in sorted(found.seals.items()))}.")
    say(
        "NEVER RUN: the application for macOS was only looked at;"
        " before it is published, finish.sh must pass on a Mac."
    )


def _add_packages(work: Work, site: Path) -> Merged:
    trees = []
    for platform, pins in SIDES.items():
        tree = work.fresh(f"macos-site-{platform.split('-')[0]}")
        environment = work.environment(MACOSX_DEPLOYMENT_TARGET=WHEELS_FOR)
        install_wheels(work, tree, pins, platform, environment=environment)
        leave_out(tree, platform)
        trees.append(tree)
    arm, intel = trees
    merged = merge_trees(arm, intel, site)
    remove_unneeded(site)
    link_frameworks(site)
    copy_program(work, site)
    compile_tree(site)
    return merged


def _write_plist(work: Work, path: Path, minimum: tuple[int, int]) -> None:
    values = {key: escape(value) for key, value in work.product.values().items()}
    text = filled(HERE / "Info.plist.in", values | {"minimum": _version(minimum)})
    plistlib.loads(text.encode())
    path.write_text(text, encoding="utf-8")


def _version(numbers: tuple[int, int]) -> str:
    return ".".join(map(str, numbers))


def _zip(work: Work, folder: Path, result: Path) -> None:
    """Zip a folder with its modes and links, all of one time."""
    moment, level = time.gmtime(work.epoch)[:6], 1 if work.fast else 9
    with zipfile.ZipFile(result, "w") as zipped:
        for path in sorted(folder.rglob("*")):
            mode = path.lstat().st_mode
            entry = zipfile.ZipInfo(path.relative_to(folder).as_posix() + "/" * stat.S_ISDIR(mode), moment)
            entry.create_system = 3  # whose modes and links are kept
            entry.external_attr = mode << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            if stat.S_ISLNK(mode):
                entry.external_attr = (stat.S_IFLNK | 0o755) << 16
                zipped.writestr(entry, path.readlink().as_posix())
            else:
                zipped.writestr(entry, b"" if path.is_dir() else path.read_bytes(), compresslevel=level)
