"""The risk matrix: steps of likelihood and impact, and the band of each cell (ISO 31000, IEC 31010)."""

from dataclasses import dataclass

LIKELIHOOD = ("Rare", "Unlikely", "Possible", "Likely", "Almost certain")
IMPACT = ("Negligible", "Minor", "Moderate", "Major", "Severe")
BANDS = ("very low", "low", "medium", "high", "critical")

# a cell's band is a judgement, not a product of ordinals; rows by likelihood from Rare, columns by impact
_BAND_OF = (
    (0, 0, 0, 1, 1),
    (0, 1, 1, 2, 2),
    (0, 1, 2, 3, 3),
    (1, 2, 3, 4, 4),
    (1, 2, 3, 4, 4),
)


@dataclass(frozen=True, order=True)
class Rating:
    """A cell of the matrix: steps of likelihood and impact, each 1 to 5."""

    likelihood: int
    impact: int

    def __post_init__(self) -> None:
        if not (1 <= self.likelihood <= 5 and 1 <= self.impact <= 5):
            raise ValueError(f"A rating's steps go from 1 to 5, not {self.likelihood} and {self.impact}")

    def __str__(self) -> str:
        return f"{self.likelihood_word} / {self.impact_word}"

    @property
    def likelihood_word(self) -> str:
        """The step of likelihood in words."""
        return LIKELIHOOD[self.likelihood - 1]

    @property
    def impact_word(self) -> str:
        """The step of impact in words."""
        return IMPACT[self.impact - 1]

    @property
    def band(self) -> int:
        """The band of the cell, 0 (very low) to 4 (critical)."""
        return _BAND_OF[self.likelihood - 1][self.impact - 1]

    @property
    def band_word(self) -> str:
        """The band of the cell in words."""
        return BANDS[self.band]
