"""Allotting: which section of a template prints which of the outline's top issues."""

from collections.abc import Callable

from briefbook.domain.issue import Issue
from briefbook.domain.outline import Outline
from briefbook.memo.templates import PAPERS, Section, Template

_OF_THE_BOOK = {"risks", "matrix", "register", "risk-details", "breaches"}
OF_A_MEMO = ("head", "issue", "outline", *(kind for kind in PAPERS if kind not in _OF_THE_BOOK))
"""What a memo inside a briefing book prints; its notes, risks and sources are the book's."""


class Allotment:
    """Each issue is printed once: by the first section that wants its title, or with the outline."""

    def __init__(
        self,
        template: Template,
        outline: Outline,
        find: Callable[[str], Template],
        taken: set[str] | None = None,
    ) -> None:
        self.template = template
        self._outline = outline
        self._taken = set() if taken is None else taken
        self._issues: dict[int, Issue] = {}
        self._inside: dict[int, Allotment] = {}
        is_inner = taken is not None
        # what a book has a part of its own for is not left to the memos in it
        for section in sorted(template.sections, key=lambda one: one.kind == "memo"):
            if section.kind == "issue" or (section.kind == "clearance" and not is_inner):
                issue = outline.titled(section.title, *section.also)
                if issue is not None and issue.id not in self._taken:
                    self._taken.add(issue.id)
                    self._issues[id(section)] = issue
            elif section.kind == "memo" and not is_inner:
                self._inside[id(section)] = Allotment(find(section.template), outline, find, self._taken)

    def of(self, section: Section) -> Issue | None:
        """Return the issue that a section of this template prints, if there is one."""
        return self._issues.get(id(section))

    def inside(self, section: Section) -> "Allotment":
        """Return the allotment of the memo that a section of this template prints."""
        return self._inside[id(section)]

    def others(self) -> list[Issue]:
        """Return the top issues that no section prints."""
        return [issue for issue in self._outline.children() if issue.id not in self._taken]

    def take_others(self) -> list[Issue]:
        """Return the top issues that no section prints, and allot them."""
        others = self.others()
        self._taken.update(issue.id for issue in others)
        return others
