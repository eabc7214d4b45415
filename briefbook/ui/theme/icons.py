"""Icons that take the colours of the theme when they are painted."""

from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QTransform

from briefbook import paths
from briefbook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

_DISABLED = QIcon.Mode.Disabled

_POINTING: Final = {
    *("arrow-left", "arrow-right", "chevron-right", "corner-down-right", "panel-left", "panel-right"),
    *("indent-decrease", "indent-increase", "list", "list-checks", "list-tree", "text-align-start"),
    *("redo-2", "undo-2"),
}
"""Those that show where something is or leads to: they are turned where the window is read from the right."""

# what clone() returns is Qt’s and yet dies when Python forgets it; Qt clones only icons that are added to
_clones: list[QIconEngine] = []


class Icons:
    """The bundled icons in the colours of a theme; they follow it by themselves."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, int, float, bool], QPixmap] = {}

    def icon(self, name: str, colour: str = "text") -> QIcon:
        """Return a Lucide icon by its name, in the colour of a token."""
        key = (name, colour)
        if key not in self._icons:
            self._icons[key] = QIcon(_Engine(self, name, colour))
        return self._icons[key]

    def pixmap(self, name: str, colour: str, size: QSize, ratio: float = 1.0) -> QPixmap:
        """Return an icon in the theme's present colour; the size is in logical pixels."""
        shade: str = getattr(self._theme.tokens, colour)
        is_turned = name in _POINTING and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        key = (name, shade, size.width(), size.height(), ratio, is_turned)
        if key not in self._pixmaps:
            made = _rendered(_renderer(name, shade), size * ratio, ratio)
            self._pixmaps[key] = made.transformed(QTransform(-1, 0, 0, 1, 0, 0)) if is_turned else made
        return self._pixmaps[key]


def application_icon() -> QIcon:
    """Return Briefbook's own icon, drawn when a window asks for it."""
    return QIcon(str(paths.icons() / "briefbook.svg"))


class _Engine(QIconEngine):
    """Draws one icon in whatever colour its token has at that moment."""

    def __init__(self, icons: Icons, name: str, colour: str) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        colour = "disabled" if mode == _DISABLED else self._colour
        return self._icons.pixmap(self._name, colour, size, scale)

    def clone(self) -> QIconEngine:
        clone = _Engine(self._icons, self._name, self._colour)
        _clones.append(clone)
        return clone


@cache
def _drawing(name: str) -> str:
    return (paths.icons() / f"{name}.svg").read_text(encoding="utf-8")


def _renderer(name: str, shade: str) -> "QSvgRenderer":
    from PySide6.QtSvg import QSvgRenderer  # a library that the first frame can do without

    drawing = _drawing(name).replace("currentColor", shade).replace('stroke-width="2"', 'stroke-width="1.75"')
    return QSvgRenderer(QByteArray(drawing.encode()))


def _rendered(renderer: "QSvgRenderer", size: QSize, ratio: float) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    side = min(size.width(), size.height())
    left, top = (size.width() - side) / 2, (size.height() - side) / 2
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(left, top, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
