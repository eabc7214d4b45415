"""What a Linux desktop reads about the program: its entry, its type of files, icons and more."""

import time
from pathlib import Path
from typing import Final

from installers import icons
from installers.product import PACKAGING, filled
from installers.work import Work
from linux.completion import completion
from linux.manual import manual
from linux.packed import packed

TEMPLATES: Final = PACKAGING / "linux" / "templates"
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WM_CLASS: Final = "Briefbook"
"""What Qt gives a window on X11, by the application’s name; on Wayland it is the id, the entry’s own name."""


def write_share(work: Work, share: Path, command: str) -> None:
    """Fill a `share` folder with what desktops and shells read; `command` is what starts the program.

    All of it belongs to the program alone, so that removing these files removes all traces.
    """
    id_ = work.product.id
    values = desktop_values(work, command)
    for template, place in {
        "program.desktop.in": f"applications/{id_}.desktop",
        "mime.xml.in": f"mime/packages/{id_}.xml",
        "metainfo.xml.in": f"metainfo/{id_}.metainfo.xml",
    }.items():
        _write(share / place, filled(TEMPLATES / template, values).encode())
    theme = share / "icons" / "hicolor"
    for name, kind, icon in (("application", "apps", id_), ("book", "mimetypes", values["mime_icon"])):
        for size in SIZES:
            _write(theme / f"{size}x{size}" / kind / f"{icon}.png", icons.png(name, size))
        drawing = icons.DRAWINGS[name][1]
        _write(theme / "scalable" / kind / f"{icon}.svg", drawing.read_bytes())
    _write(share / "man" / "man1" / f"{work.product.command}.1.gz", packed(manual(work)))
    _write(share / "bash-completion" / "completions" / work.product.command, completion(work).encode())


def desktop_values(work: Work, command: str) -> dict[str, str]:
    """Return what the names in the templates stand for."""
    product = work.product
    return product.values() | {
        "exec": quoted(command),
        "try_exec": command,
        "wm_class": WM_CLASS,
        "mime_icon": product.book.mime.replace("/", "-"),
        "application_id": f"0x{product.book.application_id:08X}",
        "date": time.strftime("%Y-%m-%d", time.gmtime(work.epoch)),
    }


def quoted(command: str) -> str:
    """Return a path as the first word of `Exec`, where spaces and the like must be quoted."""
    if not set(command) & set(" \t\n\"'\\><~|&;$*?#()`%"):
        return command
    # first the quoting of Exec, then that of any string in the file
    for character in '\\"`$':
        command = command.replace(character, f"\\{character}")
    return '"' + command.replace("%", "%%").replace("\\", "\\\\") + '"'


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    path.chmod(0o644)
