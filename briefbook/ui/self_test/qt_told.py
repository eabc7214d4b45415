"""What Qt says while a self-test runs, which a program without a console says to nobody."""

import sys
from collections.abc import Callable
from typing import Any


class QtTold:
    """Keeps Qt's warnings, once Qt is loaded; loads nothing itself."""

    def __init__(self) -> None:
        self._said: list[str] = []
        self._before: list[Callable[..., Any] | None] = []

    def listen(self) -> None:
        """Begin with a new step."""
        self._said.clear()
        if not self._before and "PySide6.QtCore" in sys.modules:
            from PySide6.QtCore import qInstallMessageHandler

            self._before.append(qInstallMessageHandler(self._take))

    def stop(self) -> None:
        """Give Qt's messages back to whom they went before."""
        if self._before:
            from PySide6.QtCore import qInstallMessageHandler

            qInstallMessageHandler(self._before.pop())

    def lately(self) -> str:
        """Return what Qt said in this step, to stand behind a sentence."""
        said = list(dict.fromkeys(self._said))[:3]
        return f" Qt says: {'; '.join(said)}" if said else ""

    def qt(self) -> str:
        """Return Qt's version; nothing as long as it is not loaded."""
        if "PySide6.QtCore" not in sys.modules:
            return ""
        from PySide6.QtCore import qVersion

        return str(qVersion())

    def qpa(self) -> str:
        """Return the name of the plugin that draws; nothing as long as there is none."""
        if "PySide6.QtGui" not in sys.modules:
            return ""
        from PySide6.QtGui import QGuiApplication

        return str(QGuiApplication.platformName())

    def _take(self, kind: object, context: object, message: str) -> None:
        self._said.append(message)
