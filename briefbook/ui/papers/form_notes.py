"""What the values of a form come to, in words: the day on which a window closes, a number as it is read."""

from decimal import Decimal

from briefbook.domain.commitment import Commitment
from briefbook.domain.date_words import in_words
from briefbook.domain.dates import now
from briefbook.domain.durations import duration_words
from briefbook.domain.fields import Field
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk, RiskAction
from briefbook.translation import in_figures, pointed, tr


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
        return tr(
            "Closes {date}, {duration} from the start",
            date=in_words(record.closes),
            duration=duration_words(record.duration),
        )
    value = str(getattr(record, field.name, "") or "")
    if field.form in ("date", "day") and value:
        words = in_words(value)
        if is_late(record, field.name):
            words = tr("{date} · overdue", date=words)
        return words if words != value else ""
    if field.form == "number" and value:
        words = in_figures(Decimal(value))
        return words if words != pointed(value) else ""
    return ""
