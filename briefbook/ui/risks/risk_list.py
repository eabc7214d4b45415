"""A list of risks that lies over the window until one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefbook.domain.risk import Risk

_WIDEST = 420
_MOST_ROWS = 12


class RiskList(QFrame):
    """Lists risks under a heading; typing a label or a title finds it, Enter or a click chooses it."""

    chosen = Signal(str)
    """The id of a risk."""

    def __init__(self, heading: str, risks: Sequence[tuple[Risk, str]], parent: QWidget) -> None:
        """List risks, each with what else is said of it."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(heading)
        words = QLabel(heading)
        words.setProperty("role", "eyebrow")
        self.list = QListWidget()
        self.list.setAccessibleName(heading)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for risk, more in risks:
            item = QListWidgetItem(f"{risk.label} {risk.title}")
            item.setData(Qt.ItemDataRole.UserRole, risk.id)
            item.setToolTip(f"{risk.title}\n{more}".strip().replace("<", "‹"))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, more)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(6)
        layout.addWidget(words)
        layout.addWidget(self.list)

    def sizeHint(self) -> QSize:
        """Ask for as many rows as there are, up to a dozen."""
        row = max(1, self.list.sizeHintForRow(0))
        rows = max(1, min(self.list.count(), _MOST_ROWS))
        wide = min(_WIDEST, max(240, self.list.sizeHintForColumn(0) + 40))
        return QSize(wide, rows * row + self.fontMetrics().height() + 42)

    def open_under(self, widget: QWidget) -> None:
        """Open under a widget, or above it where the screen ends."""
        self.resize(self.sizeHint())
        place = widget.mapToGlobal(widget.rect().bottomLeft()) + QPoint(0, 4)
        if self.isRightToLeft():
            place.setX(place.x() + widget.width() - self.width())
        room = widget.screen().availableGeometry()
        if place.y() + self.height() > room.bottom():
            place.setY(widget.mapToGlobal(QPoint(0, -4)).y() - self.height())
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        self.move(place)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        risk_id = str(item.data(Qt.ItemDataRole.UserRole))
        self.close()
        self.chosen.emit(risk_id)
