"""Tables of risks, commitments and the like: loaded and written by commands of the menu."""

from PySide6.QtWidgets import QFileDialog

from briefbook.domain.commitment import Commitment
from briefbook.domain.kinds import NAMES
from briefbook.domain.vocabulary import kind_words
from briefbook.edits.entering import enter
from briefbook.jobs.loading.targets import LOADABLE


def test_a_table_is_written_where_the_user_says(window, view, monkeypatch, tmp_path):
    book = window.session.book
    book.apply(
        enter(book, Commitment, {"title": "Pause the levy", "start": "2026-10", "duration": "3 months"})
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ledger.csv"), ""))
    [action] = [one for one in window.actions() if one.text() == "Export Commitments as a Table…"]

    action.trigger()

    assert "Pause the levy" in (tmp_path / "ledger.csv").read_text(encoding="utf-8-sig")


def test_each_kind_that_can_be_loaded_can_be_written(window, view):
    written = {one.text() for one in window.actions() if one.text().endswith("as a Table…")}

    assert written == {f"Export {kind_words(NAMES[kind])} as a Table…" for kind in LOADABLE.values()}


def test_a_table_asks_what_it_is_before_it_is_loaded(window, view, monkeypatch, tmp_path, qtbot):
    table = tmp_path / "risks.csv"
    table.write_text("Risk,Likelihood,Impact\nTalks stall,Likely,4\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    [action] = [one for one in window.actions() if one.text() == "Load Table…"]

    action.trigger()

    qtbot.waitUntil(lambda: window.findChildren(_dialog()) != [], timeout=20_000)
    [dialog] = window.findChildren(_dialog())
    dialog.load_wanted.emit()
    assert [risk.title for risk in window.session.book.risks.all()][-1] == "Talks stall"


def _dialog():
    from briefbook.ui.loading.loading_dialog import LoadingDialog

    return LoadingDialog
