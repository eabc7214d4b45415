"""The order in which Tab goes through a form: as its parts stand, also those added or made later."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def stops(part: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at in a part, in the order of its layouts."""
    takes_tab = part.focusPolicy() & Qt.FocusPolicy.TabFocus
    if takes_tab and part.isVisible() and part.isEnabled() and part.focusProxy() is None:
        yield part
    layout = part.layout()
    if layout is not None:
        yield from _in_layout(layout)


def beyond(part: QWidget, last: QWidget, *, is_next: bool) -> QWidget | None:
    """Return where Tab goes from the last stop in a part, or Shift+Tab from the first: out of the part."""
    found: QWidget | None = last
    while found is not None:
        found = found.nextInFocusChain() if is_next else found.previousInFocusChain()
        if found is None or found is last:
            return None
        is_outside = found is not part and not part.isAncestorOf(found)
        takes_tab = found.focusPolicy() & Qt.FocusPolicy.TabFocus
        if is_outside and takes_tab and found.isVisible() and found.isEnabled() and not found.focusProxy():
            return found
    return None


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)
