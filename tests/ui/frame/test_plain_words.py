"""Snippets without marks."""

import pytest

from briefbook.ui.frame.plain_words import plain_words


@pytest.mark.parametrize(
    ("snippet", "said"),
    [
        ("**Agree** to a pause;[@kim-2025#1; @haas-2024] insist", "Agree to a pause; insist"),
        ("a pause [@kim-2025, p. 4].", "a pause."),
        ("a pause;[@kim-20…", "a pause;"),
        ("…| Days | None | | Silence |", "…Days · None · Silence · "),
        ("# Purpose", "Purpose"),
        ("- **Licences.** Not one - so far", "Licences. Not one - so far"),
        ("C# and 2 * 3 and a_b", "C# and 2 * 3 and a_b"),
        ("| --- | --- | Levy", "Levy"),
        ("", ""),
    ],
)
def test_marks_are_left_out(snippet, said):
    assert plain_words(snippet, ())[0] == said


def test_what_was_found_is_marked_in_the_plain_words_too():
    snippet = "…**A pause**[@kim-2025]|of the **levy** until May[@haas-2024]"
    words = ("pause", "levy", "May")
    marks = tuple((snippet.index(word), snippet.index(word) + len(word)) for word in words)

    said, moved = plain_words(snippet, marks)

    assert said == "…A pause · of the levy until May"
    assert tuple(said[start:end] for start, end in moved) == words


def test_a_citation_that_was_found_stays():
    said, moved = plain_words("A pause.[@kim-2025] **Levy**", ((10, 13),))

    assert said == "A pause.[@kim-2025] Levy"
    assert [said[start:end] for start, end in moved] == ["kim"]
