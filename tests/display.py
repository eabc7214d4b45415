"""A screen for real windows: the one there is, or a virtual one with a window manager."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

NEEDED = ("Xvfb", "openbox", "xdotool")


def missing_programs() -> list[str]:
    """Return which of the programs for a virtual screen are not installed."""
    return [name for name in NEEDED if shutil.which(name) is None]


@contextmanager
def a_display(size: str = "1600x1000x24") -> Iterator[str]:
    """Give the name of a virtual X display with openbox on it, for as long as it is needed."""
    reading, writing = os.pipe()
    xvfb = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        environment = os.environ | {"DISPLAY": display}
        manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
        try:
            time.sleep(0.5)
            yield display
        finally:
            manager.terminate()
            manager.wait()
    finally:
        xvfb.terminate()
        xvfb.wait()
