"""Steps about the installation itself: what kind it is, where it keeps things, what came with it."""

import platform
import re
import sys
import tempfile
from pathlib import Path

from briefbook import __version__, paths
from briefbook.ui.self_test.ground import Ground
from briefbook.ui.self_test.telling import expect

NEEDED = ("csl", "fonts", "icons", "sample", "templates", "style.qss")
"""What must be among the bundled files."""


def kind_of_installation() -> str:
    """Return in words how this program is installed."""
    if hasattr(sys, "_MEIPASS"):
        return "a folder made by PyInstaller"
    if getattr(sys, "frozen", False):
        return "a folder with its own Python"
    if (Path(__file__).parents[3] / "pyproject.toml").is_file():
        return "a checkout"
    return "a Python package"


def program_folder() -> Path:
    """Return the folder that an installer made, and all of the program is in; its package otherwise."""
    if not getattr(sys, "frozen", False):
        return Path(paths.__file__).resolve().parent
    folder = Path(sys.executable).resolve().parent
    return folder.parent if sys.platform == "darwin" else folder


def is_whole(ground: Ground) -> str:
    """Look for the version, the bundled files, and that no Python but the program's own has a say."""
    expect(re.fullmatch(r"\d+\.\d+\.\d+\S*", __version__), f"“{__version__}” is no version.")
    missing = [name for name in NEEDED if not (paths.resources() / name).exists()]
    expect(not missing, f"{paths.resources()} lacks {', '.join(missing)}.")
    if getattr(sys, "frozen", False):
        folder = program_folder()
        foreign = [one for one in sys.path if one and not Path(one).resolve().is_relative_to(folder)]
        expect(not foreign, f"Python looks for modules outside {folder}: {', '.join(foreign)}.")
    return (
        f"Briefbook {__version__}, {kind_of_installation()}, "
        f"Python {platform.python_version()} on {platform.platform()}"
    )


def keeps_to_the_user(ground: Ground) -> str:
    """Look where settings, the log and backups would go, without writing there."""
    from briefbook.ui.settings import Settings

    assert ground.app  # by its name the folder is called
    with paths.user_files_in(None):
        kept = {"settings and log": Settings().folder, "backups": paths.user_backups()}
    for what, folder in kept.items():
        expect(folder.is_absolute(), f"There is no folder for {what}: {folder}.")
        expect(
            not folder.resolve().is_relative_to(program_folder()),
            f"The folder for {what} lies in the program’s own, {folder}.",
        )
        expect("briefbook" in str(folder).lower(), f"The folder for {what} is shared with others: {folder}.")
    return f"{kept['settings and log']}; temporary files in {tempfile.gettempdir()}"


def speaks_to_servers(ground: Ground) -> str:
    """Load the driver of a team's server; only a Python package may be without it."""
    from briefbook.store.team.connection import driver

    found = driver()
    if not found and not getattr(sys, "frozen", False):
        return "no driver; it comes with the extra “team”"
    expect(found, "The driver of a team’s server is missing.")
    return found
