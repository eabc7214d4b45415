"""Files that are named by a pattern, which only Windows leaves to the program."""

import sys
from pathlib import Path

import pytest

from briefbook.cli.finding import named


@pytest.fixture
def folder(tmp_path):
    """Give a folder with texts and a page."""
    for name in ("b [1].txt", "a [1].txt", "c.txt", "page.html"):
        (tmp_path / name).touch()
    return tmp_path


def test_a_pattern_is_all_files_that_fit_it_on_windows(folder, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")

    found = named([folder / "page.html", folder / "? [1].*", folder / "*.pdf"])

    names = ["page.html", "a [1].txt", "b [1].txt", "*.pdf"]
    assert [path.name for path in found] == names


def test_a_name_with_a_star_is_a_name_elsewhere(folder, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")

    assert named([folder / "*.txt", Path("x")]) == [folder / "*.txt", Path("x")]
