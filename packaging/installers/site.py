"""A folder of Python packages: the program, what it needs, its bundled files, nothing else."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from installers.bytecode import compile_tree
from installers.leaving_out import leave_out
from installers.product import CHECKOUT, PACKAGING
from installers.work import PINS, Work


def make_site(work: Work, folder: Path, pins: str, platform: str, *options: str) -> None:
    """Fill a folder with the wheels that a pin file names, the program and its start, pruned and compiled.

    `platform` is one that uv knows, such as `x86_64-pc-windows-msvc`.
    """
    install_wheels(work, folder, pins, platform, *options)
    copy_program(work, folder)
    leave_out(folder, platform)
    compile_tree(folder)


def install_wheels(
    work: Work,
    folder: Path,
    pins: str,
    platform: str,
    *options: str,
    environment: Mapping[str, str] | None = None,
) -> None:
    """Install pinned wheels for a platform, each checked by its hash."""
    work.run(
        work.tool("uv"),
        # some offices look into all connections, by a certificate that only the system knows
        *("pip", "install", "--quiet", "--system-certs", "--no-deps", "--require-hashes"),
        "--target",
        folder,
        *("--python-platform", platform, "--python-version", "3.11"),
        *("--only-binary", ":all:", "--no-compile-bytecode", "--link-mode", "copy"),
        "--requirements",
        PINS / pins,
        *options,
        environment=environment,
    )


def copy_program(work: Work, folder: Path) -> None:
    """Copy the program, its bundled files and its start into a folder, under the version being built."""
    package = folder / "briefbook"
    shutil.copytree(CHECKOUT / "briefbook", package, ignore=shutil.ignore_patterns("__pycache__"))
    # of the catalogues, the window reads what is compiled
    unread = shutil.ignore_patterns("*.ts")
    shutil.copytree(CHECKOUT / "resources", package / "resources", ignore=unread)
    shutil.copy(PACKAGING / "installers" / "start.py", folder / "start.py")
    module = package / "__init__.py"
    text = module.read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("__version__"))
    module.write_text(text.replace(line, f'__version__ = "{work.product.version}"'), encoding="utf-8")


def files(tree: Path, suffixes: Sequence[str] = ("",)) -> list[Path]:
    """Return the files of a tree that end in one of these, in the order of their names."""
    return sorted(
        path for path in tree.rglob("*") if path.is_file() and path.name.lower().endswith(tuple(suffixes))
    )
