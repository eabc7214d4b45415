"""Scenarios that exclude one another, and whether their likelihoods can all hold."""

import pytest

from briefbook.domain.scenario import Scenario, alternatives, cannot_be_reconciled, is_exhaustive


def scenario(branch, likelihood, scale="icd-203", name="Pause"):
    return Scenario(
        number=1, title="It ends", branch=branch, likelihood=likelihood, scale=scale, alternatives=name
    )


def test_sets_are_told_by_their_names_whatever_the_case():
    one, other, apart = (scenario("if", "likely", name=name) for name in ("Pause", "PAUSE", ""))

    assert alternatives((one, other, apart)) == {"pause": [one, other]}


@pytest.mark.parametrize(
    ("told", "why"),
    [
        # 55–80 % and 20–45 %
        ([("if", "likely"), ("if not", "unlikely")], ""),
        ([("if", "likely"), ("if not", "likely")], "at least 110 % together"),
        ([("if", "unlikely"), ("if not", "very unlikely")], "65 % together at most"),
        # nothing says that one of them must come true
        ([("if", "unlikely"), ("if", "very unlikely")], ""),
        ([("", "very likely"), ("", "very unlikely"), ("", "unlikely")], "at least 105 % together"),
        ([("if", "almost certain"), ("if not", "almost no chance")], ""),
        # what has no figures behind it may be anything
        ([("if", "unlikely"), ("if not", "in the balance")], ""),
        ([("if", ""), ("if not", "unlikely")], ""),
        ([("if", "very likely"), ("if not", "very likely"), ("", "hardly")], "at least 160 % together"),
    ],
)
def test_likelihoods_that_exclude_one_another_come_to_a_whole_or_may(told, why):
    found = cannot_be_reconciled([scenario(*one) for one in told])

    assert why in found
    assert bool(found) is bool(why)


def test_scales_may_differ_as_their_figures_are_compared():
    ipcc = scenario("if not", "very likely", "ipcc")

    assert cannot_be_reconciled([scenario("if", "likely"), ipcc]).startswith("they come to at least 145 %")
    assert cannot_be_reconciled([scenario("if", "very unlikely"), ipcc]) == ""


def test_an_if_and_an_if_not_leave_nothing_else():
    assert is_exhaustive([scenario("if", ""), scenario("if not", "")])
    assert not is_exhaustive([scenario("if", ""), scenario("", "")])
