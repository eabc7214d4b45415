"""All tags of a book, to be given other names or taken away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefbook.domain.edit import Edit
from briefbook.domain.library import Tag
from briefbook.domain.source import Source
from briefbook.edits.collecting import rename_tag, untag_sources
from briefbook.translation import grouped, sort_key, tr
from briefbook.ui.commands import HIDDEN, add_command
from briefbook.ui.desk import Desk
from briefbook.ui.dialog_room import give_room

_NAME = Qt.ItemDataRole.UserRole


class TagManager(QDialog):
    """Lists the tags with how many sources bear each; F2 renames, Del takes a tag from all sources."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Tags"))
        self._desk, self._open_book = desk, desk.open_book
        self._is_filling = False
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Tags"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([tr("Tag"), tr("Sources")])
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        triggers = QAbstractItemView.EditTrigger
        self.list.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        if self._open_book.book.is_read_only:
            self.list.setEditTriggers(triggers.NoEditTriggers)
        self.list.itemChanged.connect(self._rename)
        self._empty = QLabel(tr("No source bears a tag yet. Select sources and press Ctrl+T to tag them."))
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self.rename_button, self.remove_button = QPushButton(tr("Rename")), QPushButton(tr("Remove"))
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        self.rename_button.clicked.connect(self._begin_renaming)
        self.remove_button.clicked.connect(self._remove)
        removing = add_command(desk.icons, self.list, tr("Remove Tag"), self._remove, keys=("Del",))
        removing.setData(HIDDEN)
        self.list.currentItemChanged.connect(self._enable)
        below = QHBoxLayout()
        below.addWidget(self.rename_button)
        below.addWidget(self.remove_button)
        below.addStretch()
        below.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        for part in (self.list, self._empty):
            layout.addWidget(part, 1)
        layout.addLayout(below)
        give_room(self, 380, 420)
        desk.open_book.edited.connect(self._refresh)
        self._fill()

    def _fill(self) -> None:
        current = self.list.currentItem()
        name = current.data(0, _NAME) if current else None
        self._is_filling = True
        self.list.clear()
        names = self._open_book.book.tags.names()
        for tag, count in sorted(names.items(), key=lambda one: sort_key(one[0])):
            item = QTreeWidgetItem([tag, grouped(count)])
            item.setData(0, _NAME, tag)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addTopLevelItem(item)
            if tag == name:
                self.list.setCurrentItem(item)
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
        self._is_filling = False
        self.list.setVisible(bool(names))
        self._empty.setVisible(not names)
        self._enable()

    def _bearing(self, name: str) -> list[Source]:
        book = self._open_book.book
        tags = [tag for tag in book.tags.all() if tag.name.casefold() == name.casefold()]
        return [book.sources.get(tag.source_id) for tag in tags]

    def _enable(self) -> None:
        is_possible = self.list.currentItem() is not None and not self._open_book.book.is_read_only
        self.rename_button.setEnabled(is_possible)
        self.remove_button.setEnabled(is_possible)

    def _refresh(self, edit: Edit) -> None:
        if edit.touches(Tag):
            self._fill()

    def _begin_renaming(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.editItem(item, 0)

    def _rename(self, item: QTreeWidgetItem, column: int) -> None:
        if self._is_filling or column:
            return
        before, name = str(item.data(0, _NAME)), item.text(0)
        if name != before:
            with self._desk.messages.telling():
                self._open_book.do(lambda: rename_tag(self._open_book.book, before, name))
        self._fill()

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        name, book = str(item.data(0, _NAME)), self._open_book.book
        with self._desk.messages.telling():
            self._open_book.do(lambda: untag_sources(book, self._bearing(name), [name]))
            self._desk.messages.info(
                tr("Removed the tag “{name}”", name=name), tr("Undo"), self._open_book.undo
            )
