"""The report of the program’s mistakes: read here, copied or saved by hand, never sent."""

from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefbook.errors import BriefbookError
from briefbook.jobs.mistake_report import Mistakes
from briefbook.jobs.support import without_names
from briefbook.jobs.writing_files import write_file
from briefbook.translation import tr
from briefbook.ui.dialog_room import give_room
from briefbook.ui.folders import documents
from briefbook.ui.frame.session import Session
from briefbook.ui.trouble.fixed_text import FixedText
from briefbook.ui.trouble.surroundings import names_of, system_told


class ReportWindow(QDialog):
    """What happened, when, and in which program on which system."""

    def __init__(self, mistakes: Mistakes, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mistakes, self._session = mistakes, session
        self.setWindowTitle(tr("What Went Wrong"))
        about = QLabel(
            tr(
                "This is what Briefbook knows of its mistake. It is kept on this computer and never sent; "
                "copy or save it for whoever helps you."
            )
        )
        about.setWordWrap(True)
        self.text = FixedText(tr("Report"))
        self.with_messages = QCheckBox(tr("Include the messages of errors, which may quote the book"))
        self.with_messages.toggled.connect(self.refresh)
        self.told = QLabel()
        self.told.setProperty("role", "meta")
        self.copy, self.save, close = (QPushButton(words) for words in (tr("Copy"), tr("Save…"), tr("Close")))
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        close.clicked.connect(self.close)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.told, 1)
        for button in (self.copy, self.save, close):
            button.setAutoDefault(False)
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.with_messages)
        layout.addLayout(below)
        give_room(self, 720, 520)

    def refresh(self) -> None:
        """Show what is known by now."""
        self.told.clear()
        self.text.setPlainText(self.report())

    def report(self) -> str:
        """Return the report as it is shown."""
        mistakes = self._mistakes.text(with_messages=self.with_messages.isChecked())
        names = names_of([*self._session.settings.recent(), *self._open()])
        return without_names(f"{mistakes}\n\n{system_told(self._session.theme)}", names)

    def _open(self) -> list[Path]:
        return [self._session.book.path] if self._session.book else []

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.told.setText(tr("Copied"))

    def _save(self) -> None:
        start = str(documents() / f"Briefbook report {datetime.now():%Y-%m-%d %H%M}.txt")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the Report"), start, tr("Text (*.txt)"))
        if not name:
            return
        try:
            write_file(Path(name), self.text.toPlainText().encode("utf-8", "backslashreplace"))
        except BriefbookError as error:
            self.told.setText(str(error))
        else:
            self.told.setText(tr("Saved {name}", name=Path(name).name))
