import pytest

from briefbook.domain.reading import Detail
from briefbook.errors import BriefbookError
from briefbook.readers.documents import read_bytes
from briefbook.readers.mail.mhtml import read_mhtml

PAGE = (
    "<html><head><title>Cartes et barèmes</title></head><body><h1>Cartes et barèmes</h1>"
    "<p>Le ministère a décidé d’augmenter les tarifs de trois pour cent au mois de mars prochain.</p>"
    "<p>Les étudiants paieront la moitié du prix, et les enfants voyageront gratuitement.</p></body></html>"
)
TEXT = "Le ministère a décidé d’augmenter les tarifs"


def _archive(head: str, *parts: tuple[str, bytes], kind: str = "") -> bytes:
    lines = (
        f'{head}MIME-Version: 1.0\r\nContent-Type: multipart/related; {kind}boundary="--=b"\r\n\r\n'.encode()
    )
    inner = b"".join(b"----=b\r\n" + each.encode() + b"\r\n" + data + b"\r\n" for each, data in parts)
    return lines + inner + b"----=b--\r\n"


def test_a_page_saved_by_a_chromium_browser_is_read():
    data = _archive(
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://wire.example/fares\r\n"
        "Subject: Cartes et =?utf-8?Q?bar=C3=A8mes?=\r\nDate: Wed, 5 Nov 2025 10:00:00 +0000\r\n",
        ("Content-Type: text/css\r\nContent-Location: https://wire.example/a.css\r\n", b"p { color: red }"),
        (
            "Content-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://wire.example/fares\r\n",
            PAGE.encode().replace(b"\xc3\xa8", b"=C3=A8"),
        ),
        ("Content-Type: text/html\r\n", b"<p>An advertisement</p>"),
        kind='type="text/html"; ',
    )

    reading = read_bytes("fares.mhtml", data)

    assert (reading.kind, reading.original) == ("html", data)
    assert TEXT in reading.text
    assert "advertisement" not in reading.text
    assert reading.details["address"] == Detail("https://wire.example/fares", "file")
    assert reading.details["title"] == Detail("Cartes et barèmes", "file")
    assert "published" not in reading.details


@pytest.mark.parametrize("charset", ["windows-1252", "utf-8"])
def test_a_page_saved_by_word_is_read_in_its_character_set(charset):
    data = _archive(
        "",
        ("Content-Location: file:///C:/plan_files/a.png\r\nContent-Type: image/png\r\n", b"\x89PNG"),
        (
            f'Content-Location: file:///C:/plan.htm\r\nContent-Type: text/html; charset="{charset}"\r\n',
            PAGE.encode(charset),
        ),
    )

    reading = read_bytes("plan.mht", data)

    assert TEXT in reading.text
    assert "address" not in reading.details


def test_the_part_that_the_archive_starts_with_is_the_page():
    data = _archive(
        "From: <Saved by Microsoft Internet Explorer 5>\r\nSubject: Plan\r\n",
        ("Content-Type: text/html\r\nContent-ID: <frame>\r\n", b"<p>A frame of the page, and no more</p>"),
        ("Content-Type: text/html; charset=utf-8\r\nContent-ID: <main>\r\n", PAGE.encode()),
        kind='start="<main>"; ',
    )

    assert TEXT in read_mhtml("plan.mht", data).text


def test_a_mail_that_is_built_like_a_web_archive_is_a_mail():
    data = _archive(
        "From: Mina <m@x.example>\r\nTo: t@y.example\r\nSubject: Tarifs\r\n",
        ("Content-Type: text/html; charset=utf-8\r\n", PAGE.encode()),
        ("Content-Type: image/png\r\nContent-ID: <logo>\r\n", b"\x89PNG"),
    )

    reading = read_bytes("tarifs.eml", data)

    assert (reading.kind, reading.details["title"].value, reading.enclosed) == ("email", "Tarifs", ())
    assert TEXT in reading.text


def test_a_web_archive_without_a_page_is_refused():
    data = _archive("From: <Saved by Blink>\r\nSubject: x\r\n", ("Content-Type: image/png\r\n", b"\x89PNG"))

    with pytest.raises(BriefbookError, match=r"“a.mht” holds no web page"):
        read_bytes("a.mht", data)
