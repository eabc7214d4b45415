"""The matrices that one can begin with."""

from itertools import pairwise

import pytest

from briefbook.domain.matrix_presets import PRESETS


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_no_cell_is_better_than_one_that_is_less_likely_and_less_bad(preset):
    cells = preset.matrix.cells

    for lower, upper in pairwise(cells):
        assert all(one <= other for one, other in zip(lower, upper, strict=True))
    assert all(tuple(sorted(row)) == row for row in cells)


def test_there_is_one_of_each_square_size():
    assert {(3, 3), (4, 4), (5, 5), (6, 6)} <= {preset.matrix.size for preset in PRESETS}


def test_words_of_icd_203_come_with_the_ranges_it_gives_them():
    preset = next(one for one in PRESETS if one.name == "5 × 5, likelihoods of ICD 203")

    ranges = {step.word: step.range for step in preset.matrix.likelihood}

    assert ranges["Likely"] == "55–80 %"
    assert ranges["Roughly even chance"] == "45–55 %"
