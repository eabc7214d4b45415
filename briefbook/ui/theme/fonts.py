"""The bundled fonts that the window is set in."""

import logging
from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from briefbook import paths

INTERFACE: Final = "Inter"
READING: Final = "Source Serif 4"
FIXED: Final = "Source Code Pro"
STRONG: Final = QFont.Weight.DemiBold
"""The heaviest weight of the interface’s font that is registered; Qt smears a heavier one out of it."""
FILES: Final = (
    "Inter-Regular.ttf",
    "Inter-Medium.ttf",
    "Inter-SemiBold.ttf",
    "SourceSerif4-Regular.ttf",
    "SourceSerif4-It.ttf",
    "SourceSerif4-Bold.ttf",
    "SourceSerif4-BoldIt.ttf",
)
# for the rows of tables while they are written; not before there is one
FIXED_FILES: Final = ("SourceCodePro-Regular.ttf", "SourceCodePro-Bold.ttf")
CHINESE: Final = ("NotoSansSC-Regular.ttf",)
# for sources in scripts that neither of the two has; some 17 MB, so not before the window is there
OTHER_SCRIPTS: Final = (
    "NotoNaskhArabic-Regular.ttf",
    "NotoSansHebrew-Regular.ttf",
    *CHINESE,
    "NotoSansKR-Regular.ttf",
)

log = logging.getLogger(__name__)


@cache
def register(files: tuple[str, ...] = FILES) -> None:
    """Make bundled fonts known to Qt, once; without them the window takes the system's."""
    for name in files:
        if QFontDatabase.addApplicationFont(str(paths.fonts() / name)) < 0:
            log.warning("The bundled font %s cannot be read.", name)


def substitute_chinese() -> None:
    """Set Chinese in the bundled font; Qt itself takes each character from whatever font comes first."""
    register(CHINESE)
    for family in (INTERFACE, READING):
        QFont.insertSubstitution(family, "Noto Sans SC")


def sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font of this family in another size and weight."""
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made
