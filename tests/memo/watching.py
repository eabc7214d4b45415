"""What a worker's child opens while it makes a memo: functions that tests have it call."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from briefbook import paths
from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.jobs.exporting import Kind, MemoFile, memo_file, warm_up
from briefbook.memo.assemble import Options

_OPENING = ("open", "os.listdir", "os.scandir", "os.mkdir", "os.remove", "os.rename")
_ELSEWHERE = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "ctypes.dlopen")
_ELSEWHERE += ("urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "exec_command", "shutil.")

# the user's own templates may well be asked for, but where they are is none of the texts' doing
_OPTIONS = Options(templates=paths.resources() / "templates")

_tried: list[str] = []


def watch() -> None:
    """Note from here on every file, connection and program that is asked for, other than our own parts."""
    # libraries look for their settings when they are loaded, and the first memo loads them
    warm_up()
    nothing = Contents(cover=Cover(title=""), header=MemoHeader())
    memo_file(nothing, _OPTIONS, attach=True, check=True)
    memo_file(nothing, _OPTIONS, "docx")
    own = (paths.resources(), Path(paths.__file__).parent, Path(sys.prefix), Path(os.__file__).parent)

    def note(event: str, arguments: tuple[Any, ...]) -> None:
        if event.startswith(_ELSEWHERE):
            _tried.append(event)
        elif event in _OPENING and isinstance(arguments[0], str | bytes | os.PathLike):
            place = Path(os.path.abspath(os.fsdecode(arguments[0])))
            if not any(place.is_relative_to(folder) for folder in own):
                _tried.append(f"{event} {place}")

    sys.addaudithook(note)


def watched_memo(contents: Contents, kind: Kind = "pdf", **options: Any) -> tuple[MemoFile, list[str]]:
    """Return a memo, and what was asked for while it was made."""
    _tried.clear()
    made = memo_file(contents, _OPTIONS, kind, **options)
    return made, list(_tried)


def open_something(address: str) -> list[str]:
    """Ask for a file that is not ours, and return what was noted."""
    _tried.clear()
    with suppress(OSError):
        Path(address).read_bytes()
    return list(_tried)
