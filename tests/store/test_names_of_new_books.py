"""Tests of the names that a new book may have."""

import pytest

from briefbook.errors import BookError
from briefbook.store import first_look


@pytest.mark.parametrize("name", ["a:b.briefbook", "what?.briefbook", "“a”|b.briefbook", "a\tb.briefbook"])
def test_a_name_that_windows_does_not_know_is_refused_there_only(name):
    why = first_look.not_allowed(name, on_windows=True)

    assert why.startswith(f"“{name}” cannot be the name of a file on Windows")
    assert first_look.not_allowed(name, on_windows=False) == ""


@pytest.mark.parametrize("name", ["nul.briefbook", "COM1.briefbook", "aux .briefbook"])
def test_a_device_of_windows_is_no_book(name):
    assert "device" in first_look.not_allowed(name, on_windows=True)


@pytest.mark.parametrize("name", ["Łódź 会谈 (2).briefbook", "console.briefbook", "com10.briefbook"])
def test_other_names_are_allowed_on_windows(name):
    assert first_look.not_allowed(name, on_windows=True) == ""


def test_a_path_that_the_system_cannot_follow_is_told_as_too_long(monkeypatch, tmp_path):
    def give_up(path):
        raise OSError(234, "More data is available")

    monkeypatch.setattr(first_look.Path, "resolve", give_up)

    with pytest.raises(BookError, match="is longer than a book’s may be"):
        first_look.must_be_free(tmp_path / "a.briefbook")
