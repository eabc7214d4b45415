"""The order in which Tab goes through a window: as its parts stand, also those added or made later."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from briefbook.ui.laid_out import widgets_in


def stops(part: QWidget) -> list[QWidget]:
    """Return what Tab stops at in a part, in the order in which it stands."""
    return [one for one in _in_order(part, _ranks(part)) if is_stop(one)]


def is_stop(part: QWidget) -> bool:
    """Whether Tab stops at a part."""
    takes_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and part.isVisible() and part.isEnabled() and part.focusProxy() is None


def beside(start: QWidget, *, is_next: bool, outside: QWidget | None = None) -> QWidget | None:
    """Return the stop after one in its window or before it, round the end, and not in the part `outside`."""
    window = start.window()
    parts = [*_in_order(window, _ranks(window))]
    at = parts.index(start) if start in parts else -1 if is_next else len(parts)
    around = [*parts[at + 1 :], *parts[: max(at, 0)]]
    for part in around if is_next else reversed([*parts[at + 1 :], *parts[:at]]):
        is_outside = outside is None or (part is not outside and not outside.isAncestorOf(part))
        if is_outside and is_stop(part):
            return part
    return None


def _in_order(part: QWidget, ranks: dict[QWidget, int]) -> Iterator[QWidget]:
    """Yield all that is visible in a part, itself first."""
    if not part.isVisible():
        return
    yield part
    inner = list(_laid_out(part))
    # what no layout places, such as the risks on a matrix, goes as it was put into Qt’s order
    rest = set(part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)).difference(
        inner
    )
    inner += sorted((one for one in rest if not one.isWindow()), key=lambda one: ranks.get(one, 0))
    for one in inner:
        yield from _in_order(one, ranks)


def _laid_out(part: QWidget) -> Iterator[QWidget]:
    if isinstance(part, QSplitter):
        yield from filter(None, map(part.widget, range(part.count())))
    elif (layout := part.layout()) is not None:
        yield from widgets_in(layout)


def _ranks(part: QWidget) -> dict[QWidget, int]:
    """Return where each widget of a window is in Qt’s own order."""
    ranks: dict[QWidget, int] = {}
    one: QWidget | None = part.window()
    while one is not None and one not in ranks:
        ranks[one] = len(ranks)
        one = one.nextInFocusChain()
    return ranks
