"""The risk matrix's bands."""

import pytest

from briefbook.domain.matrix import BANDS, Rating


def test_a_band_never_falls_when_likelihood_or_impact_rises():
    for likelihood in range(1, 6):
        for impact in range(1, 6):
            here = Rating(likelihood, impact).band
            assert likelihood == 5 or Rating(likelihood + 1, impact).band >= here
            assert impact == 5 or Rating(likelihood, impact + 1).band >= here


def test_the_corners_have_the_bands_that_people_expect():
    corners = {(1, 1): "very low", (5, 1): "low", (1, 5): "low", (5, 5): "critical"}

    assert {corner: Rating(*corner).band_word for corner in corners} == corners
    assert BANDS[Rating(3, 3).band] == "medium"


@pytest.mark.parametrize("steps", [(0, 3), (6, 3), (3, 0), (3, 6)])
def test_there_is_no_cell_outside_the_matrix(steps):
    with pytest.raises(ValueError, match="1 to 5"):
        Rating(*steps)
