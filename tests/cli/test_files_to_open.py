"""Which words of the command line are files for the window to open."""

import sys
from pathlib import Path

import pytest

from briefbook.cli import main


@pytest.fixture
def opened(monkeypatch, tmp_path):
    """Note what the window is asked to open, in place of opening it."""
    asked = []

    def run(*paths):
        asked.append(list(paths))
        return 0

    monkeypatch.setattr("briefbook.ui.application.run", run)
    monkeypatch.chdir(tmp_path)
    return asked


def test_without_a_word_the_window_opens(opened):
    assert main([]) == 0

    assert opened == [[]]


def test_a_book_is_opened_also_when_it_is_not_there(opened):
    main(["gone.briefbook"])

    assert opened == [[Path("gone.briefbook")]]


def test_several_files_that_are_there_are_opened(opened, tmp_path):
    (tmp_path / "note.txt").touch()

    main(["a.briefbook", "note.txt"])

    assert opened == [[Path("a.briefbook"), Path("note.txt")]]


@pytest.mark.parametrize("start", ["file://", "file://localhost", "file:", "FILE://"])
def test_the_address_of_a_file_is_its_path(opened, start):
    main([f"{start}/home/ana/R%C3%A9union%20%231.briefbook"])

    assert opened == [[Path("/home/ana/Réunion #1.briefbook")]]


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("file:///C:/Users/Ana/A%20b.briefbook", "C:/Users/Ana/A b.briefbook"),
        ("file://server/share/b.briefbook", "//server/share/b.briefbook"),
    ],
)
def test_addresses_on_windows_lead_to_drives_and_servers(opened, monkeypatch, address, path):
    monkeypatch.setattr(sys, "platform", "win32")

    main([address])

    assert opened == [[Path(path)]]


def test_a_file_called_like_a_command_is_opened_behind_two_dashes(opened, tmp_path):
    (tmp_path / "memo").touch()

    main(["--", "memo"])

    assert opened == [[Path("memo")]]


def test_a_file_called_like_an_option_is_opened_behind_two_dashes(opened):
    main(["--", "--json.briefbook"])

    assert opened == [[Path("--json.briefbook")]]


def test_a_word_that_is_neither_a_file_nor_a_command_is_told_of(opened, capsys):
    assert main(["nothing-of-the-kind"]) == 2

    assert opened == []
    assert "nothing-of-the-kind" in capsys.readouterr().err
