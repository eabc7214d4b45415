"""What an audience may see of a book: what is marked higher goes, and all that rests on it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import reduce

from briefbook.domain.actor import Actor
from briefbook.domain.citation import KEY
from briefbook.domain.claim import Claim
from briefbook.domain.contents import Contents
from briefbook.domain.counts import listed
from briefbook.domain.issue import Issue
from briefbook.domain.marking import are_comparable, highest, is_within, normalised
from briefbook.domain.record import Record
from briefbook.domain.source import Source
from briefbook.memo.audience.claim_sieve import claims_of_issues, of_claims, seen_claims
from briefbook.memo.audience.paper_sieve import PaperSieve
from briefbook.memo.audience.withholding import without
from briefbook.memo.blocks import Block, Notes
from briefbook.memo.characters import one_line
from briefbook.translation import tr

_CITED = re.compile(f"@({KEY})")
_LONG_ENOUGH = 20
"""From this many letters on, a title, an address or a quoted passage is known where it stands uncited."""
_LONG_NAME = 4
"""From this many letters on, a whole name is known."""


class Audience:
    """A book as one audience may see it; with no audience, as it is."""

    def __init__(self, contents: Contents, marking: str | None) -> None:
        self.marking = None if marking is None else normalised(marking)
        self.withheld: list[str] = []
        """What is left out, a sentence each."""
        self.number_of = {entry.issue.id: entry.number for entry in contents.outline}
        """The numbers of all issues, as the writer sees them."""
        self.markings_of = _markings(contents)
        """The markings that hold for each issue, its own or inherited."""
        self._whole = contents
        self._keys: set[str] = set()
        self._words: dict[str, list[str]] = {}
        """What is known again, by its first letters: there may be thousands of passages and claims."""
        self._names: set[str] = set()
        """Whole names of actors that are left out, in small letters."""
        self.contents = contents if self.marking is None else self._shown()

    def place(self, issue: Issue) -> str:
        """Return what a sentence calls an issue."""
        return tr("The issue {issue}", issue=self._called(issue))

    def _called(self, issue: Issue) -> str:
        return f"“{one_line(issue.title)}” ({self.number_of[issue.id]})"

    def had_content(self, issue: Issue) -> bool:
        """Return whether the issue has a text or issues under it, seen by the audience or not."""
        return bool(issue.text.strip() or self._whole.outline.children(issue.id))

    def has_titled(self, *titles: str) -> bool:
        """Return whether there is a top issue with one of these titles, seen by the audience or not."""
        return self._whole.outline.titled(*titles) is not None

    def only_seen(self, blocks: Sequence[Block], notes: Notes) -> tuple[Block, ...]:
        """Return blocks without what rests on something that is left out, and tell nobody."""
        return without(blocks, notes, self.rests)[0] if self._leaves_out else tuple(blocks)

    def seen(self, blocks: Sequence[Block], notes: Notes, issue: Issue) -> tuple[Block, ...]:
        """Return the blocks of an issue's text without what rests on something that is left out."""
        if not self._leaves_out:
            return tuple(blocks)
        kept, gone = without(blocks, notes, self.rests)
        if gone:
            self.withheld.append(
                tr(
                    "%n part(s) of the issue {issue} (is|are) left out: (it rests|they rest) on {fallen} "
                    "that is left out.",
                    "",
                    gone,
                    issue=self._called(issue),
                    fallen=self.fallen,
                )
            )
        return kept

    def is_known_problem(self, sentence: str) -> bool:
        """Return whether a problem only tells that a source is not there which was left out."""
        return any(match[1] in self._keys for match in _CITED.finditer(sentence))

    @property
    def _leaves_out(self) -> bool:
        return bool(self._keys or self._words or self._names)

    @property
    def fallen(self) -> str:
        """What is left out that something rests on."""
        claims = {claim.label for claim in self._whole.claims}
        kinds = (
            (tr("a source"), self._keys - claims),
            (tr("a claim"), self._keys & claims),
            (tr("an actor"), self._names),
        )
        found = [name for name, among in kinds if among]
        return reduce(_or, found) if found else tr("a working paper")

    def copy_marking(self, marking: str) -> str:
        """Return the marking of the memo, which is never above the audience's."""
        marking = normalised(marking)
        if self.marking is None or is_within(marking, self.marking):
            return marking
        told = tr("This copy is not marked; the memo itself is marked {marking}.", marking=marking)
        if self.marking:
            told = tr(
                "This copy is marked {own}; the memo itself is marked {marking}.",
                own=self.marking,
                marking=marking,
            )
        self.withheld.append(told)
        return self.marking

    def _shown(self) -> Contents:
        whole = self._whole
        sources = [source for source in whole.sources if self._sees_source(source)]
        self._keys = {source.key for source in whole.sources} - {source.key for source in sources}
        gone = {source.id for source in whole.sources} - {source.id for source in sources}
        told = [text for one in whole.sources if one.id in gone for text in (one.title, one.address)]
        told += [one.quote for one in whole.passages if one.source_id in gone]
        self._know(told)
        passages = tuple(one for one in whole.passages if one.source_id not in gone)
        passage_ids = {one.id for one in passages}
        papers = PaperSieve(self, whole)
        papers.know_marked()
        claims = seen_claims(self, whole, passage_ids)
        papers.sieve(passage_ids)
        issues = self._seen_issues()
        ids = {issue.id for issue in issues}
        claims = claims_of_issues(self, claims, ids)
        papers.sieve(passage_ids, ids)
        return replace(
            whole,
            sources=tuple(sources),
            passages=passages,
            issues=tuple(issues),
            rating_notes=(),
            **papers.seen(),
            **of_claims(self, whole, claims, passage_ids),
        )

    def leave_out(self, claim: Claim, why: str) -> None:
        """Leave a claim out, and all that rests on it."""
        self.withheld.append(
            tr(
                "The claim “{statement}” ({label}) is left out: {why}.",
                statement=one_line(claim.statement),
                label=claim.label,
                why=why,
            )
        )
        self._keys.add(claim.label)
        self._know((claim.statement,))

    def know_paper(self, record: Record) -> None:
        """Know a working paper again that is left out: by its title, an actor by the whole name too."""
        self._know((getattr(record, "title", ""), getattr(record, "wording", "")))
        if isinstance(record, Actor):
            names = (one_line(name).casefold() for name in (record.name, *record.aliases))
            self._names |= {name for name in names if len(name) >= _LONG_NAME}

    def _know(self, told: Iterable[str]) -> None:
        """Know texts again wherever they stand, if they are long enough for that."""
        for words in map(letters, told):
            if len(words) >= _LONG_ENOUGH:
                self._words.setdefault(words[:_LONG_ENOUGH], []).append(words)

    def _sees_source(self, source: Source) -> bool:
        if self.is_within_markings((source.marking,)):
            return True
        title = one_line(source.title)
        self.withheld.append(
            tr(
                "The source “{title}” ({key}) is left out: {why}.",
                title=title,
                key=source.key,
                why=self.why((source.marking,)),
            )
        )
        return False

    def _seen_issues(self) -> list[Issue]:
        seen: list[Issue] = []
        gone: set[str] = set()
        for entry in self._whole.outline:
            issue = entry.issue
            if issue.parent_id in gone:
                gone.add(issue.id)
            elif not self.is_within_markings(self.markings_of[issue.id]) or self.rests(issue.title):
                gone.add(issue.id)
                place, why = self.place(issue), self.why(self.markings_of[issue.id])
                told = tr("{place} is left out: {why}.", place=place, why=why)
                if self._whole.outline.children(issue.id):
                    told = tr("{place} is left out with all below it: {why}.", place=place, why=why)
                self.withheld.append(told)
            else:
                seen.append(issue)
        return seen

    def rests(self, text: str) -> bool:
        """Return whether a text cites what is left out, or holds its title, its statement or a passage."""
        if any(match[1] in self._keys for match in _CITED.finditer(text)):
            return True
        if self._names and self._is_named(text):
            return True
        if not self._words:
            return False
        told = letters(text)
        return any(
            told.startswith(words, start)
            for start in range(len(told) - _LONG_ENOUGH + 1)
            for words in self._words.get(told[start : start + _LONG_ENOUGH], ())
        )

    def _is_named(self, text: str) -> bool:
        words = one_line(text).casefold()
        return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) for name in self._names)

    def is_within_markings(self, markings: Sequence[str]) -> bool:
        """Return whether the audience may see what bears these markings."""
        return self.marking is None or all(is_within(one, self.marking) for one in markings)

    def why(self, markings: Sequence[str]) -> str:
        """Return why the audience may not see what bears these markings."""
        audience = self.marking or ""
        higher = [one for one in markings if not is_within(one, audience)]
        if not higher:
            return tr("it rests on {fallen} that is left out", fallen=self.fallen)
        markings = listed(higher)
        if not audience or all(are_comparable(one, audience) for one in higher):
            return tr("it is marked {markings}", markings=markings)
        return tr(
            "it is marked {markings}, which has no order with {audience}",
            markings=markings,
            audience=audience,
        )


def _or(one: str, other: str) -> str:
    return tr("{first} or {second}", first=one, second=other)


def _markings(contents: Contents) -> dict[str, tuple[str, ...]]:
    """Return the markings that hold for each issue: the highest of its own and what it inherits."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in contents.outline:
        issue = entry.issue
        inherited = found.get(issue.parent_id or "", ())
        found[issue.id] = highest((*inherited, issue.marking)) if issue.marking else inherited
    return found


def letters(text: str) -> str:
    """Return a text without all that is neither letter nor digit, by which it is known again."""
    return re.sub(r"[\W_]+", "", text).casefold()
