"""Words as lines of a width, for what is painted by hand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return a text as lines of a width, the last of `most` elided."""
    words = " ".join(text.split())
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while words and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        # Qt counts in UTF-16 code units
        start, units = line.textStart(), line.textLength()
        rest = words.encode("utf-16-le")[2 * start :]
        if len(lines) == most - 1:
            whole = rest.decode("utf-16-le")
            lines.append(QFontMetricsF(font).elidedText(whole, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(rest[: 2 * units].decode("utf-16-le").rstrip())
    layout.endLayout()
    return lines
