"""What is around the program when it starts."""

import os
import pwd
import sys
from types import SimpleNamespace

import pytest

from briefbook.cli import failing, main, surroundings

pytestmark = pytest.mark.skipif(os.name != "posix", reason="homes and streams of POSIX")


def test_a_home_that_no_variable_names_is_the_one_of_the_system(monkeypatch):
    monkeypatch.setenv("HOME", "")

    surroundings.settle()

    assert os.environ["HOME"] == pwd.getpwuid(os.getuid()).pw_dir


def test_who_has_no_home_keeps_nothing(monkeypatch):
    def nobody(uid):
        raise KeyError(uid)

    monkeypatch.delenv("HOME")
    monkeypatch.setattr(pwd, "getpwuid", nobody)

    surroundings.settle()

    assert os.environ["HOME"] == "/"


def test_a_home_that_is_given_stays(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))

    surroundings.settle()

    assert os.environ["HOME"] == str(tmp_path)


def test_an_installed_program_loads_no_plugins_of_another_qt(monkeypatch, tmp_path):
    own = str(tmp_path / "plugins")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/usr/lib/qt6/plugins")
    monkeypatch.setenv("QT_QPA_PLATFORM_PLUGIN_PATH", own)
    surroundings.settle()
    assert os.environ["QT_PLUGIN_PATH"] == "/usr/lib/qt6/plugins"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "briefbook"))

    surroundings.settle()

    assert "QT_PLUGIN_PATH" not in os.environ
    assert os.environ["QT_QPA_PLATFORM_PLUGIN_PATH"] == own


def test_a_start_that_fails_is_told_in_a_box_on_windows(monkeypatch):
    boxes = []
    user32 = SimpleNamespace(MessageBoxW=lambda *words: boxes.append(words[1]))
    monkeypatch.setattr("ctypes.windll", SimpleNamespace(user32=user32), raising=False)
    monkeypatch.setattr(failing.sys, "platform", "win32")

    failing.tell_of_start(FileNotFoundError("its fonts are missing"))

    assert boxes == [
        "Briefbook cannot start (FileNotFoundError: its fonts are missing). "
        "Your books are as they were. Please install Briefbook again."
    ]


def test_a_start_that_fails_ends_the_program(monkeypatch):
    told = []
    monkeypatch.setattr(failing, "tell_of_start", told.append)
    monkeypatch.setitem(sys.modules, "briefbook.ui.application", None)

    with pytest.raises(ImportError):
        main([])

    assert len(told) == 1
