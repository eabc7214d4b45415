"""What only the window knows of the system it runs on, and what it remembers, for whoever helps."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from briefbook.jobs.support import system, table
from briefbook.ui.settings import Settings
from briefbook.ui.theme.theme import Theme

_PLAIN = ("theme", "scale", "inspector", "open at start", "lock after", "language", "export_kind")
_PLAIN_TOO = ("export_page_size", "export_attach", "export_has_audience")
_NAMES = ("recent", "export_folder")
"""Settings that tell names and folders of books."""


def system_told(theme: Theme) -> str:
    """Return the system, the versions and the screens, a line each."""
    rows = {
        "Kind of system": QSysInfo.prettyProductName(),
        "Qt": f"{qVersion()}, {QGuiApplication.platformName()}",
        "Language": f"{QLocale().name()}; the system’s {', '.join(QLocale.system().uiLanguages()[:3])}",
        "Theme": f"{theme.name} ({theme.tokens.name}), text {theme.scale} %",
    }
    for number, screen in enumerate(QGuiApplication.screens(), 1):
        size = screen.size()
        rows[f"Screen {number}"] = (
            f"{size.width()} × {size.height()}, scale {screen.devicePixelRatio():g}, "
            f"{screen.logicalDotsPerInch():.0f} dpi, {screen.refreshRate():.0f} Hz"
        )
    return table(system(rows))


def settings_told(settings: Settings, *, with_names: bool = False) -> str:
    """Return what the window remembers; names and folders of books only if they are asked for."""
    settings.save()
    kept = QSettings(str(settings.folder / "window.ini"), QSettings.Format.IniFormat)
    rows = {}
    for name in sorted(kept.allKeys()):
        if name in (*_PLAIN, *_PLAIN_TOO):
            rows[name] = str(kept.value(name))
        elif name in _NAMES:
            lines = [line for line in str(kept.value(name)).split("\n") if line]
            rows[name] = "; ".join(lines) if with_names else f"({len(lines)}, left out)"
        else:
            rows[name] = "(left out)"
    return table(rows)


def names_of(books: Iterable[Path]) -> list[str]:
    """Return all by which files of books may be called in a log."""
    found: list[str] = []
    for path in books:
        found += [str(path), path.name, path.stem, str(path.parent)]
    return [one for one in found if one not in ("", ".", "/", str(Path.home()))]
