"""How words are counted."""

import pytest

from briefbook.domain.word_counts import words_in


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("A pause until 2026-12-31, said the envoy.", 7),
        ("L’accord – signé “hier” – tient.", 6),
        ("双方同意暂停关税。", 8),
        ("The 双边 talks (会谈) 2026", 7),
        ("ぼうえき の はなし", 8),
    ],
)
def test_words_are_parted_by_spaces_and_chinese_characters_count_each(text, count):
    assert words_in(text) == count
