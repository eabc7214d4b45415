"""What scrolls where large words leave too little height for it, rather than overlap."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolled(QScrollArea):
    """Is as large as it may be, and scrolls up and down where what is inside needs more."""

    def __init__(self, inside: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside = inside or QWidget()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.inside)
        self.inside.setAutoFillBackground(False)  # its ground would be another than that around it

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give words the height that they wrap to."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do so again when something inside changes."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.inside:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        # Qt asks for the least size only, not for the height at this width
        layout = self.inside.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.inside.setMinimumHeight(layout.minimumHeightForWidth(self.viewport().width()))
