"""Rules for Python-Markdown: HTML stays text, three tags are understood, attribute lists are strict."""

import re
from itertools import pairwise
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import HashHeaderProcessor
from markdown.extensions import Extension
from markdown.extensions.attr_list import AttrListTreeprocessor
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString, code_escape

from briefbook.memo.markdown.lists import laid_out
from briefbook.memo.punctuation import STRAIGHT

_ATTRIBUTE = r"""(?:[#.][^\s{}"'=]+|[A-Za-z_:][\w:.-]*=(?:"[^"{}\n]*"|'[^'{}\n]*'|[^\s{}"'=]+))"""
_ATTRIBUTES = rf"\{{:?[ ]*({_ATTRIBUTE}(?:[ ]+{_ATTRIBUTE})*)[ ]*\}}"
_LONG = 20_000


def reader() -> Markdown:
    """Return what reads texts; one at a time."""
    # by class, because a frozen application has no entry points to find their names by
    return Markdown(extensions=[TableExtension(), DefListExtension(), SaneListExtension(), _Rules()])


class _Rules(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Add the rules, in the places of those that they are instead of."""
        md.preprocessors.register(_Layout(md), "html_block", 20)
        md.parser.blockprocessors.register(_Headings(md.parser), "hashheader", 70)
        md.inlinePatterns.register(_AsTyped(r"\\([\"'.-])", md), "as_typed", 185)
        md.inlinePatterns.register(_Span(rf"\[([^\[\]\n]+)\](?={_ATTRIBUTES})", md), "span", 172)
        md.inlinePatterns.register(_LineBreak(r"<br\s{0,3}/?>", md), "html", 90)
        md.inlinePatterns.register(_Shifted(r"<(su[bp])>([^<>\n]{1,200})</\1>", md), "shifted", 89)
        md.treeprocessors.register(_LongTexts(md), "long_texts", 21)  # inline marks are read at 20
        md.treeprocessors.register(_AttributeLists(md), "attr_list", 8)


class _Layout(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        def keep(code: str) -> str:
            return self.md.htmlStash.store(f"<pre><code>{code_escape(code)}</code></pre>")

        return laid_out(lines, keep)


class _Headings(HashHeaderProcessor):
    # with a space behind the marks, so that “#1 priority” and “#hashtag” stay words
    RE = re.compile(r"(?:^|\n)(?P<level>#{1,6})(?P<header>(?:[ ][^\n]*)?)(?:\n|$)")


class _LongTexts(Treeprocessor):
    """Divides what no writer calls a paragraph: reading inline marks takes the square of a text's length."""

    def run(self, root: Element) -> None:
        for element in [one for one in root.iter() if one.text and len(one.text) > _LONG]:
            text = element.text or ""
            if isinstance(text, AtomicString):
                continue
            ends = [0]
            while len(text) - ends[-1] > _LONG:
                space = max(text.rfind(char, ends[-1] + 1, ends[-1] + _LONG) for char in " \n")
                ends.append(space + 1 if space > 0 else ends[-1] + _LONG)
            element.text = text[: ends[1]]
            for number, (start, end) in enumerate(pairwise([*ends[1:], len(text)])):
                part = Element("span")
                part.text = text[start:end]
                element.insert(number, part)


class _AttributeLists(AttrListTreeprocessor):
    # the rules of its base class take any words in braces for attributes, and they are lost
    BASE_RE = _ATTRIBUTES  # type: ignore[misc]
    HEADER_RE = re.compile(rf"[ ]{_ATTRIBUTES}[ ]*$")  # type: ignore[misc]
    BLOCK_RE = re.compile(rf"\n[ ]*{_ATTRIBUTES}[ ]*$")  # type: ignore[misc]
    INLINE_RE = re.compile(_ATTRIBUTES)  # type: ignore[misc]


class _AsTyped(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]  # noqa: N802
        return STRAIGHT[m[1]], m.start(0), m.end(0)


class _Span(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
        element = Element("span")
        element.text = m[1]
        return element, m.start(0), m.end(1) + 1


class _LineBreak(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
        return Element("br"), m.start(0), m.end(0)


class _Shifted(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
        element = Element(m[1])
        element.text = m[2]
        return element, m.start(0), m.end(0)
