"""The list of what could not be imported."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget


class RefusalList(QDialog):
    """Lists why files, or what is in one, were not imported; it does not keep the window waiting."""

    def __init__(self, reasons: Sequence[str], parent: QWidget | None = None, *, what: str = "files") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{what.capitalize()} Not Imported")
        self.resize(560, 360)
        heading = QLabel(f"{len(reasons):,} {what} not imported")
        heading.setProperty("role", "title")
        self.list = QListWidget()
        self.list.setAccessibleName("Why each was not imported")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems(list(reasons))
        self.list.setCurrentRow(0)
        close = QPushButton("Close")
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self.list)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
