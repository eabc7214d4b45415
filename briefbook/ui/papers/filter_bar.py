"""What stands over a table of working papers: words to look for, filters, a count, the button that adds."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefbook.domain import fields
from briefbook.domain.fields import Field
from briefbook.domain.record import Record
from briefbook.domain.vocabulary import capital_word
from briefbook.store.naming import kind_name
from briefbook.translation import grouped, sort_key, tr
from briefbook.ui.announcing import Announcer
from briefbook.ui.claim_form.field import Choice
from briefbook.ui.commands import button
from briefbook.ui.desk import Desk
from briefbook.ui.papers.offers import Offers
from briefbook.ui.papers.rows import Row
from briefbook.ui.papers.texts import PAGES
from briefbook.ui.search_line import SearchLine

_AROUND, _MOST = 44, 170
"""Pixels of a box beside its words, and from which it must not take more from the others."""
ANY = "\x00any"
"""What stands for no filter; the empty text is a value that one can look for."""


class FilterBar(QWidget):
    """Says which records are wanted; the boxes offer what the records have."""

    changed = Signal()
    """Something else is wanted."""

    def __init__(
        self,
        desk: Desk,
        kind: type[Record],
        filters: Sequence[str],
        new_action: QAction,
        words: str,
        parent: QWidget | None = None,
    ) -> None:
        """Make a box for each of the fields that `filters` names; `words` stand on the button."""
        super().__init__(parent)
        self._texts = PAGES[kind_name(kind)]
        self.search = SearchLine(desk, tr(self._texts.search_hint))
        self._announcer = Announcer(self.search)
        self.boxes = {name: _box(fields.field(kind, name), self) for name in filters}
        self._fields = {name: fields.field(kind, name) for name in filters}
        self.count = QLabel()
        self.count.setProperty("role", "meta")
        self.new_button = button(new_action, words=words)
        self.extras = QHBoxLayout()
        self.extras.setSpacing(6)
        above, below = QHBoxLayout(), QHBoxLayout()
        self.below = below
        for row in (above, below):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
        above.addWidget(self.search, 1)
        above.addWidget(self.count)
        above.addLayout(self.extras)
        above.addWidget(self.new_button)
        for place, box in enumerate(self.boxes.values()):
            self.add_box(place, box)
            box.activated.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(above)
        layout.addLayout(below)
        self.search.searched.connect(self.changed)

    @property
    def filters(self) -> dict[str, Any]:
        """The values that are asked for, by the names of their fields."""
        return {name: box.value() for name, box in self.boxes.items() if box.value() not in (ANY, None)}

    @property
    def is_asking(self) -> bool:
        """Whether anything is asked for."""
        return bool(self.search.query or self.filters)

    def add_box(self, place: int, box: Choice) -> None:
        """Put a box among the others, wider than those as its words are longer, up to a point."""
        words = box.fontMetrics().horizontalAdvance(box.itemText(0))
        self.below.insertWidget(place, box, min(_MOST, words + _AROUND))

    def clear(self) -> None:
        """Ask for everything, without telling."""
        self.search.settle("")
        for box in self.boxes.values():
            box.settle(ANY)

    def settle(self, words: str, filters: dict[str, Any]) -> None:
        """Ask for words and values without telling, as far as they are offered."""
        self.search.settle(words)
        for name, box in self.boxes.items():
            value = filters.get(name, ANY)
            box.settle(value if box.findData(value) >= 0 else ANY)

    def offer(self, rows: Sequence[Row], offers: Offers) -> None:
        """Offer what can be asked for among some rows; what is asked for stays if it can."""
        for name, box in self.boxes.items():
            choices = _choices(self._fields[name], rows, offers)
            if choices != [(box.itemText(at), box.itemData(at)) for at in range(1, box.count())]:
                chosen = box.value()
                while box.count() > 1:
                    box.removeItem(1)
                for words, value in choices:
                    box.addItem(words, value)
                box.settle(chosen if box.findData(chosen) >= 0 else ANY)
            box.setVisible(box.count() > 1)

    def tell(self, shown: int, size: int) -> None:
        """Say how many records are shown, of how many."""
        count = grouped(size)
        if shown != size:
            count = tr("{number} of {count}", number=grouped(shown), count=count)
        self.count.setText(count)
        self.count.setAccessibleName(tr(self._texts.count, count=count))
        self._announcer.tell(self.count.accessibleName())


def _choices(field: Field, rows: Sequence[Row], offers: Offers) -> list[tuple[str, Any]]:
    values = {one for row in rows for one in _several(row.values[field.name])} - {None, ""}
    found: list[tuple[str, Any]]
    if field.form == "choice":
        found = [(capital_word(one), one) for one in field.choices if one in values]
    elif field.form in ("actor", "actors"):
        found = [(name, one) for one, name in offers.names.items() if one in values]
    elif field.form == "issue":
        found = [(words, one) for words, one in offers.issues if one in values]
    else:
        found = [(one, one) for one in sorted(values, key=sort_key)]
    if found and not all(row.values[field.name] for row in rows):
        found.append((tr("{field}: none", field=tr(field.label)), ""))
    return found


def _several(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


def _box(field: Field, parent: QWidget) -> Choice:
    box = Choice(tr("Only with this: {field}", field=tr(field.label)), parent=parent)
    box.setToolTip(tr("{field} of those listed", field=tr(field.label)))
    box.addItem(tr("{field}: any", field=tr(field.label)), ANY)
    box.settle(ANY)
    box.hide()
    return box
