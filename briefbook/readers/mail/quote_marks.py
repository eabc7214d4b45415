"""How mail programs mark what they quote and forward, in the languages that they speak."""

import re
from typing import Final

LETTER: Final = re.compile(r"[^\W_]")

_FROM = (
    *("From", "Von", "De", "Da", "Van", "Från", "Fra", "Lähettäjä", "Od", "От", "Від", "Kimden", "Feladó"),
    *("发件人", "寄件者", "寄件人", "差出人", "送信者", "보낸 사람", "보낸사람", "من", "מאת"),
)
_SENT = (
    *("Sent", "Date", "Gesendet", "Datum", "Envoyé", "Envoyé le", "Enviado", "Enviado el", "Enviada em"),
    *("Enviado em", "Fecha", "Data", "Inviato", "Verzonden", "Skickat", "Sendt", "Dato", "Lähetetty"),
    *("Päivämäärä", "Wysłano", "Odesláno", "Отправлено", "Дата", "Надіслано", "Gönderildi", "Tarih"),
    *("Elküldve", "发送时间", "发送日期", "日期", "寄件日期", "傳送時間", "送信日時", "日時", "日付"),
    *("보낸 날짜", "날짜", "تاريخ الإرسال", "التاريخ", "נשלח"),
)
_SUBJECT = (
    *("Subject", "Betreff", "Objet", "Asunto", "Assunto", "Oggetto", "Onderwerp", "Ämne", "Emne", "Aihe"),
    *("Temat", "Předmět", "Тема", "Konu", "Tárgy", "主题", "主題", "主旨", "件名", "제목", "الموضوع", "נושא"),
)
_ORIGINAL = (
    *("Original Message", "Original Appointment", "Original-Nachricht", "Ursprüngliche Nachricht"),
    *(
        "Original-Mail",
        "Message d[’']origine",
        "Message d[’']origine",
        "Message original",
        "Mensaje original",
    ),
    *("Mensagem original", "Messaggio originale", "Oorspronkelijk bericht", "Originalmeddelande"),
    *("Ursprungligt meddelande", "Oprindelig meddelelse", "Opprinnelig melding", "Alkuperäinen viesti"),
    *("Wiadomość oryginalna", "Původní zpráva", "Исходное сообщение", "Оригинальное сообщение"),
    *(
        "Orijinal İleti",
        "原始邮件",
        "原始郵件",
        "元のメッセージ",
        "원본 메일",
        "원본 메시지",
        "الرسالة الأصلية",
    ),
)
_FORWARDED = (
    *("Forwarded message", "Forwarded by", "Weitergeleitete Nachricht", "Message transféré"),
    *("Mensaje reenviado", "Mensagem encaminhada", "Messaggio inoltrato", "Doorgestuurd bericht"),
    *("Vidarebefordrat meddelande", "Videresendt melding", "Videresendt meddelelse", "Przekazana wiadomość"),
    *("Пересылаемое сообщение", "Пересланное сообщение", "İletilmiş ileti", "转发的邮件", "转发邮件"),
    *("轉寄郵件", "转发信息", "転送メッセージ", "転送されたメッセージ", "전달된 메일", "전달된 메시지"),
)
_WROTE = (
    *("wrote", "writes", "schrieb", "a écrit", "écrit", "escribió", "escribio", "escreveu", "ha scritto"),
    *("schreef", "skrev", "kirjoitti", "napisał", "napisała", r"napisał\(a\)", "napsal", "napsal", "написал"),
    *("написала", r"написал\(а\)", "пишет", "писал", "написав", "yazdı", "şunu yazdı", "ezt írta"),
    *("写道", "寫道", "さんは書きました", "のメール", "님이 작성", "كتب"),
)


def _any(words: tuple[str, ...]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


def _label(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"[> ]*\*{{0,2}}(?:{_any(words)})\s?\*{{0,2}}\s?[:：]\*{{0,2}}\s*\S", re.I)


FROM: Final = _label(_FROM)
SENT: Final = _label(_SENT)
SUBJECT: Final = _label(_SUBJECT)
LABELLED: Final = re.compile(r"[> ]*\*{0,2}[^\W\d_][\w .’'()-]{0,24}\*{0,2}\s?[:：]\*{0,2}\s")
ORIGINAL: Final = re.compile(rf"[> *]*[-_=]{{2,}}\s*(?:{_any(_ORIGINAL)})\s*[-_=]{{2,}}", re.I)
"""A line above an earlier mail that is quoted without marks."""
FORWARDED: Final = re.compile(
    rf"[> *]*(?:[-_=]{{2,}}\s*(?:{_any(_FORWARDED)})\b|Begin forwarded message:|Anfang der weitergeleiteten"
    r" (?:Nachricht|E-Mail):|Début du message (?:réexpédié|transféré)\s?:|Inizio messaggio inoltrato:"
    r"|Inicio del mensaje reenviado:)",
    re.I,
)
"""A line above a forwarded mail."""
ATTRIBUTION: Final = re.compile(rf".{{0,300}}?(?:{_any(_WROTE)})\b.{{0,120}}[:：]\s*$", re.I)
"""The words before a quote that say who wrote it."""
OPENING: Final = re.compile(
    r"(?:On|Am|Le|El|Il|Op|Den|Em|No dia|Dnia|W dniu|Dne|På)\b|[在於于]|\d|[“\"]?[^\s<]+.{0,60}<", re.I
)
"""How such words begin."""
DATED_ATTRIBUTION: Final = re.compile(
    rf"(?=.{{0,200}}(?:\b\d{{4}}\b|\d:\d\d|\d{{4}}年))(?=.{{0,300}}[@<＠]).{{0,300}}(?:{_any(_WROTE)})"
    r"[^:：\n]{0,120}[:：]\s*$",
    re.I,
)
"""The same where it is so full that it stands even without marks on the quote that follows."""
FORWARD_SUBJECT: Final = re.compile(
    r"\s*(?:\[[^\]]{1,40}\]\s*)?"
    r"(?:fwd?|wg|tr|rv|enc|doorst|vs|vb|pd|i|转发|轉寄|転送|전달|إعادة توجيه)\s*[:：]",
    re.I,
)
"""The start of a forwarded mail's subject."""
REPLY_SUBJECT: Final = re.compile(
    r"\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|sv|antw|odp|rif|res|ynt|回复|回覆|答复|返信|회신|رد)\s*(?:\[\d+\])?\s*[:：]",
    re.I,
)
"""The start of an answer's subject."""
