"""A word about a passage that is still in an older version of its source."""

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.parts import label


class PassageVersion(QFrame):
    """Says in which version a passage is and what waits; out of sight while it is in the current one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._source_id = ""
        self.setProperty("role", "message")
        self.words = label("", wraps=True)
        self.review = QPushButton(tr("Review Its Place…"))
        self.review.clicked.connect(lambda: desk.wayfinder.versions_wanted.emit(self._source_id))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.addWidget(self.words)
        inside.addWidget(self.review)
        self.hide()

    def show_passage(self, passage: Passage, source: Source) -> None:
        """Show what is to be known of a passage's version."""
        self._source_id = source.id
        waiting = self._desk.open_book.book.anchorings.of_passage(passage.id)
        where = tr(
            "In version {version} of the source, which is now at version {newest}.",
            version=passage.version,
            newest=source.version,
        )
        if waiting is None:
            became = tr("It was kept there.")
        elif waiting.outcome == "orphan":
            became = tr("It was not found in the newer version.")
        else:
            share = waiting.likeness
            became = tr("In the newer version {share} % of its words were found.", share=share)
        self.words.setText(" ".join((where, became)))
        level = "warning" if waiting else "info"
        if self.property("level") != level:
            self.setProperty("level", level)
            self.style().unpolish(self)
            self.style().polish(self)
        self.review.setVisible(waiting is not None)
        self.setVisible(passage.version < source.version)
