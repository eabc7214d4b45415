"""The buttons under a claim that is being made."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from briefbook.translation import tr


class MakingButtons(QWidget):
    """Cancel, and Add Claim."""

    def __init__(self, add: QAction, cancel: QAction) -> None:
        super().__init__()
        self.add = QPushButton(tr("Add Claim"))
        self.add.setProperty("role", "primary")
        self.add.setToolTip(add.toolTip())
        self.add.clicked.connect(add.trigger)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Make no claim (Esc)"))
        self.cancel.clicked.connect(cancel.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.add)
