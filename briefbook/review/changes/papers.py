"""What changed about a working paper, field by field, in words."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from briefbook.domain.changes import Development
from briefbook.domain.comparison import word_diff
from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_words
from briefbook.domain.field_values import value_of, words_of
from briefbook.domain.fields import FIELDS, Field
from briefbook.domain.kinds import NAMES
from briefbook.domain.record import Record
from briefbook.review.field_words import label_within
from briefbook.review.rules.paper import paper_of
from briefbook.translation import tr

R = TypeVar("R", bound=Record)

_TITLES = ("title", "name")


@dataclass(frozen=True)
class Pair(Generic[R]):
    """A record before and after, one of which may be `None`, and the states of the book they are of."""

    kind: str
    """Under which its changes are listed: see `Development.kind`."""
    was: R | None
    now: R | None
    before: Contents
    after: Contents

    def told(self, what: str, sentence: str, *reasons: str) -> Development:
        """Return that it is otherwise, in a sentence."""
        record, contents = (self.now, self.after) if self.now else (self.was, self.before)
        assert record is not None
        paper = paper_of(record, contents)
        return Development(
            kind=self.kind,
            about=NAMES[type(record)],
            what=what,
            record_id=record.id,
            name=paper.name,
            title=str(getattr(record, "title", "")) or paper.name,
            sentence=sentence,
            reasons=tuple(filter(None, reasons)),
        )

    @property
    def name(self) -> str:
        """What sentences call it, such as `K3`, or a position as `Merovar on Water`."""
        return self.told("", "").name

    def fields(self, *, but: Collection[str] = ()) -> Iterator[Development]:
        """Yield the fields that are otherwise: the short ones in one sentence, each text by its words."""
        assert self.was is not None
        assert self.now is not None
        parts = []
        for field in FIELDS[type(self.now)]:
            if field.name in but or _is_same(self, field):
                continue
            then = _told(self.was, field, self.before)
            now = _told(self.now, field, self.after)
            if then == now:
                continue
            if field.form == "text":
                yield self._rewritten(field, then, now)
            elif field.name in _TITLES:
                renamed = self.told("renamed", tr("{name} was called “{then}”.", name=self.name, then=then))
                yield replace(renamed, pieces=word_diff(then, now))
            else:
                label, empty = tr(field.label), tr("empty")
                parts.append(
                    tr("{field}: {now} (was {then})", field=label, now=now or empty, then=then or empty)
                )
        if parts:
            sentence = tr("{name}: {changes}.", name=self.name, changes="; ".join(parts))
            yield self.told("changed", sentence)

    def _rewritten(self, field: Field, then: str, now: str) -> Development:
        sentence = tr("{name} was rewritten.", name=self.name)
        if field.name != "text":
            sentence = tr("{name} was rewritten ({field}).", name=self.name, field=label_within(field))
        told = self.told("rewritten", sentence)
        return replace(told, pieces=word_diff(then, now))


def paired(
    kind: str, before: Contents, after: Contents, of: Callable[[Contents], Sequence[R]]
) -> Iterator[Pair[R]]:
    """Yield each record of a kind with what it was before: those of now in their order, then those gone."""
    old = {one.id: one for one in of(before)}
    for one in of(after):
        yield Pair(kind, old.pop(one.id, None), one, before, after)
    for gone in old.values():
        yield Pair(kind, gone, None, before, after)


def _is_same(pair: Pair[R], field: Field) -> bool:
    """Return whether a field holds the same, though it may be called otherwise, as an issue that moved is."""
    assert pair.was is not None
    assert pair.now is not None
    return bool(value_of(pair.was, field, pair.before) == value_of(pair.now, field, pair.after))


def _told(record: Record, field: Field, contents: Contents) -> str:
    words = words_of(record, field, contents)
    if field.form in ("date", "day"):
        return in_words(words)
    return words if field.form == "text" else in_a_row(words.splitlines())
