"""Steps of likelihood and impact as others write them."""

import pytest

from briefbook.domain.matrix import IMPACT, LIKELIHOOD, Step
from briefbook.jobs.loading.scales import Scale

THREE = tuple(map(Step, ("Low", "Medium", "High")))
RANGED = (Step("Slim", "below 20 %"), Step("Even", "20–60 %"), Step("Strong", "60-100 %"))


def step(text, steps=LIKELIHOOD, axis="likelihood", beside=()):
    found = Scale(axis, steps, (text, *beside)).step(text)
    return found.step if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(("Likely", 4), ("  likely ", 4), ("4", 4), ("4 - Likely", 4), ("likely (4)", 4), ("[4] Likely", 4)),
        *(("4: Likely", 4), ("4.0", 4), ("4/5", 4), ("High", 4), ("Very High", 5), ("very low", 1)),
        *(("rare", 1), ("60 %", 4), ("5–10 %", 1), ("100%", 5), ("", 0), ("n/a", 0), ("TBD", 0)),
        *(("medium, but rising", 3), ("Certainly not", None), ("-3", None)),
    ],
)
def test_words_numbers_and_per_cent_are_steps(text, expected):
    assert step(text) == expected


@pytest.mark.parametrize(
    ("text", "steps", "expected"),
    [("High", THREE, 3), ("medium", THREE, 2), ("Low", IMPACT, 2), ("critical", IMPACT, 5)],
)
def test_common_words_stand_in_proportion(text, steps, expected):
    assert step(text, steps, "impact", beside=("low", "medium", "high")) == expected


def test_numbers_on_a_longer_scale_are_taken_in_proportion_and_told():
    found = Scale("likelihood", LIKELIHOOD, ("8", "10", "3")).step("8")

    assert found.step == 4
    assert found.note == "8 of 10 read as Likely"


def test_one_slip_of_the_hand_does_not_make_another_scale():
    column = ("2",) * 60 + ("22",)

    assert Scale("likelihood", LIKELIHOOD, column).step("2").step == 2
    assert Scale("likelihood", LIKELIHOOD, column).step("22") is None


@pytest.mark.parametrize(("text", "expected"), [("10 %", 1), ("45%", 2), ("61–70 %", 3)])
def test_per_cent_go_by_what_the_steps_say_they_stand_for(text, expected):
    assert step(text, RANGED) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(("sehr unwahrscheinlich", 1), ("Hoch", 4), ("3 von 5", 3), ("k. A.", 0)),
        *(("peu probable", 2), ("Élevée", 4), ("4 sur 5", 4), ("quasi certain", 5)),
        *(("muy bajo", 1), ("posible", 3), ("2 de 5", 2), ("casi seguro", 5)),
        *(("极低", 1), ("中等", 3), ("很高", 5), ("不适用", 0)),
    ],
)
def test_words_of_the_languages_of_the_window_are_steps(text, expected):
    assert step(text) == expected


@pytest.mark.parametrize(
    ("least", "between", "most"),
    [
        ("unter 33 %", "33 bis 66 %", "über 66 %"),
        ("moins de 33 %", "33 à 66 %", "plus de 66 %"),
        ("hasta el 33 %", "33 a 66 %", "más del 66 %"),
        ("低于 33 %", "33 至 66 %", "高于 66 %"),
    ],
)
def test_ranges_in_the_languages_of_the_window_are_read(least, between, most):
    steps = (Step("One", least), Step("Two", between), Step("Three", most))

    assert [step(text, steps) for text in ("10 %", "50 %", "90 %")] == [1, 2, 3]


def test_own_words_come_before_all_others():
    odd = tuple(map(Step, ("High", "5", "Rare")))

    assert [step(text, odd) for text in ("High", "5", "rare")] == [1, 2, 3]
