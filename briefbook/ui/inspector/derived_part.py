"""What a source derives from: the sources and the people it retells."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from briefbook.domain.derivation import Derivation
from briefbook.domain.source import Source
from briefbook.edits.deriving import derive_from_actor, derive_from_source, derive_no_longer
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.disclosure import Disclosure
from briefbook.ui.inspector.origin_picker import OriginPicker
from briefbook.ui.inspector.parts import LinkRow, column, label
from briefbook.ui.inspector.record_row import RecordRow

_NOTHING = tr_noop(
    "Where it retells another source, or somebody’s words, say so: they are one voice, not two."
)


class DerivedPart(QWidget):
    """A folded list of what a source derives from, each to be taken away, and the button to add one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._source_id = ""
        self._shown: list[tuple[Derivation, str]] | None = None
        self.rows: list[DerivedRow] = []
        self._nothing = label(tr(_NOTHING), "meta", wraps=True)
        self._list = QWidget()
        self._column = column(self._list)
        self._column.setSpacing(0)
        self.add = QPushButton(tr("Add…"))
        self.add.setToolTip(tr("Say what this source retells"))
        self.add.setEnabled(not desk.open_book.book.is_read_only)
        self.heading = Disclosure(desk, tr("Derived from"), self._list, self._nothing, self.add)
        self.picker = OriginPicker(desk, self)
        self.add.clicked.connect(lambda: self.picker.ask(self._source_id, self.add))
        self.picker.closed.connect(lambda: self.add.setFocus(Qt.FocusReason.PopupFocusReason))
        self.picker.source_chosen.connect(self._add_source)
        self.picker.actor_chosen.connect(self._add_actor)
        column(self, self.heading)

    def show_source(self, source: Source) -> None:
        """Show what a source derives from."""
        book = self._desk.open_book.book
        if source.id != self._source_id:
            self.picker.hide()
        self._source_id = source.id
        wanted = [(one, self._name(one)) for one in book.derivations.of_source(source.id)]
        self.heading.show_count(len(wanted) or None)
        self._nothing.setVisible(not wanted)
        if wanted == self._shown:
            return
        self._shown = wanted
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [DerivedRow(self._desk, one, name, partial(self._remove, one)) for one, name in wanted]
        for row in self.rows:
            self._column.addWidget(row)
            row.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Close what was opened over the page."""
        super().hideEvent(event)
        self.picker.hide()

    def _name(self, derivation: Derivation) -> str:
        book = self._desk.open_book.book
        if derivation.origin_id:
            return book.sources.get(derivation.origin_id).title
        actor = book.actors.find(derivation.actor_id)
        return tr("Words of {name}", name=actor.name) if actor else ""

    def _add_source(self, origin_id: str) -> None:
        book, source_id = self._desk.open_book.book, self._source_id
        with self._desk.messages.telling():
            self._desk.open_book.do(
                lambda: derive_from_source(book, book.sources.get(source_id), book.sources.get(origin_id))
            )

    def _add_actor(self, name: str) -> None:
        book, source_id = self._desk.open_book.book, self._source_id
        with self._desk.messages.telling():
            self._desk.open_book.do(lambda: derive_from_actor(book, book.sources.get(source_id), name))

    def _remove(self, derivation: Derivation) -> None:
        with self._desk.messages.telling():
            self._desk.open_book.do(derive_no_longer(derivation))


class DerivedRow(QWidget):
    """One origin: a row that leads to it, and a button that takes it away."""

    def __init__(self, desk: Desk, derivation: Derivation, name: str, remove: partial[None]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        if derivation.origin_id:
            lead = partial(desk.wayfinder.source_wanted.emit, derivation.origin_id, None)
            row.addWidget(LinkRow(desk.icons.icon("file-text", "muted"), name, lead), 1)
        else:
            row.addWidget(RecordRow(desk.theme, desk.icons.icon("user", "muted"), name, "", None), 1)
        self.remove = QToolButton()
        self.remove.setIcon(desk.icons.icon("x", "muted"))
        self.remove.setToolTip(tr("No longer derived from {name}", name=name))
        self.remove.setAccessibleName(tr("No longer derived from {name}", name=name))
        self.remove.setEnabled(not desk.open_book.book.is_read_only)
        self.remove.clicked.connect(lambda: remove())
        row.addWidget(self.remove)
