"""The structure holds: layers, outside packages, and what each way in loads."""

import subprocess
import sys
from pathlib import Path

import grimp
from importlinter.cli import lint_imports

CHECKOUT = Path(__file__).parents[1]

HEAVY = (
    *("sqlite_utils", "sqlcipher3", "reportlab", "markdown", "lxml", "trafilatura", "py3langid"),
    *("charset_normalizer", "pypdfium2", "PIL", "numpy", "PySide6.QtSvg", "PySide6.QtNetwork"),
    *("PySide6.QtPrintSupport", "PySide6.QtSql", "asyncio", "briefbook.store.book"),
)
"""What must not be loaded before the window is there."""


def loaded_after(code: str) -> set[str]:
    """Return the names of all modules that a fresh Python has loaded after running this code."""
    printed = f"{code}\nimport sys\nprint('\\n'.join(sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", printed], capture_output=True, text=True, check=True, cwd=CHECKOUT
    )
    return set(run.stdout.split())


def test_imports_go_down_only_and_each_library_stays_in_its_room(monkeypatch):
    monkeypatch.chdir(CHECKOUT)
    # its set-up of logging would silence every logger there is, for all tests that follow
    monkeypatch.setattr("importlinter.cli._configure_logging", lambda verbose: None)

    assert lint_imports(no_cache=True) == 0


def test_what_makes_installers_for_one_system_knows_nothing_of_another():
    graph = grimp.build_graph("installers", "linux", "macos", "windows", cache_dir=None)

    assert not graph.find_illegal_dependencies_for_layers(({"linux", "macos", "windows"}, "installers"))


def test_the_window_is_there_before_anything_heavy_is_loaded(tmp_path):
    loaded = loaded_after(
        "from briefbook.ui.application import make_application, make_window\n"
        "from briefbook.ui.settings import Settings\n"
        "from pathlib import Path\n"
        "app = make_application()\n"
        f"window = make_window(app, Settings(Path({str(tmp_path / 'window.ini')!r})))\n"
        "window.show()"
    )

    assert loaded.isdisjoint(HEAVY), sorted(loaded & set(HEAVY))


def test_no_command_of_the_command_line_loads_qt(tmp_path):
    article = tmp_path / "article.txt"
    article.write_text(
        "Fares rise again\n\nThe ministry raised all fares on Monday, it said.\n", encoding="utf-8"
    )
    book, memo = str(tmp_path / "a.briefbook"), str(tmp_path / "memo.pdf")

    loaded = loaded_after(
        "from briefbook.cli import main\n"
        f"def run(*words): assert main([words[0], {book!r}, *words[1:], '--json']) == 0, words\n"
        "import contextlib, io\n"
        "with contextlib.redirect_stdout(io.StringIO()):\n"
        "    run('new', '--title', 'Fares')\n"
        f"    run('import', {str(article)!r})\n"
        "    run('mark', 'fares-rise', '--quote', 'raised all fares')\n"
        "    run('issue', 'Fares')\n"
        "    run('risk', 'Strike', '--likelihood', '2', '--impact', '3')\n"
        "    [run(word) for word in ('sources', 'outline', 'check')]\n"
        "    run('search', 'fares')\n"
        f"    run('memo', '-o', {memo!r})"
    )

    assert not [name for name in loaded if name.startswith(("PySide6", "shiboken6", "briefbook.ui"))]
    assert Path(memo).read_bytes().startswith(b"%PDF-")


def test_qt_survives_many_calls_that_return_nothing():
    """PySide6 6.12.0 on Python 3.11 loses a reference to None at each and aborts after some 7,000."""
    code = (
        "from PySide6.QtCore import QObject, Signal\n"
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "class Sender(QObject):\n"
        "    sent = Signal()\n"
        "app, sender = QApplication([]), Sender()\n"
        "widget = QWidget()\n"
        "for _ in range(50_000):\n"
        "    widget.update()\n"
        "    sender.sent.emit()\n"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
