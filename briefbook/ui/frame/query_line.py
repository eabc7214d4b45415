"""The line under a search: how the query was understood, and how its end can go on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from briefbook.translation import tr
from briefbook.ui.frame.completing import Completions, completions, use_of_begun, without_begun

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from briefbook.store.book import Book

_OFFERED, _SIDE, _GAP = 3, 13, 16


class QueryLine(QWidget):
    """Says in words what a field's query means; Tab lets its end go on."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__()
        self._field = field
        self._said = ""
        self._typed, self._number = "", -1
        self._completions = Completions(0, ())
        self.understood, self.offered = QLabel(), QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 0, _SIDE, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.understood, 1)
        row.addWidget(self.offered)
        for label in (self.understood, self.offered):
            label.setProperty("role", "meta")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def explain(self, book: "Book", query: str) -> str:
        """Say how a query is understood, and return it; empty if it has no word yet."""
        from briefbook.store.search.explaining import explain

        said = explain(without_begun(query))
        self._said = tr("Looks for {query}", query=said) if said else ""
        is_chosen = self._number >= 0 and self._field.text() == self._result()
        # a field that was chosen without doubt goes on with its values
        if not is_chosen or self._completions.words[0] == self._field.text()[self._completions.start :]:
            self._typed, self._number = self._field.text(), -1
            self._completions = completions(book, self._typed)
        words = self._completions.words
        after = self._number + 1
        following = (*words[after:], *words[: max(after - 1, 0)])
        offered = [*following[:_OFFERED]]
        if len(following) > _OFFERED:
            offered.append(tr("%n more", "", len(following) - _OFFERED))
        how = tr("Tab: {words}", words=" · ".join(offered)) if offered else use_of_begun(query)
        self.offered.setText(how)
        self.setVisible(bool(said or how))
        return said

    def fit(self, width: int) -> None:
        """Leave out what has no room in so many pixels."""
        spare = width - 2 * _SIDE - self.offered.sizeHint().width() - _GAP
        metrics = self.understood.fontMetrics()
        self.understood.setText(metrics.elidedText(self._said, Qt.TextElideMode.ElideRight, max(spare, 0)))
        self.understood.setAccessibleName(self._said)

    def complete(self, by: int) -> None:
        """Let the query go on with the next of what is offered, or the one before."""
        count = len(self._completions.words)
        if self._field.text() not in (self._typed, self._result()) or not count:
            return
        self._number = (self._number + by) % count if self._number >= 0 or by > 0 else count - 1
        self._field.setText(self._result())

    def _result(self) -> str:
        if self._number < 0:
            return self._typed
        return self._completions.text(self._typed, self._number)
