"""The content of pages: what is drawn, with which fonts, and under which marks."""

from dataclasses import dataclass, field
from typing import Any

import pikepdf

from briefbook.memo.accessibility.findings import Findings
from briefbook.memo.accessibility.tree import Identity, Mark

_PAINTING = frozenset(("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Tj", "TJ", "'", '"'))
_INLINE_IMAGE = "INLINE IMAGE"
_READ = " ".join((*sorted(_PAINTING), "Do", "BMC", "BDC", "EMC", "Tf", "BI", "ID", "EI"))
_DEEPEST = 12
"""Forms within forms, and groups of pages within groups, that are looked into."""

_UNMARKED = "text or graphics are neither tagged nor marked as decoration"
_MIXED = "tagged content stands inside decoration, or decoration inside tagged content"
_UNBALANCED = "the tags of the content do not begin and end in pairs"
_TWICE = "two pieces of content bear the same mark"


@dataclass(slots=True)
class Content:
    """What all pages draw: marked sequences with their pages, and the fonts by their pages."""

    marks: dict[Mark, int] = field(default_factory=dict)
    parents: dict[Identity, int] = field(default_factory=dict)
    """The key in the parent tree of each page and form that has one."""
    fonts: dict[Identity, tuple[pikepdf.Object, int]] = field(default_factory=dict)
    nameless_fonts: list[tuple[pikepdf.Object, int]] = field(default_factory=list)
    """Fonts that are no objects of their own."""


def read_content(pdf: pikepdf.Pdf, findings: Findings) -> Content:
    """Return what the pages of a file draw, and note what is not marked as it should be."""
    content = Content()
    for number, page in enumerate(pdf.pages, 1):
        reader = _Reader(content, findings, number)
        reader.read(page.obj, page, _inherited_resources(page.obj), [])
    return content


class _Reader:
    """Reads one page and the forms drawn on it."""

    def __init__(self, content: Content, findings: Findings, page: int) -> None:
        self._content = content
        self._findings = findings
        self._page = page
        self._forms: set[Identity] = set()
        self._depth = 0

    def read(
        self,
        owner: pikepdf.Object,
        source: pikepdf.Page | pikepdf.Object,
        resources: pikepdf.Object | None,
        around: list[str],
    ) -> None:
        """Read the operators of a page or form; `around` are the marks that it is drawn in."""
        identity = owner.objgen
        if "/StructParents" in owner:
            self._content.parents[identity] = int(owner["/StructParents"])
        open_marks = list(around)
        fonts: set[str] = set()
        for instruction in pikepdf.parse_content_stream(source, _READ):
            operator = str(instruction.operator)
            if operator in _PAINTING or operator == _INLINE_IMAGE:
                if not any(open_marks):
                    self._findings.add(_UNMARKED, self._page)
            elif operator == "EMC":
                if len(open_marks) > len(around):
                    open_marks.pop()
                else:
                    self._findings.add(_UNBALANCED, self._page)
            elif operator in ("BDC", "BMC"):
                kind = self._begin(instruction.operands, identity, resources)
                if kind and any(mark and mark != kind for mark in open_marks):
                    self._findings.add(_MIXED, self._page)
                open_marks.append(kind)
            elif operator == "Tf" and instruction.operands:
                fonts.add(str(instruction.operands[0]))
            elif operator == "Do" and instruction.operands:
                self._draw(str(instruction.operands[0]), resources, open_marks)
        if len(open_marks) != len(around):
            self._findings.add(_UNBALANCED, self._page)
        self._note_fonts(fonts, resources)

    def _begin(self, operands: Any, owner: Identity, resources: pikepdf.Object | None) -> str:
        """Return what a mark begins: an artifact, tagged content, or nothing of account."""
        if str(operands[0]) == "/Artifact":
            return "artifact"
        properties = operands[1] if len(operands) > 1 else None
        if isinstance(properties, pikepdf.Name):
            properties = _resource(resources, "/Properties", str(properties))
        if not isinstance(properties, pikepdf.Dictionary) or "/MCID" not in properties:
            return ""
        mark = owner, int(properties["/MCID"])
        if mark in self._content.marks:
            self._findings.add(_TWICE, self._page)
        self._content.marks[mark] = self._page
        return "tagged"

    def _draw(self, name: str, resources: pikepdf.Object | None, open_marks: list[str]) -> None:
        """Read an image or a form that is drawn."""
        drawn = _resource(resources, "/XObject", name)
        if not isinstance(drawn, pikepdf.Stream) or drawn.get("/Subtype") != pikepdf.Name.Form:
            if not any(open_marks):
                self._findings.add(_UNMARKED, self._page)
            return
        if drawn.objgen not in self._forms and self._depth < _DEEPEST:
            self._forms.add(drawn.objgen)
            self._depth += 1
            self.read(drawn, drawn, drawn.get("/Resources", resources), open_marks)
            self._depth -= 1

    def _note_fonts(self, names: set[str], resources: pikepdf.Object | None) -> None:
        for name in sorted(names):
            font = _resource(resources, "/Font", name)
            if not isinstance(font, pikepdf.Dictionary):
                continue
            if font.objgen == (0, 0):
                self._content.nameless_fonts.append((font, self._page))
            else:
                self._content.fonts.setdefault(font.objgen, (font, self._page))


def _inherited_resources(page: pikepdf.Object) -> pikepdf.Object | None:
    """Return the resources of a page, which may be those of a group of pages."""
    holder: pikepdf.Object | None = page
    for _ in range(_DEEPEST):
        if not isinstance(holder, pikepdf.Dictionary) or "/Resources" in holder:
            break
        holder = holder.get("/Parent")
    return holder.get("/Resources") if isinstance(holder, pikepdf.Dictionary) else None


def _resource(resources: pikepdf.Object | None, kind: str, name: str) -> pikepdf.Object | None:
    """Return a resource of a page or form, or `None` where it is not there."""
    if not isinstance(resources, pikepdf.Dictionary):
        return None
    named = resources.get(kind)
    return named.get(name) if isinstance(named, pikepdf.Dictionary) else None
