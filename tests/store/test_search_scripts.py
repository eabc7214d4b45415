"""Searching texts in many languages and scripts."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.domain.edit import Edit, added
from briefbook.domain.source import Source
from briefbook.store.book import Book
from briefbook.store.database import MEMORY, transaction
from briefbook.store.search_terms import indexed, is_spread, spelt, words_end, words_of

DECLARATIONS = Path(__file__).parents[2].parent / "shared" / "data" / "policy" / "nltk+nltk_data" / "udhr2"


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("كَتَبَ الوَزِيرُ", "كتب"),
        ("كتب الوزير", "كَتَبَ"),
        ("שָׁלוֹם לכולם", "שלום"),
        ("می‌خواهم", "میخواهم"),
        ("कर्मचारी हिन्दी में", "हिन्दी"),
        ("ที่ประชุมสุดยอดน้ำ", "ประชุม"),
        ("ກອງປະຊຸມ", "ປະຊຸມ"),
        ("សេចក្តី​ប្រកាស", "សេចក្តីប្រកាស"),
        ("ကြေညာစာတမ်း", "စာတမ်း"),
        ("双方在东京会谈", "东京会"),
        ("サミットがぎふで", "ぎふ"),
        ("정상회담이", "회담"),
        ("Die Straße nach Łódź", "strasse"),
        ("Die Strasse nach Lodz", "Straße Łódź"),
        ("Ærø i Færøerne", "faeroerne"),
        ("İstanbul’da ısı", "istanbul"),
        ("ﬁnal eﬃcient", "final efficient"),
        ("тёплый йод", "теплый"),
        ("ΤΗΣ ΟΔΟΎ", "οδού"),
        ("cafe\u0301 society", "café"),
        ("co\u00adoperation", "cooperation"),
        ("G20峰会开幕", "g20"),
        ("𞤀𞤣𞤤𞤢𞤥", "𞤢𞤣𞤤𞤢𞤥"),
    ],
)
@pytest.mark.parametrize("end", ["", " "])
def test_a_word_is_found_however_it_is_written_and_marked(book, import_text, text, query, end):
    import_text(f"{text}", title="Title")

    (hit,) = book.find(query + end)

    assert hit.marks
    begin, stop = hit.marks[0]
    first = query.split()[0]
    assert "".join(words_of(hit.snippet[begin:stop])).startswith("".join(words_of(first)))
    assert "".join(words_of(text[hit.start :])).startswith("".join(words_of(first)))


@pytest.mark.parametrize(
    ("text", "query"), [("हिन्दी", "हनद "), ("हिन्दी", "हन्दी "), ("がぎ", "か "), ("각", "가 ")]
)
def test_vowel_signs_and_other_letters_are_not_taken_for_accents(book, import_text, text, query):
    import_text(text, title="Title")

    assert book.find(query) == []


@given(st.text(max_size=80))
def test_what_is_compared_leads_back_to_the_text(text):
    compared = spelt(text)

    assert "".join(compared.text.split()) == "".join(indexed(text).split())
    for offset, character in enumerate(compared.text):
        origin = text[compared.origin(offset)]
        assert character in indexed(origin) or character == " "


@given(st.text(max_size=60), st.data())
def test_words_of_the_index_are_found_where_they_stand(text, data):
    words = words_of(text)
    compared = spelt(unicodedata.normalize("NFC", text)).text
    begin = data.draw(st.integers(0, max(0, len(words) - 1)))
    some = words[begin : begin + data.draw(st.integers(1, 3))]

    if some:
        assert any(words_end(compared, at, some) > at for at in range(len(compared)))


def test_every_language_of_the_universal_declaration_is_found_and_only_where_it_stands():
    if not DECLARATIONS.is_dir():
        pytest.skip(f"{DECLARATIONS} is not here")
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(DECLARATIONS.glob("*.txt"))}
    truth = {name: _running(text) for name, text in texts.items()}

    with Book.create(MEMORY, "Declarations") as book:
        names = {}
        sources = []
        with transaction(book._db):
            for name, text in texts.items():
                digest = book.kept.put(unicodedata.normalize("NFC", text).encode())
                sources.append(
                    Source(
                        key=f"declaration{len(names)}",
                        kind="text",
                        title="",
                        original_sha256=digest,
                        text_sha256=digest,
                    )
                )
                names[sources[-1].id] = name
        book.apply(Edit("Import", tuple(map(added, sources))))
        for name, text in texts.items():
            for query in _queries(text):
                sought = _running(query)
                expected = {other for other, run in truth.items() if sought in run}
                assert name in expected
                assert {names[record_id] for record_id in book.find_sources(query)} == expected, (name, query)
                (hit,) = [hit for hit in book.find(query, 500) if names[hit.record_id] == name]
                assert hit.marks, (name, query)


def _queries(text: str) -> list[str]:
    """Return a word, a longer word and a phrase of a text; quoted, so that nothing stands in for them."""
    words = re.findall(r"[^\s\"“”„«»()፡་།\u200b]+", text[len(text) // 3 :])
    words = [word for word in words if words_of(word)][1:60]
    if not words:  # one file is empty
        return []
    if len(words) < 12 or len(max(words, key=len)) > 60:  # a script without spaces
        run = max(words, key=len)
        return [f'"{run[2 : 2 + length]}"' for length in (2, 4, 7)]
    return [f'"{words[5]}"', f'"{max(words, key=len)}"', f'"{words[10]} {words[11]}"']


def _running(text: str) -> str:
    """Return the letters of a text without case and marks, with spaces between words, by other means."""
    kept = []
    for character in unicodedata.normalize("NFC", text):
        category = unicodedata.category(character)
        if category == "Cf" and character != "\u200b":
            continue
        kept.append(character if category[0] in "LMN" or category == "Co" else " ")
    run = "".join(kept).casefold()
    parts = [f" {word} " if not any(map(is_spread, word)) else word for word in words_of(run)]
    return re.sub(" +", " ", "".join(parts))
