"""The head of a source in the reader: its title and what is known of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefbook.domain.source import Source
from briefbook.ui.reader.shown_source import ShownSource

KINDS = {"text": "plain text", "markdown": "Markdown", "html": "web page"}


def details_line(source: Source) -> str:
    """Return who wrote a source, who published it, when, and how long it is; what is missing is said."""
    details = (
        source.author or "no author",
        source.publisher or "no publisher",
        source.published or "no date",
        f"{KINDS.get(source.kind, source.kind)}, {source.words:,} {'word' if source.words == 1 else 'words'}",
    )
    return " · ".join(details)


def begins_with_title(text: str, title: str) -> bool:
    """Return whether the first line of a text is its title, or what a title that ends in “…” was cut from."""
    first = text.lstrip("# \t\n").partition("\n")[0]
    line, title = (" ".join(words.strip("# \t").split()).casefold() for words in (first, title))
    is_cut = title.endswith("…") and line.startswith(title.removesuffix("…").rstrip())
    return bool(line) and (line == title or is_cut)


class SourceHeader(QWidget):
    """Title and details above the text; it scrolls with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setProperty("role", "h1")
        self.details = QLabel(self)
        self.details.setProperty("role", "meta")
        for label, name in ((self.title, "Title of the source"), (self.details, "Details of the source")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 28, 0, 20)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.details)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def show_source(self, reading: ShownSource) -> None:
        """Show the title and details of a source; the details alone where its text begins with the title."""
        source = reading.source
        self.title.setText(source.title)
        self.details.setText(details_line(source))
        for label in (self.title, self.details):
            label.setAccessibleDescription(label.text())
        self.setAccessibleName(source.title)
        self.title.setHidden(begins_with_title(reading.shown.text, source.title))
