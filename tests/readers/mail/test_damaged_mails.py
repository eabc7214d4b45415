import random

import pytest

from briefbook.errors import BriefbookError
from briefbook.readers.documents import read_bytes
from briefbook.readers.mail.eml import read_eml


def _text_or_sentence(data: bytes) -> str:
    try:
        return read_eml("a.eml", data).text
    except BriefbookError as error:
        return str(error)


def test_damaged_base64_is_read_as_far_as_it_is_whole(mail, part):
    data = b"From: a@b.example\r\nSubject: S\r\n" + part(
        "text/plain", b"The ministry decided to raise fares. " * 3
    )

    assert read_eml("a.eml", data[:-3]).text.startswith("The ministry decided to raise fares. The")
    footer = data + b"\r\n\r\n_______\r\nA list for you, at x.example!\r\n"
    assert read_eml("a.eml", footer).text == "The ministry decided to raise fares. " * 2 + (
        "The ministry decided to raise fares."
    )


def test_text_that_is_said_to_be_base64_and_is_not_is_read(mail):
    body = "The ministry decided, at last, to raise the fares."

    assert read_eml("a.eml", mail(body, headers="Content-Transfer-Encoding: base64\r\n")).text == body


@pytest.mark.parametrize("boundary", ["", 'boundary="other"'])
def test_parts_are_found_where_the_boundary_is_missing_or_wrong(mail, boundary):
    body = (
        "--real-one\nContent-Type: text/plain\n\nFares rise.\n"
        "--real-one\nContent-Disposition: attachment; filename=a.txt\n\nAnnex\n--real-one--\n"
    )

    reading = read_eml("a.eml", mail(body, headers=f"Content-Type: multipart/mixed; {boundary}\r\n"))

    assert (reading.text, [each.name for each in reading.enclosed]) == ("Fares rise.", ["a.txt"])


def test_a_mail_that_was_cut_off_is_read_to_its_end(with_parts, part):
    data = with_parts("mixed", part("text/plain", b"Fares rise."), part("x/y", b"Annex" * 100, name="a.txt"))

    reading = read_eml("a.eml", data[:-200])

    assert (reading.text, len(reading.enclosed)) == ("Fares rise.", 1)


def test_bytes_that_are_no_text_do_not_become_text(mail, part):
    noise = random.Random(1).randbytes(3000)
    data = b"From: a@b.example\r\nSubject: S\r\n" + part("text/plain; charset=utf-8", noise)

    with pytest.raises(BriefbookError, match="no readable words"):
        read_eml("a.eml", data)


@pytest.mark.parametrize(
    "header",
    [
        "From: " + "(" * 50_000,
        "From: " + "<" * 5_000,
        'From: "' + "\\" * 9_999,
        "Subject: =?utf-8?B?" + "A" * 40_001 + "?=",
        "Subject: " + "=?utf-8?Q?=?=" * 5_000,
        "Date: " + "9" * 5_000,
        "Date: Tue, 99 Foo 99999999999999 99:99:99",
        "Content-Type: text/plain; charset*=x'y'%zz",
        "Content-Type: text/plain; charset=unicode_escape",
        "Content-Type: text/plain; charset=rot13",
        "Content-Type: ;;;===",
        "Content-Type: multipart/mixed; boundary*0*=a''%; boundary*9999=b",
        "Content-Disposition: inline; filename*0*=%; x*y*z=1",
        "Content-Transfer-Encoding: =?utf-8?Q?base64?=",
        "Message-ID: <" + " " * 5_000,
        "References: \x00\x01\x02",
    ],
)
def test_broken_headers_do_no_harm(mail, header):
    data = mail("The ministry decided to raise fares.", headers=header + "\r\n")

    assert _text_or_sentence(data).startswith(("The ministry", "“a.eml” ")) or "filename" in header


def test_parts_nested_in_so_many_lines_that_they_take_minutes_are_refused(mail):
    headers = 'Content-Type: multipart/mixed; boundary="b0"\r\n'
    nested = "".join(
        f'--b{level}\nContent-Type: multipart/mixed; boundary="b{level + 1}"\n\n' for level in range(60)
    )

    with pytest.raises(BriefbookError, match="parts nested too deeply to be read"):
        read_eml("a.eml", mail(nested + "line\n" * 200_000, headers=headers))


def test_a_mail_of_very_many_parts_is_refused(mail):
    headers = "Content-Type: multipart/mixed; boundary=q\r\n"

    with pytest.raises(BriefbookError, match="more than 20,000 parts"):
        read_eml("a.eml", mail("--q\n\nx\n" * 20_001, headers=headers))


def test_a_mail_of_very_many_lines_is_read_whole(mail):
    reading = read_eml("a.eml", mail("Mina wrote:\n> Why?\n\nSo.\n" * 15_000))

    assert (reading.text.count("So."), reading.set_aside) == (15_000, ())


def test_a_content_header_without_end_is_refused(mail):
    with pytest.raises(BriefbookError, match="has a header too long to be read"):
        read_eml("a.eml", mail("Text", headers="Content-Type: text/plain; " + 'a=";' * 200_000 + "\r\n"))


@pytest.mark.parametrize("depth", [101, 400, 5_000])
def test_parts_nested_deeply_are_refused(mail, depth):
    body, headers = "", 'Content-Type: multipart/mixed; boundary="b0"\r\n'
    for level in range(depth):
        body += f'--b{level}\nContent-Type: multipart/mixed; boundary="b{level + 1}"\n\n'
    body += f"--b{depth}\nContent-Type: text/plain\n\nText\n"

    with pytest.raises(BriefbookError, match="parts nested too deeply to be read"):
        read_bytes("a.eml", mail(body, headers=headers))


def test_mails_in_mails_are_opened_one_at_a_time(mail):
    data = mail("The innermost.")
    for _ in range(2_000):
        data = (
            b"Subject: S\r\nFrom: a@b.example\r\nTo: c@d.example\r\nContent-Type: message/rfc822\r\n\r\n"
            + data
        )

    reading = read_bytes("a.eml", data)

    assert (reading.text, len(reading.enclosed)) == ("", 1)


def test_any_damage_to_a_mail_ends_in_a_reading_or_a_sentence(with_parts, multipart, part):
    inner = multipart(
        "alternative", part("text/plain", b"Fares"), part("text/html", b"<p>Fares rise"), boundary="in"
    )
    whole = with_parts("mixed", inner, part("text/plain", b"Annex", name="a.txt"))
    chance = random.Random(7)

    for _ in range(300):
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 12)):
            place = chance.randrange(len(data))
            data[place : place + chance.randrange(3)] = bytes(
                chance.choices(b'\r\n\0=?:;"-\xe9(<', k=chance.randrange(3))
            )
        _text_or_sentence(bytes(data))
