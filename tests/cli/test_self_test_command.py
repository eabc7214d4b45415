"""The command that tests an installation, and commands where there is no console."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefbook import __version__
from briefbook.cli import main
from briefbook.ui.self_test import running

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def one_step(monkeypatch):
    """Let the self-test be a short one."""
    whole = running.self_test

    def short(report=None, **given):
        return whole(report, {"Words are divided": "documents.hyphenates"})

    monkeypatch.setattr("briefbook.ui.self_test.self_test", short)


def briefbook(*words, **given):
    """Run the program in a process of its own."""
    command = [sys.executable, "-m", "briefbook", *map(str, words)]
    given = {"capture_output": True, "timeout": 60, "check": False, "cwd": CHECKOUT} | given
    return subprocess.run(command, **given)


def test_the_version_is_told(capsys):
    assert main(["--version"]) == 0

    assert capsys.readouterr().out == f"Briefbook {__version__}\n"


def test_the_self_test_prints_a_table_and_writes_a_report(one_step, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert main(["self-test", "--report", "bericht 报告.json"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("passed")
    assert lines[-1].startswith("All 2 steps passed, in ")
    assert json.loads((tmp_path / "bericht 报告.json").read_bytes())["passed"] is True


def test_the_self_test_prints_json_alone(one_step, capsys):
    assert main(["self-test", "--json"]) == 0

    assert json.loads(capsys.readouterr().out)["steps"][0]["step"] == "Words are divided"


def test_a_failure_is_told_by_the_exit_code(one_step, capsys, monkeypatch):
    monkeypatch.setattr("briefbook.ui.self_test.documents.hyphenate", lambda word, language: ())

    assert main(["self-test"]) == 1

    assert capsys.readouterr().out.startswith("FAILED")


def test_a_report_that_cannot_be_written_fails_the_self_test(one_step, capsys, tmp_path):
    assert main(["self-test", "--report", str(tmp_path / "none" / "report.json")]) == 1

    assert capsys.readouterr().err.startswith("The report could not be written to ")


@pytest.mark.parametrize("given", [["--report", "FILE"], ["--report=FILE"]])
def test_a_self_test_that_cannot_begin_is_reported_too(given, tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "briefbook.cli.parser", None)
    report = tmp_path / "report.json"

    assert main(["self-test", *(word.replace("FILE", str(report)) for word in given)]) == 1

    (step,) = json.loads(report.read_bytes())["steps"]
    assert step["passed"] is False
    assert "briefbook.cli.parser" in step["detail"]
    assert "FAILED" in capsys.readouterr().err


def test_nothing_is_printed_where_there_are_no_streams(one_step, monkeypatch, tmp_path):
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    report = tmp_path / "report.json"

    codes = [main(["self-test", "--report", str(report)]), main(["--help"]), main(["sources", "none"])]

    for name in ("stdin", "stdout", "stderr"):
        getattr(sys, name).close()
    assert codes == [0, 0, 1]
    assert json.loads(report.read_bytes())["passed"] is True


@pytest.mark.skipif(os.name != "posix", reason="streams are closed by the shell")
def test_no_file_takes_the_number_of_a_closed_stream(tmp_path):
    code = (
        "import os, sys\n"
        "from briefbook.cli import main\n"
        "main(['--version'])\n"
        "open(sys.argv[1], 'w').write(str(os.open(os.devnull, os.O_RDONLY)))\n"
    )
    words = f'exec "{sys.executable}" -c "$0" "$1" <&- >&- 2>&-'

    subprocess.run(["sh", "-c", words, code, tmp_path / "told"], cwd=CHECKOUT, check=True, timeout=60)

    assert int((tmp_path / "told").read_text()) > 2


def test_a_console_of_another_encoding_gets_all_texts(tmp_path):
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "COLUMNS": "80"}

    help_, refused = briefbook("--help", env=environment), briefbook("sources", tmp_path, env=environment)

    assert help_.returncode == 0
    assert "“briefbook [FILE …]”" in help_.stdout.decode()
    assert refused.returncode == 1
    assert b"Traceback" not in refused.stderr


def test_commands_work_without_a_home_or_a_locale(tmp_path):
    environment = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT")}
    environment |= {"LC_ALL": "C"}
    book = tmp_path / "Réunion 会谈.briefbook"

    made = briefbook("new", book, "--title", "Réunion 会谈", env=environment)
    shown = briefbook("outline", book, "--json", env=environment)

    assert (made.returncode, made.stderr) == (0, b"")
    assert (shown.returncode, shown.stderr) == (0, b"")
    assert book.is_file()
