"""Text in encodings of old, read without a lost letter."""

import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from briefbook.readers.documents import read_bytes

RIGHTS = Path(__file__).parents[2] / ".." / "shared" / "data" / "policy" / "nltk+nltk_data" / "udhr2"
LEGACY = {
    "cp1252": "deu fra spa por_PT dan fin isl eng",
    "iso8859-15": "est",
    "cp1250": "pol hun slv ron_1953",
    "iso8859-2": "ces slk hrv",
    "cp1251": "rus ukr bul",
    "koi8-r": "rus",
    "koi8-u": "ukr",
    "iso8859-5": "srp_cyrl",
    "cp866": "rus",
    "mac_cyrillic": "rus",
    "cp1253": "ell_monotonic",
    "iso8859-7": "ell_monotonic",
    "cp1254": "tur",
    "cp1255": "heb",
    "iso8859-8": "heb",
    "cp1256": "arb pes_1 urd",
    "iso8859-6": "arb",
    "cp1257": "lav lit est",
    "iso8859-4": "lav",
    "cp874": "tha",
    "gb2312": "cmn_hans",
    "gb18030": "cmn_hans cmn_hant",
    "big5": "cmn_hant",
    "shift_jis": "jpn",
    "euc_jp": "jpn",
    "iso2022_jp": "jpn",
    "euc_kr": "kor",
    "iso2022_kr": "kor",
    "mac_roman": "deu fra",
    "cp850": "deu",
    "utf-16": "rus arb jpn deu",
}
SAMPLES = {
    "cp1252": "Die Verhandlungen über das Wasserrecht an der Grenze dauern länger, als man es wünschte.",
    "mac_roman": "Les négociations se poursuivent à Genève, où l’on espère un accord avant l’été.",
    "iso8859-2": "Rozhovory o vodě pokračují příští týden, řekl v pátek mluvčí ministerstva.",
    "cp1257": "Derybos dėl upės vandens tęsis kitą savaitę, penktadienį pranešė ministerija žurnalistams.",
    "koi8-r": "Переговоры о водах пограничной реки продолжатся через неделю.",
    "iso2022_jp": "川の水をめぐる協議は来週も続けられる、と省の報道官は金曜日に記者団に語った。",
}


def letters(text):
    text = unicodedata.normalize("NFC", text)
    return Counter(c for c in text if c.isalnum() or unicodedata.category(c)[0] == "M" or c in "\u200c\u200d")


@pytest.mark.parametrize("encoding", SAMPLES)
def test_a_sentence_in_an_old_encoding_is_read(encoding):
    assert read_bytes("a.txt", SAMPLES[encoding].encode(encoding)).text == SAMPLES[encoding]


def test_a_long_text_is_not_judged_by_half_a_character():
    sentences = (
        "川の水をめぐる協議は来週も続けられる。",
        "省の報道官は金曜日、記者団にそう語った。",
        "農民は、署名の前に意見を聞くよう求めている。",
    )
    text = "".join(f"{number} {sentences[number % 3]}\n" for number in range(6_000))

    assert read_bytes("a.txt", text.encode("shift_jis")).text == text.strip()


@pytest.mark.slow
@pytest.mark.skipif(not RIGHTS.is_dir(), reason="the texts are not here")
def test_no_language_of_the_universal_declaration_loses_a_letter():
    lost = []

    for path in sorted(RIGHTS.glob("*.txt")):
        if data := path.read_bytes():
            reading = read_bytes(path.name, data)
            if reading.kind != "text" or letters(reading.text) != letters(data.decode("utf-8-sig")):
                lost.append(path.name)

    assert lost == []


@pytest.mark.slow
@pytest.mark.skipif(not RIGHTS.is_dir(), reason="the texts are not here")
@pytest.mark.parametrize("encoding", LEGACY)
def test_the_declaration_in_an_old_encoding_loses_no_letter(encoding):
    lost = []

    for language in LEGACY[encoding].split():
        text = unicodedata.normalize("NFC", (RIGHTS / f"{language}.txt").read_text("utf-8-sig"))
        data = text.encode(encoding, "ignore")
        if letters(read_bytes("a.txt", data).text) != letters(data.decode(encoding)):
            lost.append(language)

    assert lost == []
