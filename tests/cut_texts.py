"""Finding what does not fit in a window: texts that are cut, and controls that lie over one another."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QStackedLayout, QToolButton, QWidget

from briefbook.ui.laid_out import widgets_in

ALLOWED = 1
"""Pixels by which a hint that was rounded up may exceed the room."""


def what_does_not_fit(window: QWidget) -> list[str]:
    """Return a sentence about each text that is cut and each two controls that overlap."""
    return [*_cut(window), *_overlapping(window)]


def _cut(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window:
            continue
        if isinstance(widget, QLabel) and widget.text().strip() and not widget.text().endswith("…"):
            if widget.wordWrap():
                wanted, given = widget.heightForWidth(widget.width()), widget.height()
            else:
                wanted, given = widget.sizeHint().width(), widget.width()
        elif isinstance(widget, QAbstractButton) and widget.text().strip():
            if isinstance(widget, QToolButton) and not _shows_words(widget):
                continue
            wanted, given = _wanted(widget), widget.width()
        else:
            continue
        if wanted > given + ALLOWED:
            yield f"{_path(widget)} is cut: {widget.text()[:60]!r} wants {wanted} and has {given}"


def _shows_words(button: QToolButton) -> bool:
    only_icon = button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    return button.icon().isNull() or not only_icon


def _wanted(button: QAbstractButton) -> int:
    """Return how wide a button has to be for its words; what the style adds for looks can be less."""
    words = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
    return min(
        button.sizeHint().width(), words + (button.iconSize().width() if not button.icon().isNull() else 0)
    )


def _overlapping(window: QWidget) -> Iterator[str]:
    for layout in window.findChildren(QLayout):
        if isinstance(layout, QStackedLayout):  # whose pages lie over one another on purpose
            continue
        for one, other in combinations(filter(QWidget.isVisible, widgets_in(layout)), 2):
            if one.window() is not window:
                continue
            both: QRect = one.geometry().intersected(other.geometry())
            if both.width() > ALLOWED and both.height() > ALLOWED:
                yield f"{_path(one)} and {_path(other)} overlap by {both.width()} × {both.height()}"


def _path(widget: QWidget) -> str:
    """Return the classes a widget is in, the innermost last."""
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(names) < 4:
        if type(at).__name__ != "QWidget":
            names.insert(0, type(at).__name__)
        at = at.parentWidget()
    return " › ".join(names)
