"""The files that an entry of a bibliography names as its own: only those below the bibliography's folder."""

import re
from collections.abc import Iterable
from urllib.parse import unquote

from briefbook.readers.enclosed_names import CONTROL

MOST_FILES = 50
LONGEST = 1_000

_ELSEWHERE = re.compile(r"[/~$%]|[A-Za-z][\w+.-]*:")


def paths_beside(paths: Iterable[str]) -> tuple[str, ...]:
    """Return the relative paths among these, with `/`; no absolute ones, drives, addresses and `..`."""
    found: dict[str, None] = {}
    for path in paths:
        path = path.strip().replace("\\", "/")
        if path.startswith("files/") and "%" in path:
            path = unquote(path)
        parts = [part for part in path.split("/") if part not in ("", ".")]
        if not parts or len(path) > LONGEST or _ELSEWHERE.match(path) or CONTROL.search(path):
            continue
        if ".." not in parts and not any(":" in part for part in parts) and len(found) < MOST_FILES:
            found["/".join(parts)] = None
    return tuple(found)
