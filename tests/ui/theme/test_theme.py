import re

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolTip,
    QTreeView,
    QWidget,
)

from briefbook import paths
from briefbook.ui.theme import fonts
from briefbook.ui.theme.style_sheet import style_sheet
from briefbook.ui.theme.theme import NAMES, Theme
from briefbook.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, THEMES, sizes


@pytest.fixture
def theme(qapp):
    font = qapp.font()
    theme = Theme("light")
    theme.apply(qapp)
    yield theme
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(font)


@pytest.mark.parametrize("scale", [80, 100, 200])
@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES.keys())
def test_the_style_sheet_has_a_value_for_every_name(tokens, scale):
    sheet = style_sheet(tokens, sizes(scale))

    assert "$" not in sheet.split("*/", 1)[1]
    assert tokens.accent in sheet


def test_the_style_sheet_of_a_window_read_from_the_right_has_its_sides_exchanged():
    plain, turned = (style_sheet(LIGHT, sizes(), is_turned=one) for one in (False, True))

    assert "border-left: 4px" in plain
    assert "border-left: 4px" not in turned
    assert "border-right: 4px" in turned
    assert 'QToolButton[role="title"] { padding: 4px 14px 4px 6px;' not in turned
    assert plain.count("{") == turned.count("{")
    for way, side in (("has-children:closed", "left"), ("backward-icon", "right"), ("forward-icon", "left")):
        assert f"chevron-{side}.svg" in next(line for line in turned.splitlines() if way in line)


@pytest.mark.parametrize("name", NAMES)
def test_widgets_take_the_style_sheet_without_a_warning(name, theme, qtbot, qtlog):
    theme.name = name
    for widget in (QPushButton("Export"), QTreeView(), QPlainTextEdit(), QLabel("Sources")):
        qtbot.addWidget(widget)
        widget.show()
        widget.grab()

    assert [record.message for record in qtlog.records if "propagateSizeHints" not in record.message] == []


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_markup_in_a_title_is_shown_as_it_is_written_and_never_carried_out(theme, qapp, qtbot):
    label = QLabel("Levy & <b>bold</b>")
    qtbot.addWidget(label)
    label.show()
    QToolTip.showText(label.pos(), "Levy <img src='file:///x.png'>", label)
    tips = [one for one in qapp.topLevelWidgets() if one.inherits("QTipLabel")]

    assert label.textFormat() == Qt.TextFormat.PlainText
    assert tips
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in tips)
    QToolTip.hideText()


def test_the_marks_that_the_style_sheet_shows_are_there():
    for tokens in THEMES.values():
        addresses = style_sheet(tokens, sizes()).split('url("')[1:]

        assert addresses
        assert all((paths.resources() / address.split('"')[0]).is_file() for address in addresses)


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES.keys())
def test_the_marks_of_the_style_sheet_have_the_colours_of_the_theme(tokens):
    colours = {"check": tokens.accent_text, "minus": tokens.accent_text}
    for side in ("up", "down", "left", "right"):
        colours |= {f"chevron-{side}": tokens.muted, f"chevron-{side}-off": tokens.disabled}
    colours |= dict.fromkeys(("folder-plus", "list", "table"), tokens.text)
    drawn = {
        mark.stem: re.findall('stroke="(#[0-9A-F]{6})"', mark.read_text(encoding="utf-8"))
        for mark in (paths.icons() / "controls" / tokens.name).glob("*.svg")
    }

    assert drawn == {name: [colour] for name, colour in colours.items()}


def test_choosing_a_theme_recolours_the_application(theme, qapp, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.name = "dark"

    assert theme.tokens == DARK
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK.surface.lower()
    assert DARK.surface in qapp.styleSheet()


def test_choosing_the_same_theme_again_disturbs_nothing(theme, qtbot):
    with qtbot.assertNotEmitted(theme.changed):
        theme.name = "light"


def test_a_theme_nobody_knows_from_old_settings_becomes_the_desktops(qapp):
    theme = Theme("sepia")

    assert theme.name == "system"
    assert theme.tokens in (LIGHT, DARK, HIGH_CONTRAST)


def test_zooming_text_stays_between_its_ends(theme):
    theme.scale = 500
    assert (theme.scale, theme.sizes.ui) == (200, 26)

    theme.scale = 10
    assert (theme.scale, theme.sizes.ui) == (80, 10)


def test_zooming_text_makes_labels_larger(theme, qtbot):
    label = QLabel("Sources")
    qtbot.addWidget(label)
    label.show()

    theme.scale = 200

    assert label.font().pixelSize() == 26


def test_what_is_written_is_set_in_the_bundled_serif(theme, qtbot):
    editor = QPlainTextEdit()
    editor.setProperty("role", "editor")
    qtbot.addWidget(editor)
    editor.show()

    assert QFontInfo(editor.font()).family() == fonts.READING
    assert editor.document().defaultFont().pixelSize() == 17


def test_a_field_that_is_disabled_asks_for_nothing_as_loudly_as_before(theme, qtbot):
    field = QLineEdit()
    field.setPlaceholderText("Search sources")
    qtbot.addWidget(field)
    field.show()
    asking = field.palette().color(QPalette.ColorRole.PlaceholderText).name()

    field.setEnabled(False)

    assert asking == LIGHT.placeholder.lower()
    assert field.palette().color(QPalette.ColorRole.PlaceholderText).name() == LIGHT.disabled.lower()


def test_what_is_pressed_to_go_on_stands_last_in_every_dialog(theme, qtbot):
    box = QDialogButtonBox()
    going_on = box.addButton("Export", QDialogButtonBox.ButtonRole.AcceptRole)
    cancel = box.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole)
    qtbot.addWidget(box)
    box.show()

    assert cancel.geometry().right() < going_on.geometry().left()


def test_the_bundled_fonts_can_be_used(qapp):
    fonts.register()

    families = QFontDatabase.families()
    assert {fonts.INTERFACE, fonts.READING} <= set(families)
    assert {"Regular", "Medium", "SemiBold"} <= set(QFontDatabase.styles(fonts.INTERFACE))


def test_every_bundled_font_says_where_it_comes_from():
    origin = (paths.fonts() / "ORIGIN.md").read_text(encoding="utf-8")

    assert all(file.name in origin for file in paths.fonts().glob("*.ttf"))
    assert all((paths.fonts() / name).is_file() for name in (*fonts.FILES, *fonts.OTHER_SCRIPTS))


class Listening(QWidget):
    """Counts how often it is dressed."""

    times = 0

    def changeEvent(self, event):  # noqa: N802
        self.times += event.type() == QEvent.Type.StyleChange
        super().changeEvent(event)


def test_what_stands_deep_in_a_window_is_dressed_no_more_often_than_the_window(theme, qtbot):
    window = deepest = Listening()
    qtbot.addWidget(window)
    for _ in range(9):
        deepest = Listening(deepest)
    window.show()
    window.times = deepest.times = 0

    theme.name = "dark"

    assert window.times > 0
    assert deepest.times == window.times
