"""The libraries that wheels bring, as macOS wants them: frameworks with links, and none that nobody loads."""

import shutil
from pathlib import Path

from macos.macho import is_macho, slices


def link_frameworks(site: Path) -> int:
    """Give all frameworks below a folder the links that wheels cannot hold, and return how many there are.

    A framework with files where its links belong cannot be sealed: its format is said to be ambiguous.
    """
    frameworks = sorted(path for path in site.rglob("*.framework") if (path / "Versions").is_dir())
    for framework in frameworks:
        version = next(path for path in sorted((framework / "Versions").iterdir()) if path.name != "Current")
        (framework / "Versions" / "Current").symlink_to(version.name)
        for path in sorted(version.iterdir()):
            link = framework / path.name
            if link.is_dir() and not link.is_symlink():
                shutil.rmtree(link)
            link.unlink(missing_ok=True)
            link.symlink_to(Path("Versions", "Current", path.name))
    return len(frameworks)


def remove_unneeded(site: Path) -> list[str]:
    """Remove from packages’ folders of libraries those that nothing left loads, and return their names."""
    loads = {
        path: {Path(load).name for part in slices(path.read_bytes()) for load in part.loads}
        for path in sorted(site.rglob("*"))
        if path.is_file() and not path.is_symlink() and is_macho(path)
    }
    removed: list[str] = []
    while True:
        needed = {name for path, names in loads.items() for name in names if name != path.name}
        gone = [path for path in loads if path.parent.name == ".dylibs" and path.name not in needed]
        if not gone:
            return sorted(removed)
        for path in gone:
            del loads[path]
            path.unlink()
            removed.append(path.relative_to(site).as_posix())
