"""Tests of what is written beside the files that are handed out."""

import subprocess

import pytest

from installers import handing_out, pages
from installers.product import product
from installers.work import BuildError, Work


@pytest.fixture
def work(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")
    monkeypatch.setattr(handing_out, "_describe", lambda work, platform: [])
    monkeypatch.setattr(handing_out, "_tools", lambda work: ["a tool 1.0"])
    results = tmp_path / "results"
    results.mkdir()
    return Work(product(), folder=tmp_path / "folder", results=results)


def _made(work, name):
    path = work.results / name
    path.write_bytes(name.encode())
    return path


def test_the_sums_hold_for_the_program_that_checks_them(work):
    setup = _made(work, f"Briefbook-{product().version}-setup.exe")

    handing_out.hand_out(work, {"setup": [setup]})

    ended = subprocess.run(
        ["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=work.results, capture_output=True
    )
    assert ended.returncode == 0
    names = [line.split()[1] for line in (work.results / "SHA256SUMS").read_text().splitlines()]
    assert names == sorted(names)
    assert {setup.name, "BUILD.txt", "Install-Windows.html"} <= set(names)


def test_files_of_another_version_get_into_no_sum_and_are_named(work, capsys):
    setup = _made(work, f"Briefbook-{product().version}-setup.exe")
    others = [_made(work, f"Briefbook-{version}-setup.exe") for version in ("0.0.7", f"{product().version}1")]

    handing_out.hand_out(work, {"setup": [setup]})

    sums = (work.results / "SHA256SUMS").read_text()
    told = capsys.readouterr().out
    for other in others:
        assert other.name not in sums
        assert other.name in told


def test_a_file_of_an_earlier_run_is_told_in_the_account_of_the_build(work):
    setup = _made(work, f"Briefbook-{product().version}-setup.exe")
    before = _made(work, f"briefbook_{product().version}_amd64.deb")

    handing_out.hand_out(work, {"setup": [setup]})

    told = (work.results / "BUILD.txt").read_text()
    assert f"left by an earlier run, of this version: {before.name}" in told


def test_the_account_of_the_build_says_what_it_was_made_of(work, monkeypatch):
    for name in ("CERT", "KEY", "PKCS12"):
        monkeypatch.delenv(f"BRIEFBOOK_SIGN_{name}", raising=False)

    handing_out.hand_out(work, {})

    told = (work.results / "BUILD.txt").read_text()
    for part in (
        "commit: ",
        "checkout: ",
        "SOURCE_DATE_EPOCH: 1795219200",
        "UNSIGNED",
        "a tool 1.0",
        "Debian packages",
    ):
        assert part in told


def test_a_platform_without_its_tree_cannot_be_described(work, monkeypatch):
    monkeypatch.undo()

    with pytest.raises(BuildError, match="build linux-folder first"):
        handing_out._describe(work, "linux")


def test_a_page_carries_its_pictures_and_the_version(work, tmp_path):
    (tmp_path / "window.png").write_bytes(b"\x89PNG")
    source = tmp_path / "INSTALL.md"
    source.write_text("# Install it\n\nTake `Briefbook-VERSION-setup.exe`.\n\n![The window](window.png)\n")

    page = pages.page(work, source)

    assert f"Briefbook-{product().version}-setup.exe" in page
    assert 'src="data:image/png;base64,' in page
    assert "<title>Install it</title>" in page
    assert "window.png" not in page


def test_a_page_with_a_missing_picture_stops_the_build(work, tmp_path):
    source = tmp_path / "INSTALL.md"
    source.write_text("# Install it\n\n![The window](absent.png)\n")

    with pytest.raises(BuildError, match=r"absent\.png"):
        pages.page(work, source)
