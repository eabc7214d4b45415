"""The program for Windows as a folder: the interpreter, the packages, and two programs that start them."""

from pathlib import Path
from typing import Final

from installers import machine_paths, notices, signing
from installers.site import files, make_site
from installers.standard_library import write_standard_library
from installers.times import set_times
from installers.trees import place_of, tree_of
from installers.work import BuildError, Work, say
from windows.folder_trial import try_in_wine
from windows.forwarders import make_forwarders
from windows.imports_check import check_imports
from windows.interpreter import add_interpreter, add_runtime_libraries
from windows.launcher import make_launchers
from windows.signatures_check import check_signatures, signatures

PLATFORM: Final = "x86_64-pc-windows-msvc"
PINS: Final = "windows.txt"
MOST: Final = 220_000_000
"""Bytes that the program may take when it is installed."""


def build(work: Work) -> list[Path]:
    """Make the tree, which only the installers hand out."""
    work.fresh("windows-folder")
    tree = place_of(work, "windows")
    runtime, site = tree / "runtime", tree / "site"
    runtime.mkdir(parents=True)
    make_site(work, site, PINS, PLATFORM)
    drop_sources(site, of_ours=work.product.command)
    add_interpreter(work, runtime)
    add_runtime_libraries(site, runtime)
    make_forwarders(work, runtime)
    write_standard_library(work.fresh("windows-library"), runtime / "python311.zip")
    make_launchers(work, tree)
    sign_unsigned(work, tree)
    notices.write(work, tree, "windows", tree / "LICENSES.txt")
    set_times(work, tree)
    return []


def drop_sources(site: Path, *, of_ours: str) -> None:
    """Keep of others’ packages only what was compiled: they are large, and many files install slowly."""
    for compiled in files(site, [".pyc"]):
        folder = compiled.parent.parent
        name = f"{compiled.name.split('.')[0]}.py"
        if compiled.parent.name == "__pycache__" and folder.relative_to(site).parts[:1] not in (
            (),
            (of_ours,),
        ):
            (folder / name).unlink()
            compiled.rename(folder / f"{name}c")
    for cache in sorted(site.rglob("__pycache__")):
        if not any(cache.iterdir()):
            cache.rmdir()


def sign_unsigned(work: Work, tree: Path) -> None:
    """Sign what nobody has signed, ours and that of packages, as Windows may refuse to load it."""
    if not signing.is_given():
        signing.sign(work, tree / f"{work.product.name}.exe", work.product.name)  # which tells so
        return
    for one in signatures(work, tree):
        if not one.signer:
            signing.sign(work, one.path, work.product.name)


def trial(work: Work, results: list[Path]) -> None:
    """Check all files of the tree, and let the program test itself in Wine."""
    tree = tree_of(work, "windows")
    check(work, tree)
    try_in_wine(work, tree)


def check(work: Work, tree: Path) -> None:
    """Raise `BuildError` if a file misses what it needs, is not as signed, or tells of this machine."""
    check_imports(tree)
    check_signatures(work, tree)
    machine_paths.check(work, tree)
    size = sum(path.stat().st_size for path in files(tree))
    say(f"The folder for Windows holds {len(files(tree))} files, {size / 1e6:.1f} MB.")
    if size > MOST:
        raise BuildError(f"The folder for Windows is larger than {MOST / 1e6:.0f} MB; leave more out.")
