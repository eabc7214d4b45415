"""What an audience may see of a book: what is marked higher goes, and all that rests on it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefbook.domain.citation import KEY
from briefbook.domain.contents import Contents
from briefbook.domain.issue import Issue
from briefbook.domain.marking import are_comparable, highest, is_within, normalised
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
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
        self._words: tuple[str, ...] = ()
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

    def seen(self, blocks: Sequence[Block], notes: Notes, issue: Issue) -> tuple[Block, ...]:
        """Return the blocks of an issue's text without what rests on a source that is left out."""
        if not self._keys:
            return tuple(blocks)
        kept, gone = without(blocks, notes, self._rests)
        if gone:
            parts, they = ("1 part", "it rests") if gone == 1 else (f"{gone} parts", "they rest")
            place = self.place(issue).removeprefix("The ")
            self.withheld.append(
                f"{parts} of the {place} {'is' if gone == 1 else 'are'} left out: "
                f"{they} on a source that is left out."
            )
        return kept

    def is_known_problem(self, sentence: str) -> bool:
        """Return whether a problem only tells that a source is not there which was left out."""
        return any(match[1] in self._keys for match in _CITED.finditer(sentence))

    def copy_marking(self, marking: str) -> str:
        """Return the marking of the memo, which is never above the audience's."""
        marking = normalised(marking)
        if self.marking is None or is_within(marking, self.marking):
            return marking
        instead = f"marked {self.marking}" if self.marking else "not marked"
        self.withheld.append(f"This copy is {instead}; the memo itself is marked {marking}.")
        return self.marking

    def _shown(self, marking: str) -> Contents:
        sources = [source for source in self._whole.sources if self._sees_source(source)]
        self._keys = {source.key for source in self._whole.sources} - {source.key for source in sources}
        gone = {source.id for source in self._whole.sources} - {source.id for source in sources}
        told = [text for one in self._whole.sources if one.id in gone for text in (one.title, one.address)]
        told += [one.quote for one in self._whole.passages if one.source_id in gone]
        self._words = tuple(words for words in map(_letters, told) if len(words) >= _LONG_ENOUGH)
        issues = self._seen_issues()
        ids = {issue.id for issue in issues}
        return replace(
            self._whole,
            sources=tuple(sources),
            passages=tuple(one for one in self._whole.passages if one.source_id not in gone),
            issues=tuple(issues),
            risks=tuple(risk for risk in self._whole.risks if self._sees_risk(risk, ids)),
            rating_notes=(),
        )

    def _sees_source(self, source: Source) -> bool:
        if self._is_within((source.marking,)):
            return True
        title = one_line(source.title)
        self.withheld.append(
            f"The source “{title}” ({source.key}) is left out: {self._why((source.marking,))}."
        )
        return False

    def _seen_issues(self) -> list[Issue]:
        seen: list[Issue] = []
        gone: set[str] = set()
        for entry in self._whole.outline:
            issue = entry.issue
            if issue.parent_id in gone:
                gone.add(issue.id)
            elif not self._is_within(self.markings_of[issue.id]) or self._rests(issue.title):
                gone.add(issue.id)
                below = " with all below it" if self._whole.outline.children(issue.id) else ""
                why = self._why(self.markings_of[issue.id])
                self.withheld.append(f"{self.place(issue)} is left out{below}: {why}.")
            else:
                seen.append(issue)
        return seen

    def _sees_risk(self, risk: Risk, issue_ids: set[str]) -> bool:
        if not self._is_within((risk.marking,)):
            why = self._why((risk.marking,))
        elif risk.issue_id is not None and risk.issue_id not in issue_ids:
            why = "it belongs to an issue that is left out"
        elif self._rests(f"{risk.title}\n{risk.text}\n{risk.owner}"):
            why = "it rests on a source that is left out"
        else:
            return True
        self.withheld.append(f"The risk “{one_line(risk.title)}” ({risk.label}) is left out: {why}.")
        return False

    def _rests(self, text: str) -> bool:
        """Return whether a text cites a source that is left out, or holds its title, address or a passage."""
        if any(match[1] in self._keys for match in _CITED.finditer(text)):
            return True
        letters = _letters(text)
        return any(words in letters for words in self._words)

    def _is_within(self, markings: Sequence[str]) -> bool:
        return self.marking is None or all(is_within(one, self.marking) for one in markings)

    def _why(self, markings: Sequence[str]) -> str:
        audience = self.marking or ""
        higher = [one for one in markings if not is_within(one, audience)]
        if not higher:
            return "it rests on a source that is left out"
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


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
