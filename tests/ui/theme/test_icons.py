import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QPushButton

from briefbook import paths
from briefbook.ui.theme.icons import Icons, application_icon
from briefbook.ui.theme.theme import Theme
from briefbook.ui.theme.tokens import DARK, LIGHT

NAMES = sorted(file.stem for file in paths.icons().glob("*.svg") if file.stem != "briefbook")


@pytest.fixture
def theme(qapp):
    return Theme("light")


def is_drawn_in(pixmap: QPixmap, colour: str) -> bool:
    """Return whether there are pixels that are mostly covered, and all of them are of one colour."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    covered = [pixel for pixel in (image.pixelColor(x, y) for x, y in points) if pixel.alpha() > 150]
    return bool(covered) and all(_differ_by_rounding(pixel, QColor(colour)) for pixel in covered)


def _differ_by_rounding(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return all(abs(a - b) <= 2 for a, b in pairs)


@pytest.mark.parametrize("name", NAMES)
def test_each_icon_is_drawn_in_the_colour_of_the_theme(name, theme):
    pixmap = Icons(theme).icon(name, "accent").pixmap(48, 48)

    assert is_drawn_in(pixmap, LIGHT.accent)


def test_an_icon_on_a_button_follows_the_theme_by_itself(theme, qtbot):
    button = QPushButton(Icons(theme).icon("plus"), "")
    qtbot.addWidget(button)
    before = button.icon().pixmap(24, 24)

    theme.name = "dark"

    assert is_drawn_in(before, LIGHT.text)
    assert is_drawn_in(button.icon().pixmap(24, 24), DARK.text)


def test_an_icon_of_a_disabled_button_is_greyed(theme):
    pixmap = Icons(theme).icon("plus").pixmap(QSize(24, 24), QIcon.Mode.Disabled)

    assert is_drawn_in(pixmap, LIGHT.disabled)


def test_icons_are_sharp_on_screens_with_small_pixels(theme):
    pixmap = Icons(theme).icon("plus").pixmap(QSize(18, 18), 2.0)

    assert pixmap.size() == QSize(36, 36)
    assert pixmap.devicePixelRatio() == 2.0


def test_icons_outlive_copies_and_the_place_that_made_them(theme):
    icon = QIcon(Icons(theme).icon("plus"))
    icon.addPixmap(QPixmap(4, 4))
    gc.collect()

    pixmaps = [icon.pixmap(size, size) for size in range(8, 200)]

    assert not any(pixmap.isNull() for pixmap in pixmaps)


def test_the_applications_own_icon_is_drawn_at_every_size(qapp):
    icon = application_icon()

    for size in (16, 32, 256):
        image = icon.pixmap(size, size).toImage()
        assert _differ_by_rounding(image.pixelColor(size * 12 // 16, size * 12 // 16), QColor(LIGHT.accent))


def test_every_bundled_icon_says_where_it_comes_from():
    origin = (paths.icons() / "ORIGIN.md").read_text(encoding="utf-8")

    assert all(f"{name}.svg" in origin for name in NAMES)
