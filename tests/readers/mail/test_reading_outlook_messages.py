import random
import struct
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from briefbook.domain.reading import Detail
from briefbook.errors import BriefbookError
from briefbook.readers.documents import read_bytes
from briefbook.readers.mail.compressed_rtf import unpacked_rtf
from briefbook.readers.mail.msg import read_msg
from tests.readers.mail.outlook_files import Tree, attached, attached_message, compound_file, message

BODY = "Dear Tomas,\r\n\r\nthe ministry will raise fares in March.\r\n"
TEXTS = {
    "0037": "Fare reform: what the ministry decided",
    "1000": BODY,
    "0042": "Osei, Mina",
    "5D01": "mina.osei@transport.example",
    "1035": "<2025.fares@transport.example>",
}
SENT = datetime(2025, 11, 4, 9, 12, tzinfo=UTC)
PEOPLE = (("Tomas Lindqvist", "t@office.example"), ("'desk@office.example'", "desk@office.example"))


def test_an_outlook_message_is_read_like_a_mail():
    data = compound_file(message(TEXTS, sent=SENT, people=PEOPLE))

    reading = read_bytes("fares.msg", data)

    assert (reading.kind, reading.original) == ("email", data)
    assert reading.text == "Dear Tomas,\n\nthe ministry will raise fares in March."
    assert {name: reading.details[name] for name in ("title", "author", "published")} == {
        "title": Detail("Fare reform: what the ministry decided", "mail"),
        "author": Detail("Mina Osei", "mail"),
        "published": Detail("2025-11-04", "mail"),
    }
    assert reading.message_id == "2025.fares@transport.example"
    assert reading.bibliography["recipient"] == "Tomas Lindqvist; desk@office.example"


def test_the_day_is_that_of_the_sender():
    headers = "Date: Mon, 3 Nov 2025 23:12:00 -1000\r\nSubject: Fares\r\n"

    reading = read_msg("a.msg", compound_file(message({**TEXTS, "007D": headers}, sent=SENT)))

    assert reading.details["published"].value == "2025-11-03"


@pytest.mark.parametrize(
    ("code_page", "text"),
    [
        (1251, "Министры договорились продолжить переговоры."),
        (932, "両国の代表団は秋に協議を再開する。"),
        (936, "两国代表团同意在秋季继续谈判。"),
        (1252, "Größere Schritte – später."),
    ],
)
def test_messages_of_old_outlooks_are_read_in_their_code_page(code_page, text):
    texts = {"0037": text, "1000": text + "\r\n"}

    reading = read_msg("a.msg", compound_file(message(texts, code_page=code_page)))

    assert (reading.text, reading.details["title"].value) == (text, text)


def test_the_html_of_a_message_is_read_where_it_has_no_plain_text():
    html = "<html><body><h1>Décision</h1><p>Les tarifs augmentent.</p></body></html>".encode()

    reading = read_msg("a.msg", compound_file(message({"0037": "Tarifs"}, data={"1013": html})))

    assert reading.text == "# Décision\n\nLes tarifs augmentent."


def test_the_rich_text_of_a_message_is_read_where_it_has_nothing_else():
    pytest.importorskip("briefbook.readers.office.rtf")
    rtf = rb"{\rtf1\ansi\deff0 The ministry will raise fares.\par In March.\par}"
    packed = struct.pack("<4I", len(rtf) + 12, len(rtf), 0x414C454D, 0) + rtf

    reading = read_msg("a.msg", compound_file(message({"0037": "Fares"}, data={"1009": packed})))

    assert "The ministry will raise fares." in reading.text


def test_compressed_rich_text_is_unpacked():
    # the example of section 3.1.1 of [MS-OXRTFCP]
    packed = bytes.fromhex(
        "2d 00 00 00 2b 00 00 00 4c 5a 46 75 f1 c5 c7 a7 03 00 0a 00 72 63 70 67 31 32 35 42 32 0a f3 20"
        "68 65 6c 09 00 20 62 77 05 b0 6c 64 7d 0a 80 0f a0"
    )

    assert unpacked_rtf(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert unpacked_rtf(packed[:30]).startswith(b"{\\rtf1\\ansi")
    assert unpacked_rtf(b"LZFu") == b""


def test_attached_files_and_messages_come_with_the_message():
    inner = message(
        {"0037": "The first plan", "1000": "Plan A.\r\n", "0042": "Bo Ek"},
        attachments=(attached("план.txt", "Plan Б".encode()),),
        sent=SENT,
        is_embedded=True,
    )
    logo: Tree = {**attached("logo.png", b"\x89PNG"), "__substg1.0_3712001F": "logo".encode("utf-16-le")}
    logo["__substg1.0_370E001F"] = "image/png".encode("utf-16-le")
    data = compound_file(
        message(TEXTS, attachments=(attached("..\\annex.txt", b"x" * 9000), attached_message(inner), logo))
    )

    reading = read_msg("a.msg", data)

    assert [each.name for each in reading.enclosed] == ["annex.txt", "The first plan.eml"]
    assert reading.enclosed[0].data == b"x" * 9000
    plan = read_bytes("plan.eml", reading.enclosed[1].data)
    assert (plan.text, plan.details["author"].value, plan.details["published"].value) == (
        "Plan A.",
        "Bo Ek",
        "2025-11-04",
    )
    assert [(each.name, each.data.decode()) for each in plan.enclosed] == [("план.txt", "Plan Б")]
    assert read_msg("a.msg", data).enclosed == reading.enclosed


def test_the_earlier_mails_in_a_message_are_set_aside(shown):
    body = (
        f"{BODY}\r\nFrom: Tomas\r\nSent: Monday, 3 November 2025\r\nTo: Mina\r\nSubject: Fares\r\n\r\nWhen?"
    )

    reading = read_msg("a.msg", compound_file(message({**TEXTS, "1000": body})))

    assert shown(reading).strip().endswith("in March.")


def test_an_encrypted_message_is_refused():
    with pytest.raises(BriefbookError, match=r"“a.msg” is encrypted"):
        read_bytes("a.msg", compound_file(message({**TEXTS, "001A": "IPM.Note.SMIME"})))


def test_messages_in_messages_beyond_all_measure_end():
    inner = message({"0037": "Innermost", "1000": "Text"}, is_embedded=True)
    for _ in range(40):
        inner = message(
            {"0037": "Outer", "1000": "Text"}, attachments=(attached_message(inner),), is_embedded=True
        )

    with pytest.raises(BriefbookError, match="nested too deeply"):
        read_msg("a.msg", compound_file(message(TEXTS, attachments=(attached_message(inner),))))


def test_any_damage_to_a_message_ends_in_a_reading_or_a_sentence():
    whole = compound_file(
        message(TEXTS, sent=SENT, people=PEOPLE, attachments=(attached("a.txt", b"A" * 5000),))
    )
    chance = random.Random(5)

    for _ in range(200):
        data = bytearray(whole[: chance.randrange(600, len(whole) + 1)])
        for _ in range(chance.randrange(20)):
            data[chance.randrange(8, len(data))] = chance.randrange(256)
        with suppress(BriefbookError):
            read_msg("a.msg", bytes(data))
