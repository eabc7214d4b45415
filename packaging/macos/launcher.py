"""The program that a double click starts, for both processors, made by ziglang’s compiler."""

import sys
from pathlib import Path
from typing import Final

from installers.work import Work
from macos.macho import fat

SOURCE: Final = Path(__file__).with_name("launcher.c")
TARGETS: Final = ("aarch64-macos.13.0", "x86_64-macos.13.0")
"""With the system that Qt needs, the oldest that the program could be for."""


def make_launcher(work: Work, result: Path) -> None:
    """Compile the launcher; the linker signs the part for Apple’s processors ad hoc, as they need it."""
    folder = work.fresh("macos-launcher")
    caches = {
        name: str(work.folder / "zig-cache") for name in ("ZIG_GLOBAL_CACHE_DIR", "ZIG_LOCAL_CACHE_DIR")
    }
    parts = []
    for target in TARGETS:
        # the signature carries the name of the file
        made = folder / target / result.name
        made.parent.mkdir()
        work.run(
            *(
                sys.executable,
                "-m",
                "ziglang",
                "cc",
                "-target",
                target,
                "-O2",
                "-s",
                "-Wall",
                "-Wextra",
                "-Werror",
            ),
            *(f'-DNAME="{work.product.name}"', "-o", made, SOURCE.name),
            at=SOURCE.parent,
            environment=work.environment(**caches),
        )
        parts.append(made.read_bytes())
    result.write_bytes(fat(parts))
    result.chmod(0o755)
