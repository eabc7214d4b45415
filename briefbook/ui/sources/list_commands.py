"""What the user can do with the selected source, by key, menu and palette."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from briefbook.domain.citation import written
from briefbook.domain.source import Source
from briefbook.edits.library import remove_source
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.sources.annotation_files import AnnotationFiles
from briefbook.ui.sources.new_version import NewVersion
from briefbook.ui.sources.source_list import SourceList


class ListCommands:
    """The actions of a list of sources, and its context menu."""

    def __init__(self, desk: Desk, view: SourceList) -> None:
        self._desk, self._view = desk, view
        self.new_version = NewVersion(desk, view)
        self.annotations = AnnotationFiles(desk, view)
        self.open_action = self._add(
            "Open in Reader", self._open, icon="book-open", keys=("Return", "Enter"), hint="Open in Reader"
        )
        self.copy_action = self._add(
            "Copy Citation", self._copy, icon="copy", keys=("Ctrl+C",), hint="Copy its citation"
        )
        self.cite_action = self._add(
            "Cite in Text",
            self._cite,
            icon="quote",
            keys=("Ctrl+Return",),
            hint="Cite it where you were last writing",
        )
        self.edit_action = self._add(
            "Edit Details…", self._edit, icon="pencil", keys=("F2",), hint="Show its details"
        )
        self.version_action = self._add(
            "Import New Version…",
            self.new_version.ask_and_import,
            icon="file-plus",
            keys=(),
            hint="Import a file as the new version of this source",
        )
        self.export_annotations_action = self._add(
            "Export Annotations…",
            self.annotations.ask_and_export,
            icon="file-down",
            keys=(),
            hint="Write its passages to a Web Annotation file",
        )
        self.import_annotations_action = self._add(
            "Import Annotations…",
            self.annotations.ask_and_import,
            icon="import",
            keys=(),
            hint="Mark in it what a Web Annotation file marks",
        )
        self.remove_action = self._add(
            "Remove Source", self._remove, icon="trash-2", keys=("Del",), hint="Remove from the library"
        )
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.selection_moved.connect(self._enable)
        view.model().modelReset.connect(self._enable)
        self._enable()

    def _add(
        self, words: str, act: Callable[[Source], object], *, icon: str, keys: Sequence[str], hint: str
    ) -> QAction:
        def act_on_selected() -> None:
            source = self._view.selected()
            if source:
                act(source)

        icons = self._desk.icons
        return add_command(
            icons, self._view, words, act_on_selected, icon=icon, colour="text", keys=keys, hint=hint
        )

    def _enable(self) -> None:
        is_selected = self._view.selected() is not None
        for action in self._view.actions():
            action.setEnabled(is_selected)

    def _open(self, source: Source) -> None:
        self._desk.wayfinder.source_wanted.emit(source.id, None)

    def _copy(self, source: Source) -> None:
        QGuiApplication.clipboard().setText(written(source.key))
        self._desk.messages.info(f"Copied {written(source.key)}")

    def _cite(self, source: Source) -> None:
        self._desk.wayfinder.cite_wanted.emit(written(source.key))

    def _edit(self, source: Source) -> None:
        self._desk.wayfinder.selected.emit("source", source.id)

    def _remove(self, source: Source) -> None:
        open_book = self._desk.open_book
        with self._desk.messages.telling():
            # planned once typing is in the book: a citation just typed keeps its source
            open_book.do(lambda: remove_source(open_book.book, open_book.book.sources.get(source.id)))
            self._desk.messages.info(f"Removed “{source.title}”", "Undo", open_book.undo)

    def _show_menu(self, position: QPoint) -> None:
        index = self._view.indexAt(position)
        if not index.isValid():
            # the menu key asks at the middle of the view, wherever the selected source is
            index = self._view.currentIndex()
        if not index.isValid() or self._view.selected() is None:
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.open_action, self.copy_action, self.cite_action])
        menu.addSeparator()
        menu.addActions([self.edit_action, self.version_action])
        menu.addActions([self.export_annotations_action, self.import_annotations_action])
        menu.addSeparator()
        menu.addAction(self.remove_action)
        menu.popup(self._view.viewport().mapToGlobal(position))
