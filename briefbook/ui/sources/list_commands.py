"""What the user can do with the selected sources, by key, menu and palette."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from briefbook.domain.counts import count_of
from briefbook.domain.source import Source
from briefbook.edits.changing_many import remove_many
from briefbook.edits.library import remove_source
from briefbook.ui.commands import add_command, retip
from briefbook.ui.desk import Desk
from briefbook.ui.sources.annotation_files import AnnotationFiles
from briefbook.ui.sources.library_commands import LibraryCommands
from briefbook.ui.sources.new_version import NewVersion
from briefbook.ui.sources.references import References
from briefbook.ui.sources.source_list import SourceList


class ListCommands:
    """The actions of a list of sources, and its context menu."""

    def __init__(self, desk: Desk, view: SourceList, library: LibraryCommands) -> None:
        self._desk, self._view, self._library = desk, view, library
        self._of_one: list[QAction] = []
        self.new_version = NewVersion(desk, view)
        self.annotations = AnnotationFiles(desk, view)
        self.open_action = self._add(
            "Open in Reader",
            self._of_last(self._open),
            icon="book-open",
            keys=("Return", "Enter"),
            hint="Open in Reader",
        )
        self.copy_action = self._add(
            "Copy Citation", self._copy, icon="copy", keys=("Ctrl+C",), hint="Copy its citation"
        )
        self.references = References(desk, library.owner, view)
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
        self.version_action = self._add_of_one(
            "Import New Version…",
            self.new_version.ask_and_import,
            icon="file-plus",
            hint="Import a file as the new version of this source",
        )
        self.export_annotations_action = self._add_of_one(
            "Export Annotations…",
            self.annotations.ask_and_export,
            icon="file-down",
            hint="Write its passages to a Web Annotation file",
        )
        self.import_annotations_action = self._add_of_one(
            "Import Annotations…",
            self.annotations.ask_and_import,
            icon="import",
            hint="Mark in it what a Web Annotation file marks",
        )
        self.remove_action = self._add(
            "Remove Source", self._remove, icon="trash-2", keys=("Del",), hint="Remove from the library"
        )
        self._own = view.actions()
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.selection_moved.connect(self._enable)
        view.model().modelReset.connect(self._enable)
        self._enable()

    def _add(
        self,
        words: str,
        act: Callable[[Sequence[Source]], object],
        *,
        icon: str,
        hint: str,
        keys: Sequence[str] = (),
    ) -> QAction:
        def act_on_selected() -> None:
            sources = self._view.all_selected()
            if sources:
                act(sources)

        icons = self._desk.icons
        return add_command(
            icons, self._view, words, act_on_selected, icon=icon, colour="text", keys=keys, hint=hint
        )

    def _add_of_one(self, words: str, act: Callable[[Source], object], *, icon: str, hint: str) -> QAction:
        action = self._add(words, self._of_last(act), icon=icon, hint=hint)
        self._of_one.append(action)
        return action

    def _of_last(self, act: Callable[[Source], object]) -> Callable[[Sequence[Source]], object]:
        def act_on_last(sources: Sequence[Source]) -> None:
            act(self._view.selected() or sources[0])

        return act_on_last

    def _enable(self) -> None:
        count = self._view.selected_count
        for action in self._own:
            action.setEnabled(count == 1 if action in self._of_one else count > 0)
        many = count > 1
        for action, one, several, hint in (
            (self.copy_action, "Copy Citation", "Copy Citations", "Copy {} citation{}"),
            (self.edit_action, "Edit Details…", f"Edit Details of {count:,} Sources…", ""),
            (self.remove_action, "Remove Source", f"Remove {count:,} Sources", ""),
        ):
            words = several if many else one
            if action.text() != words:
                action.setText(words)
                retip(action, hint.format("their" if many else "its", "s" if many else ""))

    def _open(self, source: Source) -> None:
        self._desk.wayfinder.source_wanted.emit(source.id, None)

    def _copy(self, sources: Sequence[Source]) -> None:
        QGuiApplication.clipboard().setText(_together(sources))
        words = _together(sources) if len(sources) == 1 else count_of(len(sources), "citation")
        self._desk.messages.info(f"Copied {words}")

    def _cite(self, sources: Sequence[Source]) -> None:
        self._desk.wayfinder.cite_wanted.emit(_together(sources))

    def _edit(self, sources: Sequence[Source]) -> None:
        if len(sources) == 1:
            self._desk.wayfinder.selected.emit("source", sources[0].id)
            return
        from briefbook.ui.sources.bulk_form import BulkForm

        library = self._view.sources.all()
        BulkForm(self._desk, sources, self._view.window(), library=library).open()

    def _remove(self, sources: Sequence[Source]) -> None:
        open_book, messages = self._desk.open_book, self._desk.messages
        book = open_book.book
        if len(sources) == 1:
            source = sources[0]
            with messages.telling():
                # planned once typing is in the book: a citation just typed keeps its source
                open_book.do(lambda: remove_source(book, book.sources.get(source.id)))
                messages.info(f"Removed “{source.title}”", "Undo", open_book.undo)
            return
        with messages.telling():
            open_book.flush()
            removal = remove_many(book, [book.sources.get(source.id) for source in sources])
            open_book.do(removal.edit)
            gone, staying = len(removal.removed), removal.staying
            told = f"Removed {count_of(gone, 'source')}"
            if staying:
                told += f"; {count_of(len(staying), 'source')} stayed, because {removal.reason}"
                told = told.replace("because “", "because “" if len(staying) == 1 else "such as this one: “")
                messages.warning(told, *(("Undo", open_book.undo) if gone else ()))
            else:
                messages.info(told, "Undo", open_book.undo)

    def _show_menu(self, position: QPoint) -> None:
        index = self._view.indexAt(position)
        if not index.isValid():
            # the menu key asks at the middle of the view, wherever the selected source is
            index = self._view.currentIndex()
        if not index.isValid() or not self._view.selected_count:
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.open_action, self.cite_action])
        menu.addMenu(self.references.menu(self.copy_action, menu))
        menu.addSeparator()
        menu.addAction(self._library.tag_action)
        menu.addMenu(self._library.collection_menu(menu))
        menu.addAction(self.edit_action)
        menu.addSeparator()
        if self._view.selected_count == 1:
            menu.addActions([self.version_action, *self._of_one[1:]])
        menu.addAction(self.references.export_action)
        menu.addSeparator()
        menu.addAction(self.remove_action)
        menu.popup(self._view.viewport().mapToGlobal(position))


def _together(sources: Sequence[Source]) -> str:
    """Return the citation of sources as a text holds it, such as `[@kim-2025; @lee-2024]`."""
    return f"[{'; '.join(f'@{source.key}' for source in sources)}]"
