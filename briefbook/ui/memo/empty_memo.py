"""What the memo's pane says while there is nothing to print."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefbook.translation import tr
from briefbook.ui.scrolled import Scrolled
from briefbook.ui.wayfinder import Wayfinder


class EmptyMemo(Scrolled):
    """Says what a memo prints, and leads to the outline."""

    def __init__(self, wayfinder: Wayfinder, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title = QLabel(tr("Nothing to print yet"))
        title.setProperty("role", "title")
        words = QLabel(
            tr(
                "The memo prints the outline, the risk matrix with its register, and a note for every "
                "citation. Write the first issue, and its page appears here."
            )
        )
        words.setProperty("role", "meta")
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        button = QPushButton(tr("Go to the Outline"))
        button.setProperty("role", "primary")
        button.clicked.connect(wayfinder.outline_wanted.emit)
        self.setFocusProxy(button)
        middle = QWidget()
        inside = QVBoxLayout(middle)
        inside.setSpacing(12)
        inside.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(words)
        inside.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, 3)
        across.addStretch(1)
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        column.addLayout(across)
        column.addStretch(3)
