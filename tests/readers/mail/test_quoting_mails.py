import pytest

from briefbook.readers.mail.eml import read_eml

ANSWER = "Thank you, we agree with the plan and will publish it on Monday."
EARLIER = "Please confirm that the plan can go out, and say when."


@pytest.mark.parametrize(
    "attribution",
    [
        "On Tue, Nov 4, 2025 at 9:12 AM Mina Osei <m@x.example> wrote:",
        "On Tue, Nov 4, 2025 at 9:12 AM Mina Osei\n<m@x.example> wrote:",
        "Am 04.11.25 um 09:12 schrieb Mina Osei:",
        "Le mar. 4 nov. 2025 à 09:12, Mina Osei <m@x.example> a écrit :",
        "El mar, 4 nov 2025 a las 9:12, Mina Osei (<m@x.example>) escribió:",
        "在 2025年11月4日 09:12，Mina Osei <m@x.example> 写道：",
        "Mina Osei <m@x.example> 于2025年11月4日周二 09:12写道：",
        "4 ноября 2025 г., 09:12, Mina Osei <m@x.example> написал(а):",
        "Op di 4 nov 2025 om 09:12 schreef Mina Osei <m@x.example>:",
    ],
)
def test_a_quoted_mail_is_set_aside_with_the_words_before_it(mail, shown, aside, attribution):
    body = f"{ANSWER}\n\n{attribution}\n\n> {EARLIER}\n>\n> Mina\n\nBest,\nTomas"

    reading = read_eml("a.eml", mail(body))

    assert shown(reading) == f"{ANSWER}\n\nBest,\nTomas"
    assert aside(reading) == [("quoted mail", f"{attribution}\n\n> {EARLIER}\n>\n> Mina")]
    assert EARLIER in reading.text


@pytest.mark.parametrize(
    "head",
    [
        "-----Original Message-----\nFrom: Mina Osei\nSent: Tuesday\nTo: Tomas\nSubject: Plan",
        "-----Ursprüngliche Nachricht-----\nVon: Mina Osei",
        "________________\nFrom: Mina Osei <m@x.example>\nSent: 4 November 2025\nTo: T\nSubject: Plan",
        "Von: Mina Osei <m@x.example>\nGesendet: Dienstag, 4. November 2025 09:12\nAn: Tomas\nBetreff: Plan",
        "De : Mina Osei\nEnvoyé : mardi 4 novembre 2025\nÀ : Tomas\nCc : Bo\nObjet : Plan",
        "发件人: Mina Osei\n发送时间: 2025年11月4日 9:12\n收件人: Tomas\n主题: 计划",
        "*From:* Mina Osei\n*Date:* 4 November 2025\n*To:* Tomas\n*Subject:* Plan",
        "------------------ 原始邮件 ------------------\n发件人: Mina",
        "От: Mina Osei\nОтправлено: 4 ноября 2025 г.\nКому: Tomas\nТема: План",
    ],
)
def test_an_earlier_mail_without_marks_is_set_aside_to_the_end(mail, shown, head):
    reading = read_eml("a.eml", mail(f"{ANSWER}\n\n{head}\n\n{EARLIER}\n\nMina"))

    assert shown(reading).strip() == ANSWER
    assert [span.reason for span in reading.set_aside] == ["quoted mail"]


@pytest.mark.parametrize(
    "quote",
    [
        '<div class="gmail_quote"><div class="gmail_attr">On Tue, Nov 4, 2025 Mina wrote:<br></div>'
        '<blockquote class="gmail_quote"><div>EARLIER</div></blockquote></div>',
        '<blockquote type="cite"><div>On 4 Nov 2025, at 09:12, Mina wrote:</div><p>EARLIER</p></blockquote>',
        '<div class="moz-cite-prefix">Am 04.11.25 um 09:12 schrieb Mina:<br></div><blockquote type="cite">'
        "<p>EARLIER</p></blockquote>",
        '<div class="yahoo_quoted"><div>On Tue, Nov 4, 2025, Mina wrote:</div><div>EARLIER</div></div>',
        '<div id="divRplyFwdMsg"><b>From:</b> Mina<br><b>Sent:</b> Tuesday<br><b>To:</b> Tomas<br>'
        "<b>Subject:</b> Plan</div><div>EARLIER</div>",
        "<p><b>Von:</b> Mina</p><p><b>Gesendet:</b> Montag</p><p><b>An:</b> T</p><p><b>Betreff:</b> Plan</p>"
        "EARLIER",
    ],
)
def test_an_earlier_mail_in_html_is_set_aside(mail, shown, quote):
    html = f"<html><body><p>{ANSWER}</p>{quote.replace('EARLIER', EARLIER)}</body></html>"

    reading = read_eml("a.eml", mail(html, headers="Content-Type: text/html; charset=utf-8\r\n"))

    assert shown(reading).strip() == ANSWER
    assert EARLIER in reading.text


def test_answers_between_quoted_lines_stay(mail, shown):
    body = "On 4 Nov 2025 Mina wrote:\n> When?\n\nOn Monday.\n\n> And where?\n\nHere."

    reading = read_eml("a.eml", mail(body, headers="In-Reply-To: <1@x.example>\r\n"))

    assert shown(reading) == "On Monday.\n\nHere."


def test_lines_quoted_from_elsewhere_stay(mail):
    reading = read_eml("a.eml", mail("The treaty says:\n\n> Each side shall share its water.\n\nSo it must."))

    assert reading.set_aside == ()


def test_a_forwarded_mail_stays_as_that_is_what_the_mail_is_about(mail):
    forwarded = f"---------- Forwarded message ---------\nFrom: Mina\nSent: 4 Nov\nSubject: Plan\n\n{EARLIER}"
    body = f"FYI\n\n-- \nTomas\n\n{forwarded}"

    reading = read_eml("a.eml", mail(body))

    assert [(span.reason, reading.text[span.start : span.end]) for span in reading.set_aside] == [
        ("mail signature", "--\nTomas\n\n")
    ]


def test_headers_of_outlook_in_a_forwarded_mail_stay(mail):
    head = "From: a@b.example\r\nSubject: WG: Plan\r\nTo: c@d.example\r\n"
    body = f"Zur Kenntnis\n\nVon: Mina\nGesendet: Dienstag\nAn: T\nBetreff: Plan\n\n{EARLIER}"

    assert read_eml("a.eml", mail(body, head=head)).set_aside == ()


def test_a_signature_is_set_aside(mail, aside):
    reading = read_eml("a.eml", mail(f"{ANSWER}\n\n-- \nTomas Lindqvist\nOffice of the Minister"))

    assert aside(reading) == [("mail signature", "--\nTomas Lindqvist\nOffice of the Minister")]


def test_a_long_text_after_two_dashes_is_no_signature(mail):
    reading = read_eml("a.eml", mail("First part.\n--\n" + "A line of the second part.\n" * 40))

    assert reading.set_aside == ()


def test_the_wrapping_of_a_text_signed_with_pgp_is_set_aside(mail, shown):
    body = (
        f"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n{ANSWER}\n"
        "-----BEGIN PGP SIGNATURE-----\n\niQEzBAEB\n=abcd\n-----END PGP SIGNATURE-----\n"
    )

    assert shown(read_eml("a.eml", mail(body))) == f"{ANSWER}\n"


@pytest.mark.parametrize(
    "body",
    [f"> {EARLIER}", f"-----Original Message-----\n{EARLIER}", f"On 4 Nov 2025 Mina wrote:\n> {EARLIER}"],
)
def test_a_mail_is_never_set_aside_as_a_whole(mail, body):
    reading = read_eml("a.eml", mail(body, headers="In-Reply-To: <1@x.example>\r\n"))

    assert reading.set_aside == ()
