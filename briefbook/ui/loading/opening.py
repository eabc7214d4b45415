"""Loading a table into the book, and writing what is listed as one."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from briefbook.domain.record import Record
from briefbook.domain.table import Table
from briefbook.domain.vocabulary import count_of_kind, kind_words
from briefbook.jobs.loading.targets import LOADABLE
from briefbook.store.naming import kind_name
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.folders import folder_beside
from briefbook.ui.tasks import Task

if TYPE_CHECKING:
    from briefbook.ui.loading.loading_dialog import LoadingDialog

READS = tr_noop("Tables (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)")
WRITES = {
    tr_noop("Excel workbook (*.xlsx)"): ".xlsx",
    tr_noop("CSV (*.csv)"): ".csv",
    tr_noop("Calendar of their dates (*.ics)"): ".ics",
}


def open_loading(desk: Desk, kind: type[Record] | None = None, parent: QWidget | None = None) -> None:
    """Ask for a file and show what loading it does; without a `kind`, that is guessed from its columns."""
    name, _ = QFileDialog.getOpenFileName(
        parent or QApplication.activeWindow(), tr("Load Table"), str(folder_beside(desk.open_book)), tr(READS)
    )
    if name:
        show_tables_of(desk, Path(name), kind, parent)


def show_tables_of(
    desk: Desk, path: Path, kind: type[Record] | None = None, parent: QWidget | None = None
) -> None:
    """Read the tables of a file off this thread, and show what loading them does."""
    worker = desk.reading_worker

    def work(_: Task) -> tuple[Table, ...]:
        from briefbook.jobs.loading.sheets import tables_in

        return tables_in(path, worker)

    def done(tables: tuple[Table, ...]) -> None:
        from briefbook.ui.loading.loading_dialog import LoadingDialog

        if desk.open_book.is_open:
            desk.finish()
            dialog = LoadingDialog(desk, path.name, tables, kind, parent or QApplication.activeWindow())
            dialog.load_wanted.connect(lambda: _load(desk, dialog))
            dialog.open()

    desk.tasks.start(
        tr("Reading “{name}”", name=path.name), work, done=done, failed=desk.messages.error, stop=worker.stop
    )


def save_table(desk: Desk, kind: type[Record], parent: QWidget | None = None) -> None:
    """Ask where to, and write all records of a kind as a table, or their dates as a calendar."""
    word = next(name for name, one in LOADABLE.items() if one is kind)
    title = tr("Export {records}", records=kind_words(kind_name(kind)))
    first = str(folder_beside(desk.open_book) / f"{word}.xlsx")
    endings = {tr(words): ending for words, ending in WRITES.items()}
    typed, chosen = QFileDialog.getSaveFileName(
        parent or QApplication.activeWindow(), title, first, ";;".join(endings)
    )
    if typed:
        path = Path(typed)
        if path.suffix.casefold() not in WRITES.values():
            path = path.with_name(f"{path.name}{endings.get(chosen, '.xlsx')}")
        write_table(desk, kind, path)


def write_table(desk: Desk, kind: type[Record], path: Path) -> None:
    """Write all records of a kind to a file; the end of its name says its kind."""
    from briefbook.jobs.ledgers import calendar_of, listed_for, table_file
    from briefbook.jobs.writing_files import write_file
    from briefbook.store.records import PLACES

    desk.finish()
    contents, title = desk.open_book.book.contents(), desk.open_book.book.title
    with desk.messages.telling():
        if path.suffix.casefold() == ".ics":
            entries = listed_for(contents, kind, date.today())
            write_file(path, calendar_of(entries, title))
            what = tr("%n date(s)", "", sum(one.sign != "over" for one in entries))
        else:
            write_file(
                path, table_file(kind, contents, "csv" if path.suffix.casefold() == ".csv" else "xlsx")
            )
            what = count_of_kind(len(getattr(contents, PLACES[kind])), kind_name(kind))
        desk.messages.info(tr("Wrote {records} to {path}", records=what, path=path))


def _load(desk: Desk, dialog: "LoadingDialog") -> None:
    from briefbook.jobs.loading.planning import Loading, plan_load

    found: list[Loading] = []
    kind, table, mapping = dialog.kind, dialog.table, dialog.form.mapping
    same, keep = dialog.same_chosen, dialog.keep.isChecked() and dialog.keep.isVisible()
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        with desk.messages.telling():
            book = desk.open_book.book
            found.append(plan_load(book, kind, table, mapping, same=same, keep_rest=keep, origin=dialog.name))
            desk.open_book.do(found[0].edit)
    finally:
        QApplication.restoreOverrideCursor()
    dialog.accept()
    if not found:
        return
    edit, summary = found[0].edit.text, found[0].summary
    if found[0].unread:
        desk.messages.warning(
            tr(
                "{edit}: {summary}; %n cell(s) could not be read.",
                "",
                len(found[0].unread),
                edit=edit,
                summary=summary,
            ),
            tr("Undo"),
            desk.open_book.undo,
        )
    else:
        desk.messages.info(f"{edit}: {summary}.", tr("Undo"), desk.open_book.undo)
