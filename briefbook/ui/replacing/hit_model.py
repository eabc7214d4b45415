"""The list of what was found, each with a tick."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefbook.domain.header import MemoHeader
from briefbook.edits.own_texts import OwnText
from briefbook.edits.seeking import FoundText, Hit
from briefbook.translation import tr, tr_noop

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ROW: Final = int(Qt.ItemDataRole.UserRole)
"""The role of a `HitRow`."""

LISTED: Final = 10_000
"""How many hits are listed; the others are counted, and replaced with them."""

_BEFORE: Final = 48
_AFTER: Final = 400
_BREAK: Final = " ⏎ "

REMARKS: Final = {
    "citation": tr_noop("In a citation: replacing it could break the citation"),
    "address": tr_noop("In an address: replacing it could break the link"),
}


@dataclass(frozen=True)
class HitRow:
    """What is shown of a hit: its place, and the line around it before and after."""

    place: str
    remark: str
    before: str
    """What stands ahead of it in its line."""
    old: str
    new: str
    after: str

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        told = tr(
            "{place}: {before} becomes {after}",
            place=self.place,
            before=f"{self.before}{self.old}{self.after}",
            after=f"{self.before}{self.new}{self.after}",
        )
        return f"{told}. {self.remark}" if self.remark else told


class HitModel(QAbstractListModel):
    """Rows of hits; a hit that could break something has no tick at first."""

    ticked = Signal()
    """Other hits are ticked than before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0
        """How many hits there are, also of those that are not listed."""
        self._found: list[FoundText] = []
        self._starts: list[int] = []
        self._listed: list[tuple[int, int]] = []
        self._ticks = bytearray()

    def show_found(self, found: Sequence[FoundText]) -> None:
        """List other hits; what was ticked or not by hand stays so where the same line is found again."""
        kept = dict(self._changed_by_hand())
        self.beginResetModel()
        self._found = list(found)
        self._starts, self._listed = [], []
        self._ticks = bytearray()
        for number, one in enumerate(self._found):
            self._starts.append(len(self._ticks))
            self._ticks += one.hits.safe
            room = LISTED - len(self._listed)
            self._listed += [(number, place) for place in range(min(len(one.hits), max(0, room)))]
        self.count = len(self._ticks)
        if kept:
            self._tick_again(kept)
        self.endResetModel()
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many hits are listed."""
        return 0 if parent.isValid() else len(self._listed)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, what is said of it, or its tick."""
        if role == ROW:
            return row_of(*self.hit(index.row()))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row_of(*self.hit(index.row())).spoken
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._ticks[index.row()] else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a hit, or not."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._ticks[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be chosen and ticked."""
        flags = Qt.ItemFlag
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsUserCheckable

    def tick_all(self, is_ticked: bool) -> None:
        """Tick all hits, listed or not, or none; those that could break something are ticked by hand."""
        for number, one in enumerate(self._found):
            start = self._starts[number]
            self._ticks[start : start + len(one.hits)] = one.hits.safe if is_ticked else bytes(len(one.hits))
        if self._listed:
            last = self.index(len(self._listed) - 1)
            self.dataChanged.emit(self.index(0), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()

    @property
    def ticked_count(self) -> int:
        """How many hits are ticked."""
        return self._ticks.count(1)

    @property
    def texts(self) -> int:
        """In how many texts something was found."""
        return len(self._found)

    def hit(self, row: int) -> tuple[OwnText, Hit]:
        """Return a listed hit and the text that it is in."""
        number, place = self._listed[row]
        return self._found[number].own, self._found[number].hits[place]

    def chosen(self) -> list[FoundText]:
        """Return the texts with the hits that are ticked."""
        chosen = []
        for start, one in zip(self._starts, self._found, strict=True):
            ticks = self._ticks[start : start + len(one.hits)]
            if 1 in ticks:
                chosen.append(FoundText(one.own, one.hits.picked(ticks)))
        return chosen

    def _changed_by_hand(self) -> Iterator[tuple[object, int]]:
        for start, one in zip(self._starts, self._found, strict=True):
            ticks = self._ticks[start : start + len(one.hits)]
            if ticks != one.hits.safe:
                yield from zip(_keys(one), ticks, strict=True)

    def _tick_again(self, kept: dict[object, int]) -> None:
        places = {key[0] for key in kept if isinstance(key, tuple)}
        for start, one in zip(self._starts, self._found, strict=True):
            if one.own.place in places:
                for at, key in enumerate(_keys(one), start):
                    self._ticks[at] = kept.get(key, self._ticks[at])


def row_of(own: OwnText, hit: Hit) -> HitRow:
    """Return what is shown of a hit in a text."""
    text = own.text
    begin, end = _line_around(text, hit)
    before = text[begin : hit.start].lstrip()
    if len(before) > _BEFORE:
        cut = before[-_BEFORE:]
        before = "…" + cut[cut.find(" ") + 1 :]
    after = text[hit.end : min(end, hit.end + _AFTER)].rstrip()
    plain = (one.replace("\n", _BREAK) for one in (text[hit.start : hit.end], hit.words))
    old, new = plain
    remark = tr(REMARKS[hit.remark]) if hit.remark else ""
    return HitRow(place_of(own), remark, before, old[:_AFTER], new[:_AFTER], after)


def place_of(own: OwnText) -> str:
    """Return the words for a text: what its record is called, and its field."""
    called = tr("Memo header") if isinstance(own.owner, MemoHeader) else own.called
    if not own.label:
        return called
    return tr("{record} · {field}", record=called, field=tr(own.label))


def _line_around(text: str, hit: Hit) -> tuple[int, int]:
    begin, end = text.rfind("\n", 0, hit.start) + 1, text.find("\n", hit.end)
    return begin, len(text) if end < 0 else end


def _keys(found: FoundText) -> Iterator[object]:
    """Yield what is the same of each hit when its line is found again, whatever changed around it."""
    seen: dict[object, int] = {}
    for hit in found.hits:
        begin, end = _line_around(found.own.text, hit)
        line = (found.own.text[begin:end], hit.start - begin)
        seen[line] = seen.get(line, 0) + 1
        yield found.own.place, line, seen[line]
