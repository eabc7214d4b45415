"""Tests that a path of the building machine is found wherever it hides."""

import gzip
import lzma
import marshal
import py_compile
import struct
import tempfile
import zipfile
import zlib
from pathlib import Path

import pytest

from installers import frozen
from installers.machine_paths import check
from installers.product import CHECKOUT, product
from installers.work import BuildError, Work

PATH = f"{CHECKOUT}/briefbook/errors.py".encode()


@pytest.fixture
def work(tmp_path):
    return Work(product(), folder=tmp_path / "folder", results=tmp_path / "results")


@pytest.fixture
def tree(tmp_path):
    """Return a tree with nothing to find, though what is in it looks like it."""
    folder = tmp_path / "tree"
    folder.mkdir()
    (folder / "innocent.txt").write_text(
        "https://example.org/root/x, /root, /tmp/tmptpu9nin8, /tmp/tmppbi8f0hy, /home/user, /tmp/x\n"
    )
    return folder


def _modules(code: bytes) -> bytes:
    packed = zlib.compress(code)
    table = marshal.dumps([("start", (0, 12, len(packed)))])
    return frozen.MODULES + b"\xa7\r\r\n" + struct.pack("!I", 12 + len(packed)) + packed + table


def _program(part: bytes) -> bytes:
    packed = zlib.compress(part)
    name = b"PYZ.pyz".ljust(14, b"\0")
    entry = struct.pack("!IIIIBc", 18 + len(name), 0, len(packed), len(part), 1, b"z") + name
    length = len(packed) + len(entry) + 88
    cookie = struct.pack(
        "!8sIIII64s", frozen.COOKIE, length, len(packed), len(entry), 311, b"libpython3.11.so"
    )
    return b"\x7fELF and so on" + packed + entry + cookie


def test_a_tree_that_tells_nothing_passes(work, tree):
    check(work, tree)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"rpath=" + PATH, id="raw"),
        pytest.param(PATH.decode().encode("utf-16-le"), id="UTF-16"),
        pytest.param(f"Z:{CHECKOUT}\\x".replace("/", "\\").encode(), id="Wine"),
        pytest.param(gzip.compress(PATH), id="gzip"),
        pytest.param(lzma.compress(PATH), id="xz"),
        pytest.param(_modules(b"code " + PATH), id="modules"),
        pytest.param(_program(_modules(b"code " + PATH)), id="program"),
        pytest.param(f"{Path.home()}/.cache/uv".encode(), id="home"),
        pytest.param(f"{tempfile.gettempdir()}/tmpab1_9xyz/build".encode(), id="temporary folder"),
    ],
)
def test_a_path_is_found_and_its_file_named(work, tree, content):
    (tree / "part.bin").write_bytes(content)

    with pytest.raises(BuildError, match=r"part\.bin"):
        check(work, tree)


def test_a_path_is_found_in_a_module_inside_an_archive(work, tree, tmp_path):
    source = tmp_path / "folder" / "module.py"
    source.parent.mkdir()
    source.write_text("x = 1\n")
    py_compile.compile(str(source), tmp_path / "module.pyc", doraise=True)
    with zipfile.ZipFile(tree / "lib.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(tmp_path / "module.pyc", "module.pyc")

    with pytest.raises(BuildError, match=r"lib\.zip/module\.pyc"):
        check(work, tree)


def test_a_link_out_of_the_tree_is_found(work, tree):
    (tree / "link").symlink_to(CHECKOUT / "README.md")

    with pytest.raises(BuildError, match="link"):
        check(work, tree)
