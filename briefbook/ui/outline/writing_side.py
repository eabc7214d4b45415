"""The right side of the outline: an issue's title and text."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.issue import Issue
from briefbook.domain.word_counts import words_in
from briefbook.translation import tr
from briefbook.ui.commands import add_command, printed
from briefbook.ui.desk import Desk
from briefbook.ui.outline.cite_picker import CitePicker
from briefbook.ui.outline.citing import Citing
from briefbook.ui.outline.editor import Editor
from briefbook.ui.outline.finding import Finding
from briefbook.ui.outline.highlighter import Highlighter
from briefbook.ui.outline.outline_model import OutlineModel
from briefbook.ui.outline.page_count import PageCount
from briefbook.ui.outline.resolution import Resolution
from briefbook.ui.outline.text_formats import TextFormats
from briefbook.ui.outline.title_line import TitleLine
from briefbook.ui.outline.toolbar import Toolbar
from briefbook.ui.outline.writing import Writing
from briefbook.ui.spelling.checked_text import CheckedText

COLUMN = 68
"""Characters that a line of text holds at most, about."""

SIDE = 14
"""Pixels beside the text at least."""

REST = 300
"""Milliseconds without a key after which words are counted."""


class WritingSide(QWidget):
    """The editor of one issue with its title, its buttons and its citations."""

    def __init__(self, desk: Desk, model: OutlineModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = desk.theme, model
        self._shown_id: str | None = None
        self.editor = Editor(self)
        self.title = TitleLine(desk, self)
        self._number = QLabel(self)
        self._number.setProperty("role", "issue-number")
        self._resolution = Resolution(desk.open_book.book)
        self._highlighter = Highlighter(self.editor.document(), self._formats(), self._resolution.state)
        self.picker = CitePicker(desk, self.editor)
        self.spelling = CheckedText(desk, self.editor)
        self.citing = Citing(desk, self.editor, self._resolution)
        self.toolbar = Toolbar(desk, self.editor, self.picker.begin, self)
        self.finding = Finding(desk, self.editor, self)
        self.writing = Writing(desk, self.editor, self)
        self.go_to_citation = add_command(
            desk.icons, self, tr("Go to Citation"), self.citing.go, icon="book-open", keys=("F12",)
        )
        self.peek = add_command(
            desk.icons, self, tr("Peek at Citation"), self.citing.peek, icon="eye", keys=("Alt+F12",)
        )
        # its key is the editor’s: elsewhere in the window the same key pastes a source
        self.paste_plain = add_command(
            desk.icons,
            self,
            tr("Paste as Plain Text"),
            self.editor.paste_plain,
            icon="clipboard-paste",
            hint=tr("Paste as Plain Text (Ctrl+Shift+V)"),
        )
        self.paste_plain.setEnabled(not desk.open_book.book.is_read_only)
        replacing = QAction(f"{tr('Find and Replace…')}\t{printed('Ctrl+H')}", self)
        replacing.triggered.connect(desk.wayfinder.replacing_wanted)
        self.editor.offers = (self.toolbar.cite, replacing)
        self.page_count = PageCount(desk, self.editor, self.writing, self.toolbar, self)
        self._counting = QTimer(self, singleShot=True, interval=REST)
        self._counting.timeout.connect(self._count)
        self._build()
        self.editor.textChanged.connect(self._counting.start)
        self.title.done.connect(self.editor.setFocus)
        self.writing.shown.connect(self._show)
        desk.theme.changed.connect(self._dress)
        desk.open_book.edited.connect(self._on_edited)
        for changed in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.modelReset):
            changed.connect(self._show_number)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the pages counted if something changed out of sight."""
        super().showEvent(event)
        self.page_count.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in a column that reads well."""
        super().resizeEvent(event)
        self._set_column()

    def _build(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(2)
        self._head.addWidget(self._number)
        self._head.addWidget(self.title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 1)
        layout.setSpacing(4)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.finding.bar)
        layout.addLayout(self._head)
        layout.addWidget(self.editor, 1)

    def _set_column(self) -> None:
        column = QFontMetrics(self.editor.document().defaultFont()).averageCharWidth() * COLUMN
        bar = self.editor.verticalScrollBar().sizeHint().width()
        side = max(SIDE, (self.width() - bar - column) // 2)
        self.editor.set_side(side)
        self.toolbar.set_side(side)
        margin = int(self.editor.document().documentMargin())
        self._head.setContentsMargins(side + margin, 0, side, 0)

    def _formats(self) -> TextFormats:
        return TextFormats(self._theme.tokens, self._theme.sizes)

    def _dress(self) -> None:
        self._highlighter.dress(self._formats())
        self._set_column()

    def _show(self, issue: Issue | None) -> None:
        self.title.show_issue(issue)
        self._show_number()
        self.page_count.show_issue(is_other=self._shown_id != self.writing.issue_id)
        self._shown_id = self.writing.issue_id
        self._count()

    def _show_number(self) -> None:
        issue_id = self.writing.issue_id
        is_there = issue_id in self._model.issue_ids()
        self._number.setText(self._model.number(issue_id) if issue_id and is_there else "")

    def _count(self) -> None:
        self.page_count.count(words_in(self.editor.text))

    def _on_edited(self, edit: Edit) -> None:
        if self._resolution.forget(edit):
            self._highlighter.reread_citations()
