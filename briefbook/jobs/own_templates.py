"""The folder of the user's own memo templates, with something in it to start from."""

import shutil
from pathlib import Path

from briefbook import paths
from briefbook.errors import BriefbookError
from briefbook.translation import tr

_STARTED_FROM = "information-memo"
_NAME = "my-memo"
_HEAD = """\
# A memo template of your own. Change it, save it, and Briefbook offers it at once under the title below.
# Copy it under another name for another kind of memo. A file with the name of one of Briefbook's templates,
# such as decision-memo.toml, takes its place. README.md beside this file explains every key.
"""


def prepare_folder(folder: Path) -> Path:
    """Make the folder if it is not there; put a template to start from and the manual into an empty one."""
    bundled = paths.resources() / "templates"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not any(folder.glob("*.toml")):
            text = (bundled / f"{_STARTED_FROM}.toml").read_text(encoding="utf-8")
            (folder / f"{_NAME}.toml").write_text(_HEAD + _own(text), encoding="utf-8")
            shutil.copyfile(bundled / "README.md", folder / "README.md")
    except OSError as error:
        raise BriefbookError(
            tr("The folder {folder} cannot be made: {reason}.", folder=folder, reason=error.strerror)
        ) from error
    return folder


def _own(text: str) -> str:
    lines = text.splitlines()
    while lines and lines[0].startswith("#"):
        lines.pop(0)
    title = next(number for number, line in enumerate(lines) if line.startswith("title ="))
    lines[title] = 'title = "My memo"'
    return "\n".join(lines) + "\n"
