"""Where the books with backups are: how the backups of a book are found that cannot be read itself."""

import json
from pathlib import Path
from typing import Final

from briefbook import paths
from briefbook.domain.record import new_id
from briefbook.store.whole_files import synced

_NAME: Final = "books.json"
_MOST: Final = 500


def id_of(path: Path) -> str | None:
    """Return the id of a book by the path that it had when a backup of it was kept."""
    return _known().get(str(path.absolute()))


def others_with(book_id: str, path: Path) -> list[Path]:
    """Return where other copies of a book are that had backups of their own, and are still there."""
    known = (Path(name) for name, one in _known().items() if one == book_id and name != str(path.absolute()))
    return [one for one in known if _is_other(one, path)]


def remember(path: Path, book_id: str) -> None:
    """Keep where a book is and its id, and nothing else of it."""
    known, name = _known(), str(path.absolute())
    if known.get(name) == book_id:
        return
    known.pop(name, None)
    known[name] = book_id
    part = paths.user_backups() / f"{new_id()}.part"
    part.write_text(json.dumps(dict(list(known.items())[-_MOST:])), encoding="utf-8")
    synced(part, paths.user_backups() / _NAME)


def _is_other(one: Path, path: Path) -> bool:
    try:
        return one.is_file() and not one.samefile(path)
    except OSError:
        return False


def _known() -> dict[str, str]:
    try:
        found = json.loads((paths.user_backups() / _NAME).read_bytes())
        return {path: book_id for path, book_id in found.items() if isinstance(book_id, str)}
    except (OSError, ValueError, AttributeError):
        return {}
