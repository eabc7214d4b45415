"""Tests of signing, with a certificate that nobody trusts."""

import shutil
import subprocess
from pathlib import Path

import pytest

from installers import signing
from installers.product import product
from installers.work import BuildError, Work

pytestmark = pytest.mark.skipif(
    not (shutil.which("osslsigncode") and shutil.which("openssl")),
    reason="signing needs osslsigncode and openssl",
)


@pytest.fixture(autouse=True)
def no_certificate(monkeypatch):
    for name in ("CERT", "KEY", "PKCS12", "PASS", "TIMESTAMP", "CA"):
        monkeypatch.delenv(f"BRIEFBOOK_SIGN_{name}", raising=False)
    signing._tell_unsigned.cache_clear()


@pytest.fixture
def work(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")
    return Work(product(), folder=tmp_path / "folder", results=tmp_path / "results")


@pytest.fixture
def program(tmp_path):
    """Return the smallest file that Windows would take for a program of 64 bits."""
    path = tmp_path / "made here.exe"
    path.write_bytes(_program())
    return path


def _certificate(folder: Path, monkeypatch: pytest.MonkeyPatch, password: str = "") -> None:
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-keyout", "key.pem", "-out", "cert.pem"]
    made += ["-subj", "/CN=Nobody", "-days", "2", "-addext", "extendedKeyUsage=codeSigning"]
    made += ["-passout", f"pass:{password}"] if password else ["-noenc"]
    subprocess.run(made, cwd=folder, check=True, capture_output=True)
    monkeypatch.setenv("BRIEFBOOK_SIGN_CERT", str(folder / "cert.pem"))
    monkeypatch.setenv("BRIEFBOOK_SIGN_KEY", str(folder / "key.pem"))
    monkeypatch.setenv("BRIEFBOOK_SIGN_CA", str(folder / "cert.pem"))


def _program() -> bytes:
    header = bytearray(1024)
    header[0:2] = b"MZ"
    header[0x3C] = 0x40
    header[0x40:0x44] = b"PE\0\0"
    header[0x44:0x48] = b"\x64\x86\x01\0"  # AMD64, one section
    header[0x54:0x56] = (240).to_bytes(2, "little")
    header[0x56:0x58] = b"\x22\0"
    header[0x58:0x5A] = b"\x0b\x02"  # PE32+
    header[0x94:0x98] = (512).to_bytes(4, "little")  # SizeOfHeaders
    header[0xC4:0xC8] = (16).to_bytes(4, "little")
    return bytes(header)


def test_without_a_certificate_the_build_says_unsigned_once(work, program, capsys):
    before = program.read_bytes()

    signed = [signing.sign(work, program, "Briefbook"), signing.sign(work, program, "Briefbook")]

    assert signed == [False, False]
    assert capsys.readouterr().out.count("UNSIGNED") == 1
    assert program.read_bytes() == before
    assert signing.nsis_command() == ""


@pytest.mark.parametrize("password", ["", "een wachtwoord"])
def test_a_given_certificate_signs_and_the_signature_is_verified(
    work, program, tmp_path, monkeypatch, password
):
    _certificate(tmp_path, monkeypatch, password)
    monkeypatch.setenv("BRIEFBOOK_SIGN_PASS", password)

    assert signing.sign(work, program, "Briefbook")

    assert len(program.read_bytes()) > 1024
    assert not program.with_name(f"{program.name}.signed").exists()


def test_a_signature_that_the_roots_do_not_vouch_for_stops_the_build(work, program, tmp_path, monkeypatch):
    _certificate(tmp_path, monkeypatch)
    monkeypatch.delenv("BRIEFBOOK_SIGN_CA")
    before = program.read_bytes()

    with pytest.raises(BuildError, match="does not verify"):
        signing.sign(work, program, "Briefbook")

    assert program.read_bytes() == before


def test_half_a_certificate_stops_the_build(work, program, monkeypatch):
    monkeypatch.setenv("BRIEFBOOK_SIGN_CERT", "/nowhere/cert.pem")

    with pytest.raises(BuildError, match="both"):
        signing.sign(work, program, "Briefbook")


def test_the_installer_maker_gets_a_command_that_signs_what_it_names(program, tmp_path, monkeypatch):
    _certificate(tmp_path, monkeypatch)

    subprocess.run(["sh", "-c", signing.nsis_command().replace("%1", str(program))], check=True)

    assert len(program.read_bytes()) > 1024
