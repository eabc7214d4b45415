import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefbook.errors import BriefbookError
from briefbook.readers import documents
from briefbook.readers.documents import read_bytes, read_file, read_pasted

ARTICLE = (
    "Talks on the river treaty resume\n\n"
    "Delegates from Arvenia and Solmark return to Port Lindon on Monday.\n"
    "“We are closer than in spring,” the envoy said – and smiled…"
)


def test_a_text_file_is_read_with_its_original_bytes(tmp_path):
    path = tmp_path / "talks.txt"
    path.write_text(ARTICLE, encoding="utf-8")

    reading = read_file(path)

    assert (reading.filename, reading.kind, reading.text) == ("talks.txt", "text", ARTICLE)
    assert reading.original == ARTICLE.encode()


def test_line_ends_and_byte_order_marks_do_not_reach_the_text():
    data = b"\xef\xbb\xbf" + ARTICLE.replace("\n", "\r\n").encode()

    reading = read_bytes("talks.txt", data)

    assert reading.text == ARTICLE
    assert reading.original == data


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "cp1252"])
def test_text_is_read_in_every_unicode_encoding_and_in_western_windows(encoding):
    assert read_bytes("talks.txt", ARTICLE.encode(encoding)).text == ARTICLE


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Le ministre a répété : « Rien n’est décidé… » La séance reprendra après l’été à Genève."),
        (
            "cp1251",
            "Министры договорились продолжить переговоры о торговле и встретиться ещё раз осенью в столице.",
        ),
        (
            "gb18030",
            "两国代表团同意在秋季继续谈判。双方将讨论关税、农产品采购以及河流水量的分配问题，并公布时间表。",
        ),
        (
            "shift_jis",
            "両国の代表団は秋に協議を再開することで合意した。関税や河川の水量の配分について話し合う予定だ。",
        ),
        (
            "utf-16-le",
            "両国の代表団は秋に協議を再開することで合意した。関税や河川の水量の配分について話し合う予定だ。",
        ),
    ],
)
def test_legacy_files_are_read_without_being_told_their_encoding(encoding, text):
    assert read_bytes("old.txt", text.encode(encoding)).text == text


def test_a_page_is_read_in_the_encoding_it_declares():
    page = '<html><meta charset="iso-8859-2"><body><p>Rozmowy w Łodzi, żółty śnieg.</p></body></html>'

    assert read_bytes("page.html", page.encode("iso-8859-2")).text == "Rozmowy w Łodzi, żółty śnieg."


def test_a_stray_byte_does_not_spoil_a_utf8_file():
    data = "Größe über Köln, naïve façade – “ja”".encode() + b"\xff"

    assert read_bytes("a.txt", data).text.startswith("Größe über Köln, naïve façade – “ja”")


def test_controls_go_and_letters_are_composed():
    reading = read_bytes("a.txt", "cafe\u0301 \u0007open\u00ad ing\x0cnext page\x0bnext line   \n\n".encode())

    assert reading.text == "caf\u00e9 open ing\nnext page\nnext line"


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("notes.txt", b"<!DOCTYPE html><title>x</title><p>Words in a page.</p>", "html"),
        ("notes.md", b"\n<!-- saved --><html><body><p>Words in a page.</p></body></html>", "html"),
        ("page.html", b"Words without a single tag, 3 < 4.", "text"),
        ("page.html", b"<p>Words in a page.</p>", "html"),
        ("notes.markdown", b"# Words\n\nMore words.", "markdown"),
        ("notes", b"Words <b>of</b> text.", "text"),
    ],
)
def test_content_goes_before_the_suffix(name, data, kind):
    assert read_bytes(name, data).kind == kind


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "“x.bin” is empty."),
        (b"%PDF-1.7\n%\xe2", "“x.bin” is damaged, so it cannot be read;"),
        (b"PK\x03\x04....word/document.xml", "“x.bin” is damaged or was cut off,"),
        (b"\x89PNG\r\n\x1a\n....", "“x.bin” is a picture; type what it says"),
        (b"\x1f\x8b\x08....", "“x.bin” is a compressed archive; unpack it"),
        (b"%!PS-Adobe-3.0\n", "“x.bin” is a PostScript file; open it in the program that made it"),
        (b"SQLite format 3\x00....", "“x.bin” is a database; export from it"),
        (b"\x00\x00\x00\x20ftypmp42....", "“x.bin” is a sound or video file; write down what is said"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "“x.bin” is a Word"),
        (bytes(range(256)) * 8, "“x.bin” holds no text that Briefbook can read"),
        (b"words\x00and\x00nothing\x00", "“x.bin” holds no text that Briefbook can read"),
        (
            b'<?xml version="1.0"?>\n<rss><item>Levy</item></rss>',
            "“x.bin” is XML of a kind that is not read;",
        ),
        (b"12 -- 34 ...\n", "“x.bin” holds no readable words."),
        (b"<html><body><script>var a = 1;</script></body></html>", "“x.bin” holds no readable words."),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(data, sentence):
    with pytest.raises(BriefbookError) as refusal:
        read_bytes("x.bin", data)

    assert str(refusal.value).startswith(sentence)
    assert str(refusal.value).endswith(".")


def test_missing_files_and_folders_are_refused(tmp_path):
    with pytest.raises(BriefbookError, match=r"^“gone\.txt” was not found\.$"):
        read_file(tmp_path / "gone.txt")
    with pytest.raises(BriefbookError, match=r"^“.+” is a folder; choose the files inside it\.$"):
        read_file(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no FIFOs here")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")

    with pytest.raises(BriefbookError, match="is not an ordinary file"):
        read_file(tmp_path / "pipe.txt")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read all")
def test_a_file_without_permission_is_refused(tmp_path):
    path = tmp_path / "secret.txt"
    path.write_text("words")
    path.chmod(0)

    with pytest.raises(BriefbookError, match="you may not read it"):
        read_file(path)


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(55_400_000)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("The file was opened."))

    with pytest.raises(BriefbookError, match=r"^“huge\.txt” has 55\.4 MB; .* up to 50 MB\.$"):
        read_file(path)


def test_pasted_text_and_pasted_pages_are_readings():
    text = read_pasted("Two words – here", None)
    page = read_pasted("Title Words of it", "<h1>Title</h1><p>Words of it</p>")
    poor = read_pasted("All of these words were on the clipboard", "<p>All</p>")

    assert (text.filename, text.kind, text.original) == (
        "Pasted text.txt",
        "text",
        "Two words – here".encode(),
    )
    assert (page.filename, page.kind, page.text) == ("Pasted page.html", "html", "# Title\n\nWords of it")
    assert poor.kind == "text"


def test_an_empty_clipboard_is_refused():
    with pytest.raises(BriefbookError, match="no text on the clipboard"):
        read_pasted("  \n", None)


def test_file_names_of_broken_characters_can_be_stored():
    reading = read_bytes("bad\udcff\nname.txt", b"some words")

    assert reading.filename.encode("utf-8") == b"bad? name.txt"


def test_the_door_opens_without_loading_any_heavy_library():
    code = (
        f"import sys, {documents.__name__}\n"
        "heavy = {'lxml', 'trafilatura', 'charset_normalizer', 'py3langid', 'numpy'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )

    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert finished.stdout.strip() == "[]"


def test_quotation_marks_of_windows_that_were_taken_for_controls_are_set_right():
    text = "“The minister’s plan” – or the council’s – was put off.\n"
    wrong = text.encode("cp1252").decode("latin-1").encode()

    assert read_bytes("plan.txt", wrong).text == text.strip()


def test_a_name_or_title_cannot_turn_the_words_beside_it_round():
    page = "<html><title>Talks \u202eemuser\u202c on fish</title><body><p>Words of a page.</p></body></html>"

    reading = read_bytes("evil\u202efdp.txt.html", page.encode())

    assert reading.filename == "evilfdp.txt.html"
    assert reading.details["title"].value == "Talks emuser on fish"
    assert "\u202e" not in read_bytes("a.txt", "Some \u202ewords\u202c here.".encode()).text
