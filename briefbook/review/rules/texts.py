"""The texts of a book that a memo prints, each with its name and what kind of text it is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefbook.domain.actor import Actor, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment
from briefbook.domain.comparison import Piece
from briefbook.domain.contents import Contents
from briefbook.domain.fields import CITING, field
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.domain.scenario import Scenario
from briefbook.review.field_words import label_within
from briefbook.review.finding import Finding, found
from briefbook.review.rules.paper import paper_of
from briefbook.review.rules.prose import Prose, prose_of
from briefbook.translation import tr

_STATES: dict[type[Record], tuple[str, ...]] = {
    Risk: ("cause", "consequence", "confidence_reason", "text"),
    Commitment: ("text",),
    Scenario: ("consequences", "text"),
    Recommendation: ("reason", "text"),
    TalkingPoint: ("text",),
    Event: ("text",),
    Objective: ("text",),
    Actor: ("text",),
}
"""The fields that state something in our own words; the others give somebody’s words, thresholds or hopes."""

_ASKS = re.compile(
    r"(?:purpose and )?recommend\w*|decisions?(?: (?:needed|required|sought))?|asks?|next steps|timings?"
    r"|clearances?|cleared by|contacts?|participants|attendees|sequence|agenda|programme|logistics"
    r"|actions?|response|what we are doing|distribution|issue|the issue|(?:our|their) objectives"
)
_SPOKEN = re.compile(
    r"(?:key )?(?:talking )?points(?: to (?:make|avoid))?|lines? to take|press lines?|key messages?"
    r"|if (?:raised|asked)|q ?(?:&|and) ?as?|questions and answers|speech|script|remarks"
    r"|what not to (?:say|bring up)|presentation(?: and handling)?|handling|communications"
)
_SUMMARISES = re.compile(
    r"(?:executive )?summary|bottom line(?: up front)?|bluf|headlines?|key points|in brief"
)
_JUDGES = re.compile(
    r"(?:\w+ )?(?:judge?ments?|outlook|assessments?|analysis|forecasts?|prospects|scenarios?|implications)"
    r"(?: (?:of|for|in|on|to|and) .{1,60})?"
    r"|why it matters|comment|what (?:to expect|comes next|it means|to watch)|what could be agreed"
    r"|bottom line(?: up front)?|bluf|if talks fail|risks?(?: and \w+)?"
)
_MARKS = re.compile(r"\s*\[@[^\[\]\n]*\]|\*+|[|`]|(?m:^[>#\s]+)")
_OPEN = re.compile(
    r"what we do not know|unknowns?|(?:information |intelligence )?gaps|open questions|(?:policy )?options"
)


@dataclass(frozen=True)
class Text:
    """The text of an issue, or of a field of a working paper."""

    about: str
    record_id: str
    name: str
    """What a finding calls the record."""
    called: str
    """What a sentence calls it."""
    titles: tuple[str, ...]
    """Its title and those of the issues above it, in small letters."""
    words: str
    field: str = "text"
    """The field of its record that holds it."""
    states: bool = True
    """Whether it states something in our own words, so that the rules for prose apply."""

    @cached_property
    def prose(self) -> Prose:
        """Its text as the rules see it."""
        return prose_of(self.words)

    @cached_property
    def asks(self) -> bool:
        """Whether it asks, arranges or records who agreed, rather than states what is so."""
        return self._is(_ASKS)

    @cached_property
    def is_spoken(self) -> bool:
        """Whether it holds words for somebody to say."""
        return self.about == "talking point" or self._is(_SPOKEN)

    @cached_property
    def summarises(self) -> bool:
        """Whether it says in short what stands elsewhere with its evidence."""
        return self._is(_SUMMARISES)

    @cached_property
    def judges(self) -> bool:
        """Whether all of it is judgement: a risk, a scenario, an assessment, an outlook."""
        return self.about in ("risk", "scenario") or self._is(_JUDGES)

    @property
    def stands_alone(self) -> bool:
        """Whether it may well cite nothing: it asks, is spoken, sums up, judges, or leaves open."""
        return self.asks or self.is_spoken or self.summarises or self.judges or self._is(_OPEN)

    def _is(self, kind: re.Pattern[str]) -> bool:
        return any(kind.fullmatch(title) for title in self.titles)

    def found(
        self,
        rule: str,
        start: int,
        end: int,
        sentence: str,
        *,
        what: str = "",
        pieces: tuple[Piece, ...] = (),
    ) -> Finding:
        """Return a finding at a place of this text."""
        words = what or " ".join(self.words[start:end].split())
        about, at = (self.about, self.record_id, self.name), (start, end)
        return found(rule, *about, sentence, field=self.field, at=at, what=words, pieces=pieces)


def texts_of(contents: Contents, papers: Sequence[Record]) -> Iterator[Text]:
    """Yield the texts of a book: the issues in the order of the outline, then those of its working papers."""
    titles: dict[str, tuple[str, ...]] = {}
    for entry in contents.outline:
        issue = entry.issue
        above = titles.get(issue.parent_id or "", ())
        titles[issue.id] = (_plain(issue.title), *above)
        name = f"{entry.number} {issue.title}"
        yield Text("issue", issue.id, name, tr("“{name}”", name=name), titles[issue.id], issue.text)
    for record in papers:
        kind = type(record)
        filled = [name for name in CITING[kind] if getattr(record, name)]
        if not filled:
            continue
        paper = paper_of(record, contents)
        title = (_plain(str(getattr(record, "title", ""))),)
        for name in filled:
            states = name in _STATES.get(kind, ())
            called = paper.called
            if name != "text" and len(CITING[kind]) > 1:
                of = label_within(field(kind, name))
                called = tr("{paper} ({field})", paper=called, field=of)
            about = (paper.about, record.id, paper.name, called)
            yield Text(*about, title, getattr(record, name), name, states)


def excerpt(words: str, most: int = 60) -> str:
    """Return the beginning of some words on one line, no longer than `most` characters."""
    line = " ".join(_MARKS.sub(" ", words).split())
    return line if len(line) <= most else f"{line[: most - 1].rsplit(' ', 1)[0]}…"


def _plain(title: str) -> str:
    return " ".join(title.split()).rstrip(".:").casefold()
