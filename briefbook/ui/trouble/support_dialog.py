"""Making a support file: what is in it is shown before it is written."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from briefbook.errors import BriefbookError
from briefbook.jobs.mistake_report import Mistakes
from briefbook.jobs.support import Part, integrity, write_support_file
from briefbook.translation import tr
from briefbook.ui.dialog_room import give_room
from briefbook.ui.folders import documents
from briefbook.ui.frame.session import Session
from briefbook.ui.tasks import Task
from briefbook.ui.trouble.fixed_text import FixedText
from briefbook.ui.trouble.support_parts import gathered


class SupportDialog(QDialog):
    """The parts at the side, the text of one of them beside, and where to save them all."""

    def __init__(self, session: Session, mistakes: Mistakes | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Make a Support File"))
        self._session, self._mistakes = session, mistakes
        self._checked: dict[str, str] | None = None
        self._task: Task | None = None
        self.parts: list[Part] = []
        self.names = QListWidget()
        self.names.setAccessibleName(tr("What the support file holds"))
        self.text = FixedText(tr("The text of this part"))
        self.with_names = QCheckBox(tr("Include the names and folders of books"))
        self.told = QLabel()
        self.told.setProperty("role", "meta")
        self.save, self.cancel = QPushButton(tr("Save…")), QPushButton(tr("Cancel"))
        self.save.setProperty("role", "primary")
        self._lay_out()
        self.names.currentRowChanged.connect(self._show)
        self.with_names.toggled.connect(self._gather)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self._stop)
        self._check()
        self._gather()
        self.names.setFocus()

    def _lay_out(self) -> None:
        about = QLabel(
            tr(
                "A support file tells whoever helps you how Briefbook is installed and what went wrong. "
                "It holds no text of a book. This is all that is in it; it is saved where you say, "
                "and never sent."
            )
        )
        about.setWordWrap(True)
        beside = QSplitter()
        beside.setChildrenCollapsible(False)
        beside.addWidget(self.names)
        beside.addWidget(self.text)
        beside.setStretchFactor(1, 1)
        scale = self._session.theme.scale
        beside.setSizes([170 * scale // 100, 600 * scale // 100])
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.told, 1)
        for button in (self.cancel, self.save):
            button.setAutoDefault(False)
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addWidget(beside, 1)
        layout.addWidget(self.with_names)
        layout.addLayout(below)
        give_room(self, 800, 540)

    def _gather(self) -> None:
        row = max(0, self.names.currentRow())
        self.parts = gathered(
            self._session, self._mistakes, self._checked, with_names=self.with_names.isChecked()
        )
        self.names.blockSignals(True)
        self.names.clear()
        self.names.addItems([part.name for part in self.parts])
        self.names.blockSignals(False)
        self.names.setCurrentRow(min(row, len(self.parts) - 1))

    def _show(self, row: int) -> None:
        self.text.setPlainText(self.parts[row].text if row >= 0 else "")

    def _check(self) -> None:
        """Verify the open book meanwhile, as a file that was damaged explains much."""
        desk = self._session.desk
        if desk is None or not desk.open_book.book.file.path.is_file():
            return
        opened = desk.open_book.book.reader()

        def work(task: Task) -> dict[str, str]:
            with opened() as book:
                return integrity(book)

        self.told.setText(tr("The book is being verified…"))
        self._task = desk.tasks.start(
            tr("Verifying the book"), work, done=self._on_checked, failed=self._on_failed
        )

    def _on_checked(self, checked: dict[str, str]) -> None:
        self._checked = checked
        self.told.clear()
        self._gather()

    def _on_failed(self, error: BriefbookError) -> None:
        self._on_checked({"Verified": "this failed; mistakes.txt may tell why"})

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _save(self) -> None:
        start = str(documents() / f"Briefbook support {datetime.now():%Y-%m-%d %H%M}.zip")
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the Support File"), start, tr("ZIP file (*.zip)")
        )
        if not name:
            return
        path = Path(name) if name.lower().endswith(".zip") else Path(f"{name}.zip")
        try:
            write_support_file(path, self.parts)
        except BriefbookError as error:
            self.told.setText(str(error))
        else:
            self._session.messages.info(tr("Saved {name}", name=path.name))
            self.accept()
