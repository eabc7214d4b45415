"""The memo's pane: its header and its pages, as they will be printed."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.risk import RatingNote
from briefbook.domain.source import SetAside
from briefbook.ui.desk import Desk
from briefbook.ui.memo.empty_memo import EmptyMemo
from briefbook.ui.memo.header_form import HeaderForm
from briefbook.ui.memo.memo_bar import MemoBar, Warnings
from briefbook.ui.memo.paper_view import PaperView
from briefbook.ui.memo.preview import Preview, make_preview
from briefbook.ui.tasks import Task

PAUSE = 250
"""Milliseconds without an edit before the pages are made again."""


class MemoPane(QWidget):
    """Fills in the memo's header and shows its pages; made again after each edit while in sight."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_stale = True
        self._task: Task | None = None
        self.form = HeaderForm(desk, self)
        self.paper = PaperView(desk, self)
        self.bar = MemoBar(desk.icons, self.paper, self)
        self.warnings = Warnings(self)
        self._stack = QStackedWidget(self)
        self._empty = EmptyMemo(desk.wayfinder, self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.paper)
        self.setFocusProxy(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame(self)
        line.setProperty("role", "line")
        for widget in (self.bar, self.form, self.warnings, line):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._make)
        self.bar.header_action.triggered.connect(self._fold_header)
        self.bar.warnings_button.toggled.connect(self._show_warnings)
        self.paper.place_clicked.connect(self._lead)
        self.bar.text_action.triggered.connect(lambda: self._lead(*self.paper.place_in_sight()))
        desk.open_book.edited.connect(self._on_edited)
        desk.tasks.ended.connect(self._on_ended)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the memo if it changed out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self._pause.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Make no memo that nobody sees."""
        super().hideEvent(event)
        self._pause.stop()

    def _on_edited(self, edit: Edit) -> None:
        if all(change.kind in (RatingNote, SetAside) for change in edit.changes):
            return  # neither is printed
        self._is_stale = True
        if self.isVisible():
            self._pause.start(PAUSE)

    def _make(self) -> None:
        if not self.isVisible() or self._task is not None:
            return
        self._is_stale = False
        contents = self._desk.open_book.book.contents()
        if not (contents.issues or contents.risks):
            self._show(self._empty)
            self._warn(())
            return
        self._task = self._desk.tasks.start(
            "Making the memo",
            lambda task: make_preview(contents),
            done=self._on_made,
            failed=lambda sentence: self._warn((sentence,)),
        )

    def _on_made(self, preview: Preview) -> None:
        self._show(self.paper)
        self.paper.show_preview(preview)
        self._warn(preview.made.warnings)

    def _on_ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            if self._is_stale:
                self._pause.start()

    def _show(self, widget: QWidget) -> None:
        before = self._stack.currentWidget()
        had_focus = before is not None and before.hasFocus()
        self._stack.setCurrentWidget(widget)
        self.bar.show_pages(widget is self.paper)
        self.setFocusProxy(widget)
        if had_focus:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _warn(self, sentences: tuple[str, ...]) -> None:
        self.warnings.show_sentences(sentences)
        self.bar.show_warnings(len(sentences))
        self._show_warnings(self.bar.warnings_button.isChecked())

    def _fold_header(self) -> None:
        self.form.setVisible(self.form.isHidden())
        self.bar.show_header(not self.form.isHidden())

    def _show_warnings(self, wanted: bool) -> None:
        self.warnings.setVisible(wanted and self.warnings.count > 0)

    def _lead(self, page: int, down: float) -> None:
        preview = self.paper.preview
        issue_id = preview.issue_at(page, down) if preview else None
        if issue_id and self._desk.open_book.book.issues.find(issue_id):
            self._desk.wayfinder.issue_wanted.emit(issue_id, None)
