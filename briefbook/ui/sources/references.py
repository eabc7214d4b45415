"""Sources as citations for other documents and programs: copied in a style, or written to a file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from briefbook.domain.citation_styles import FILE_KINDS, STYLES, Style
from briefbook.domain.source import Source
from briefbook.translation import tr
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.folders import folder_beside
from briefbook.ui.sources.source_list import SourceList
from briefbook.ui.tasks import Task


class References(QObject):
    """Copies the selected sources as citations, and exports these or all that are listed."""

    def __init__(self, desk: Desk, owner: QWidget, view: SourceList) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self.folder = str(folder_beside(desk.open_book))
        self.copy_actions = {
            style: add_command(
                desk.icons,
                view,
                tr("Copy Citation: {style}", style=tr(words)),
                partial(self._copy, style),
                hint=tr("Copy the citation for other documents: {style}", style=tr(words)),
            )
            for style, words in STYLES.items()
        }
        self.export_action = add_command(
            desk.icons,
            view,
            tr("Export Citations…"),
            lambda: self.ask_and_export(view.all_selected()),
            icon="file-down",
            colour="text",
            hint=tr("Write the selected sources to a file for Zotero, EndNote or LaTeX"),
        )
        self.export_listed_action = add_command(
            desk.icons,
            owner,
            tr("Export Listed Citations…"),
            lambda: self.ask_and_export(self._listed()),
            icon="file-down",
            colour="text",
            hint=tr("Write all sources that are listed to a file for Zotero, EndNote or LaTeX"),
        )

    def menu(self, copy_action: QAction, parent: QMenu) -> QMenu:
        """Return the menu of ways to copy."""
        menu = QMenu(tr("Copy Citation"), parent)
        menu.setIcon(self._desk.icons.icon("copy", "text"))
        menu.addAction(copy_action)
        menu.addSeparator()
        menu.addActions([*self.copy_actions.values()])
        return menu

    def ask_and_export(self, sources: Sequence[Source]) -> None:
        """Ask where to, and write sources as citations."""
        if not sources:
            return
        filters = {f"{tr(words)} (*{suffix})": suffix for words, suffix in FILE_KINDS.values()}
        first = next(iter(filters.values()))
        offered = tr("references", "the name of a file") + first
        name = str(Path(self.folder) / offered)
        title = tr("Export %n Citation(s)", "", len(sources))
        typed, chosen = QFileDialog.getSaveFileName(
            QApplication.activeWindow(), title, name, ";;".join(filters)
        )
        if typed:
            path = Path(typed)
            suffixes = set(filters.values())
            if path.suffix.casefold() not in suffixes or path.name == offered:
                path = path.with_suffix(filters.get(chosen, first))
            self.folder = str(path.parent)
            self.export(sources, path)

    def export(self, sources: Sequence[Source], path: Path) -> None:
        """Write sources as citations to a file; its suffix says which kind."""
        from briefbook.jobs.citing import citations_file, kind_of_bibliography
        from briefbook.jobs.writing_files import write_file

        self._desk.finish()
        with self._desk.messages.telling():
            kind = kind_of_bibliography(path)
            write_file(path, citations_file(self._desk.open_book.book, sources, kind))
            self._desk.messages.info(tr("Wrote %n citation(s) to {path}", "", len(sources), path=path))

    def _copy(self, style: Style) -> None:
        sources = self._view.all_selected()

        def work(task: Task) -> list[str]:
            from briefbook.memo.bibliography.citations import bibliography, citation

            for place, source in enumerate(sources):
                if task.is_cancelled:
                    return []
                citation(source, style)  # it is remembered for the list
                task.progressed.emit(place + 1, len(sources))
            return bibliography(sources, style)

        if sources:
            title = tr("Writing %n citation(s)", "", len(sources))
            done = partial(self._put_on_clipboard, style)
            self._desk.tasks.start(title, work, done=done, failed=self._desk.messages.error)

    def _put_on_clipboard(self, style: Style, lines: list[str]) -> None:
        QGuiApplication.clipboard().setText("\n".join(lines))
        one = tr("Copied “{citation}”", citation=lines[0]) if len(lines) == 1 else ""
        many = tr("Copied %n citation(s) ({style})", "", len(lines), style=tr(STYLES[style]))
        self._desk.messages.info(one or many)

    def _listed(self) -> list[Source]:
        found = map(self._view.sources.get, self._view.sources.ids)
        return [source for source in found if source is not None]
