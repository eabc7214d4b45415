"""What the window remembers from one start to the next."""

import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from briefbook.ui.wordless import without_words

RECENT = 8
"""How many books File → Open Recent lists."""

_KNOWN = 24
"""How many are remembered, with those that are not there: their stick or share may be away for now."""


class Settings:
    """The window's memory: an INI file of its own, never anything that belongs into a book."""

    def __init__(self, path: Path | None = None) -> None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation))
        self._kept = QSettings(str(path or folder / "window.ini"), QSettings.Format.IniFormat)
        self._whole_places: dict[Path, dict[str, Any]] = {}

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
        # which takes what cannot be reached for missing
        return [path for path in self._known() if os.path.isfile(path)][:RECENT]

    def last(self) -> Path | None:
        """Return the book opened last, which need not be there now."""
        return next(iter(self._known()), None)

    def opened(self, path: Path) -> None:
        """Note that a book was opened."""
        others = [other for other in self._known() if other != path]
        self.remember("recent", "\n".join(map(str, [path, *others][:_KNOWN])))

    def place(self, book: Path) -> dict[str, Any]:
        """Return where things stood in a book when it was closed; empty if that is not known."""
        place = self._whole_places.get(book) or self._places().get(str(book))
        return place if isinstance(place, dict) else {}

    def remember_place(self, book: Path, place: dict[str, Any], *, is_protected: bool = False) -> None:
        """Keep where things stand in a book, as long as it is among the recent ones.

        Of a protected book no word of it is written to the file; while the program runs all of it is known.
        """
        if is_protected:
            self._whole_places[book] = place
            self._write_place(book, without_words(place))
        else:
            self._whole_places.pop(book, None)
            self._write_place(book, place)

    def forget_words(self, book: Path) -> None:
        """Write no words of a book any longer, as it is to be protected."""
        self.remember_place(book, self.place(book), is_protected=True)

    def _write_place(self, book: Path, place: dict[str, Any]) -> None:
        import json  # with the book, after the window is there

        others = {str(path) for path in self._known()} - {str(book)}
        kept = {name: old for name, old in self._places().items() if name in others}
        self.remember("places", json.dumps(kept | {str(book): place}))

    def _known(self) -> list[Path]:
        return [Path(name) for name in self.text("recent").split("\n") if name]

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
