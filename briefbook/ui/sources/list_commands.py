"""What the user can do with the selected sources, by key, menu and palette."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from briefbook.domain.source import Source
from briefbook.edits.changing_many import Removal, remove_many
from briefbook.edits.library import remove_source
from briefbook.translation import tr
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
            tr("Open in Reader"),
            self._of_last(self._open),
            icon="book-open",
            keys=("Return", "Enter"),
            hint=tr("Open in Reader"),
        )
        self.copy_action = self._add(
            tr("Copy Citation"), self._copy, icon="copy", keys=("Ctrl+C",), hint=tr("Copy its citation")
        )
        self.references = References(desk, library.owner, view)
        self.cite_action = self._add(
            tr("Cite in Text"),
            self._cite,
            icon="quote",
            keys=("Ctrl+Return",),
            hint=tr("Cite it where you were last writing"),
        )
        self.edit_action = self._add(
            tr("Edit Details…"), self._edit, icon="pencil", keys=("F2",), hint=tr("Show its details")
        )
        self.version_action = self._add_of_one(
            tr("Import New Version…"),
            self.new_version.ask_and_import,
            icon="file-plus",
            hint=tr("Import a file as the new version of this source"),
        )
        self.export_annotations_action = self._add_of_one(
            tr("Export Annotations…"),
            self.annotations.ask_and_export,
            icon="file-down",
            hint=tr("Write its passages to a Web Annotation file"),
        )
        self.import_annotations_action = self._add_of_one(
            tr("Import Annotations…"),
            self.annotations.ask_and_import,
            icon="import",
            hint=tr("Mark in it what a Web Annotation file marks"),
        )
        self.remove_action = self._add(
            tr("Remove Source"),
            self._remove,
            icon="trash-2",
            keys=("Del",),
            hint=tr("Remove from the library"),
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
        is_many = count > 1
        copy_hint = tr("Copy their citations") if is_many else tr("Copy its citation")
        for action, one, many, hint in (
            (self.copy_action, tr("Copy Citation"), tr("Copy Citations"), copy_hint),
            (self.edit_action, tr("Edit Details…"), tr("Edit Details of %n Source(s)…", "", count), ""),
            (self.remove_action, tr("Remove Source"), tr("Remove %n Source(s)", "", count), ""),
        ):
            words = many if is_many else one
            if action.text() != words:
                action.setText(words)
                retip(action, hint)

    def _open(self, source: Source) -> None:
        self._desk.wayfinder.source_wanted.emit(source.id, None)

    def _copy(self, sources: Sequence[Source]) -> None:
        QGuiApplication.clipboard().setText(_together(sources))
        one = tr("Copied {citation}", citation=_together(sources)) if len(sources) == 1 else ""
        self._desk.messages.info(one or tr("Copied %n citation(s)", "", len(sources)))

    def _cite(self, sources: Sequence[Source]) -> None:
        self._desk.wayfinder.cite_wanted.emit(_together(sources))

    def _edit(self, sources: Sequence[Source]) -> None:
        if len(sources) == 1:
            self._desk.wayfinder.selected.emit("source", sources[0].id)
            self._desk.wayfinder.details_wanted.emit()
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
                messages.info(tr("Removed “{title}”", title=source.title), tr("Undo"), open_book.undo)
            return
        with messages.telling():
            open_book.flush()
            removal = remove_many(book, [book.sources.get(source.id) for source in sources])
            open_book.do(removal.edit)
            gone, staying = len(removal.removed), removal.staying
            if staying:
                messages.warning(_told_of(removal), *((tr("Undo"), open_book.undo) if gone else ()))
            else:
                messages.info(tr("Removed %n source(s)", "", gone), tr("Undo"), open_book.undo)

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


def _told_of(removal: Removal) -> str:
    """Return how many sources were removed, and how many stayed and why."""
    removed = tr("Removed %n source(s)", "", len(removal.removed))
    if len(removal.staying) == 1:
        stayed = tr("%n source(s) stayed, because {reason}", "", 1, reason=removal.reason)
    else:
        number, reason = len(removal.staying), removal.reason
        stayed = tr("%n source(s) stayed, such as this one: {reason}", "", number, reason=reason)
    return tr("{removed}; {stayed}", removed=removed, stayed=stayed)


def _together(sources: Sequence[Source]) -> str:
    """Return the citation of sources as a text holds it, such as `[@kim-2025; @lee-2024]`."""
    return f"[{'; '.join(f'@{source.key}' for source in sources)}]"
