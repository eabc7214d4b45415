from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton

from briefbook.ui.dialog_room import Form, give_room, grown


def asking(qtbot, fields):
    form, rows, row = Form(), QFormLayout(), QHBoxLayout()
    qtbot.addWidget(form)
    for number in range(fields):
        rows.addRow(f"Field {number}", QLineEdit())
    row.addWidget(QPushButton("Do it"))
    form.lay_out(rows, row)
    with qtbot.waitExposed(form):
        form.show()
    return form, rows


def test_a_form_is_as_high_as_what_it_asks(qtbot):
    form, _ = asking(qtbot, 3)

    lines, button = form.findChildren(QLineEdit), form.findChild(QPushButton)
    assert all(one.visibleRegion().boundingRect() == one.rect() for one in lines)
    assert (
        button.mapTo(form, QPoint(0, 0)).y() - lines[-1].mapTo(form, QPoint(0, lines[-1].height())).y() < 40
    )


def test_a_form_grows_and_shrinks_with_what_it_asks(qtbot):
    form, rows = asking(qtbot, 3)
    before = form.height()

    told = QLabel("A sentence that is told. " * 12)
    told.setWordWrap(True)
    rows.addRow("", told)
    qtbot.waitUntil(told.isVisible)
    form.fit()
    higher = form.height()
    rows.setRowVisible(told, False)
    form.fit()

    assert higher >= before + 3 * told.fontMetrics().height()
    assert form.height() == before


def test_a_form_that_asks_more_than_the_screen_shows_scrolls_over_its_buttons(qtbot):
    form, _ = asking(qtbot, 60)

    room = form.screen().availableSize()
    button, lines = form.findChild(QPushButton), form.findChildren(QLineEdit)
    assert form.height() <= room.height()
    assert form.rect().contains(button.geometry())
    assert lines[-1].visibleRegion().isEmpty()


def test_a_dialog_is_never_larger_than_the_screen(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)

    give_room(dialog, 5000, 400, least=(3000, 200))

    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.minimumSize().boundedTo(room) == dialog.minimumSize()
    assert dialog.height() == grown(400)
