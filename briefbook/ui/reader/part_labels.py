"""The labels over parts that were set aside: why, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from briefbook.domain.reading import REASONS
from briefbook.domain.source import SetAside
from briefbook.translation import tr
from briefbook.ui.reader.reading_text import ReadingText


class PartLabel(QWidget):
    """The reason why one part was set aside, and the button that brings it back or sets it aside again."""

    wanted = Signal(object)

    def __init__(self, part: SetAside, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        reason = tr(REASONS[part.reason]) if part.reason in REASONS else part.reason
        words = QLabel(tr("{reason} · brought back", reason=reason) if part.brought_back else reason, self)
        words.setProperty("role", "meta")
        self.button = QPushButton(tr("Set Aside Again") if part.brought_back else tr("Bring Back"), self)
        self.button.setProperty("role", "link")
        self.button.setAccessibleName(tr("{name}: {sentence}", name=self.button.text(), sentence=reason))
        self.button.setToolTip(
            tr("Leave this out of the text again")
            if part.brought_back
            else tr("Make this part of the text again")
        )
        self.button.clicked.connect(lambda: self.wanted.emit(self.part))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(words)
        row.addWidget(self.button)
        row.addStretch()
        self.setCursor(Qt.CursorShape.ArrowCursor)


class PartLabels(QWidget):
    """Keeps a label over each part that is shown in its place."""

    wanted = Signal(object)
    """The user wants a part back, or set aside again: the `SetAside`."""

    def __init__(self, page: ReadingText) -> None:
        super().__init__(page)
        self.hide()
        self._page = page
        self.labels: list[PartLabel] = []
        page.moved.connect(self._place)

    def show_source(self) -> None:
        """Make the labels for the source that is shown."""
        for label in self.labels:
            label.hide()
            label.deleteLater()
        reading = self._page.reading
        parts = reading.parts if reading and reading.is_showing_parts else ()
        self.labels = [PartLabel(part, self._page.viewport()) for part in parts]
        for label in self.labels:
            label.wanted.connect(self.wanted)
            label.show()
        self._place()

    def _place(self) -> None:
        reading = self._page.reading
        if reading is None or not self.labels:
            return
        height, width = self._page.label_height, self._page.viewport().width()
        before: dict[int, int] = {}
        blocks = [
            self._page.document().findBlock(reading.shown.position(label.part.start)).position()
            for label in self.labels
        ]
        for label, block in zip(self.labels, blocks, strict=True):
            order = before[block] = before.get(block, 0) + 1
            top = self._page.rect_at(block).top() - height * (blocks.count(block) - order + 1)
            label.setGeometry(0, top, width, height)
