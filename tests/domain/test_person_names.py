import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.domain.person_names import in_parts, name_of, names_in, written


@pytest.mark.parametrize(
    ("said", "family", "given"),
    [
        ("Maria Chen", "Chen", "Maria"),
        ("Ursula von der Leyen", "von der Leyen", "Ursula"),
        ("Charles de Gaulle", "de Gaulle", "Charles"),
        ("Antony J. Blinken", "Blinken", "Antony J."),
        ("Xi Jinping", "Xi", "Jinping"),
        ("Mao Ning", "Mao", "Ning"),
        ("Kim Jong-un", "Kim", "Jong-un"),
        ("Kim Clijsters", "Clijsters", "Kim"),
        ("Anna Li", "Li", "Anna"),
    ],
)
def test_a_person_has_a_family_and_a_given_name(said, family, given):
    assert name_of(said) == {"family": family, "given": given}
    assert written([name_of(said)]) == said


@pytest.mark.parametrize(
    "said",
    [
        *("Ministry of Finance", "Reuters", "BBC News", "Office of the Prime Minister", "Xinhua News Agency"),
        *("Ministère de la Santé", "Bundesregierung", "王小明", "Smith, Jones & Co", "UN Security Council"),
    ],
)
def test_an_institution_stays_as_it_is(said):
    assert names_in(said) == [{"literal": said}]
    assert written(names_in(said)) == said


def test_names_with_commas_are_turned_round():
    names = names_in("García Márquez, Gabriel; King, Jr., Martin Luther; {Amber Group}")

    assert names == [
        {"family": "García Márquez", "given": "Gabriel"},
        {"family": "King", "given": "Martin Luther", "suffix": "Jr."},
        {"literal": "Amber Group"},
    ]
    assert written(names) == "Gabriel García Márquez; Martin Luther King Jr.; Amber Group"


def test_names_in_parts_are_read_as_they_were():
    names = [
        {"family": "García Márquez", "given": "Gabriel"},
        {"family": "Lind", "given": "Eva"},
        {"literal": "Jane Street"},
        {"family": "King", "given": "Martin Luther", "suffix": "Jr."},
    ]

    assert in_parts(names).startswith("García Márquez, Gabriel; Eva Lind; {Jane Street}; ")
    assert names_in(in_parts(names)) == names


@given(st.text(max_size=60))
def test_any_author_detail_is_read_without_losing_its_letters(detail):
    said = written(names_in(detail))

    assert sorted(c for c in detail if c.isalnum()) == sorted(c for c in said if c.isalnum())
