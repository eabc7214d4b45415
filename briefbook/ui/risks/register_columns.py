"""The columns of the risk register: what heads them, and which are shown until others are chosen."""

from dataclasses import dataclass
from enum import IntEnum

from briefbook.translation import tr_noop


class Column(IntEnum):
    """The columns of the register, in their order."""

    REF = 0
    TITLE = 1
    LEVEL = 2
    LIKELIHOOD = 3
    IMPACT = 4
    RANGE = 5
    INHERENT = 6
    TARGET = 7
    TREND = 8
    OWNER = 9
    CATEGORY = 10
    RESPONSE = 11
    ACTIONS = 12
    INDICATORS = 13
    STATUS = 14
    PROXIMITY = 15
    CONFIDENCE = 16
    REVIEW = 17
    ISSUE = 18


@dataclass(frozen=True)
class Heading:
    """How a column looks until the user changes it."""

    words: str
    """What heads it; `tr` shows it."""
    width: int
    """In pixels at a text scale of 100 %."""
    is_shown: bool = True
    field: str = ""
    """The field of a risk that is edited in it as a line or as a choice of words."""


HEADINGS = {
    Column.REF: Heading(tr_noop("Ref"), 52),
    Column.TITLE: Heading(tr_noop("Risk"), 180, field="title"),
    Column.LEVEL: Heading(tr_noop("Level"), 178),
    Column.LIKELIHOOD: Heading(tr_noop("Likelihood"), 118, field="likelihood"),
    Column.IMPACT: Heading(tr_noop("Impact"), 104, field="impact"),
    Column.RANGE: Heading(tr_noop("Range"), 190, is_shown=False),
    Column.INHERENT: Heading(tr_noop("Inherent"), 170, is_shown=False),
    Column.TARGET: Heading(tr_noop("Target"), 170),
    Column.TREND: Heading(tr_noop("Trend"), 86, field="trend"),
    Column.OWNER: Heading(tr_noop("Owner"), 110, field="owner"),
    Column.CATEGORY: Heading(tr_noop("Category"), 110, is_shown=False, field="category"),
    Column.RESPONSE: Heading(tr_noop("Response"), 96, field="response"),
    Column.ACTIONS: Heading(tr_noop("Actions"), 186, is_shown=False),
    Column.INDICATORS: Heading(tr_noop("Indicators"), 140, is_shown=False),
    Column.STATUS: Heading(tr_noop("Status"), 92, field="status"),
    Column.PROXIMITY: Heading(tr_noop("Proximity"), 116, is_shown=False, field="proximity"),
    Column.CONFIDENCE: Heading(tr_noop("Confidence"), 100, is_shown=False, field="confidence"),
    Column.REVIEW: Heading(tr_noop("Review date"), 176, field="review_date"),
    Column.ISSUE: Heading(tr_noop("Issue"), 140),
}

CHOICES = (Column.TREND, Column.RESPONSE, Column.STATUS, Column.PROXIMITY, Column.CONFIDENCE)
"""The columns in which a word is chosen."""
NAMES = (Column.OWNER, Column.CATEGORY)
"""The columns in which names that stand there already are offered."""
RATINGS = {Column.LEVEL: "current", Column.INHERENT: "inherent", Column.TARGET: "target"}
"""The columns in which a cell of the matrix is chosen, and the rating that this gives."""
FIXED = (Column.REF, Column.RANGE, Column.ACTIONS, Column.INDICATORS)
"""The columns that tell what is changed elsewhere."""
