"""Terms: the words of the working papers that a template can give in another language, by their English."""

from briefbook.domain.claim import STATUSES
from briefbook.domain.fields import FIELDS

OWN = (
    *(
        "Ref",
        "Who",
        "When",
        "Window",
        "Rating",
        "Beyond what is tolerated",
        "Not rated",
        "Closed or occurred",
    ),
    *("Rated outside this matrix", "limit of what is tolerated", "beyond what is tolerated"),
    *("where a rating may lie", "inherent", "current", "target", "Actions", "Indicators", "Progress"),
    *("due {date}", "done {date}", "to {actors}", "from {date}", "until {date}", "as of {date}"),
    *("seen {date}", "tripped", "review {date}", "expires", "settled {date}", "and {actors}"),
    *("{done} of {all} {unit} delivered", "{done} {unit} delivered", "counted from its start"),
    *("Ours", "Theirs", "Third parties", "Others", "Objectives", "Commitments", "Depends on"),
    *("Expected", "What came of it", "If", "If not", "Only one of these can come true: {name}"),
    *("Must raise", "If raised", "Avoid", "To whom", "What was said", "Also called: {names}"),
    *("Response", "Cause", "Event", "Consequence", "and", "Who takes part", "Ask", "Delivered", "Troubles"),
    *("Risk", "Commitment", "Recommendation", "Likelihood", "Impact", "within {lowest} to {highest}"),
    *("Actors and positions", "Scenarios and advice"),
)
"""Those that are not the name of a field."""

TERMS = frozenset(
    (
        *OWN,
        *STATUSES,
        *(one.label for fields in FIELDS.values() for one in fields),
        *(word for fields in FIELDS.values() for one in fields for word in one.choices),
        *("yes", "no"),
    )
)
