"""Sources as citations for other documents and programs: copied in a style, or written to a file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from briefbook.domain.citation_styles import FILE_KINDS, STYLES, Style
from briefbook.domain.counts import count_of
from briefbook.domain.source import Source
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.sources.source_list import SourceList
from briefbook.ui.tasks import Task


class References(QObject):
    """Copies the selected sources as citations, and exports these or all that are listed."""

    def __init__(self, desk: Desk, owner: QWidget, view: SourceList) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self.folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.copy_actions = {
            style: add_command(
                desk.icons,
                view,
                f"Copy Citation: {words}",
                partial(self._copy, style),
                hint=f"Copy the citation for other documents: {words}",
            )
            for style, words in STYLES.items()
        }
        self.export_action = add_command(
            desk.icons,
            view,
            "Export Citations…",
            lambda: self.ask_and_export(view.all_selected()),
            icon="file-down",
            colour="text",
            hint="Write the selected sources to a file for Zotero, EndNote or LaTeX",
        )
        self.export_listed_action = add_command(
            desk.icons,
            owner,
            "Export Listed Citations…",
            lambda: self.ask_and_export(self._listed()),
            icon="file-down",
            colour="text",
            hint="Write all sources that are listed to a file for Zotero, EndNote or LaTeX",
        )

    def menu(self, copy_action: QAction, parent: QMenu) -> QMenu:
        """Return the menu of ways to copy."""
        menu = QMenu("Copy Citation", parent)
        menu.setIcon(self._desk.icons.icon("copy", "text"))
        menu.addAction(copy_action)
        menu.addSeparator()
        menu.addActions([*self.copy_actions.values()])
        return menu

    def ask_and_export(self, sources: Sequence[Source]) -> None:
        """Ask where to, and write sources as citations."""
        if not sources:
            return
        filters = {f"{words} (*{suffix})": suffix for words, suffix in FILE_KINDS.values()}
        first = next(iter(filters.values()))
        name = str(Path(self.folder) / f"references{first}")
        title = f"Export {count_of(len(sources), 'Citation')}"
        typed, chosen = QFileDialog.getSaveFileName(
            QApplication.activeWindow(), title, name, ";;".join(filters)
        )
        if typed:
            path = Path(typed)
            suffixes = set(filters.values())
            if path.suffix.casefold() not in suffixes or path.name == f"references{first}":
                path = path.with_suffix(filters.get(chosen, first))
            self.folder = str(path.parent)
            self.export(sources, path)

    def export(self, sources: Sequence[Source], path: Path) -> None:
        """Write sources as citations to a file; its suffix says which kind."""
        from briefbook.jobs.citing import citations_file, kind_of_bibliography
        from briefbook.jobs.writing_files import write_file

        self._desk.open_book.flush()
        with self._desk.messages.telling():
            kind = kind_of_bibliography(path)
            write_file(path, citations_file(self._desk.open_book.book, sources, kind))
            self._desk.messages.info(f"Wrote {count_of(len(sources), 'citation')} to {path}")

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
            title = f"Writing {count_of(len(sources), 'citation')}"
            done = partial(self._put_on_clipboard, style)
            self._desk.tasks.start(title, work, done=done, failed=self._desk.messages.error)

    def _put_on_clipboard(self, style: Style, lines: list[str]) -> None:
        QGuiApplication.clipboard().setText("\n".join(lines))
        told = f"“{lines[0]}”" if len(lines) == 1 else count_of(len(lines), "citation")
        self._desk.messages.info(f"Copied {told} ({STYLES[style]})" if len(lines) > 1 else f"Copied {told}")

    def _listed(self) -> list[Source]:
        found = map(self._view.sources.get, self._view.sources.ids)
        return [source for source in found if source is not None]
