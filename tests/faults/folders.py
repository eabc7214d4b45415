"""A folder for books and for the user's own data, so that no fault touches anybody's."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefbook.store import backups


@contextmanager
def own_folder(within: Path | None = None) -> Iterator[Path]:
    """Give a folder, with the user's data below it; backups need no room to spare there."""
    spare, home = backups._SPARE, os.environ.get("XDG_DATA_HOME")
    with tempfile.TemporaryDirectory(dir=within) as folder:
        backups._SPARE = 0
        os.environ["XDG_DATA_HOME"] = str(Path(folder, "data"))
        try:
            yield Path(folder).resolve()
        finally:
            backups._SPARE = spare
            del os.environ["XDG_DATA_HOME"]
            if home is not None:
                os.environ["XDG_DATA_HOME"] = home
