import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from briefbook.ui.theme import fonts
from briefbook.ui.wrapping import wrapped


@pytest.fixture
def font(qapp):
    fonts.register()
    font = QFont(fonts.READING)
    font.setPixelSize(14)
    return font


def test_a_long_quote_ends_with_an_ellipsis_on_its_last_line(font):
    lines = wrapped("The lake is calm and the ferry runs. " * 20, font, 200, 4)

    assert len(lines) == 4
    assert lines[-1].endswith("…")
    assert all(QFontMetricsF(font).horizontalAdvance(line) <= 201 for line in lines)


def test_no_character_beyond_the_basic_plane_is_cut_in_two(font):
    text = "𝔾𝔸𝕌𝔾𝔼 " * 30

    lines = wrapped(text, font, 120, 1000)

    assert " ".join(lines).split() == text.split()
