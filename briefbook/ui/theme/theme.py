"""The theme in use, and how the application takes it on."""

from typing import Any, Final, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication

from briefbook.ui.theme import fonts
from briefbook.ui.theme.palette import palette
from briefbook.ui.theme.style_sheet import style_sheet
from briefbook.ui.theme.tokens import (
    DARK,
    HIGH_CONTRAST,
    LARGEST_SCALE,
    LIGHT,
    SMALLEST_SCALE,
    THEMES,
    Sizes,
    Tokens,
    sizes,
)

SYSTEM: Final = "system"
FONTED: Final = (
    *("QMenu", "QMenuBar", "QMessageBox", "QLabel", "QAbstractButton", "QPushButton", "QToolButton"),
    *("QCheckBox", "QRadioButton", "QComboMenuItem", "QComboBox", "QLineEdit", "QTabBar", "QHeaderView"),
    *("QAbstractItemView", "QListView", "QListBox", "QTreeView", "QTableView", "QStatusBar", "QToolBar"),
    *("QTipLabel", "QGroupBox"),
)
"""The classes that desktops give fonts of their own."""
NAMES: Final = (SYSTEM, *THEMES)


class Theme(QObject):
    """The colours and sizes in use; `name` is one of `NAMES`, `scale` a text scale in percent."""

    changed = Signal()

    def __init__(self, name: str = SYSTEM, scale: int = 100) -> None:
        super().__init__()
        self._name = name if name in NAMES else SYSTEM
        self._scale = _allowed(scale)
        self._app: QApplication | None = None
        self._font: QFont | None = None
        self.tokens: Tokens = LIGHT
        self.sizes: Sizes = sizes(self._scale)
        self._resolve()

    @property
    def name(self) -> str:
        """Return the chosen theme: "system" stays "system", whatever the desktop says."""
        return self._name

    @name.setter
    def name(self, name: str) -> None:
        if name not in NAMES:
            raise ValueError(f"no theme {name!r}")
        self._name = name
        self._refresh()

    @property
    def scale(self) -> int:
        """Return the text scale in percent."""
        return self._scale

    @scale.setter
    def scale(self, scale: int) -> None:
        self._scale = _allowed(scale)
        self._refresh()

    def apply(self, app: QApplication) -> None:
        """Dress the application, and keep it dressed when the theme or the desktop changes."""
        self._app = app
        fonts.register()
        self._resolve()
        self._dress(app)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_desktop)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_desktop)

    def _follow_desktop(self) -> None:
        if self._name == SYSTEM:
            self._refresh()

    def _refresh(self) -> None:
        before = (self.tokens, self.sizes)
        self._resolve()
        if (self.tokens, self.sizes) == before:
            return
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()

    def _resolve(self) -> None:
        self.tokens = THEMES[self._name] if self._name != SYSTEM else _desktop_tokens()
        self.sizes = sizes(self._scale)

    def _dress(self, app: QApplication) -> None:
        # where one sheet follows another, Qt dresses each widget again for every widget that it is in
        app.setStyleSheet("")
        app.setPalette(palette(self.tokens))
        font = QFont(fonts.INTERFACE)
        font.setPixelSize(self.sizes.ui)
        if font != self._font:  # of which each widget would hear
            self._font = font
            app.setFont(font)
            for name in FONTED:
                # PySide’s stubs say bytes, and it takes text alone
                app.setFont(font, cast(Any, name))
        is_turned = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        app.setStyleSheet(style_sheet(self.tokens, self.sizes, is_turned=is_turned))


def _allowed(scale: int) -> int:
    return max(SMALLEST_SCALE, min(LARGEST_SCALE, scale))


def _desktop_tokens() -> Tokens:
    if QGuiApplication.instance() is None:
        return LIGHT
    hints: QStyleHints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
