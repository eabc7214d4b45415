"""A look at what a citation cites, without leaving the text."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from briefbook.domain.citation import Citation
from briefbook.domain.claim import FALLEN
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.outline.cited_words import described, quoted, supported
from briefbook.ui.outline.editor import Editor
from briefbook.ui.outline.popup import Popup
from briefbook.ui.outline.resolution import Cited

WIDTH = 380

_CLOSES = (
    QEvent.Type.KeyPress,
    QEvent.Type.FocusOut,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.Hide,
)


class Peek(Popup):
    """Shows a quote and its source, or a claim and its evidence, until the next key or click."""

    def __init__(self, desk: Desk, editor: Editor) -> None:
        super().__init__(editor)
        self._theme = desk.theme
        self.setAccessibleName(tr("What is cited here"))
        self.quote, self.about, self.evidence = QLabel(self), QLabel(self), QLabel(self)
        self.quote.setProperty("role", "quote")
        self.about.setProperty("role", "meta")
        layout = self._rows = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        for label in (self.quote, self.about, self.evidence):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)

    def look(self, position: int, citation: Citation, cited: Cited) -> None:
        """Show what a citation at a position of the text leads to."""
        self.quote.setText(quoted(citation, cited))
        self.about.setText(described(citation, cited))
        self.evidence.setText(supported(cited))
        has_fallen = cited.claim is not None and cited.claim.claim.status in FALLEN
        self.about.setProperty("level", "warning" if has_fallen else None)
        self.about.style().unpolish(self.about)
        self.about.style().polish(self.about)
        for label in (self.about, self.evidence):
            label.setVisible(bool(label.text()))
        width = WIDTH * self._theme.scale // 100
        self.open_beside(position, QSize(width, self._rows.totalHeightForWidth(width)))
        words = (self.quote.text(), self.about.text(), self.evidence.text())
        self.setAccessibleDescription(" ".join(filter(None, words)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close at the next key or click."""
        if self.isVisible() and event.type() in _CLOSES:
            self.hide()
        return False
