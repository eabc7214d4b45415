"""Giving tags to sources and taking them away."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.library import Tag
from briefbook.domain.source import Source
from briefbook.edits.collecting import tag_sources, untag_sources
from briefbook.translation import sort_key, tr
from briefbook.ui.desk import Desk
from briefbook.ui.sources.floating import Floating

_WIDTH, _ROWS = 260, 8
_FEW = 100
_NAME = Qt.ItemDataRole.UserRole
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_STATES = (Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked)


class TagPopup(Floating):
    """A line to type a tag in, and all tags of the book with a check where the sources bear them."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, tr("Tags"), parent)
        self._desk = desk
        self._ids: list[str] = []
        self._borne: Counter[str] = Counter()
        self._what = QLabel()
        self._what.setProperty("role", "eyebrow")
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Type a tag; Enter adds it"))
        self.line.setAccessibleName(tr("Tag to add"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Tags"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 8)
        layout.setSpacing(6)
        for part in (self._what, self.line, self.list):
            layout.addWidget(part)
        self.line.textChanged.connect(self._fill)
        self.line.returnPressed.connect(self._take)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._toggle)
        desk.open_book.edited.connect(self._refresh)

    def ask(self, sources: Sequence[Source], beside: QWidget) -> None:
        """Open for these sources."""
        self._ids = [source.id for source in sources]
        many = tr("Tags of %n source(s)", "", len(sources))
        self._what.setText(tr("Tags") if len(sources) == 1 else many)
        self.setAccessibleName(tr("Tags of {title}", title=sources[0].title) if len(sources) == 1 else many)
        self.line.clear()
        self._count()
        self._fill()
        rows = min(max(self.list.count(), 1), _ROWS)
        self.list.setFixedHeight(max(self.list.sizeHintForRow(0), 30) * rows + 8)
        self.list.setVisible(bool(self.list.count()))
        self.open_under(beside, self.line, _WIDTH)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list with the arrows while the line is typed in; Space checks what is walked to."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _MOVES.get(Qt.Key(event.key()))
            if step:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(-1, min(row, self.list.count() - 1)))
                return True
            if event.key() == Qt.Key.Key_Space and self.list.currentItem() and not self.line.text():
                self._toggle(self.list.currentItem())
                return True
        return False

    def _count(self) -> None:
        """Count how many of the sources bear each tag."""
        ids, tags = set(self._ids), self._desk.open_book.book.tags
        if len(ids) < _FEW:
            found = [tag for one in ids for tag in tags.of_source(one)]
        else:
            found = [tag for tag in tags.all() if tag.source_id in ids]
        self._borne = Counter(tag.name.casefold() for tag in found)

    def _fill(self) -> None:
        typed, current = self.line.text().strip().casefold(), self.list.currentRow()
        book, borne = self._desk.open_book.book, self._borne
        self.list.clear()
        for name in sorted(book.tags.names(), key=sort_key):
            if typed in name.casefold():
                count = borne[name.casefold()]
                item = QListWidgetItem(name)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setCheckState(_STATES[(count > 0) + (count == len(self._ids))])
                item.setData(_NAME, name)
                self.list.addItem(item)
        self.list.setCurrentRow(min(current, self.list.count() - 1))

    def _refresh(self, edit: Edit) -> None:
        if self.isVisible() and edit.touches(Tag):
            self._count()
            self._fill()

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None and not self.line.text().strip():
            self._toggle(item)
        elif self.line.text().strip():
            if self._tag(self.line.text()):
                self.line.clear()
        else:
            self.close_frame()

    def _toggle(self, item: QListWidgetItem) -> None:
        name = str(item.data(_NAME))
        if item.checkState() == Qt.CheckState.Checked:
            open_book = self._desk.open_book
            with self._desk.messages.telling():
                open_book.do(lambda: untag_sources(open_book.book, self._sources(), [name]))
        else:
            self._tag(name)

    def _tag(self, names: str) -> bool:
        open_book = self._desk.open_book
        with self._desk.messages.telling():
            open_book.do(lambda: tag_sources(open_book.book, self._sources(), [names]))
            return True
        return False

    def _sources(self) -> list[Source]:
        found = map(self._desk.open_book.book.sources.find, self._ids)
        return [source for source in found if source is not None]
