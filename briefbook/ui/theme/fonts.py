"""The bundled fonts that the window is set in."""

import logging
from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from briefbook import paths

INTERFACE: Final = "Inter"
READING: Final = "Source Serif 4"
FILES: Final = (
    "Inter-Regular.ttf",
    "Inter-Medium.ttf",
    "Inter-SemiBold.ttf",
    "SourceSerif4-Regular.ttf",
    "SourceSerif4-It.ttf",
    "SourceSerif4-Bold.ttf",
    "SourceSerif4-BoldIt.ttf",
)
# for sources in scripts that neither of the two has; some 17 MB, so not before the window is there
OTHER_SCRIPTS: Final = (
    "NotoNaskhArabic-Regular.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansSC-Regular.ttf",
    "NotoSansKR-Regular.ttf",
)

log = logging.getLogger(__name__)


@cache
def register(files: tuple[str, ...] = FILES) -> None:
    """Make bundled fonts known to Qt, once; without them the window takes the system's."""
    for name in files:
        if QFontDatabase.addApplicationFont(str(paths.fonts() / name)) < 0:
            log.warning("The bundled font %s cannot be read.", name)


def sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font of this family in another size and weight."""
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made
