import stat
import struct
import zipfile
from io import BytesIO

import pytest

from briefbook.domain.reading import Bundle
from briefbook.errors import BriefbookError
from briefbook.readers.archives import read_zip
from briefbook.readers.documents import read_bytes
from briefbook.readers.enclosed_names import base_name


def _zip(files: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _names(bundle: Bundle) -> list[str]:
    return [enclosed.name for enclosed in bundle.enclosed]


def _renamed(data: bytes, name: str, raw: bytes) -> bytes:
    """Return a ZIP file with a name of the same length put in as bytes."""
    assert len(name) == len(raw)
    return data.replace(name.encode(), raw)


def test_the_files_in_an_archive_are_taken_out_with_their_names():
    data = _zip({"talks.txt": b"Talks resume.", "2025/notes/fares.md": b"# Fares", "2025/": b""})

    bundle = read_bytes("papers.zip", data)

    assert isinstance(bundle, Bundle)
    assert (bundle.filename, bundle.refusals) == ("papers.zip", ())
    assert [(each.name, each.data, each.path) for each in bundle.enclosed] == [
        ("talks.txt", b"Talks resume.", "talks.txt"),
        ("fares.md", b"# Fares", "2025/notes/fares.md"),
    ]


def test_what_is_no_document_is_left_out():
    names = (
        "__MACOSX/._a.txt",
        ".DS_Store",
        "a/Thumbs.db",
        ".git/config",
        "~$plan.docx",
        "a/style.css",
        "a/b.JS",
    )
    data = _zip({**dict.fromkeys((*names, "x.png", "f.woff2"), b"0"), "a.txt": b"Text", "empty.txt": b""})

    assert _names(read_zip("a.zip", data)) == ["a.txt"]


@pytest.mark.parametrize(
    "folder", ["page_files", "page-Dateien", "page_fichiers", "page.fld", "page_bestanden"]
)
def test_the_folder_of_a_saved_page_is_left_out_beside_it(folder):
    files = {f"web/{folder}/ad.html": b"<p>Ad</p>", f"web/{folder}/sub/x.txt": b"x"}

    assert _names(read_zip("a.zip", _zip({"web/page.html": b"<p>Page</p>", **files}))) == ["page.html"]
    assert _names(read_zip("a.zip", _zip({"page.html": b"<p>Page</p>", **files}))) == [
        "page.html",
        "ad.html",
        "x.txt",
    ]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("../../etc/cron.d/job.txt", "job.txt"),
        ("/etc/passwd.txt", "passwd.txt"),
        ("C:\\Windows\\system.txt", "system.txt"),
        ("..\\..\\up.txt", "up.txt"),
        ("a/\u202etxt.evil", "txt.evil"),
        ("line\nbreak.txt", "line break.txt"),
    ],
)
def test_a_path_in_an_archive_leads_nowhere(path, name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    (enclosed,) = read_zip("a.zip", _zip({path: b"Text"})).enclosed

    assert enclosed.name == name
    assert ".." not in enclosed.path
    assert not enclosed.path.startswith("/")
    assert list(tmp_path.iterdir()) == []


def test_a_name_with_nul_is_harmless():
    data = _renamed(_zip({"aXXb.txt": b"Text"}), "aXXb.txt", b"a\x00\x00b.txt")

    assert all("\x00" not in name for name in _names(read_zip("a.zip", data)))


def test_a_link_is_not_followed():
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.create_system = 3
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("a.txt", "Text")

    assert _names(read_zip("a.zip", buffer.getvalue())) == ["a.txt"]


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "Réunion d’été.txt"),
        ("gb18030", "关于秋季谈判的报告和农产品采购计划.txt"),
        ("cp932", "秋の協議に関する報告書のまとめ.txt"),
        ("cp949", "가을 협의에 관한 보고서.txt"),
        ("big5", "關於秋季談判的報告.txt"),
        ("cp1251", "Протокол совещания министров.txt"),
        ("cp866", "Протокол совещания министров.txt"),
        ("cp437", "Größe der Brücke.txt"),
    ],
)
def test_names_are_read_in_the_encoding_of_old_programs(encoding, name):
    raw = name.encode(encoding)
    stand_in = "N" * (len(raw) - 4) + ".txt"

    bundle = read_zip("a.zip", _renamed(_zip({stand_in: b"Text"}), stand_in, raw))

    assert _names(bundle) == [name]


def test_names_that_say_they_are_unicode_are_read_so():
    assert _names(read_zip("a.zip", _zip({"报告.txt": b"Text"}))) == ["报告.txt"]


def test_an_encrypted_part_is_refused_and_the_rest_comes_in():
    data = bytearray(_zip({"secret.txt": b"Secret", "open.txt": b"Open"}))
    for place, offset in ((data.find(b"PK\x03\x04"), 6), (data.find(b"PK\x01\x02"), 8)):
        struct.pack_into("<H", data, place + offset, 1)

    bundle = read_zip("a.zip", bytes(data))

    assert _names(bundle) == ["open.txt"]
    assert bundle.refusals == (
        "“secret.txt” is protected by a password; unpack it and import the files inside.",
    )


def test_a_damaged_part_is_refused_and_the_rest_comes_in():
    data = _zip({"bad.txt": b"The ministry" * 50, "good.txt": b"Good"})
    place = data.find(b"bad.txt") + 12

    bundle = read_zip("a.zip", data[:place] + b"\xff\xff\xff" + data[place + 3 :])

    assert _names(bundle) == ["good.txt"]
    assert len(bundle.refusals) == 1
    assert bundle.refusals[0].startswith("“bad.txt” is damaged")


def test_an_archive_without_documents_is_refused():
    with pytest.raises(BriefbookError, match=r"“a.zip” holds no documents"):
        read_bytes("a.zip", _zip({"a.png": b"0"}))


@pytest.mark.parametrize("keep", [10, 60, 120])
def test_an_archive_that_was_cut_off_is_refused(keep):
    with pytest.raises(BriefbookError, match=r"“a.zip” is damaged or was cut off"):
        read_bytes("a.zip", _zip({"a.txt": b"Text" * 20, "b.txt": b"Text"})[:keep])


def test_an_archive_that_unpacks_to_too_much_is_refused():
    with pytest.raises(BriefbookError, match="times its size or more"):
        read_bytes("a.zip", _zip({"a.txt": b"0" * 20_000_000}))


@pytest.mark.parametrize(
    ("path", "name"),
    [("a/b/", "b"), ("", "File"), ("/", "File"), ("..", "File"), ("x" * 300 + ".pdf", "x" * 146 + ".pdf")],
)
def test_a_name_is_short_and_never_empty(path, name):
    assert base_name(path) == name
