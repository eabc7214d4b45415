"""The panel in which the library is filtered by what the book knows of its sources."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefbook.translation import sort_key, tr
from briefbook.ui.desk import Desk
from briefbook.ui.sources.filter_field import DatesField, ValueField
from briefbook.ui.sources.filter_words import FIELDS, counts, value_words
from briefbook.ui.sources.floating import Floating
from briefbook.ui.sources.query import Filter
from briefbook.ui.sources.source_model import SourceModel

_WIDTH = 320
_TYPED = ("publisher", "author")
_MOST = 200
"""How many publishers or authors are offered, the most frequent; others are typed."""


class FilterPanel(Floating):
    """Fields for kind, publisher, author, dates, language, grade, tag and collection."""

    wanted = Signal(str, str)
    """The name of a filter and the value that it shall have; "" for none."""
    cleared = Signal()
    """All filters are to go."""

    def __init__(self, desk: Desk, sources: SourceModel, parent: QWidget) -> None:
        super().__init__(desk, tr("Filter the library"), parent)
        self._book, self._sources = desk.open_book.book, sources
        self.fields = {name: ValueField(tr(words), is_typed=name in _TYPED) for name, words in FIELDS.items()}
        self.fields |= {"tag": ValueField(tr("Tag")), "collection": ValueField(tr("Collection"))}
        self.dates = DatesField(desk.icons)
        self.count = QLabel()
        self.count.setProperty("role", "meta")
        self.clear_button = QPushButton(tr("Clear Filters"))
        self.clear_button.clicked.connect(self.cleared.emit)
        self._lay_out()
        for name, field in self.fields.items():
            field.chosen.connect(partial(self.wanted.emit, name))
        self.dates.chosen.connect(partial(self.wanted.emit, "published"))

    def open_for(self, filters: Sequence[Filter], beside: QWidget) -> None:
        """Open under the button, with what there is to choose from."""
        for name, found in counts(self._sources.all()).items():
            offered = [(one, value_words(name, one), number) for one, number in found.most_common(_MOST)]
            self.fields[name].offer(sorted(offered, key=lambda one: sort_key(one[1])))
        years = Counter(source.published[:4] for source in self._sources.all() if source.published)
        self.dates.offer(sorted(years.items(), reverse=True))
        tags = self._book.tags.names()
        self.fields["tag"].offer([(one, one, tags[one]) for one in sorted(tags, key=sort_key)])
        sizes = self._book.collections.sizes()
        collections = sorted(self._book.collections.all(), key=lambda one: sort_key(one.name))
        self.fields["collection"].offer([(one.name, one.name, sizes.get(one.id, 0)) for one in collections])
        self.show_filters(filters)
        self.open_under(beside, self.fields["kind"], _WIDTH)

    def show_filters(self, filters: Sequence[Filter]) -> None:
        """Show what the library is filtered by."""
        values = {one.name: one.value for one in reversed(filters)}
        for name, field in self.fields.items():
            field.show_value(values.get(name, ""))
        self.dates.show_value(values.get("published", ""))
        self.clear_button.setEnabled(bool(filters))

    def tell(self, words: str) -> None:
        """Say how many sources are listed."""
        self.count.setText(words)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        order = ("kind", "publisher", "author", "language", "grade", "tag", "collection")
        fields = [self.fields[name] for name in order]
        rows: list[tuple[str, QWidget]] = [(field.accessibleName(), field) for field in fields]
        rows.insert(3, (tr("Published"), self.dates))
        for row, (words, field) in enumerate(rows):
            named = QLabel(words)
            named.setProperty("role", "meta")
            named.setBuddy(field)
            grid.addWidget(named, row, 0)
            grid.addWidget(field, row, 1)
        below = QGridLayout()
        below.addWidget(self.count, 0, 0)
        below.addWidget(self.clear_button, 0, 1)
        below.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(10)
        layout.addLayout(grid)
        layout.addLayout(below)
        previous: QWidget | None = None
        for _, field in rows:
            if previous is not None:
                QWidget.setTabOrder(previous, field)
            previous = field
