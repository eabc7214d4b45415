"""What the window remembers from one start to the next."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

RECENT = 8
"""How many books File → Open Recent lists."""


class Settings:
    """The window's memory: an INI file of its own, never anything that belongs into a book."""

    def __init__(self, path: Path | None = None) -> None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation))
        self._kept = QSettings(str(path or folder / "window.ini"), QSettings.Format.IniFormat)

    @property
    def folder(self) -> Path:
        """Where the file is."""
        return Path(self._kept.fileName()).parent

    def text(self, name: str, otherwise: str = "") -> str:
        """Return a remembered text."""
        return str(self._kept.value(name, otherwise, type=str))

    def number(self, name: str, otherwise: int) -> int:
        """Return a remembered whole number; what is not one counts as forgotten."""
        value = self.text(name)
        return int(value) if value.lstrip("-").isdecimal() else otherwise

    def is_on(self, name: str, otherwise: bool) -> bool:
        """Return a remembered yes or no."""
        return bool(self._kept.value(name, otherwise, type=bool))

    def state(self, name: str) -> QByteArray:
        """Return a remembered state of a window or splitter; empty if there is none."""
        value = self._kept.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember(self, name: str, value: str | int | bool | QByteArray) -> None:
        """Keep a value under a name."""
        self._kept.setValue(name, value)

    def recent(self) -> list[Path]:
        """Return the books opened lately that are still there, the last one first."""
        names = self.text("recent").split("\n")
        return [Path(name) for name in names if name and Path(name).is_file()]

    def opened(self, path: Path) -> None:
        """Note that a book was opened."""
        others = [other for other in self.recent() if other != path]
        self.remember("recent", "\n".join(map(str, [path, *others][:RECENT])))

    def place(self, book: Path) -> dict[str, Any]:
        """Return where things stood in a book when it was closed; empty if that is not known."""
        place = self._places().get(str(book))
        return place if isinstance(place, dict) else {}

    def remember_place(self, book: Path, place: dict[str, Any]) -> None:
        """Keep where things stand in a book, as long as it is among the recent ones."""
        import json  # with the book, after the window is there

        others = {str(path) for path in self.recent()} - {str(book)}
        kept = {name: old for name, old in self._places().items() if name in others}
        self.remember("places", json.dumps(kept | {str(book): place}))

    def _places(self) -> dict[str, Any]:
        import json

        try:
            places = json.loads(self.text("places", "{}"))
        except ValueError:  # a file that somebody edited
            places = {}
        return places if isinstance(places, dict) else {}

    def save(self) -> None:
        """Write everything to the file now."""
        self._kept.sync()
