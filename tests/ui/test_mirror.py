"""Rows that are painted by hand, seen in windows that are read from the left and from the right."""

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from briefbook.ui.mirror import Mirror
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
ROW = QRect(10, 0, 300, 30)


def inked(draw) -> tuple[int, int]:
    """Return where the ink of what is drawn in a row begins and ends."""
    image = QImage(320, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    columns = [x for x in range(320) if any(image.pixelColor(x, y) != QColor("white") for y in range(30))]
    return columns[0], columns[-1]


def test_a_window_read_from_the_left_keeps_all_in_place(qapp):
    mirror = Mirror(ROW, LEFT)

    assert mirror(QRect(15, 2, 20, 8)) == QRect(15, 2, 20, 8)


def test_in_a_window_read_from_the_right_places_change_sides(qapp):
    mirror = Mirror(ROW, RIGHT)

    assert mirror(QRect(10, 2, 20, 8)) == QRect(290, 2, 20, 8)
    assert mirror(mirror(QRect(37, 2, 20, 8))) == QRect(37, 2, 20, 8)
    assert mirror(QRectF(10.5, 0, 4, 4)) == QRectF(305.5, 0, 4, 4)


@pytest.mark.parametrize("words", ["Levy", "ضريبة"])
@pytest.mark.parametrize(("direction", "is_at_left"), [(LEFT, True), (RIGHT, False)])
def test_words_begin_where_the_window_does_in_whatever_script(qapp, words, direction, is_at_left):
    mirror = Mirror(ROW, direction)

    begin, end = inked(lambda painter: mirror.write(painter, ROW, words))

    assert (begin < 30) == is_at_left
    assert (end > 290) != is_at_left


def test_words_on_a_base_line_change_sides_too(qapp):
    begin, end = inked(lambda painter: Mirror(ROW, RIGHT).write_from(painter, QPointF(10, 20), "Levy"))

    assert begin > 200
    assert end > 295


def test_the_sign_after_words_cut_short_stands_at_their_end(qapp):
    """In a window read from the right, the dots of English words still stand at their right."""
    mirror = Mirror(ROW, RIGHT)
    dots = inked(lambda painter: mirror.write(painter, ROW, "Levy MMMM"))
    alone = inked(lambda painter: mirror.write(painter, ROW, "Levy MMMM…"))

    # the dots take room at the right: the words begin further left by about their width
    assert alone[0] < dots[0]
    assert alone[1] <= dots[1] + 2


def test_only_signs_that_point_are_turned(qapp):
    icons, size = Icons(Theme("light")), QSize(24, 24)
    names = ("chevron-right", "undo-2", "search")
    before = {name: icons.pixmap(name, "text", size).toImage() for name in names}
    qapp.setLayoutDirection(RIGHT)
    try:
        now = {name: icons.pixmap(name, "text", size).toImage() for name in names}
    finally:
        qapp.setLayoutDirection(LEFT)

    assert now["search"] == before["search"]
    for name in ("chevron-right", "undo-2"):
        assert now[name] != before[name]
        assert now[name] == before[name].flipped(Qt.Orientation.Horizontal)
