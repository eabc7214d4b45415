"""The list of what became of each file of an import."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from briefbook.translation import tr
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
        told = [tr("%n imported", "", new), tr("%n not imported", "", len(refused))]
        told += [tr("%n already here", "", here)] if here else []
        super().__init__(tr("What Was Imported"), " · ".join(told), tr("What became of each file"), parent)
        self._desk = desk
        if undo:
            self.undo_button = self.add_button(tr("Undo the Import"), undo)
        for one in (*refused, *(one for one in outcomes if one.source)):
            self.list.addItem(self._item(one))
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._go_to)

    def _item(self, one: "Imported") -> QListWidgetItem:
        if one.source is None:
            item = QListWidgetItem(self._desk.icons.icon("triangle-alert", "warning"), one.reason)
        else:
            facts = [one.source.title]
            facts += [one.filename] if one.filename != one.source.title else []
            facts += [tr("already here")] if one.was_here else []
            item = QListWidgetItem(self._desk.icons.icon("check", "accent"), " · ".join(facts))
            item.setData(_ID, one.source.id)
        return item

    def _go_to(self, item: QListWidgetItem) -> None:
        source_id = item.data(_ID)
        if source_id and self._desk.open_book.is_open and self._desk.open_book.book.sources.find(source_id):
            self._desk.wayfinder.source_wanted.emit(source_id, None)
