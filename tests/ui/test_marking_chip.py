"""Markings in the lists: seen as a chip, and said to who does not see it."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from briefbook.domain.matrix import Rating
from briefbook.edits.marking import give_marking
from briefbook.edits.outlining import add_issue
from briefbook.edits.rating import add_risk
from briefbook.ui.marking_chip import paint_chip
from briefbook.ui.outline.outline_model import OutlineModel, Role
from briefbook.ui.risks.register_model import MARKING, Column, RegisterModel
from briefbook.ui.risks.risk_edits import RiskEdits
from briefbook.ui.sources.source_model import SourceModel

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def painted(desk, marking, width):
    """Return the colours of a chip, and where what stands before it ends."""
    image = QImage(width, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(desk.theme.tokens.surface))
    painter = QPainter(image)
    end = paint_chip(painter, QRect(0, 0, width, 30), marking, desk.theme.tokens, desk.theme.sizes)
    painter.end()
    return {image.pixelColor(x, y).name().upper() for x in range(width) for y in range(30)}, end


def test_a_tlp_chip_has_the_colours_of_the_protocol_and_others_those_of_the_theme(desk):
    assert {"#FF2B2B", "#000000"} <= painted(desk, "TLP:RED", 300)[0]
    assert desk.theme.tokens.sunken.upper() in painted(desk, "OFFICIAL", 300)[0]


@pytest.mark.parametrize("width", [60, 120, 300])
def test_a_chip_leaves_most_of_the_row_to_the_title(desk, width):
    assert painted(desk, "TLP:AMBER+STRICT", width)[1] > width * 0.3
    assert painted(desk, "", width)[1] == width - 1


def test_a_marking_that_would_take_much_of_a_row_is_shown_in_short(desk):
    in_short, in_full = (width - painted(desk, "OFFICIAL-SENSITIVE", width)[1] for width in (200, 600))

    assert in_short < 45 < 100 < in_full


def test_the_lists_know_and_say_the_markings(desk, book, import_text):
    book.apply(add_issue(book.issues.outline(), "Purpose"))
    book.apply(add_risk(book, "Leak", Rating(2, 4)))
    import_text()
    outline = OutlineModel(desk)
    register = RegisterModel(desk.open_book, RiskEdits(desk))
    sources = SourceModel(book)
    sources.show(sources.ordered("title"))
    for repository in (book.issues, book.risks, book.sources):
        edit = give_marking(repository.all()[0], "TLP:AMBER")
        book.apply(edit)
    sources.take(edit)

    issue, risk, source = outline.index(0, 0), register.index(0, Column.TITLE), sources.index(0)

    assert issue.data(Role.MARKING) == risk.data(MARKING) == "TLP:AMBER"
    assert all("marked TLP:AMBER" in index.data(SPOKEN) for index in (issue, risk, source))
    assert "TLP:AMBER" in issue.data(Qt.ItemDataRole.ToolTipRole)
    assert "TLP:AMBER" in source.data(Qt.ItemDataRole.ToolTipRole)
    assert "TLP:AMBER" in risk.data(Qt.ItemDataRole.ToolTipRole)
