"""The memo's pane: its header and its pages, as they will be printed."""

from time import monotonic

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from briefbook import paths
from briefbook.domain.contents import Contents
from briefbook.domain.edit import Edit
from briefbook.domain.header import MemoHeader
from briefbook.domain.kinds import KINDS
from briefbook.edits.heading import fill_header
from briefbook.edits.outlining import lay_out
from briefbook.errors import BriefbookError
from briefbook.jobs.measuring import Measured
from briefbook.jobs.own_templates import prepare_folder
from briefbook.jobs.workers.worker import StoppedError
from briefbook.memo.templates import template
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.memo.attention import Attention
from briefbook.ui.memo.empty_memo import EmptyMemo
from briefbook.ui.memo.header_form import HeaderForm
from briefbook.ui.memo.memo_bar import MemoBar
from briefbook.ui.memo.overflow import shaded
from briefbook.ui.memo.preview import Preview, make_preview
from briefbook.ui.memo.since import with_changes
from briefbook.ui.memo_length import NOT_PRINTED
from briefbook.ui.paper.paper_view import PaperView
from briefbook.ui.tasks import Task

TYPED = 30
"""Milliseconds at least between the memos that are made of a text while it is typed."""
_QUICK = 0.15
"""Seconds within which a memo can be made again at once."""
_PATIENCE = 3.0
"""Seconds after which a memo that is not wanted any more is stopped."""


class MemoPane(QWidget):
    """Fills in the memo's header and shows its pages; made again after each edit while in sight."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_stale = True
        self._shown: Contents | None = None
        self._task: Task | None = None
        self._call = desk.worker.one()
        self._began = self._ended = self._took = 0.0
        self._revision = 0
        self.form = HeaderForm(desk, self)
        self.paper = PaperView(desk, tr("Pages of the memo"), tr("Drawing the memo"), self)
        self.bar = MemoBar(desk, self.paper, self)
        self.attention = Attention(self.bar.sections_action, self)
        self._stack = QStackedWidget(self)
        self._empty = EmptyMemo(desk.wayfinder, self)
        # the pages shrink, and not what stands over them
        self._stack.setMinimumHeight(100)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.paper)
        self.setFocusProxy(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame(self)
        line.setProperty("role", "line")
        for widget in (self.bar, self.form, self.attention, line):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._make)
        self._connect()
        desk.memo_length.is_made_elsewhere = self._makes_it
        self._refresh_templates()
        desk.worker.start()

    @property
    def preview(self) -> Preview | None:
        """The memo whose pages are shown."""
        shown = self.paper.pages
        return shown if isinstance(shown, Preview) else None

    def _makes_it(self) -> bool:
        return isValid(self) and self.isVisible()

    def _connect(self) -> None:
        bar, book = self.bar, self._desk.open_book
        bar.header_action.triggered.connect(self._fold_header)
        bar.warnings_button.toggled.connect(self._show_attention)
        bar.template.activated.connect(self._choose_template)
        bar.template.setEnabled(not book.book.is_read_only)
        bar.sections_action.triggered.connect(self._add_sections)
        bar.sections_action.setEnabled(not book.book.is_read_only)
        bar.folder_action.triggered.connect(self._open_folder)
        bar.text_action.triggered.connect(lambda: self._lead(*self.paper.place_in_sight()))
        self.paper.place_clicked.connect(lambda page, _, down: self._lead(page, down))
        self.attention.wanted.connect(self._go)
        book.edited.connect(self._on_edited)
        book.typed.connect(self._on_typed)
        book.since_changed.connect(self._remake)
        self._desk.tasks.ended.connect(self._on_ended)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the memo if it changed out of sight."""
        super().showEvent(event)
        self._refresh_templates()
        if self._is_stale:
            self._pause.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Make no memo that nobody sees."""
        super().hideEvent(event)
        self._pause.stop()
        self._desk.memo_length.look()

    def changeEvent(self, event: QEvent) -> None:
        """Look for templates that were written meanwhile when the window is gone back to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.isVisible():
            self._refresh_templates()

    def _refresh_templates(self) -> None:
        if self.bar.template.refresh():
            self._remake()
        self.bar.template.choose(self._desk.open_book.book.headers.only().template)

    def _on_edited(self, edit: Edit) -> None:
        if all(change.kind in NOT_PRINTED for change in edit.changes):
            return  # neither is printed
        if edit.touches(MemoHeader):
            self.bar.template.choose(self._desk.open_book.book.headers.only().template)
        self._is_stale = True
        if self._task and monotonic() - self._began > _PATIENCE:
            self._call.stop()
        self._soon(0)

    def _on_typed(self) -> None:
        self._is_stale = True
        self._soon(TYPED)

    def _remake(self) -> None:
        self._is_stale, self._shown = True, None
        self._soon(0)

    def _soon(self, pause: int) -> None:
        # what takes long is made more seldom
        rest = 0.0 if self._took < _QUICK else min(2.0, self._took) - (monotonic() - self._ended)
        wait = max(pause, round(rest * 1000))
        if self.isVisible() and not (self._pause.isActive() and self._pause.remainingTime() <= wait):
            self._pause.start(wait)

    def _make(self) -> None:
        if not self.isVisible() or self._task is not None:
            return
        self._is_stale, self._revision = False, self._desk.memo_length.revision
        contents = self._contents()
        if contents == self._shown:
            self._desk.memo_length.confirm(self._revision)
            return
        self._shown = contents
        if not contents.has_papers:
            self._show(self._empty)
            self._warn(())
            self._desk.memo_length.take(Measured(0), self._revision)
            return
        self._show(self.paper)
        self._call = one = self._desk.worker.one()
        wanted, scale = self.paper.wanted()

        def make(task: Task) -> Preview | None:
            if task.is_cancelled:
                return None
            try:
                return make_preview(one, contents, wanted, scale)
            except StoppedError:  # a newer one is wanted
                return None

        self._began = monotonic()
        self._task = self._desk.tasks.start(
            tr("Making the memo"), make, done=self._on_made, failed=self._on_failed, stop=one.stop
        )

    def _contents(self) -> Contents:
        open_book = self._desk.open_book
        contents = open_book.contents()
        try:
            return with_changes(open_book.book, contents, open_book.since)
        except BriefbookError as error:
            self._desk.messages.error(error)
            open_book.since = ""
            return contents

    def _on_made(self, preview: Preview | None) -> None:
        if preview is None:
            # it was stopped: the same contents may be wanted again
            self._shown = None
        if preview is None or self._shown is None:
            return
        self.paper.show_pages(preview)
        self.paper.shade(shaded(preview))
        self._desk.memo_length.take(preview.measured, self._revision, monotonic() - self._began)
        self.bar.show_pages(True)
        self._warn(preview.made.warnings, preview)

    def _on_failed(self, error: BriefbookError) -> None:
        # the same contents may do another time
        self._shown = None
        self._desk.memo_length.lose()
        self.attention.show_sentences((str(error),), is_error=True)
        self.bar.show_warnings(1)
        self._show_attention()

    def _on_ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            # the first one also waits for its process
            self._took = monotonic() - self._began if self._ended else 0.0
            self._ended = monotonic()
            if self._is_stale:
                self._soon(0)

    def _show(self, widget: QWidget) -> None:
        before = self._stack.currentWidget()
        # the stack itself has it, if somebody came before there was anything to show
        had_focus = self._stack.hasFocus() or (before is not None and before.hasFocus())
        self._stack.setCurrentWidget(widget)
        self.bar.show_pages(widget is self.paper)
        self.setFocusProxy(widget)
        if had_focus:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _warn(self, sentences: tuple[str, ...], preview: Preview | None = None) -> None:
        sentences += tuple(self.bar.template.refused)
        if preview is None:
            self.attention.show_sentences(sentences)
        else:
            lacks = self._lacks_sections(preview.contents)
            self.attention.show_sentences(sentences, preview.target_of, lacks_sections=lacks)
        self.bar.show_warnings(len(sentences))
        self._show_attention()

    def _lacks_sections(self, contents: Contents) -> bool:
        try:
            wanted = template(contents.header.template, paths.user_templates()).wanted
        except BriefbookError:
            return False
        return not all(contents.outline.titled(*titles) for titles in wanted)

    def _fold_header(self) -> None:
        self.form.setVisible(self.form.isHidden())
        self.bar.show_header(not self.form.isHidden())

    def _show_attention(self) -> None:
        wanted = self.bar.warnings_button.isChecked() or self.attention.is_error
        self.attention.setVisible(wanted and self.attention.count > 0)

    def _choose_template(self) -> None:
        headers, name = self._desk.open_book.book.headers, self.bar.template.currentData()
        with self._desk.messages.telling():
            self._desk.open_book.do(lambda: fill_header(headers.only(), template=name))

    def _add_sections(self) -> None:
        book, open_book = self._desk.open_book.book, self._desk.open_book
        with self._desk.messages.telling():
            wanted = template(book.headers.only().template, paths.user_templates()).wanted
            edit = open_book.do(lambda: lay_out(book.issues.outline(), wanted))
            told = tr("Added (a section|%n sections) to the outline", "", len(edit.changes))
            self._desk.messages.info(told, tr("Undo"), open_book.undo)

    def _open_folder(self) -> None:
        with self._desk.messages.telling():
            folder = prepare_folder(paths.user_templates())
            self._refresh_templates()
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
                self._desk.messages.info(tr("Your templates are in {folder}", folder=folder))

    def _lead(self, page: int, down: float) -> None:
        preview = self.preview
        issue_id = preview.issue_at(page, down) if preview else None
        if issue_id:
            self._go("issue", issue_id)

    def _go(self, kind: str, record_id: str) -> None:
        book = self._desk.open_book.book
        if kind == "page":
            self.paper.turn_to(int(record_id))
        elif book.by_kind[KINDS[kind]].find(record_id):
            self._desk.wayfinder.show(kind, record_id)
