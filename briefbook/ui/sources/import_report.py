"""The list of what became of each file of an import."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from briefbook.ui.desk import Desk
from briefbook.ui.sources.list_dialog import ListDialog

if TYPE_CHECKING:
    from briefbook.jobs.intake.importing import Imported

_ID = Qt.ItemDataRole.UserRole


class ImportReport(ListDialog):
    """Lists the refused files with their reasons first, then the others; a source's row leads to it."""

    def __init__(
        self,
        desk: Desk,
        outcomes: "Sequence[Imported]",
        undo: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        refused = [one for one in outcomes if one.source is None]
        new = sum(one.source is not None and not one.was_here for one in outcomes)
        here = sum(one.was_here for one in outcomes)
        told = [f"{new:,} imported", f"{len(refused):,} not imported"]
        told += [f"{here:,} already here"] if here else []
        super().__init__("What Was Imported", " · ".join(told), "What became of each file", parent)
        self._desk = desk
        if undo:
            self.undo_button = self.add_button("Undo the Import", undo)
        for one in (*refused, *(one for one in outcomes if one.source)):
            self.list.addItem(self._item(one))
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._go_to)

    def _item(self, one: "Imported") -> QListWidgetItem:
        if one.source is None:
            item = QListWidgetItem(self._desk.icons.icon("triangle-alert", "warning"), one.reason)
        else:
            word = " · already here" if one.was_here else ""
            title = one.source.title
            title += f" · {one.filename}" if one.filename != title else ""
            item = QListWidgetItem(self._desk.icons.icon("check", "accent"), f"{title}{word}")
            item.setData(_ID, one.source.id)
        return item

    def _go_to(self, item: QListWidgetItem) -> None:
        source_id = item.data(_ID)
        if source_id and self._desk.open_book.is_open and self._desk.open_book.book.sources.find(source_id):
            self._desk.wayfinder.source_wanted.emit(source_id, None)
