"""A working paper as its rules name it, and what all kinds of them are asked."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from briefbook.domain.actor import ActorPosition
from briefbook.domain.citation import citations_in
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.dates import first_day, is_date, last_day
from briefbook.domain.fields import CITING
from briefbook.domain.kinds import NAMES
from briefbook.domain.record import Record
from briefbook.review.finding import Finding, found
from briefbook.translation import tr


@dataclass(frozen=True)
class Paper:
    """What findings call a record."""

    about: str
    """A word of `domain.kinds.KINDS`."""
    record_id: str
    name: str
    called: str
    """What a sentence calls it, such as `“K3 Purchases”`."""

    def found(
        self, rule: str, sentence: str, *, what: str | None = None, is_serious: bool | None = None
    ) -> Finding:
        """Return a finding; `what`, else the rule, is the same in all languages: dismissals go by it."""
        words = rule if what is None else what
        about = (self.about, self.record_id, self.name)
        return found(rule, *about, sentence, what=words, is_serious=is_serious)

    def reviewed(self, review_date: str, today: date) -> Iterator[Finding]:
        """Yield that it was to be looked at again by a day that has passed."""
        if is_date(review_date) and last_day(review_date) < today:
            says = tr(
                "{paper} was to be looked at again on {date}.", paper=self.called, date=in_words(review_date)
            )
            yield self.found("review overdue", says, what=review_date)

    def backwards(self, start: str, end: str) -> Iterator[Finding]:
        """Yield that it ends before it begins, as far as the dates are known."""
        if is_date(start) and is_date(end) and last_day(end) < first_day(start):
            says = tr(
                "{paper} ends ({end}) before it begins ({start}).",
                paper=self.called,
                end=in_words(end),
                start=in_words(start),
            )
            yield self.found("backwards", says, what=f"{start} {end}")


def paper_of(record: Record, contents: Contents) -> Paper:
    """Return what findings call a record, such as `K3` and `“K3 Purchases”`, or `Merovar on Water`."""
    if isinstance(record, ActorPosition):
        actor = contents.actor_names.get(record.actor_id, tr("Somebody"))
        is_there = record.issue_id in contents.outline
        issue = contents.outline.get(record.issue_id).title if is_there else tr("an issue")
        name = tr("{actor} on {issue}", actor=actor, issue=issue)
        return Paper("position", record.id, name, tr("The position of “{name}”", name=name))
    title = str(getattr(record, "title", ""))
    label = str(getattr(record, "label", ""))
    return Paper(
        NAMES[type(record)],
        record.id,
        label or title,
        tr("“{name}”", name=" ".join(filter(None, (label, title)))),
    )


def cites_anything(record: Record) -> bool:
    """Return whether any text of a record cites."""
    texts = (getattr(record, name) for name in CITING[type(record)])
    return any(one for text in texts if "[" in text for one in citations_in(text))
