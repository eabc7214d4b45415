"""Watches how much memory a process has in use, where the system itself sets it no limit."""

import threading
from collections.abc import Callable
from typing import Final

EVERY: Final = 0.1
"""Seconds between two looks."""


class MemoryWatch:
    """A thread that ends a process once it has more memory in use than it may."""

    def __init__(self, process: int, megabytes: int, kill: Callable[[], object]) -> None:
        self.killed = False
        self._process = process
        self._limit = megabytes << 20
        self._kill = kill
        self._done = threading.Event()

    def start(self) -> None:
        """Begin to look, until `stop`."""
        threading.Thread(target=self._watch, name="memory watch", daemon=True).start()

    def stop(self) -> None:
        """Look no more."""
        self._done.set()

    def _watch(self) -> None:
        import psutil

        try:
            process = psutil.Process(self._process)
            while not self._done.wait(EVERY):
                if process.memory_info().rss > self._limit:
                    self.killed = True
                    self._kill()
                    return
        except psutil.Error:  # it has ended by itself
            return
