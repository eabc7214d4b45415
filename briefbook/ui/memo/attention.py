"""What needs attention in the memo, with the way to each place."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from briefbook.translation import tr, tr_noop

_LISTED = 30
_HIGHEST = 190

_LEADS: Final = {
    "page": tr_noop("Go to Page"),
    "issue": tr_noop("Go to Text"),
    "claim": tr_noop("Go to Claim"),
    "risk": tr_noop("Go to Risk"),
    "commitment": tr_noop("Go to Commitment"),
    "scenario": tr_noop("Go to Scenario"),
    "recommendation": tr_noop("Go to Recommendation"),
    "talking point": tr_noop("Go to Talking Point"),
    "event": tr_noop("Go to Event"),
    "objective": tr_noop("Go to Objective"),
}
"""What leads to each kind of target."""

Target = tuple[str, str]
"""A word of `domain.kinds.NAMES` and an id, or `page` and its number."""


class Attention(QFrame):
    """The sentences that say what needs attention; a button after each leads there."""

    wanted = Signal(str, str)
    """A `Target` was chosen."""

    def __init__(self, add_sections: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentences: tuple[str, ...] = ()
        self.is_error = False
        self._frame = QFrame(self)
        self._frame.setProperty("role", "message")
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(12, 6, 8, 6)
        self._rows.setSpacing(2)
        content = QWidget()
        content.setObjectName("content")
        content.setLayout(self._rows)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = content
        self._area.setWidget(content)
        self._area.setAccessibleName(tr("What needs attention in the memo"))
        self.sections = QPushButton(tr("Add the Missing Sections to the Outline"))
        self.sections.setProperty("role", "link")
        self.sections.setToolTip(add_sections.toolTip())
        self.sections.clicked.connect(add_sections.trigger)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(0, 2, 0, 2)
        inside.setSpacing(0)
        inside.addWidget(self._area)
        inside.addWidget(self.sections, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 10)
        column.addWidget(self._frame)
        self.hide()

    @property
    def count(self) -> int:
        """How many sentences there are."""
        return len(self.sentences)

    def show_sentences(
        self,
        sentences: Sequence[str],
        target_of: Callable[[str], Target | None] = lambda _: None,
        *,
        is_error: bool = False,
        lacks_sections: bool = False,
    ) -> None:
        """List the sentences, the first of many; an error is why there is no newer memo."""
        self.sections.setVisible(lacks_sections)
        if (tuple(sentences), is_error) == (self.sentences, self.is_error):
            return
        self.sentences, self.is_error = tuple(sentences), is_error
        self._frame.setProperty("level", "error" if is_error else "warning")
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        rest = self.count - _LISTED
        for sentence in (*sentences[:_LISTED], *([tr("And %n more.", "", rest)] if rest > 0 else ())):
            self._rows.addWidget(self._row(sentence, target_of(sentence)))
        self._rows.addStretch()
        self._fit()

    def _row(self, sentence: str, target: Target | None) -> QWidget:
        row = QWidget()
        words = QLabel(sentence)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(words, 1)
        if target:
            lead = QPushButton(tr(_LEADS[target[0]]))
            lead.setProperty("role", "link")
            lead.setAccessibleName(tr("{button}: {words}", button=lead.text(), words=sentence))
            lead.clicked.connect(partial(self.wanted.emit, *target))
            across.addWidget(lead, 0, Qt.AlignmentFlag.AlignTop)
        row.show()
        return row

    def _fit(self) -> None:
        content = self._content
        width = max(self.width() - 60, 200)
        height = content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()
        pane = self.parentWidget()
        most = min(_HIGHEST, pane.height() // 4) if pane else _HIGHEST
        self._area.setFixedHeight(min(max(most, 60), max(height, 28)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the sentences need at this width, within bounds."""
        super().resizeEvent(event)
        self._fit()
