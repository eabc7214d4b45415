"""The list of hits as it is seen and walked through."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.replacing.hit_model import HitModel
from briefbook.ui.replacing.hit_painting import HitPainting


class HitList(QListView):
    """Space ticks a hit, Enter or a double click shows it in its place."""

    led = Signal()
    """The hit that is chosen is to be shown in its place."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.hits = HitModel(self)
        self.setModel(self.hits)
        self.setItemDelegate(HitPainting(desk, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("What was found"))
        self.setAccessibleDescription(tr("Space ticks a hit or not; Enter shows it in its place."))
        self.doubleClicked.connect(lambda _: self.led.emit())
        desk.theme.changed.connect(self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, lead with Enter."""
        index = self.currentIndex()
        plain = not event.modifiers()
        if event.key() == Qt.Key.Key_Space and plain and index.isValid():
            is_ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            other = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
            self.hits.setData(index, other, Qt.ItemDataRole.CheckStateRole)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and index.isValid():
            self.led.emit()
        else:
            super().keyPressEvent(event)
