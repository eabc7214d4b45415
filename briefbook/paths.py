"""Where bundled files and the user's own files are."""

import sys
from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """Return the folder of bundled files, in a frozen application, a wheel or a checkout."""
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "resources"] if frozen else []
    places += [here / "resources", here.parent / "resources"]
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"Briefbook's resources are missing; looked in {', '.join(map(str, places))}")


def fonts() -> Path:
    """Return the folder of bundled fonts."""
    return resources() / "fonts"


def icons() -> Path:
    """Return the folder of bundled icons."""
    return resources() / "icons"


def sample() -> Path:
    """Return the folder of the sample book's sources and texts."""
    return resources() / "sample"


def user_templates() -> Path:
    """Return the folder of the user's own memo templates, which need not be there."""
    return _user_folder() / "templates"


def _user_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path("Briefbook", appauthor=False, roaming=True)
