"""Rules added to Python-Markdown: HTML stays text, comments are left out, three tags are understood."""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor

_COMMENT_OR_CODE = re.compile("`+|<!--")


def extensions() -> list[Extension]:
    """Return the extensions that texts are read with."""
    # by class, because a frozen application has no entry points to find their names by
    return [
        TableExtension(),
        FencedCodeExtension(),
        FootnoteExtension(),
        DefListExtension(),
        AttrListExtension(),
        SaneListExtension(),
        _WithoutRawHtml(),
    ]


class _WithoutRawHtml(Extension):
    """Takes HTML in a text as words, but for line breaks and raised or lowered letters."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Replace the rules for HTML."""
        # after fenced code (25), so that a comment shown in code stays there
        md.preprocessors.register(_Comments(md), "html_block", 20)
        md.inlinePatterns.register(_LineBreak(r"<br\s{0,3}/?>", md), "html", 90)
        md.inlinePatterns.register(_Shifted(r"<(su[bp])>([^<>\n]{1,200})</\1>", md), "shifted", 89)


class _Comments(Preprocessor):
    """Leaves out HTML comments, which writers use for what nobody else is to see."""

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        parts = []
        kept = place = 0
        while match := _COMMENT_OR_CODE.search(text, place):
            place = match.end()
            if match.group() != "<!--":
                line_end = text.find("\n", place)
                closing = text.find(match.group(), place, line_end if line_end >= 0 else len(text))
                place = closing + len(match.group()) if closing >= 0 else place
            elif (closing := text.find("-->", place)) >= 0:
                parts.append(text[kept : match.start()])
                kept = place = closing + 3
            else:
                break
        return "".join([*parts, text[kept:]]).split("\n")


class _LineBreak(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
        return Element("br"), m.start(0), m.end(0)


class _Shifted(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
        element = Element(m[1])
        element.text = m[2]
        return element, m.start(0), m.end(0)
