"""The colours of what stands out."""

import pytest
from PySide6.QtGui import QColor

from briefbook.ui.reader.emphasis import strong_highlight
from briefbook.ui.theme.tokens import THEMES


def luminance(colour: QColor) -> float:
    """Return WCAG's relative luminance."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colour", [1, 2, 3, 4])
@pytest.mark.parametrize("name", THEMES)
def test_text_stays_readable_on_the_current_passage(name, colour):
    tokens = THEMES[name]

    ground, ink = luminance(strong_highlight(tokens, colour)), luminance(QColor(tokens.text))

    assert (max(ground, ink) + 0.05) / (min(ground, ink) + 0.05) >= tokens.least_contrast
