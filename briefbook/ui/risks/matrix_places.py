"""Where the risks of a cell stand, and which of them a count stands for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect

from briefbook.domain.risk import Risk
from briefbook.ui.risks.matrix_grid import places
from briefbook.ui.risks.matrix_look import MatrixLook

_CROWD: Final = 16
"""From so many risks on that a cell has no room for, a count stands for all of them."""


@dataclass(frozen=True)
class Placing:
    """The risks of a cell: where those stand that have room, by id, and the others with their count."""

    shown: dict[str, QRect]
    hidden: tuple[Risk, ...]
    count: QRect


def placed(
    look: MatrixLook, cell: QRect | None, here: Sequence[Risk], selected: str | None, sides: range
) -> Placing:
    """Place the risks of a cell, or of the strip where there is none; the selected one always has room.

    Buttons shrink from the first of `sides` to the last before there are fewer places than risks.
    """
    found = _places(look, cell, len(here), sides)
    room = len(here) if len(found) >= len(here) else len(found) - 1
    kept = [risk for risk in here if risk.id == selected]
    if len(here) - room >= _CROWD:
        room, found = len(kept), _places(look, cell, 1 + len(kept), sides)
    behind = [risk for risk in here[room:] if risk.id == selected]
    shown = [*here[: room - len(behind)], *behind] if room else []
    if len(shown) == len(here):
        return Placing(dict(zip((risk.id for risk in shown), found, strict=False)), (), QRect())
    count = found[len(shown)]
    if _width_of(len(here) - len(shown)) > count.width() and shown and shown[-1].id != selected:
        # the count takes the place of one more
        shown = shown[:-1]
        last = found[len(shown)]
        count = count.united(last) if last.top() == count.top() else last
    by_id = dict(zip((risk.id for risk in shown), found, strict=False))
    return Placing(by_id, tuple(risk for risk in here if risk.id not in by_id), count)


def _width_of(count: int) -> int:
    """Return about how wide a count is written, in pixels."""
    return 8 * len(f"+{count:,}") + 4


def _places(look: MatrixLook, cell: QRect | None, count: int, sides: range) -> list[QRect]:
    if cell is not None:
        return places(cell, count, look.word, sides)
    strip = look.strip.adjusted(look.strip_words, 0, -4, 0)
    side = strip.height() - 8
    # two at least: the selected risk, and the count of all others
    room = max(2, min(count, strip.width() // (side + 2)))
    top = strip.center().y() - side // 2
    return [QRect(strip.left() + at * (side + 2), top, side, side) for at in range(room)]
