import pytest

from briefbook.domain.marking import (
    SCHEMES,
    TLP_COLOURS,
    are_comparable,
    highest,
    is_known,
    is_within,
    normalised,
)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("tlp amber", "TLP:AMBER"),
        ("TLP: Amber + Strict", "TLP:AMBER+STRICT"),
        ("tlp-red", "TLP:RED"),
        ("TLP：GREEN", "TLP:GREEN"),
        ("TLP:WHITE", "TLP:CLEAR"),
        ("official – sensitive", "OFFICIAL-SENSITIVE"),
        (" Top   secret ", "TOP SECRET"),
        ("très secret UE", "TRES SECRET UE/EU TOP SECRET"),
        ("EU restricted", "RESTREINT UE/EU RESTRICTED"),
        ("nato secret", "NATO SECRET"),
        ("Protected B", "PROTECTED B"),
        ("Eyes  only", "Eyes only"),
        ("Secret//NOFORN", "Secret//NOFORN"),
        ("  ", ""),
    ],
)
def test_a_marking_is_written_as_its_scheme_writes_it(typed, written):
    assert normalised(typed) == written
    assert normalised(written) == written


def test_tlp_labels_are_in_capitals_without_a_space_and_each_has_a_colour():
    assert list(TLP_COLOURS) == ["TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"]
    assert all(colour.startswith("#") and len(colour) == 7 for colour in TLP_COLOURS.values())


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.name)
def test_each_level_is_within_itself_and_those_above_alone(scheme):
    for number, level in enumerate(scheme.levels):
        seen_by = [other for other in scheme.levels if is_within(level, other)]

        assert tuple(seen_by) == scheme.levels[number:]
        assert is_within("", level)


@pytest.mark.parametrize(
    ("marking", "audience"),
    [
        ("EYES ONLY", "TOP SECRET"),
        ("NATO SECRET", "TOP SECRET"),
        ("TLP:CLEAR", "SECRET"),
        ("OFFICIAL", "CONFIDENTIAL"),
        ("SECRET//NOFORN", "TOP SECRET"),
        ("OFFICIAL", ""),
        ("TLP:CLEAR", "the press"),
    ],
)
def test_what_has_no_order_with_the_audience_is_not_within_it(marking, audience):
    assert not is_within(marking, audience)


def test_a_house_s_own_marking_is_within_itself_however_it_is_typed():
    assert is_within("cabinet  only", "Cabinet Only")
    assert not is_known("Cabinet Only")


def test_the_highest_of_several_markings_is_more_than_one_where_they_have_no_order():
    assert highest(["OFFICIAL", "", "SECRET", "official"]) == ("SECRET",)
    assert highest(["TLP:GREEN", "OFFICIAL", "TLP:RED"]) == ("OFFICIAL", "TLP:RED")
    assert highest([]) == ()
    assert are_comparable("SECRET", "OFFICIAL")
    assert not are_comparable("SECRET", "TLP:RED")
