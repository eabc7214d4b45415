"""The self-test of an installed Briefbook: window, book, memo, one after another."""

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from briefbook.domain.edit import Edit


@dataclass(frozen=True)
class Step:
    """One thing tried, and what came of it."""

    name: str
    passed: bool
    detail: str = ""


def self_test() -> list[Step]:
    """Open a window, make a book in a temporary folder, export its memo, and tell how each went."""
    if os.name == "posix" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    steps: list[Step] = []
    with tempfile.TemporaryDirectory(prefix="briefbook-") as name:
        folder = Path(name)
        for what, attempt in (
            ("a window opens with a book in it", _try_window),
            ("an edit is kept, undone and made again", _try_book),
            ("the sample’s memo is exported", _try_memo),
        ):
            steps.append(_tried(what, attempt, folder))
            if not steps[-1].passed:
                break
    return steps


def _tried(name: str, attempt: Callable[[Path], str], folder: Path) -> Step:
    try:
        return Step(name, True, attempt(folder))
    except Exception as error:  # whatever is wrong with an installation is what this reports
        return Step(name, False, f"{type(error).__name__}: {error}")


def _try_window(folder: Path) -> str:
    from briefbook.jobs.sample import make_sample
    from briefbook.ui.application import make_application, make_window
    from briefbook.ui.settings import Settings

    app = make_application()
    window = make_window(app, Settings(folder / "window.ini"))
    window.show()
    window.session.serve(make_sample(folder / "sample.briefbook"))
    assert window.session.view is not None
    for name in ("outline", "reader", "risks", "memo"):
        window.session.view.work.show_pane(name)
        app.processEvents()
    picture = window.grab()
    window.close()
    return f"{app.platformName()}, {picture.width()} × {picture.height()} pixels"


def _try_book(folder: Path) -> str:
    from briefbook.edits.outlining import add_issue
    from briefbook.store.book import Book

    path = folder / "sample.briefbook"
    with Book.open(path) as book:
        before = book.contents()
        edit: Edit = add_issue(book.issues.outline(), "Self-test")
        book.apply(edit)
        after = book.contents()
    with Book.open(path) as book:
        if book.contents() != after:
            raise RuntimeError("the edit was lost")
        book.undo()
        if book.contents() != before:
            raise RuntimeError("the edit was not undone")
        book.redo()
        if book.problems():
            raise RuntimeError(book.problems()[0])
    return f"{len(after.sources)} sources, {len(after.issues)} issues"


def _try_memo(folder: Path) -> str:
    from briefbook.jobs.exporting import kind_of, memo_file
    from briefbook.jobs.workers.memos import memo_worker
    from briefbook.jobs.writing_files import write_file
    from briefbook.store.book import Book

    with Book.open(folder / "sample.briefbook", read_only=True) as book:
        contents = book.contents()
    sizes = []
    with memo_worker() as worker:
        for name in ("memo.pdf", "memo.docx", "memo.html", "memo.md"):
            path = folder / name
            made = worker.call(memo_file, contents, None, kind_of(path), check=path.suffix == ".pdf")
            if made.accessibility and made.accessibility.findings:
                raise RuntimeError(made.accessibility.findings[0])
            write_file(path, made.data)
            sizes.append(f"{path.name} {path.stat().st_size:,} bytes")
    return ", ".join(sizes)
