"""Compiled Python that is the same in every build, and that no clock can make stale."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Literal

from installers.work import BuildError


def compile_tree(
    tree: Path,
    *,
    without_sources: bool = False,
    mode: Literal["checked-hash", "unchecked-hash"] = "unchecked-hash",
) -> None:
    """Compile all modules of a tree to `.pyc` with a hash of their source in place of its time (PEP 552).

    Unless told otherwise the hash is never compared, and the sources stay beside them, for tracebacks and for
    whoever wants to read them.
    """
    for cache in tree.rglob("__pycache__"):
        for old in cache.iterdir():
            old.unlink()
    # in a Python of its own: marshal marks what else in memory shares a text, and so what was loaded before
    words = [sys.executable, "-s", "-B", "-m", "compileall", "-q", "-f", "-r", "64", "-j", "1"]
    words += ["-s", str(tree), "--invalidation-mode", mode, *(["-b"] if without_sources else [])]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    ended = subprocess.run(
        [*words, str(tree)],
        env=environment | {"PYTHONHASHSEED": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if ended.returncode:
        raise BuildError(f"Some modules in {tree} could not be compiled:\n{ended.stdout[-4000:]}")
    if without_sources:
        for source in tree.rglob("*.py"):
            source.unlink()
