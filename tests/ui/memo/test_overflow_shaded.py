"""Pages beyond the template's limit."""

import pytest
from PySide6.QtGui import QColor

from briefbook.edits.heading import fill_header
from briefbook.edits.outlining import add_issue
from briefbook.ui.memo.memo_pane import MemoPane
from tests.prose import Prose


@pytest.fixture
def pane(desk, book, qtbot):
    prose = Prose(3)

    def show(title, template, count):
        book.apply(fill_header(book.headers.only(), template=template))
        text = "\n\n".join(prose.paragraph(60) for _ in range(count))
        book.apply(add_issue(book.issues.outline(), title, text=text))
        pane = MemoPane(desk)
        qtbot.addWidget(pane)
        pane.resize(700, 800)
        pane.show()
        qtbot.waitUntil(lambda: pane.preview is not None, timeout=20_000)
        return pane

    return show


def test_pages_over_the_limit_are_shaded_and_named(pane, desk):
    shown = pane("Recommendation", "decision-memo", 25)
    sheets, measured = shown.paper.sheets, shown.preview.measured

    assert measured.limited > 2
    over = [sheet.number for sheet in sheets if "Over the limit of 2 pages" in sheet.accessibleName()]
    assert over == list(range(2, measured.limited))
    right, within = (sheets[number].grab(sheets[number].paper).toImage() for number in (2, 1))
    assert right.pixelColor(2, 100) != within.pixelColor(2, 100) == QColor("white")
    assert right.pixelColor(right.width() // 2, 40) != QColor("white")


def test_what_does_not_count_is_not_shaded(pane, desk):
    shown = pane("Recommendation", "decision-memo", 25)

    clearance = shown.paper.sheets[-1]

    assert shown.preview.measured.pages > shown.preview.measured.limited
    assert "limit" not in clearance.accessibleName()


def test_of_a_section_that_is_too_long_the_part_beyond_its_lines_is_shaded(pane, desk):
    shown = pane("Bottom line", "situation-update", 2)
    sheet = shown.paper.sheets[0]

    assert "Over the limit of 3 lines" in sheet.accessibleName()
    [shade] = sheet._shades
    image, paper = sheet.grab(sheet.paper).toImage(), sheet.paper
    scale = paper.height() / sheet.size_in_points[1]
    middle, above = round((shade.top + shade.bottom) / 2 * scale), round(shade.top * scale) - 20
    assert image.pixelColor(2, middle) != QColor("white")
    assert image.pixelColor(2, above) == QColor("white")


def test_the_length_is_known_wherever_it_is_told(pane, desk):
    shown = pane("Recommendation", "decision-memo", 25)

    assert desk.memo_length.is_current
    assert desk.memo_length.measured is shown.preview.measured
