"""A small frame that opens over the window, under what it belongs to."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from briefbook.ui.desk import Desk

_GAP = 4


class Floating(QFrame):
    """Closes with Escape, or when the user goes elsewhere; the focus returns to where it was."""

    closed = Signal()
    """The frame is out of sight again."""

    def __init__(self, desk: Desk, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = desk.theme
        self._before: QWidget | None = None
        self.setProperty("role", "popup")
        self.setAccessibleName(name)
        self.hide()

    def open_under(self, beside: QWidget, first: QWidget, width: int) -> None:
        """Open under a widget, this wide at the usual size of text, with the focus in `first`."""
        window = beside.window()
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        if self.parentWidget() is not window:
            self.setParent(window)
        wide = min(width * self._theme.scale // 100, window.width() - 2 * _GAP)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        high = self.heightForWidth(wide) if self.hasHeightForWidth() else self.sizeHint().height()
        corner = beside.mapTo(window, QPoint(0, beside.height() + _GAP))
        # their near edges are in line: the right ones where the window is read from there
        near = corner.x() + beside.width() - wide if self.isRightToLeft() else corner.x()
        left = max(_GAP, min(near, window.width() - wide - _GAP))
        high = min(high, window.height() - 2 * _GAP)
        top = max(_GAP, min(corner.y(), window.height() - high - _GAP))
        self.setGeometry(left, top, wide, high)
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().focusChanged.connect(  # type: ignore[union-attr]
            self._on_focus_changed, Qt.ConnectionType.UniqueConnection
        )

    def close_frame(self) -> None:
        """Go out of sight; the focus returns to where it was, unless it went elsewhere already."""
        if self.isHidden():
            return
        QApplication.instance().focusChanged.disconnect(self._on_focus_changed)  # type: ignore[union-attr]
        focused = QApplication.focusWidget()
        is_here = focused is None or self._holds(focused)
        self.hide()
        if is_here and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape; keep other keys from what is underneath."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_frame()
        event.accept()

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        # no widget has the focus while another window has it
        if now is not None and not self._holds(now):
            self.close_frame()

    def _holds(self, widget: QObject | None) -> bool:
        # the list of a combo box is a window of its own, though a child
        while widget is not None:
            if widget is self:
                return True
            widget = widget.parent()
        return False
