"""Placing: lines such as `{{commitments}}` in an issue's text, where working papers are printed."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from briefbook.domain.issue import Issue
from briefbook.domain.outline import Outline
from briefbook.memo.blocks import Block, Paragraph, text_of
from briefbook.memo.sections.papers import paper
from briefbook.memo.sections.papers.scribe import Scribe
from briefbook.memo.sections.papers.wanted import Wanted
from briefbook.memo.templates import PAPERS
from briefbook.translation import tr

_LINE = re.compile(
    r"\{\{ *([\w-]+)(?: +(ours|theirs|third party|must raise|if raised|avoid))?( +of this issue)? *\}\}"
)
_SIDES = ("ours", "theirs", "third party")


@dataclass
class Placing:
    """Puts working papers in the places that texts give them."""

    scribe: Scribe
    outline: Outline
    tell: Callable[[str], None]
    """Takes a problem in one sentence."""
    kinds: list[str] = field(default_factory=list)
    """What was placed, in the order in which it was met."""

    def placed(self, blocks: Sequence[Block], issue: Issue, called: str, level: int) -> tuple[Block, ...]:
        """Return the blocks of an issue's text with what its lines ask for in their places."""
        made: list[Block] = []
        for block in blocks:
            match = _LINE.fullmatch(text_of(block.runs).strip()) if isinstance(block, Paragraph) else None
            if match is None:
                made.append(block)
            elif match[1] not in PAPERS:
                known = ", ".join(PAPERS)
                self.tell(
                    tr(
                        "{place} has a place for “{paper}”; only these can be placed: {known}.",
                        place=called,
                        paper=match[1],
                        known=known,
                    )
                )
                made.append(block)
            else:
                self.kinds.append(match[1])
                made += paper(match[1], self.scribe, self._wanted(match, issue, level))
        return tuple(made)

    def _wanted(self, match: re.Match[str], issue: Issue, level: int) -> Wanted:
        which = match[2] or ""
        is_side = which in _SIDES
        return Wanted(
            issue_ids=frozenset(self._ids(issue)) if match[3] else None,
            side=which if is_side else "",
            mode="" if is_side else which,
            level=level,
        )

    def _ids(self, issue: Issue) -> list[str]:
        """Return the ids of an issue and of all below it."""
        below = (one for child in self.outline.children(issue.id) for one in self._ids(child))
        return [issue.id, *below]
