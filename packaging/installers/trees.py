"""Where the tree of each system lies in the folder of a build; all of its installers are made of it."""

from pathlib import Path

from installers.work import BuildError, Work


def place_of(work: Work, platform: str) -> Path:
    """Return where the tree for “linux”, “windows” or “macos” is made."""
    product = work.product
    names = {"linux": product.command, "windows": product.name, "macos": f"{product.name}.app"}
    folder = "macos" if platform == "macos" else f"{platform}-folder"
    return work.folder / folder / names[platform]


def tree_of(work: Work, platform: str) -> Path:
    """Return the tree for a system; `BuildError` if it was not made."""
    tree = place_of(work, platform)
    if not tree.is_dir():
        raise BuildError(f"{tree} is not there; build {tree.parent.name} first.")
    return tree
