"""One build after the other, where two would write the same files."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Wait until no other build holds a file, and hold it; it is let go of however this one ends."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print(f"Waiting for another build, which holds {file}.", flush=True)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
