"""How Python is set for a program with a window."""

import sys
from typing import Any

from PySide6 import QtCore  # noqa: F401, what is set here comes with it

SWITCH = 0.0005
"""Seconds after which a thread that computes lets the window go on, for each of the many turns it takes."""


def settle_for_a_window() -> None:
    """Let the window’s thread wait little for others, and modules load without their sources being read."""
    sys.setswitchinterval(SWITCH)
    # Shiboken reads and keeps the source of each module that is imported, to see whether it may want methods
    # by other names (`from __feature__ import …`); nothing here does
    feature: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda module: False
