import pytest

from briefbook.domain.reading import Bundle, Detail
from briefbook.errors import BriefbookError
from briefbook.readers.documents import read_bytes
from briefbook.readers.mail.eml import day_of, read_eml

BODY = "Dear Tomas,\n\nthe ministry will raise fares by 3 % in March.\n\nMina"


def test_the_headers_of_a_mail_become_details(mail):
    data = mail(BODY, headers="Organization: Ministry of Transport\r\n")

    reading = read_bytes("fares.eml", data)

    assert (reading.kind, reading.text, reading.original) == ("email", BODY, data)
    assert {name: reading.details[name] for name in ("title", "author", "publisher", "published")} == {
        "title": Detail("Fare reform: what the ministry decided", "mail"),
        "author": Detail("Mina Osei", "mail"),
        "publisher": Detail("Ministry of Transport", "mail"),
        "published": Detail("2025-11-04", "mail"),
    }
    assert reading.message_id == "2025.fares@transport.example"
    assert reading.bibliography == {
        "type": "personal_communication",
        "recipient": "Tomas Lindqvist; desk@office.example",
    }


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Tue, 4 Nov 2025 23:30:00 -0500", "2025-11-04"),
        ("4 Nov 25 23:30 GMT", "2025-11-04"),
        ("2025-11-04T09:00:00Z", "2025-11-04"),
        ("Mon, 30 Feb 2025 10:00:00 +0000", ""),
        ("Sat, 30 Jun 3609 22:20:56 +0000", ""),
        ("soon", ""),
    ],
)
def test_a_mail_is_dated_by_its_own_day(written, day):
    assert day_of(written) == day


@pytest.mark.parametrize(
    ("header", "author"),
    [
        ("Mina Osei <m@x.example>", "Mina Osei"),
        ("m@x.example", "m@x.example"),
        ('"Osei, Mina" <mina.osei@x.example>', "Mina Osei"),
        ('"Müller, Jörg" <joerg.mueller@amt.example>', "Jörg Müller"),
        ('"Reuters, London" <desk@wire.example>', "Reuters, London"),
        ("=?utf-8?B?6YeR5rCR5rq6?= <kim@x.example>", "金民溺"),
        ("Mina Osei <m@x.example>, Bo Ek <b@x.example>", "Mina Osei; Bo Ek"),
        ("Mina Osei <m@x.example", "Mina Osei"),
        ("Press office", "Press office"),
    ],
)
def test_the_author_is_who_the_mail_is_from(mail, header, author):
    data = mail(BODY, head=f"From: {header}\r\nSubject: Fares\r\nTo: a@b.example\r\n")

    assert read_eml("fares.eml", data).details["author"].value == author


def test_a_mail_to_undisclosed_recipients_names_none(mail):
    data = mail(BODY, head="From: a@b.example\r\nTo: undisclosed-recipients:;\r\nSubject: Fares\r\n")

    assert "recipient" not in read_eml("a.eml", data).bibliography


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("=?iso-2022-jp?B?GyRCJF4kXyRgJGEkYhsoQg==?=", "まみむめも"),
        ("=?utf-8?Q?Grenz=C3=BCbertritt?= am Fluss", "Grenzübertritt am Fluss"),
        ("=?utf-8?B?0KHQvtCy0LXRiQ==?=\r\n =?utf-8?B?0LDQvdC40LU=?=", "Совещание"),
        ("=?utf-8?B?w?= =?utf-8?B?7w=?=", ""),
        ("Re: =?koi8-r?B?8MzBziDSwcLP1NkK?=", "Re: План работы"),
        ("=?gb2312?B?uPfOu82syMujug==?=", "各位同人："),
        ('"=?utf-8?q?L=27=C3=A9t=C3=A9?="', '"L\'été"'),
        ("=?x-unknown?Q?caf=C3=A9?=", "café"),
    ],
)
def test_encoded_subjects_are_decoded(mail, subject, title):
    reading = read_eml("1234567.eml", mail(BODY, head=f"From: a@b.example\r\nSubject: {subject}\r\n"))

    if title:
        assert reading.details["title"] == Detail(title, "mail")
    else:
        assert reading.text == BODY


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("iso-2022-jp", "両国の代表団は秋に協議を再開することで合意した。"),
        ("gb18030", "两国代表团同意在秋季继续谈判，并公布时间表。"),
        ("gb2312", "两国代表团同意在秋季继续谈判。"),
        ("koi8-r", "Министры договорились продолжить переговоры о торговле."),
        ("windows-1256", "اتفق الوزراء على مواصلة المحادثات في الخريف."),
        ("euc-kr", "양국 대표단은 가을에 협의를 재개하기로 합의했다."),
        ("big5", "兩國代表團同意在秋季繼續談判。"),
        ("iso-8859-1", "Le ministre a répété : rien n'est décidé à Genève."),
        ("utf-7", "Größere Schritte – später."),
        ("ks_c_5601-1987", "양국 대표단은 합의했다."),
    ],
)
def test_bodies_are_read_in_the_character_set_that_they_name(part, charset, text):
    codec = {"ks_c_5601-1987": "cp949"}.get(charset, charset)
    data = b"From: a@b.example\r\nSubject: Talks\r\n" + part(
        f"text/plain; charset={charset}", text.encode(codec)
    )

    assert read_bytes("talks.eml", data).text == text


@pytest.mark.parametrize(
    "charset", ["", "; charset=us-ascii", "; charset=iso-8859-1", "; charset=x-nonsense"]
)
def test_bodies_are_read_where_the_character_set_is_wrong_or_missing(mail, charset):
    text = "Le ministre a répété : « Rien n’est décidé. » La séance reprendra après l’été à Genève."

    reading = read_bytes("talks.eml", mail(text, headers=f"Content-Type: text/plain{charset}\r\n"))

    assert reading.text == text


def test_japanese_letters_of_microsoft_are_read(part):
    kanji = bytes.fromhex("1b 24 42 2d 21 4b 5c 1b 28 42")  # ① is not in the standard's own table

    data = b"From: a@b.example\r\nSubject: Talks\r\n" + part("text/plain; charset=iso-2022-jp", kanji)

    assert read_eml("talks.eml", data).text == "①本"


def test_quoted_printable_is_read_with_its_soft_line_ends(mail):
    body = "Die Gr=C3=B6=\n=C3=9Fe der Br=C3=BCcke =3D 300 m.="
    headers = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"

    assert read_eml("a.eml", mail(body, headers=headers)).text == "Die GröÄße der Brücke = 300 m.".replace(
        "Ä", ""
    )


def test_flowed_lines_are_joined_to_paragraphs(mail):
    body = "The ministry will \nraise fares.\n \n> We ask \n> why.\n\n-- \nMina"

    reading = read_eml("a.eml", mail(body, headers="Content-Type: text/plain; format=flowed\r\n"))

    assert reading.text == "The ministry will raise fares.\n\n> We ask why.\n\n--\nMina"


def test_the_html_is_read_where_the_plain_text_is_a_stub(with_parts, part):
    html = (
        "<html><body><h2>Decision</h2><p>The ministry will raise fares in March, by three percent, "
        "and in June by <b>two</b>.</p><ul><li>Students pay half</li><li>Children ride free</li></ul></body>"
    )
    data = with_parts(
        "alternative",
        part("text/plain", b"This mail is in HTML."),
        part("text/html; charset=utf-8", html.encode()),
    )

    assert read_bytes("a.eml", data).text == (
        "## Decision\n\nThe ministry will raise fares in March, by three percent, and in June by two.\n\n"
        "- Students pay half\n- Children ride free"
    )


def test_the_plain_text_is_read_where_it_says_as_much_as_the_html(with_parts, part):
    data = with_parts(
        "alternative", part("text/plain", BODY.encode()), part("text/html", b"<p>Dear Tomas, fares rise</p>")
    )

    assert read_bytes("a.eml", data).text == BODY


def test_web_addresses_in_a_mail_are_links(mail):
    reading = read_eml(
        "a.eml", mail("See https://fares.example/plan(2025)/a_b. Or call (http://x.example/y).")
    )

    assert [link.address for link in reading.text_map.links] == [
        "https://fares.example/plan(2025)/a_b",
        "http://x.example/y",
    ]


def test_a_mailbox_holds_its_mails(mail):
    first, second = mail("One.\n\n>From the start, a plan.\n\nFrom here on too."), mail("Two.")
    divider = b"From mina@x.example Tue Nov  4 10:00:00 2025\n"

    bundle = read_bytes("inbox.mbox", divider + first + b"\r\n\r\n" + divider + second)

    assert isinstance(bundle, Bundle)
    assert [enclosed.name for enclosed in bundle.enclosed] == ["inbox 1.eml", "inbox 2.eml"]
    texts = [read_bytes(enclosed.name, enclosed.data).text for enclosed in bundle.enclosed]
    assert texts == ["One.\n\nFrom the start, a plan.\n\nFrom here on too.", "Two."]


def test_a_single_mail_of_a_mailbox_is_read_as_such(mail):
    reading = read_bytes("one", b"From mina@x.example Tue Nov  4 10:00:00 2025\n" + mail(BODY))

    assert (reading.kind, reading.text) == ("email", BODY)


@pytest.mark.parametrize(
    "headers",
    [
        'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=x\r\n',
        "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\n",
        "Content-Type: text/plain\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n",
    ],
)
def test_an_encrypted_mail_is_refused_with_what_to_do(mail, headers):
    with pytest.raises(BriefbookError, match=r"“a.eml” is encrypted; open it in the mail program"):
        read_bytes("a.eml", mail("--x\r\nContent-Type: text/plain\r\n\r\nhQEMA\r\n--x--", headers=headers))


def test_a_mail_without_words_or_files_is_refused(mail):
    with pytest.raises(BriefbookError, match=r"“a.eml” holds no readable words"):
        read_bytes("a.eml", mail(" \n"))
