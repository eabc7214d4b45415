"""The risk matrix's bands."""

import pytest

from briefbook.domain.matrix import STANDARD, Rating


def test_a_band_never_falls_when_likelihood_or_impact_rises():
    for likelihood in range(1, 6):
        for impact in range(1, 6):
            here = STANDARD.band(Rating(likelihood, impact))
            assert likelihood == 5 or STANDARD.band(Rating(likelihood + 1, impact)) >= here
            assert impact == 5 or STANDARD.band(Rating(likelihood, impact + 1)) >= here


def test_the_corners_have_the_bands_that_people_expect():
    corners = {(1, 1): "very low", (5, 1): "low", (1, 5): "low", (5, 5): "critical"}

    assert {corner: STANDARD.band_word(Rating(*corner)) for corner in corners} == corners
    assert STANDARD.band_word(Rating(3, 3)) == "medium"


@pytest.mark.parametrize("steps", [(0, 3), (7, 3), (3, 0), (3, 7)])
def test_there_is_no_cell_outside_the_largest_matrix(steps):
    with pytest.raises(ValueError, match="1 to 6"):
        Rating(*steps)


@pytest.mark.parametrize("steps", [(6, 3), (3, 6)])
def test_a_matrix_has_only_the_cells_of_its_steps(steps):
    assert Rating(*steps) not in STANDARD
    assert Rating(5, 5) in STANDARD
