#!/usr/bin/env python3
"""Build Briefbook's installers, and test what was built: `packaging/build.py --help`."""

import argparse
import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from installers.work import Work

HERE = Path(__file__).resolve().parent
VENV = HERE.parent / "build" / "installers" / "python"
PINS = HERE / "pins" / "tools.txt"


def main() -> int:
    """Read what is asked for, move into the build's own Python, and build it there."""
    sys.path.insert(0, str(HERE))
    from installers.product import as_version, product
    from installers.targets import TARGETS, build
    from installers.work import BuildError, Work

    names = "\n".join(f"  {target.name:<16}{target.about}" for target in TARGETS)
    parser = argparse.ArgumentParser(
        prog="packaging/build.py",
        description="Build installers into dist/, with licences, a parts list and sums, and test them.",
        epilog=f"targets:\n{names}\n  {'all':<16}everything above",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "target", nargs="+", choices=[*(target.name for target in TARGETS), "all"], metavar="TARGET"
    )
    parser.add_argument(
        "--fast", action="store_true", help="compress fast, for a try; the content is the same"
    )
    parser.add_argument("--no-trial", action="store_true", help="leave out the tests of what was built")
    parser.add_argument(
        "--release",
        action="store_true",
        help="stop at a changed checkout and at inputs that are not as pinned",
    )
    parser.add_argument("--twice", action="store_true", help="build twice and compare the bytes")
    parser.add_argument(
        "--results", type=Path, metavar="FOLDER", help="where the files to hand out go (dist/)"
    )
    parser.add_argument(
        "--as-version", metavar="X.Y.Z", help="build under another version, to try an upgrade"
    )
    given = parser.parse_args()
    if Path(sys.prefix) != VENV:
        _enter_own_python()
    try:
        built = as_version(given.as_version) if given.as_version else product()
        work = Work(built, fast=given.fast)
        if given.results:
            work = Work(built, fast=given.fast, results=given.results.absolute())
        names = [target.name for target in TARGETS] if "all" in given.target else given.target
        _check_inputs(work, release=given.release)
        build(work, names, trial=not given.no_trial, twice=given.twice)
    except (BuildError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _check_inputs(work: "Work", *, release: bool) -> None:
    """Tell which inputs are not as pinned; a release stops there, and where no commit is what is built."""
    from installers import debian_inputs
    from installers.product import CHECKOUT
    from installers.work import BuildError

    if release and work.fast:
        raise BuildError("A release is compressed well; leave out --fast.")
    if release and work.run("git", "-C", str(CHECKOUT), "status", "--porcelain").strip():
        raise BuildError("The checkout differs from its last commit; commit or take back the changes first.")
    debian_inputs.check(release=release)


def _enter_own_python() -> None:
    """Make the Python environment of the build if it is not there or not as pinned, and run on in it."""
    # Debian's own: what is built with it carries no folder of a person's
    debian = Path("/usr/bin/python3.11")
    if not debian.exists():
        sys.exit("Debian 12’s own Python 3.11 is needed; packaging/linux/set-up build installs it.")
    from installers.taking_turns import alone

    with alone(VENV.with_name("python.lock")):
        wanted = hashlib.sha256(PINS.read_bytes()).hexdigest()
        stamp = VENV / "pins"
        if not stamp.exists() or stamp.read_text() != wanted:
            print("Making the build’s own Python environment.", flush=True)
            subprocess.run([debian, "-m", "venv", "--clear", VENV], check=True)
            pip = [VENV / "bin" / "python", "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
            subprocess.run(
                [*pip, "--no-deps", "--only-binary=:all:", "--require-hashes", "--requirement", PINS],
                check=True,
            )
            stamp.write_text(wanted)
    python = VENV / "bin" / "python"
    os.execv(python, [str(python), "-I", "-B", str(HERE / "build.py"), *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
