"""Numbering: the definitions of lists, and one list for each time that numbers begin."""

from dataclasses import dataclass, field

from briefbook.memo.docx.elements import Element, add, root
from briefbook.memo.docx.looks import BLUE, STEP
from briefbook.memo.docx.properties import ParagraphForm, RunForm

BULLETS = 1
"""The one list that all bullets belong to."""
NUMBERS = 2
"""The list of the numbers that a user of Word adds by its style."""
DEEPEST = 8
"""The deepest step that Word's lists have, from 0."""

_BULLETED, _NUMBERED, _HEADED, _DECIDED = range(4)
_SIGNS = ("•", "–", "▪")
_HEADING_INDENT = 567


@dataclass
class Numbering:
    """The lists of one memo."""

    _lists: list[tuple[int, int, int]] = field(default_factory=lambda: [(_BULLETED, 0, 0), (_NUMBERED, 0, 0)])
    """For each list its definition, the step at which it begins and its first number, 0 for none."""
    _headings: dict[int, int] = field(default_factory=dict)
    """How far the headings of each step have been counted."""
    _heading_list: int = 0
    _decision_list: tuple[int, int] = (0, 0)
    """The list of the decisions and the number that comes next."""

    def numbered(self, step: int, start: int) -> int:
        """Return a new list that counts at a step from a number."""
        return self._new(_NUMBERED, step, start)

    def decision(self, number: int) -> int:
        """Return the list that gives a decision its number, the same one while they follow on each other."""
        name, following = self._decision_list
        if number != following:
            name = self._new(_DECIDED, 0, number)
        self._decision_list = name, number + 1
        return name

    def heading(self, number: str) -> tuple[int, int] | None:
        """Return the list and step that give a heading this number; nothing where Word counts otherwise."""
        parts = number.split(".")
        if not all(part.isascii() and part.isdigit() for part in parts) or len(parts) > DEEPEST:
            return None
        step = len(parts) - 1
        if (number == "1" and self._headings.get(0, 0) != 0) or not self._heading_list:
            self._headings = {}
            self._heading_list = self._new(_HEADED, 0, 1)
        counted = {above: self._headings.get(above, 0) for above in range(step + 1)}
        counted[step] += 1
        if [str(count) for count in counted.values()] != parts:
            return None
        self._headings = counted
        return self._heading_list, step

    def part(self) -> Element:
        """Return the part that holds the definitions and the lists."""
        numbering = root("numbering")
        for name in (_BULLETED, _NUMBERED, _HEADED, _DECIDED):
            definition = add(numbering, "abstractNum", abstractNumId=name)
            add(definition, "multiLevelType", val="multilevel" if name == _HEADED else "hybridMultilevel")
            for step in range(DEEPEST + 1):
                _write_step(definition, name, step)
        for number, (name, step, start) in enumerate(self._lists, 1):
            element = add(numbering, "num", numId=number)
            add(element, "abstractNumId", val=name)
            if start:
                add(add(element, "lvlOverride", ilvl=step), "startOverride", val=start)
        return numbering

    def _new(self, definition: int, step: int, start: int) -> int:
        self._lists.append((definition, step, start))
        return len(self._lists)


def _write_step(definition: Element, name: int, step: int) -> None:
    level = add(definition, "lvl", ilvl=step)
    add(level, "start", val=1)
    add(level, "numFmt", val="bullet" if name == _BULLETED else "decimal")
    if name == _BULLETED:
        text = _SIGNS[min(step, len(_SIGNS) - 1)]
    elif name == _HEADED:
        text = ".".join(f"%{above}" for above in range(1, step + 2))
    else:
        text = f"%{step + 1}."
    add(level, "lvlText", val=text)
    add(level, "lvlJc", val="left")
    if name == _HEADED:
        hanging = _HEADING_INDENT + 113 * step
        ParagraphForm(left=hanging, hanging=hanging).write(level)
    else:
        ParagraphForm(left=STEP * (step + 1), hanging=STEP).write(level)
    if name == _DECIDED:
        RunForm(bold=True, colour=BLUE).write(level)
