"""The matrix as a picture of its own."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefbook.domain.risk import Risk
from briefbook.ui.risks.risks_pane import RisksPane


def test_the_matrix_is_saved_as_a_vector_picture(
    pane: RisksPane, risks: list[Risk], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "matrix"
    answer = str(path), "Vector picture (*.svg)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)

    pane.side.bar.save_action.trigger()

    qtbot.waitUntil(lambda: path.with_suffix(".svg").exists(), timeout=20_000)
    drawn = path.with_suffix(".svg").read_text(encoding="utf-8")
    assert all(risk.label in drawn for risk in risks)


def test_the_matrix_is_copied_as_it_is_shown(pane: RisksPane, risks: list[Risk]) -> None:
    pane.side.bar.copy_action.trigger()

    copied = QGuiApplication.clipboard().pixmap()
    assert copied.size() == pane.matrix.grab().size()
