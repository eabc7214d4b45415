"""Tests that all that installers are made of is pinned, and to the versions that the tests run with."""

import re
import tomllib
from pathlib import Path

import pytest

from installers import debian_inputs
from installers.product import CHECKOUT, PACKAGING
from installers.work import BuildError

PINS = PACKAGING / "pins"
FILES = ("linux", "windows", "macos-arm64", "macos-x86_64", "tools")


def _pinned(path: Path) -> dict[str, str]:
    lines = re.findall(
        r"^([a-z0-9][a-z0-9._-]*)==([^\s;\\]+)", path.read_text(encoding="utf-8"), re.MULTILINE
    )
    return dict(lines)


def _name(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found
    return re.sub(r"[-_.]+", "-", found[0]).lower()


@pytest.mark.parametrize("name", FILES)
def test_a_pin_file_has_the_versions_that_the_tests_run_with(name):
    tested = _pinned(PACKAGING / "constraints.txt")
    # elsewhere than on Macs
    instead = _pinned(PINS / "macos.in") if name.startswith("macos") else {}

    pinned = _pinned(PINS / f"{name}.txt")

    assert {
        key: version for key, version in pinned.items() if (tested | instead).get(key, version) != version
    } == {}


@pytest.mark.parametrize("name", FILES)
def test_every_wheel_is_pinned_by_hashes(name):
    entries = re.split(r"\n(?=\S)", (PINS / f"{name}.txt").read_text(encoding="utf-8").strip())

    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("name", FILES)
def test_every_requirement_of_the_program_is_pinned(name):
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {_name(line) for line in (*project["dependencies"], *project["optional-dependencies"]["team"])}

    assert wanted - _pinned(PINS / f"{name}.txt").keys() == set()


def test_every_tool_is_pinned_and_none_is_in_what_is_shipped():
    lines = (PINS / "tools.in").read_text(encoding="utf-8").splitlines()
    tools = {_name(line) for line in lines if line and not line.startswith("#")}

    assert tools <= _pinned(PINS / "tools.txt").keys()
    for name in FILES[:-1]:
        assert tools.isdisjoint(_pinned(PINS / f"{name}.txt"))


def test_an_input_is_a_wheel_with_its_hash_or_a_debian_package_with_its_version():
    inputs = tomllib.loads((PINS / "inputs.toml").read_text(encoding="utf-8"))

    for wheel in inputs["wheels"].values():
        assert re.fullmatch(r"[0-9a-f]{64}", wheel["sha256"])
        assert re.fullmatch(r"[a-z0-9-]+==[\w.]+", wheel["requirement"])
    assert all(re.fullmatch(r"[\w.:+~-]+", version) for version in inputs["debian"].values())


def test_another_version_of_a_debian_package_is_told_and_stops_a_release(monkeypatch, capsys):
    monkeypatch.setattr(debian_inputs, "_installed", lambda names: {"nsis": "99"})

    debian_inputs.check()

    assert re.search(r"DIFFERENT INPUTS.*nsis: 99 instead of", capsys.readouterr().out, re.DOTALL)
    with pytest.raises(BuildError, match="release"):
        debian_inputs.check(release=True)
    assert any("libpython3.11: absent" in line for line in debian_inputs.told())


def test_renewing_writes_the_versions_of_this_machine_and_nothing_else(monkeypatch, tmp_path):
    file = tmp_path / "inputs.toml"
    file.write_text(
        '[wheels.a]\nnsis = "1"\n\n[debian]\n# why\nnsis = "1"\n"libglib2.0-0" = "2"\nabsent = "3"\n'
    )
    monkeypatch.setattr(debian_inputs, "_INPUTS", file)
    monkeypatch.setattr(debian_inputs, "_installed", lambda names: {"nsis": "1:9~b", "libglib2.0-0": "8"})

    debian_inputs.renew()

    assert file.read_text() == (
        '[wheels.a]\nnsis = "1"\n\n[debian]\n# why\nnsis = "1:9~b"\n"libglib2.0-0" = "8"\nabsent = "3"\n'
    )
