"""The dialog in which a table is looked at before it is loaded."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from briefbook.domain.counts import in_a_row
from briefbook.domain.fields import FIELDS
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.domain.table import Table
from briefbook.domain.vocabulary import kind_words
from briefbook.errors import BriefbookError
from briefbook.jobs.loading.mapping import fitness, guess_for
from briefbook.jobs.loading.matching import SAME, Same, matches
from briefbook.jobs.loading.planning import contents_for, refuse_incomplete
from briefbook.jobs.loading.reading import understand
from briefbook.jobs.loading.sheets import likeliest
from briefbook.jobs.loading.targets import LOADABLE, targets
from briefbook.jobs.loading.understood import Understood
from briefbook.store.naming import kind_name
from briefbook.translation import tr, tr_noop
from briefbook.ui.choice_box import ChoiceBox
from briefbook.ui.desk import Desk
from briefbook.ui.dialog_room import give_room
from briefbook.ui.loading.load_words import load_words
from briefbook.ui.loading.mapping_form import MappingForm
from briefbook.ui.loading.table_preview import TablePreview

REST = 200
"""Milliseconds after the last choice until the table is read anew."""
MOST_LINES = 300
LEAST_FIT = 8
"""How fit tables have to be for a kind that nobody named."""
_SAME_WORDS: dict[Same, str] = {
    "ref and title": tr_noop("Rows with the label and title of a record change it"),
    "title": tr_noop("Rows with the title of a record change it"),
    "nothing": tr_noop("Every row is added"),
}


class LoadingDialog(QDialog):
    """Shows the first rows, which column goes where, what cannot be read, and how many records come of it."""

    load_wanted = Signal()
    """The table is to be loaded as it is chosen here."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        tables: Sequence[Table],
        kind: type[Record] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog for the tables of a file; without a `kind`, for the one they look like most."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Load “{name}”", name=name))
        self._desk, self._tables = desk, tables
        self.name = name
        """What the file is called."""
        self.kind_choice, self.sheet = ChoiceBox(), ChoiceBox()
        self.form, self.preview, self.remarks = MappingForm(), TablePreview(), QListWidget()
        self.same, self.keep = ChoiceBox(), QCheckBox(tr("Put what has no field into the notes"))
        self.summary = QLabel()
        self._buttons = QDialogButtonBox()
        self._buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        self.load = self._buttons.addButton(tr("Load", "verb"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._fill(kind or _likeliest_kind(tables))
        self._arrange()
        self._timer.timeout.connect(self.read)
        self.kind_choice.currentIndexChanged.connect(self._show_table)
        self.sheet.currentIndexChanged.connect(self._show_table)
        self.form.changed.connect(self._on_mapped)
        self.same.currentIndexChanged.connect(self.read)
        self.keep.toggled.connect(self.read)
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)
        self._show_table()

    @property
    def kind(self) -> type[Record]:
        """What the rows are to be."""
        return LOADABLE[self.kind_choice.currentData()]

    @property
    def table(self) -> Table:
        """The table that is to be loaded."""
        return self._tables[self.sheet.currentIndex()]

    @property
    def same_chosen(self) -> Same:
        """Which rows change a record."""
        return SAME[self.same.currentIndex()]

    def read(self) -> None:
        """Read the table as it is chosen, and tell what comes of it."""
        self._timer.stop()
        mapping = self.form.mapping
        try:
            refuse_incomplete(self.kind, self.table, mapping)
        except BriefbookError as error:
            self._tell([str(error)], tr("Nothing can be loaded yet."), 0)
            return
        contents = contents_for(self._desk.open_book.book, self.kind)
        found = understand(contents, self.kind, self.table, mapping, keep_rest=self.keep.isChecked())
        changed = len(matches(contents, self.kind, found.rows, self.same_chosen))
        told = [tr("%n new", "", len(found.rows) - changed), tr("%n there already", "", changed)]
        if found.unread:
            told.append(tr("%n remark(s) on what cannot be read", "", len(found.unread)))
        self._tell(_remarks(found, self.table), tr("{facts}.", facts=in_a_row(told)), len(found.rows))

    def _tell(self, remarks: Sequence[str], summary: str, count: int) -> None:
        self.remarks.clear()
        self.remarks.addItems(list(remarks[:MOST_LINES]))
        if len(remarks) > MOST_LINES:
            self.remarks.addItem(tr("… and %n more.", "", len(remarks) - MOST_LINES))
        if not remarks:
            self.remarks.addItem(tr("Everything in the table can be read and has its field."))
        self.summary.setText(summary)
        self.load.setEnabled(count > 0)
        self.load.setText(load_words(count, kind_name(self.kind)) if count else tr("Load", "verb"))

    def _show_table(self) -> None:
        kind, table = self.kind, self.table
        self.form.show_fields(targets(kind), table.headers, guess_for(kind, table))
        self.preview.show_table(table)
        has_notes = any(one.name == "text" and one.label == "Notes" for one in FIELDS[kind])
        self.keep.setVisible(has_notes)
        self._show_mapping()
        self.read()

    def _on_mapped(self) -> None:
        self._show_mapping()
        self._timer.start()

    def _show_mapping(self) -> None:
        labels = {one.name: tr(one.label) for one in targets(self.kind)}
        self.preview.show_mapping(
            self.table, {header: labels[name] for name, header in self.form.mapping.items()}
        )

    def _accept(self) -> None:
        self.read()
        if self.load.isEnabled():
            self.load_wanted.emit()

    def _fill(self, kind: type[Record]) -> None:
        for word, one in LOADABLE.items():
            self.kind_choice.addItem(kind_words(kind_name(one)), word)
            if one is kind:
                self.kind_choice.setCurrentIndex(self.kind_choice.count() - 1)
        for table in self._tables:
            self.sheet.addItem(
                tr("{table} (%n row(s))", "", len(table.rows), table=table.name or tr("The table"))
            )
        best = likeliest(self._tables, kind)
        self.sheet.setCurrentIndex(next(n for n, one in enumerate(self._tables) if one is best))
        for same in SAME:
            self.same.addItem(tr(_SAME_WORDS[same]))
        self.keep.setChecked(True)
        for widget, words in (
            (self.kind_choice, tr("What the rows are")),
            (self.sheet, tr("Sheet")),
            (self.remarks, tr("What to know before loading")),
            (self.same, tr("Which rows change a record")),
            (self.form, tr("Which column goes into which field")),
        ):
            widget.setAccessibleName(words)

    def _arrange(self) -> None:
        self.remarks.setWordWrap(True)
        self.remarks.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.remarks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.load.setProperty("role", "primary")
        self.summary.setProperty("role", "strong")
        self.summary.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(12)
        for words, widget in ((tr("&Load as"), self.kind_choice), (tr("&Sheet"), self.sheet)):
            named = QLabel(words)
            named.setBuddy(widget)
            head.addWidget(named)
            head.addWidget(widget)
        head.addStretch()
        fields = _card(tr("Fields and their columns"), self.form)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        right.addWidget(_card(tr("The first rows"), self.preview))
        right.addWidget(_card(tr("What to know"), self.remarks))
        right.setSizes([300, 220])
        whole = QSplitter(Qt.Orientation.Horizontal)
        whole.setChildrenCollapsible(False)
        whole.addWidget(fields)
        whole.addWidget(right)
        whole.setSizes([380, 640])
        choices = QHBoxLayout()
        choices.setSpacing(16)
        choices.addWidget(self.same)
        choices.addWidget(self.keep)
        choices.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.summary, 1)
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(whole, 1)
        column.addLayout(choices)
        column.addLayout(foot)
        self.load.setDefault(True)
        give_room(self, 1120, 760, least=(700, 420))


def _card(words: str, inside: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(12, 10, 12, 12)
    layout.setSpacing(8)
    title = QLabel(words)
    title.setProperty("role", "eyebrow")
    layout.addWidget(title)
    layout.addWidget(inside, 1)
    return card


def _remarks(found: Understood, table: Table) -> list[str]:
    return [
        *(one.sentence for one in found.unread),
        *found.left,
        *(one.sentence for one in found.taken),
        *table.notes,
    ]


def _likeliest_kind(tables: Sequence[Table]) -> type[Record]:
    """Return the kind that the tables look like most; risks where they hardly look like any."""

    def likeness(kind: type[Record]) -> int:
        return max(fitness(kind, guess_for(kind, one)) for one in tables)

    best = max(LOADABLE.values(), key=likeness)
    return best if likeness(best) >= LEAST_FIT else Risk
