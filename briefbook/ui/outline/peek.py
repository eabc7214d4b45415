"""A look at what a citation cites, without leaving the text."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout

from briefbook.domain.citation import Citation
from briefbook.ui.desk import Desk
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
    """Shows a quote and its source until the next key or click."""

    def __init__(self, desk: Desk, editor: Editor) -> None:
        super().__init__(editor)
        self._theme = desk.theme
        self.setAccessibleName("What is cited here")
        self.quote, self.about = QLabel(self), QLabel(self)
        self.quote.setProperty("role", "quote")
        self.about.setProperty("role", "meta")
        layout = self._rows = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        for label in (self.quote, self.about):
            label.setWordWrap(True)
            layout.addWidget(label)
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)

    def look(self, position: int, citation: Citation, cited: Cited) -> None:
        """Show what a citation at a position of the text leads to."""
        self.quote.setText(quoted(citation, cited))
        self.about.setText(described(citation, cited))
        self.about.setVisible(bool(self.about.text()))
        width = WIDTH * self._theme.scale // 100
        self.open_beside(position, QSize(width, self._rows.totalHeightForWidth(width)))
        self.setAccessibleDescription(f"{self.quote.text()} {self.about.text()}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close at the next key or click."""
        if self.isVisible() and event.type() in _CLOSES:
            self.hide()
        return False


def quoted(citation: Citation, cited: Cited) -> str:
    """Return the words cited, or a sentence saying what is not there."""
    if cited.source is None:
        return f"No source in this book has the key {citation.key}."
    if citation.number is None:
        return cited.source.title
    if cited.passage is None:
        return f"“{cited.source.title}” has no passage {citation.number}."
    return f"“{cited.passage.quote}”"


def described(citation: Citation, cited: Cited) -> str:
    """Return where the words come from, on one line."""
    source = cited.source
    if source is None:
        return ""
    title = source.title if cited.passage else ""
    return " · ".join(
        filter(None, (title, source.author, source.publisher, source.published, citation.label))
    )
