"""What an audience may see of a book: what is marked higher goes, and all that rests on it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefbook.domain.citation import KEY
from briefbook.domain.claim import Claim
from briefbook.domain.contents import Contents
from briefbook.domain.issue import Issue
from briefbook.domain.marking import are_comparable, highest, is_within, normalised
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.memo.audience.claim_sieve import claims_of_issues, of_claims, seen_claims
from briefbook.memo.audience.withholding import without
from briefbook.memo.blocks import Block, Notes
from briefbook.memo.characters import one_line

_CITED = re.compile(f"@({KEY})")
_LONG_ENOUGH = 20
"""From this many letters on, a title, an address or a quoted passage is known where it stands uncited."""


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
        self.contents = contents if self.marking is None else self._shown(self.marking)

    def place(self, issue: Issue) -> str:
        """Return what a sentence calls an issue."""
        return f"The issue “{one_line(issue.title)}” ({self.number_of[issue.id]})"

    def had_content(self, issue: Issue) -> bool:
        """Return whether the issue has a text or issues under it, seen by the audience or not."""
        return bool(issue.text.strip() or self._whole.outline.children(issue.id))

    def has_titled(self, *titles: str) -> bool:
        """Return whether there is a top issue with one of these titles, seen by the audience or not."""
        return self._whole.outline.titled(*titles) is not None

    def only_seen(self, blocks: Sequence[Block], notes: Notes) -> tuple[Block, ...]:
        """Return blocks without what rests on something that is left out, and tell nobody."""
        return without(blocks, notes, self.rests)[0] if self._keys else tuple(blocks)

    def seen(self, blocks: Sequence[Block], notes: Notes, issue: Issue) -> tuple[Block, ...]:
        """Return the blocks of an issue's text without what rests on something that is left out."""
        if not self._keys:
            return tuple(blocks)
        kept, gone = without(blocks, notes, self.rests)
        if gone:
            parts, they = ("1 part", "it rests") if gone == 1 else (f"{gone} parts", "they rest")
            place = self.place(issue).removeprefix("The ")
            self.withheld.append(
                f"{parts} of the {place} {'is' if gone == 1 else 'are'} left out: "
                f"{they} on {self._fallen} that is left out."
            )
        return kept

    def is_known_problem(self, sentence: str) -> bool:
        """Return whether a problem only tells that a source is not there which was left out."""
        return any(match[1] in self._keys for match in _CITED.finditer(sentence))

    @property
    def _fallen(self) -> str:
        claims = {claim.label for claim in self._whole.claims}
        return "a source or a claim" if self._keys & claims else "a source"

    def copy_marking(self, marking: str) -> str:
        """Return the marking of the memo, which is never above the audience's."""
        marking = normalised(marking)
        if self.marking is None or is_within(marking, self.marking):
            return marking
        instead = f"marked {self.marking}" if self.marking else "not marked"
        self.withheld.append(f"This copy is {instead}; the memo itself is marked {marking}.")
        return self.marking

    def _shown(self, marking: str) -> Contents:
        whole = self._whole
        sources = [source for source in whole.sources if self._sees_source(source)]
        self._keys = {source.key for source in whole.sources} - {source.key for source in sources}
        gone = {source.id for source in whole.sources} - {source.id for source in sources}
        told = [text for one in whole.sources if one.id in gone for text in (one.title, one.address)]
        told += [one.quote for one in whole.passages if one.source_id in gone]
        self._know(told)
        passages = tuple(one for one in whole.passages if one.source_id not in gone)
        claims = seen_claims(self, whole, {one.id for one in passages})
        issues = self._seen_issues()
        ids = {issue.id for issue in issues}
        claims = claims_of_issues(self, claims, ids)
        return replace(
            whole,
            sources=tuple(sources),
            passages=passages,
            issues=tuple(issues),
            risks=tuple(risk for risk in whole.risks if self._sees_risk(risk, ids)),
            rating_notes=(),
            **of_claims(self, whole, claims, {one.id for one in passages}),
        )

    def leave_out(self, claim: Claim, why: str) -> None:
        """Leave a claim out, and all that rests on it."""
        self.withheld.append(f"The claim “{one_line(claim.statement)}” ({claim.label}) is left out: {why}.")
        self._keys.add(claim.label)
        self._know((claim.statement,))

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
            f"The source “{title}” ({source.key}) is left out: {self.why((source.marking,))}."
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
                below = " with all below it" if self._whole.outline.children(issue.id) else ""
                why = self.why(self.markings_of[issue.id])
                self.withheld.append(f"{self.place(issue)} is left out{below}: {why}.")
            else:
                seen.append(issue)
        return seen

    def _sees_risk(self, risk: Risk, issue_ids: set[str]) -> bool:
        if not self.is_within_markings((risk.marking,)):
            why = self.why((risk.marking,))
        elif risk.issue_id is not None and risk.issue_id not in issue_ids:
            why = "it belongs to an issue that is left out"
        elif self.rests(f"{risk.title}\n{risk.text}\n{risk.owner}"):
            why = f"it rests on {self._fallen} that is left out"
        else:
            return True
        self.withheld.append(f"The risk “{one_line(risk.title)}” ({risk.label}) is left out: {why}.")
        return False

    def rests(self, text: str) -> bool:
        """Return whether a text cites what is left out, or holds its title, its statement or a passage."""
        if any(match[1] in self._keys for match in _CITED.finditer(text)):
            return True
        if not self._words:
            return False
        told = letters(text)
        return any(
            told.startswith(words, start)
            for start in range(len(told) - _LONG_ENOUGH + 1)
            for words in self._words.get(told[start : start + _LONG_ENOUGH], ())
        )

    def is_within_markings(self, markings: Sequence[str]) -> bool:
        """Return whether the audience may see what bears these markings."""
        return self.marking is None or all(is_within(one, self.marking) for one in markings)

    def why(self, markings: Sequence[str]) -> str:
        """Return why the audience may not see what bears these markings."""
        audience = self.marking or ""
        higher = [one for one in markings if not is_within(one, audience)]
        if not higher:
            return f"it rests on {self._fallen} that is left out"
        marked = f"it is marked {' and '.join(higher)}"
        if not audience or all(are_comparable(one, audience) for one in higher):
            return marked
        return f"{marked}, which has no order with {audience}"


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
