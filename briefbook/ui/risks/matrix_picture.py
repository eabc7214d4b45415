"""The matrix as a file: a vector picture, a page or a picture in dots, drawn as in the memo."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from briefbook.domain.matrix import Matrix
from briefbook.domain.risk import Risk
from briefbook.jobs.workers.memos import EXPORT, memo_worker
from briefbook.jobs.writing_files import write_file
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.folders import folder_beside
from briefbook.ui.tasks import Task

_KINDS = {
    ".svg": tr_noop("Vector picture (*.svg)"),
    ".pdf": tr_noop("Page (*.pdf)"),
    ".png": tr_noop("Picture (*.png)"),
}


def save_picture(desk: Desk, matrix: Matrix, risks: Sequence[Risk], title: str, parent: QWidget) -> None:
    """Ask where to, and write the matrix with these risks there."""
    kinds = {suffix: tr(words) for suffix, words in _KINDS.items()}
    start = str(folder_beside(desk.open_book) / f"{title}.svg")
    name, kind = QFileDialog.getSaveFileName(
        parent, tr("Save Picture of the Matrix"), start, ";;".join(kinds.values())
    )
    if not name:
        return
    path = Path(name)
    if path.suffix.lower() not in _KINDS:
        path = path.with_name(path.name + next(one for one, words in kinds.items() if words == kind))

    def work(task: Task) -> Path:
        from briefbook.memo.matrix_file import matrix_file

        # texts from elsewhere are made into documents by another process, within limits
        with memo_worker(EXPORT) as worker:
            write_file(path, worker.call(matrix_file, matrix, tuple(risks), path.suffix.lower(), title))
        return path

    desk.tasks.start(
        tr("Drawing the matrix"),
        work,
        done=lambda written: desk.messages.info(tr("Wrote {path}", path=written)),
        failed=desk.messages.error,
    )
