import pytest

from briefbook.errors import BriefbookError
from briefbook.readers.documents import read_bytes
from briefbook.readers.mail.eml import read_eml

WORDS = b"The plan is attached."


def test_attached_files_come_with_the_mail(with_parts, part):
    data = with_parts(
        "mixed",
        part("text/plain", WORDS),
        part("text/plain", b"Annex one", name="annex.txt"),
        part("application/pdf", b"%PDF-1.4"),
    )

    reading = read_bytes("plan.eml", data)

    assert reading.text == WORDS.decode()
    assert [(each.name, each.data) for each in reading.enclosed] == [
        ("annex.txt", b"Annex one"),
        ("Attachment 2.pdf", b"%PDF-1.4"),
    ]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\mina\\plan.docx", "plan.docx"),
        ("=?utf-8?B?0L/Qu9Cw0L0uZG9jeA==?=", "план.docx"),
        ("=?iso-2022-jp?B?GyRCJEYkOSRIGyhCLnR4dA==?=", "てすと.txt"),
        ("plan\u202excod.exe", "planxcod.exe"),
        ("...", "Attachment 1"),
        ("a\tb.txt", "a b.txt"),
    ],
)
def test_names_of_attached_files_are_harmless(with_parts, part, written, name):
    reading = read_eml(
        "a.eml", with_parts("mixed", part("text/plain", WORDS), part("x/y", b"1", name=written))
    )

    assert [each.name for each in reading.enclosed] == [name]


def test_names_in_pieces_are_put_together(with_parts, part):
    more = (
        "Content-Disposition: attachment; filename*0*=utf-8''%D0%BF%D0%BB; filename*1*=%D0%B0%D0%BD.txt\r\n"
    )

    reading = read_eml("a.eml", with_parts("mixed", part("text/plain", WORDS), part("x/y", b"1", more=more)))

    assert [each.name for each in reading.enclosed] == ["план.txt"]


def test_pictures_in_the_text_and_signatures_are_left_out(with_parts, part):
    html = part("text/html", b"<p>The plan is attached.</p><img src='cid:logo'>")
    data = with_parts(
        "related",
        html,
        part("image/png", b"\x89PNG", name="logo.png", more="Content-ID: <logo>\r\n"),
        part("application/pkcs7-signature", b"0", name="smime.p7s"),
        part("text/calendar", b"BEGIN:VCALENDAR", name="invite.ics"),
        part("application/ms-tnef", b"x", name="winmail.dat"),
    )

    reading = read_bytes("a.eml", data)

    assert (reading.kind, reading.text, reading.enclosed) == ("email", WORDS.decode(), ())


def test_an_attached_mail_is_a_mail_of_its_own(with_parts, part, mail):
    inner = mail("The first plan.", headers="Content-Type: text/plain\r\n")
    data = with_parts("mixed", part("text/plain", WORDS), b"Content-Type: message/rfc822\r\n\r\n" + inner)

    (enclosed,) = read_bytes("a.eml", data).enclosed

    assert enclosed.name == "Fare reform what the ministry decided.eml"
    assert enclosed.data.rstrip(b"\r\n") == inner
    assert read_bytes(enclosed.name, enclosed.data).text == "The first plan."


def test_text_around_attachments_is_one_text(with_parts, part):
    data = with_parts(
        "mixed",
        part("text/plain", b"Before."),
        part("application/pdf", b"%PDF-1.4", name="a.pdf"),
        part("text/plain", b"After."),
    )

    assert read_eml("a.eml", data).text == "Before.\n\nAfter."


def test_a_file_written_as_letters_in_an_old_mail_is_an_attachment(mail):
    reading = read_eml("a.eml", mail("See below.\n\nbegin 644 plan.txt\n)5&AE('!L86X*\n`\nend\n"))

    assert (reading.text, [(each.name, each.data) for each in reading.enclosed]) == (
        "See below.",
        [("plan.txt", b"The plan\n")],
    )


def test_a_mail_that_only_brings_a_file_is_read(with_parts, part):
    reading = read_eml("a.eml", with_parts("mixed", part("text/plain", b"Annex", name="annex.txt")))

    assert (reading.text, len(reading.enclosed)) == ("", 1)


def test_more_than_200_attachments_are_refused(with_parts, part):
    with pytest.raises(BriefbookError, match="more than 200 attachments"):
        read_eml("a.eml", with_parts("mixed", *[part("x/y", b"1", name="a.txt")] * 201))
