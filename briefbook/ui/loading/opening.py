"""Loading a table into the book, and writing what is listed as one."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from briefbook.domain.counts import count_of
from briefbook.domain.record import Record
from briefbook.domain.table import Table
from briefbook.jobs.loading.targets import LOADABLE
from briefbook.store.database import MEMORY
from briefbook.store.naming import kind_name
from briefbook.ui.desk import Desk
from briefbook.ui.tasks import Task

if TYPE_CHECKING:
    from briefbook.ui.loading.loading_dialog import LoadingDialog

READS = "Tables (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)"
WRITES = {
    "Excel workbook (*.xlsx)": ".xlsx",
    "CSV (*.csv)": ".csv",
    "Calendar of their dates (*.ics)": ".ics",
}


def open_loading(desk: Desk, kind: type[Record] | None = None, parent: QWidget | None = None) -> None:
    """Ask for a file and show what loading it does; without a `kind`, that is guessed from its columns."""
    name, _ = QFileDialog.getOpenFileName(
        parent or QApplication.activeWindow(), "Load Table", _folder(desk), READS
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
            desk.open_book.flush()
            dialog = LoadingDialog(desk, path.name, tables, kind, parent or QApplication.activeWindow())
            dialog.load_wanted.connect(lambda: _load(desk, dialog))
            dialog.open()

    desk.tasks.start(f"Reading “{path.name}”", work, done=done, failed=desk.messages.error, stop=worker.stop)


def save_table(desk: Desk, kind: type[Record], parent: QWidget | None = None) -> None:
    """Ask where to, and write all records of a kind as a table, or their dates as a calendar."""
    word = next(name for name, one in LOADABLE.items() if one is kind)
    title = f"Export {kind_name(kind).capitalize()}s"
    first = str(Path(_folder(desk)) / f"{word}.xlsx")
    typed, chosen = QFileDialog.getSaveFileName(
        parent or QApplication.activeWindow(), title, first, ";;".join(WRITES)
    )
    if typed:
        path = Path(typed)
        if path.suffix.casefold() not in WRITES.values():
            path = path.with_name(f"{path.name}{WRITES.get(chosen, '.xlsx')}")
        write_table(desk, kind, path)


def write_table(desk: Desk, kind: type[Record], path: Path) -> None:
    """Write all records of a kind to a file; the end of its name says its kind."""
    from briefbook.jobs.ledgers import calendar_of, listed_for, table_file
    from briefbook.jobs.writing_files import write_file
    from briefbook.store.records import PLACES

    desk.open_book.flush()
    contents, title = desk.open_book.book.contents(), desk.open_book.book.title
    with desk.messages.telling():
        if path.suffix.casefold() == ".ics":
            entries = listed_for(contents, kind, date.today())
            write_file(path, calendar_of(entries, title))
            what = count_of(sum(one.sign != "over" for one in entries), "date")
        else:
            write_file(
                path, table_file(kind, contents, "csv" if path.suffix.casefold() == ".csv" else "xlsx")
            )
            what = count_of(len(getattr(contents, PLACES[kind])), kind_name(kind))
        desk.messages.info(f"Wrote {what} to {path}")


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
    told = f"{found[0].edit.text}: {found[0].summary}"
    if found[0].unread:
        desk.messages.warning(
            f"{told}; {count_of(len(found[0].unread), 'cell')} could not be read.",
            "Undo",
            desk.open_book.undo,
        )
    else:
        desk.messages.info(f"{told}.", "Undo", desk.open_book.undo)


def _folder(desk: Desk) -> str:
    path = desk.open_book.book.path
    if path != MEMORY:
        return str(path.parent)
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
