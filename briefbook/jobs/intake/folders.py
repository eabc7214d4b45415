"""The files of folders, without what lies outside them."""

import os
import stat
import sys
from pathlib import Path, PurePath
from typing import Final

from briefbook.errors import BriefbookError
from briefbook.jobs.intake.choosing import chosen, is_hidden
from briefbook.translation import grouped, tr

MOST_FILES: Final = 10_000


def files_of(path: Path) -> tuple[list[Path], list[str]]:
    """Return a file, or the documents in a folder and below it, and a sentence for each folder left out.

    Links in folders are not followed: each leads to what is found by itself, or out of the folder.
    """
    try:
        return _documents_in(path) if path.is_dir() else ([path], [])
    except (OSError, ValueError):  # said by whoever opens it
        return [path], []


def _documents_in(folder: Path) -> tuple[list[Path], list[str]]:
    found: list[PurePath] = []
    problems: list[str] = []
    waiting = [PurePath()]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(folder / here) as entries:
                for entry in entries:
                    if is_hidden(entry.name) or _is_link(entry):
                        continue
                    (waiting if entry.is_dir(follow_symlinks=False) else found).append(here / entry.name)
                    if len(found) + len(waiting) > MOST_FILES:
                        raise BriefbookError(
                            tr(
                                "The folder “{name}” holds more than {most} files; import the folders in it "
                                "one by one.",
                                name=folder.name,
                                most=grouped(MOST_FILES),
                            )
                        )
        except OSError as error:
            name = (folder / here).name
            problems.append(
                tr(
                    "The folder “{name}” cannot be opened: {reason}.",
                    name=name,
                    reason=error.strerror or error,
                )
            )
    files = [folder / path for path in chosen(found, lambda path: path)]
    if not (files or problems):
        problems.append(tr("The folder “{name}” holds no files that could be imported.", name=folder.name))
    return files, problems


def beside(file: Path, relative: str) -> Path | None:
    """Return the file that another one names by a path below its own folder; None if there is none."""
    try:
        folder = file.parent.resolve(strict=True)
        found = (folder / relative.replace("\\", "/")).resolve(strict=True)
        return found if found.is_relative_to(folder) and found.is_file() else None
    except (OSError, RuntimeError, ValueError):  # not there, a link to itself, or no path at all
        return None


def resolved(path: Path) -> Path:
    """Return where a path leads, or the path itself if it leads nowhere."""
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):
        return path


def _is_link(entry: "os.DirEntry[str]") -> bool:
    if sys.platform == "win32" and not entry.is_symlink():  # a junction
        return entry.stat(follow_symlinks=False).st_reparse_tag == stat.IO_REPARSE_TAG_MOUNT_POINT
    return entry.is_symlink()
