"""What the values of a form come to, in words: the day on which a window closes, a number as it is read."""

from decimal import Decimal

from briefbook.domain.commitment import Commitment
from briefbook.domain.date_words import in_words
from briefbook.domain.dates import now
from briefbook.domain.fields import Field
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk, RiskAction

OVERDUE = "overdue"


def is_late(record: Record, name: str) -> bool:
    """Return whether a risk should have been reviewed, or an action done, before today."""
    today = now()[:10]
    if isinstance(record, RiskAction):
        return name == "due" and record.is_overdue(today)
    return (
        isinstance(record, Risk)
        and name == "review_date"
        and record.is_live
        and "" < record.review_date < today
    )


def note_of(record: Record, field: Field) -> str:
    """Return what a field's value comes to; empty where that is plain."""
    if isinstance(record, Commitment) and field.name == "end" and record.is_computed:
        return f"Closes {in_words(record.closes)}, {record.duration} from the start"
    value = str(getattr(record, field.name, "") or "")
    if field.form in ("date", "day") and value:
        late = f" · {OVERDUE}" if is_late(record, field.name) else ""
        words = f"{in_words(value)}{late}"
        return words if words != value else ""
    if field.form == "number" and value:
        words = f"{Decimal(value):,f}"
        return words if words != value else ""
    return ""
