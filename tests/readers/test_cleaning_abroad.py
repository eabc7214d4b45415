"""What is set aside in texts that are not English."""

import pytest

from briefbook.readers.cleaning import set_aside

BODY = (
    "Die Unterhändler kehren am Montag nach Lindhafen zurück, um den Vertrag abzuschließen.",
    "Les deux gouvernements disent que les quotas restent la question la plus difficile.",
    "El texto final podría firmarse antes del invierno si los ingenieros se ponen de acuerdo.",
    "两国代表团同意在冬季之前签署最后文本。",
    "農民は署名の前に意見を聞くよう求めている。",
    "وصف المسؤولون المحادثات بأنها عملية ومفيدة.",
)


def aside_of(line):
    text = "\n\n".join((*BODY[:3], line, *BODY[3:]))
    return [(text[span.start : span.end].strip(), span.reason) for span in set_aside(text)]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Diesen Artikel teilen", "sharing"),
        ("Auf Facebook teilen", "sharing"),
        ("Newsletter abonnieren", "sharing"),
        ("Kommentare (12)", "comment prompt"),
        ("Kommentar schreiben", "comment prompt"),
        ("Zum Inhalt springen", "page furniture"),
        ("Lesen Sie auch: Wem gehört der Fluss?", "page furniture"),
        ("Partager cet article", "sharing"),
        ("Abonnez-vous à notre newsletter", "sharing"),
        ("Laisser un commentaire", "comment prompt"),
        ("Lire aussi : À qui appartient le fleuve ?", "page furniture"),
        ("Compartir en Facebook", "sharing"),
        ("Suscríbete a nuestro boletín", "sharing"),
        ("Deja un comentario", "comment prompt"),
        ("Lo más leído", "page furniture"),
        ("分享到：", "sharing"),
        ("发表评论", "comment prompt"),
        ("相关阅读", "page furniture"),
        ("この記事をシェアする", "sharing"),
        ("コメントを書く", "comment prompt"),
        ("関連記事", "page furniture"),
        ("شارك هذا المقال", "sharing"),
        ("أضف تعليق", "comment prompt"),
        ("اقرأ أيضا: لمن النهر؟", "page furniture"),
    ],
)
def test_prompts_in_other_languages_are_set_aside(line, reason):
    assert aside_of(line) == [(line, reason)]


@pytest.mark.parametrize(
    "line",
    [
        "Die Länder teilen den Fluss, und keiner will teilen.",
        "Der Kommentar des Ministers blieb aus.",
        "Les deux pays veulent partager le fleuve.",
        "Les commentaires du ministre ont surpris.",
        "Los dos países quieren compartir el río.",
        "El ministro dejó un comentario en la sala.",
        "两国愿意分享水资源。",
        "评论认为谈判仍将继续。",
        "両国は水を共有する。",
        "البلدان يريدان مشاركة النهر.",
    ],
)
def test_sentences_that_speak_of_sharing_and_comments_stay(line):
    assert aside_of(line) == []
