"""What the window shows while no book is open."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from briefbook.translation import tr
from briefbook.ui.flow import Flow
from briefbook.ui.middle import in_the_middle
from briefbook.ui.settings import Settings

_WIDEST = 620


class Welcome(QWidget):
    """Start, open, or look at the sample; and the books opened lately."""

    book_wanted = Signal(object)
    """The `Path` of a recent book was chosen."""

    def __init__(self, new: QAction, open_: QAction, sample: QAction, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        card = QFrame()
        card.setProperty("role", "pane")
        card.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(card)
        column.setContentsMargins(40, 36, 40, 36)
        column.setSpacing(12)
        title = QLabel(tr("Begin a briefing book"))
        title.setProperty("role", "h1")
        words = QLabel(
            tr(
                "Collect articles and statements, mark what matters, write the outline, judge the risks, and "
                "print a memo whose every claim leads to its source. All of it stays in one file here."
            )
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(8)
        buttons = Flow(gap=8)
        for action, role in ((new, "primary"), (open_, ""), (sample, "")):
            button = QPushButton(action.text())
            if role:
                button.setProperty("role", role)
            button.clicked.connect(action.trigger)
            buttons.addWidget(button)
            if action is new:
                self.setFocusProxy(button)
        column.addLayout(buttons)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        in_the_middle(self, card)
        self.refresh()

    def refresh(self) -> None:
        """List the recent books anew."""
        while item := self._recent.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        recent = self._settings.recent()
        if recent:
            label = QLabel(tr("Opened lately"))
            label.setProperty("role", "eyebrow")
            label.setContentsMargins(0, 16, 0, 4)
            self._recent.addWidget(label)
        for path in recent[:5]:
            self._recent.addWidget(self._button(path), 0, Qt.AlignmentFlag.AlignLeft)

    def _button(self, path: Path) -> QPushButton:
        button = QPushButton(path.stem)
        button.setProperty("role", "link")
        button.setToolTip(str(path))
        button.setAccessibleName(tr("Open {book}", book=path.stem))
        button.clicked.connect(lambda: self.book_wanted.emit(path))
        return button
