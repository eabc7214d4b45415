"""The marking line: how a document must be handled, at the head and the foot of each page."""

from briefbook.domain.marking import TLP_COLOURS, TLP_GROUND
from briefbook.memo.pdf import looks
from briefbook.memo.pdf.looks import rgb
from briefbook.memo.pdf.pen import Pen
from briefbook.memo.pdf.text_box import TextBox
from briefbook.memo.typesetting.lines import lay
from briefbook.memo.typesetting.text import Span, Style

_SIZE = 9.0
_TLP_SIZE = 12.0
"""The least that version 2.0 of the Traffic Light Protocol asks for."""
_SIDE = 5.0


class MarkingLine:
    """A marking as it is printed; lengths in points."""

    def __init__(self, marking: str, room: float) -> None:
        tlp = TLP_COLOURS.get(marking)
        self._ground = TLP_GROUND if tlp else ""
        style = Style("sans", _TLP_SIZE if tlp else _SIZE, rgb(tlp or looks.MARKING), bold=True)
        width = _width(marking, style)
        if width > room:
            style = Style("sans", round(style.size * room / width, 2), style.colour, bold=True)
            width = _width(marking, style)
        self._spans = (Span(marking, style),)
        self._size = style.size
        self._text_width = width
        self.width = width + (2 * _SIDE if tlp else 0.0)
        self.height = style.size + (3.0 if tlp else 0.0)

    def draw(self, pen: Pen, middle: float, baseline: float) -> None:
        """Draw the marking with its middle at a place of the page."""
        if not self.width:
            return
        if self._ground:
            bottom = baseline - self._size * 0.3
            pen.rectangle(self._ground, middle - self.width / 2, bottom, self.width, self._size * 1.28)
        box = TextBox(self._spans, self._size, "", None)
        box.draw(pen, middle - self._text_width / 2, baseline + self._size * 0.76, 10_000.0)


def _width(marking: str, style: Style) -> float:
    return lay((Span(marking, style),), 10_000.0, "left", "").lines[0].width if marking else 0.0
