"""Claims as Qt sees them: rows and headings in the order they are shown."""

from collections.abc import Sequence
from datetime import date
from operator import itemgetter
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefbook.domain.voices import Voices
from briefbook.store.book import Book
from briefbook.store.claim_rows import ClaimRow
from briefbook.translation import grouped
from briefbook.ui.claims.arranging import Heading, Item
from briefbook.ui.claims.wording import explained, spoken

Index = QModelIndex | QPersistentModelIndex

_ROLES: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_DISPLAY, _TOOLTIP, _SPOKEN = _ROLES


class ClaimModel(QAbstractListModel):
    """Shows the items that it was last given."""

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._voices: Voices | None = None
        self._counts: dict[str, int] = {}
        self._rows: dict[str, int] = {}
        self.items: Sequence[Item] = ()
        self.today = date.today()

    def show(self, items: Sequence[Item]) -> None:
        """Show these claims under these headings."""
        self.beginResetModel()
        self.today = date.today()
        self.items = items
        # backwards, so that of a claim under several headings the first place counts; headings do no harm
        self._rows = dict(zip(map(itemgetter(0), reversed(items)), reversed(range(len(items))), strict=True))
        self.endResetModel()

    def forget_voices(self) -> None:
        """Count the voices anew when they are next shown."""
        self._voices = None
        self._counts.clear()

    @property
    def usual_label(self) -> str:
        """A label as wide as most are."""
        return f"C{'8' * max(3, len(str(len(self.items))))}"

    def item(self, index: Index) -> Item:
        """Return what stands in a row."""
        return self.items[index.row()]

    def claim(self, index: Index) -> ClaimRow | None:
        """Return the claim of a row; `None` for a heading, or no row."""
        item = self.items[index.row()] if index.isValid() else None
        return None if isinstance(item, Heading) else item

    def index_of(self, claim_id: str | None) -> QModelIndex:
        """Return where a claim is first shown; an invalid index if it is not."""
        row = self._rows.get(claim_id or "")
        return QModelIndex() if row is None else self.index(row)

    def voices(self, row: ClaimRow) -> int:
        """Return how many independent voices speak for a claim."""
        if not row.pro:
            return 0
        if row.id not in self._counts:
            # asked when a row is first painted: a book may have ten thousands of passages
            if self._voices is None:
                book = self._book
                self._voices = Voices(book.sources.all(), book.derivations.all(), book.actors.all())
            self._counts[row.id] = len(self._voices.behind(self._book.passages.of_claim(row.id)))
        return self._counts[row.id]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let claims be selected, and headings not."""
        if not index.isValid() or isinstance(self.item(index), Heading):
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return what a row says."""
        if role not in _ROLES or not index.isValid():
            return None
        item = self.item(index)
        if isinstance(item, Heading):
            return None if role == _TOOLTIP else f"{item.words}, {grouped(item.size)}"
        if role == _DISPLAY:
            return f"{item.label} {item.statement}"
        say = explained if role == _TOOLTIP else spoken
        return say(item, self.voices(item), self.today)
