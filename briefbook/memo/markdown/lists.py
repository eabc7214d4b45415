"""Lists and code as people type them, laid out as Python-Markdown wants them: four spaces to a level."""

import re
from collections.abc import Callable
from itertools import takewhile

from briefbook.domain.code import end_of_fence
from briefbook.domain.pipe_tables import cell_spans, is_row, is_rule, widened

_HEADING = re.compile(r"#{1,6}(?:[ ]|$)")
_RULE = re.compile(r"[ ]*([-*_])[ ]*(?:\1[ ]*){2,}$")
_ITEM = re.compile(r"[ ]*(?:[-*+]|(\d{1,9})[.)])[ ]+(?=\S)")
_INTERRUPTS = re.compile(r"[ ]{0,3}(?:[-*+]|1[.)])[ ]")
_MEANING = re.compile(r"[ ]{0,3}:[ ]{1,3}\S")
_FENCE = re.compile(r"[ ]*(`{3,}(?=[^`]*$)|~{3,})")
_STEP = 4
_BEYOND = 1 << 30


def laid_out(lines: list[str], keep: Callable[[str], str]) -> list[str]:
    """Return the lines of a text; `keep` takes fenced code and gives back the line that stands for it."""
    return _Layout(lines, keep).made()


class _Layout:
    def __init__(self, lines: list[str], keep: Callable[[str], str]) -> None:
        self._lines = list(lines)
        self._keep = keep
        self._made: list[str] = []
        self._items: list[int] = []
        """How far the markers of the open items are indented, the outermost first."""
        self._shift: int | None = None
        """How far the lines of a block in an item are moved; `None` for those of the item's first block."""
        self._has_meaning = False
        """Whether the block has the meaning of a definition list's term."""
        self._unclosed: dict[tuple[str, int], int] = {}

    def made(self) -> list[str]:
        place = 0
        blank = True
        while place < len(self._lines):
            line = self._lines[place]
            place += 1
            indent = len(line) - len(line.lstrip(" "))
            if indent == len(line):
                blank = True
                self._made.append("")
            elif (end := self._end_of_code(line, indent, place)) is not None:
                self._code(indent, self._lines[place:end])
                place = end + 1
                blank = True
            else:
                if self._begins_table(line, place):
                    line = self._widen_table(line, place)
                    if not blank:
                        self._made.append("")
                    blank = True
                self._line(line, indent, blank)
                blank = False
        return self._made

    def _begins_table(self, line: str, place: int) -> bool:
        """Whether a line is the head of a table, which Python-Markdown knows only behind a blank line."""
        rule = self._lines[place] if place < len(self._lines) else ""
        return is_row(line) and is_rule(rule) and len(cell_spans(line)) == len(cell_spans(rule))

    def _widen_table(self, head: str, place: int) -> str:
        """Return the head of a table, made as wide as its widest row, whose last cells would be lost."""
        rows = takewhile(is_row, self._lines[place + 1 :])
        widest = max((len(cell_spans(row)) for row in rows), default=0)
        self._lines[place] = widened(self._lines[place], widest, "---")
        return widened(head, widest)

    def _line(self, line: str, indent: int, blank: bool) -> None:
        if self._is_item(line, indent, blank):
            self._item(line, indent, blank)
        elif self._items and indent < self._items[0] + 2 and (blank or _HEADING.match(line)):
            self._items.clear()
            self._made += ["", _without_closing_marks(line)]
        elif not self._items:
            is_meaning = bool(_MEANING.match(line))
            if is_meaning and self._has_meaning and not blank and not _MEANING.match(self._made[-1]):
                # entries of a definition list that no blank line parts
                self._made.insert(-1, "")
            self._has_meaning = is_meaning or (self._has_meaning and not blank)
            self._made.append(_without_closing_marks(line))
        elif blank:
            self._begin_block(line, indent)
        elif self._shift is None:
            self._add(_STEP * (len(self._items) - 1) + 2, line)
        else:
            self._add(indent + self._shift, line)

    def _is_item(self, line: str, indent: int, blank: bool) -> bool:
        if not _ITEM.match(line) or _RULE.match(line):
            return False
        if self._items:
            return not blank or indent < self._base(self._level(indent)) + _STEP
        after_heading = bool(self._made) and _HEADING.match(self._made[-1])
        return indent < _STEP and bool(blank or after_heading or _INTERRUPTS.match(line))

    def _item(self, line: str, indent: int, blank: bool) -> None:
        if not blank and (not self._items or self._shift is not None):
            self._made.append("")
        level = self._level(indent)
        self._items[level:] = [indent]
        self._shift = None
        match = _ITEM.match(line)
        assert match
        marker = f"{match[1]}. {line[match.end() :]}" if match[1] else line
        self._add(_STEP * level, marker)

    def _begin_block(self, line: str, indent: int) -> None:
        level = self._level(indent)
        del self._items[level:]
        base = self._base(level)
        self._shift = _STEP * level - (base if indent >= base + _STEP else indent)
        self._add(indent + self._shift, line)

    def _level(self, indent: int) -> int:
        """Return how many of the open items something so far indented is in."""
        return sum(marker + 2 <= indent for marker in self._items)

    def _base(self, level: int) -> int:
        """Return how far blocks in the item of a level are indented; in lists of four spaces, by those."""
        if not level:
            return 0
        marker = self._items[level - 1]
        return _STEP * level if marker == _STEP * (level - 1) else marker + 2

    def _add(self, indent: int, line: str) -> None:
        self._made.append(" " * max(indent, 0) + line.lstrip(" "))

    def _end_of_code(self, line: str, indent: int, place: int) -> int | None:
        match = _FENCE.match(line)
        if not match or (indent >= _STEP and not self._level(indent)):
            return None
        fence = match[1]
        deepest = _STEP - 1 if indent < _STEP else _BEYOND
        # looking for an end that was not found before would take the square of a text's length
        if len(fence) >= self._unclosed.get((fence[0], deepest), _BEYOND):
            return None
        end = end_of_fence(self._lines, place, fence, deepest)
        if end is None:
            self._unclosed[fence[0], deepest] = len(fence)
        return end

    def _code(self, indent: int, lines: list[str]) -> None:
        level = self._level(indent)
        del self._items[level:]
        self._shift = 0
        code = "\n".join(line[min(indent, len(line) - len(line.lstrip(" "))) :] for line in lines)
        self._made += ["", " " * _STEP * level + self._keep(code), ""]


def _without_closing_marks(line: str) -> str:
    if not line.startswith("#") or not _HEADING.match(line):
        return line
    text = line.rstrip(" ").rstrip("#")
    return text.rstrip(" ") if text.endswith(" ") and text.strip("# ") else line
