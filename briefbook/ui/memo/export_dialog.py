"""The dialog for an export: what kind of file, for whom, and where."""

import os
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefbook.domain.contents import Contents
from briefbook.translation import tr, tr_noop
from briefbook.ui.choice_box import ChoiceBox
from briefbook.ui.dialog_room import Form, grown
from briefbook.ui.memo.checked_line import CheckedLine
from briefbook.ui.memo.export_choices import (
    ENDINGS,
    KINDS,
    PAGE_SIZES,
    Choices,
    audiences,
    is_marked,
    suggested_name,
    with_ending,
)
from briefbook.ui.memo.pdf_password import PdfPassword
from briefbook.ui.memo.since import SinceChoice
from briefbook.ui.theme.icons import Icons

_ALL = tr_noop("Everybody: nothing is left out")
_UNMARKED = tr_noop("Only what bears no marking")
_HIGHEST = 150


class ExportDialog(Form):
    """Asks how to export; all of it is as it was the last time, so that Enter will do."""

    width_wanted = 620

    audience_changed = Signal(object)
    """Another audience, or moment of changes: `None` for everybody, else the highest marking."""

    def __init__(
        self,
        contents: Contents,
        choices: Choices,
        folder: Path,
        page_size: str,
        since: SinceChoice,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export the Memo"))
        self._contents, self._folder = contents, folder
        self._is_named = False
        self.kind, self.audience, self.page_size = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.since = since
        self.attach = QCheckBox(tr("Attach the memo’s text and data (PDF/A-3)"))
        self.protect = PdfPassword(icons)
        self.file = QLineEdit()
        self.withheld, self._there = QLabel(), QLabel()
        self.checked = CheckedLine()
        self._form = QFormLayout()
        self._fill(choices, page_size)
        self._arrange()
        self._connect()
        self._show_kind()
        self._name()

    @property
    def choices(self) -> Choices:
        """What was chosen."""
        return Choices(
            kind=self.kind.currentData(),
            audience=self.audience.currentData(),
            page_size=self.page_size.currentData(),
            attach=self.attach.isChecked(),
            folder=str(self.path.parent),
        )

    @property
    def path(self) -> Path:
        """Where the file is to be."""
        typed = self._folder / Path(self.file.text().strip()).expanduser()
        if typed.suffix.lower() != ENDINGS[self.kind.currentData()]:
            typed = Path(f"{typed}{ENDINGS[self.kind.currentData()]}")
        return typed

    def show_withheld(self, sentences: tuple[str, ...] | None) -> None:
        """Tell what is left out for the audience; `None` while that is not known yet."""
        if self.audience.currentData() is None:
            words = ""
        elif sentences is None:
            words = "…"
        elif not sentences:
            words = tr("Nothing has to be left out for these readers.")
        else:
            words = "\n".join(f"• {sentence}" for sentence in sentences)
        self.withheld.setText(words)
        self._left_out.setVisible(bool(words))
        height = _HIGHEST if sentences and len(sentences) > 2 else 64 if sentences else 30
        self._left_out.setFixedHeight(grown(height))
        self.fit()

    def _fill(self, choices: Choices, page_size: str) -> None:
        for kind, _, words in KINDS:
            self.kind.addItem(tr(words), kind)
        self.kind.setCurrentIndex(self.kind.findData(choices.kind))
        self.audience.addItem(tr(_ALL), None)
        if is_marked(self._contents):
            self.audience.addItem(tr(_UNMARKED), "")
            for marking in audiences(self._contents):
                self.audience.addItem(tr("Readers of {marking} at most", marking=marking), marking)
        else:
            self.audience.setEnabled(False)
            self.audience.setToolTip(tr("Nothing in this book bears a marking"))
        offered = [self.audience.itemData(place) for place in range(self.audience.count())]
        if choices.audience in offered:
            self.audience.setCurrentIndex(offered.index(choices.audience))
        as_there = tr("As in the template ({page_size})", page_size=page_size)
        self.page_size.addItem(as_there if page_size else tr("As in the template"), "")
        for size in PAGE_SIZES:
            self.page_size.addItem(size, size)
        self.page_size.setCurrentIndex(max(0, self.page_size.findData(choices.page_size)))
        self.attach.setChecked(choices.attach)

    def _arrange(self) -> None:
        self.withheld.setWordWrap(True)
        self.withheld.setTextFormat(Qt.TextFormat.PlainText)
        self.withheld.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.withheld.setProperty("role", "meta")
        self.withheld.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._left_out = QScrollArea()
        self._left_out.setWidgetResizable(True)
        self._left_out.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        content.setObjectName("content")
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self.withheld)
        self._left_out.setWidget(content)
        self._left_out.setAccessibleName(tr("What is left out for these readers"))
        self._there.setProperty("role", "warning")
        self._there.setWordWrap(True)
        self._choose = QPushButton(tr("Choose…"))
        self._choose.setAccessibleName(tr("Choose where to put the file"))
        self._choose.setAutoDefault(False)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.file, 1)
        place.addWidget(self._choose)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(10)
        for words, field in (
            (tr("&Format"), self.kind),
            (tr("&For", "which readers"), self.audience),
            ("", self._left_out),
        ):
            self._form.addRow(words, field)
        changed = QLabel(tr("&Changes"))
        changed.setBuddy(self.since)
        self._form.addRow(changed, self.since)
        self._form.addRow(tr("&Page"), self.page_size)
        self._form.addRow("", self.attach)
        self._form.addRow("", self.protect)
        named = QLabel(tr("F&ile"))
        named.setBuddy(self.file)
        self._form.addRow(named, place)
        self._form.addRow("", self._there)
        self._form.addRow(tr("Review"), self.checked)
        for words, widget in (
            (tr("Format"), self.kind),
            (tr("For which readers"), self.audience),
            (tr("Size of the page"), self.page_size),
            (tr("File"), self.file),
        ):
            widget.setAccessibleName(words)
        self._buttons = QDialogButtonBox()
        cancel = self._buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        # Enter exports, wherever the focus is
        cancel.setAutoDefault(False)
        self.export = self._buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.setProperty("role", "primary")
        self.lay_out(self._form, self._buttons)
        # now that it is in the dialog, which would else forget it when the focus leaves the button
        self.export.setDefault(True)
        self.export.setFocus()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.audience.currentIndexChanged.connect(self._on_audience)
        self.since.changed.connect(self._on_since)
        self.protect.changed.connect(self.fit)
        self.file.textEdited.connect(self._on_typed)
        self.file.textChanged.connect(self._show_there)
        self._choose.clicked.connect(self._ask)
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)

    def _show_kind(self) -> None:
        kind = self.kind.currentData()
        self._form.setRowVisible(self.page_size, kind in ("pdf", "docx"))
        self._form.setRowVisible(self.attach, kind == "pdf")
        self.protect.offer(is_pdf=kind == "pdf")
        if self._is_named:
            self.file.setText(str(with_ending(Path(self.file.text()), kind)))
        else:
            self._name()
        self.fit()

    def _on_audience(self) -> None:
        self.show_withheld(None)
        if not self._is_named:
            self._name()
        self.audience_changed.emit(self.audience.currentData())

    def _on_since(self) -> None:
        self.show_withheld(None)
        self.audience_changed.emit(self.audience.currentData())

    def _name(self) -> None:
        choices = Choices(kind=self.kind.currentData(), audience=self.audience.currentData())
        self.file.setText(str(self._folder / suggested_name(self._contents, choices)))

    def _on_typed(self) -> None:
        self._is_named = True
        kinds = [kind for kind, ending in ENDINGS.items() if self.file.text().lower().endswith(ending)]
        if kinds and kinds[0] != self.kind.currentData():
            self.kind.setCurrentIndex(self.kind.findData(kinds[0]))

    @property
    def _has_name(self) -> bool:
        typed = self.file.text().strip()
        return bool(Path(typed).name) and not typed.endswith(("/", os.sep))

    def _show_there(self) -> None:
        # the field may have no room for all of it
        self.file.setToolTip(str(self.path) if self._has_name else "")
        is_there = self._has_name and self.path.is_file()
        self._there.setText(
            tr("{name} is there already and will be replaced.", name=self.path.name) if is_there else ""
        )
        self._form.setRowVisible(self._there, is_there)
        self.export.setText(tr("Replace") if is_there else tr("Export"))

    def _ask(self) -> None:
        kinds = ";;".join(f"{tr(words)} (*{ending})" for _, ending, words in KINDS)
        _, ending, words = next(one for one in KINDS if one[0] == self.kind.currentData())
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export the Memo"), str(self.path), kinds, f"{tr(words)} (*{ending})"
        )
        if chosen:
            self.file.setText(chosen)
            self._on_typed()

    def _accept(self) -> None:
        if not self._has_name:
            self.file.setFocus()
        elif self.protect.is_complete:
            self.accept()
        else:
            self.protect.ask()
