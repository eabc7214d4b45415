"""How strong a password is, in words."""

import pytest

from briefbook.domain.passwords import refusal, strength


@pytest.mark.parametrize("password", ["a", "seven77", "       ", "        "])
def test_what_is_too_short_is_refused(password):
    assert refusal(password)
    assert strength(password) == refusal(password)


@pytest.mark.parametrize(
    "password",
    [
        *(
            "password1234567",
            "aaaaaaaaaaaaaaaaaaaa",
            "abcdefghijklmnop",
            "1234567890123456",
            "qwertyuiop12345",
        ),
        *("Lake Verna Summit", "lakevernasummit2026", "abababababababababab", "20261122 20261123"),
        *("Briefbook2026", "Password1!Password1!", "Summer2026!"),
    ],
)
def test_what_programs_try_first_is_weak_however_long(password):
    assert strength(password, ("Lake Verna Summit", "Lake", "Verna", "Summit")).startswith("Weak")


@pytest.mark.parametrize("password", ["correct horse", "ferry and tolls"])
def test_what_a_colleague_does_not_guess_is_fair(password):
    assert strength(password).startswith("Fair")


@pytest.mark.parametrize(
    "password",
    [
        "correct horse battery staple",
        "Möhre Kegel Sturm Bagger",
        "vier seltsame Wörter hier",
        "tR4!vq9#zLw&x",
    ],
)
def test_some_words_together_are_good(password):
    assert refusal(password) == ""
    assert strength(password).startswith("Good")


def test_nothing_typed_yet_is_not_judged():
    assert strength("") == ""
