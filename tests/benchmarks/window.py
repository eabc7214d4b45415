"""The window: how soon it is there, beside an empty PySide6 main window."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.table import Measure, timed
from tests.display import a_display

# a window is there when X has exposed it, which is after the window manager mapped it
_WAIT = """
while not window.windowHandle().isExposed():
    app.processEvents()
import os
os._exit(0)
"""
_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
"""
_OURS = """
import sys
from pathlib import Path
from briefbook.ui.application import make_application, make_window
from briefbook.ui.settings import Settings
app = make_application()
window = make_window(app, Settings(Path(sys.argv[1])))
window.show()
"""


def measures() -> Iterator[Measure]:
    """Start both in turn, on the display there is or on one made for this."""
    with a_display() as display, tempfile.TemporaryDirectory() as folder:
        # compiled once before, as an installed program is, whatever is usual on this machine
        environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPYCACHEPREFIX": folder,
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        settings = str(Path(folder) / "window.ini")

        def start(code: str) -> float:
            command = [sys.executable, "-c", code + _WAIT, settings]
            return timed(lambda: subprocess.run(command, env=environment, check=True))

        start(_BARE), start(_OURS)
        times = [(start(_OURS), start(_BARE)) for _ in range(11)]
    yield Measure(
        "window mapped, warm",
        [one for one, _ in times],
        "empty QMainWindow",
        [other for _, other in times],
        "ratio 2",
    )
