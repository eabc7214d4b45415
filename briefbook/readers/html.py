"""Saved web pages: the whole page as text, with all but the article set aside."""

import logging
from typing import TYPE_CHECKING

from briefbook.domain.reading import Reading, Span
from briefbook.errors import BriefbookError
from briefbook.readers.article import LEAST_WORDS, article_blocks, tokens_of
from briefbook.readers.blocks import Block, blocks_of
from briefbook.readers.cleaning import set_aside
from briefbook.readers.details import details_in_text
from briefbook.readers.encoding import normalise
from briefbook.readers.markup_guard import check_markup, refused_depth, without_embedded_data
from briefbook.readers.page_details import details_of_page

if TYPE_CHECKING:
    from lxml.html import HtmlElement

log = logging.getLogger(__name__)


def read_html(name: str, original: bytes, decoded: str) -> Reading:
    """Return the reading of a saved page, or raise `BriefbookError` where it is not fit to be parsed."""
    markup = without_embedded_data(decoded)
    check_markup(name, markup)
    try:
        return _reading(name, original, _parsed(name, markup))
    except (RecursionError, MemoryError) as error:
        raise BriefbookError(f"“{name}” is too large or too tangled a page to be read.") from error


def _reading(name: str, original: bytes, tree: "HtmlElement") -> Reading:
    body = tree if (found := tree.find("body")) is None else found
    blocks = blocks_of(body)
    if sum(len(tokens_of(block.text)) for block in blocks) < LEAST_WORDS:
        blocks = blocks_of(body, with_hidden=True)
    page_details = details_of_page(tree)
    title = page_details["title"].value if "title" in page_details else ""
    kept = article_blocks(blocks, _main_text(tree), title)
    text, spans = _joined(blocks, kept)
    spans = set_aside(text, already=spans, headline=title)
    return Reading(
        filename=name,
        kind="html",
        original=original,
        text=text,
        details={**details_in_text(text, spans, name), **page_details},
        set_aside=spans,
    )


def _parsed(name: str, markup: str) -> "HtmlElement":
    from lxml.etree import ParserError, XMLSyntaxError
    from lxml.html import HTMLParser, document_fromstring

    data = normalise(markup).encode("utf-8")
    # libxml2 silently drops the rest of a page that is nested more than 256 deep unless huge trees are
    # allowed; the guard has bounded length, depth and number before.
    for huge_tree in (False, True):
        parser = HTMLParser(
            encoding="utf-8", no_network=True, huge_tree=huge_tree, remove_comments=True, remove_pis=True
        )
        try:
            tree = document_fromstring(data, parser=parser)
        except (ParserError, XMLSyntaxError) as error:
            if not huge_tree and _has_hit_limit(parser):
                continue
            raise BriefbookError(f"“{name}” holds no readable words.") from error
        if not _has_hit_limit(parser):
            return tree
    raise refused_depth(name)


def _has_hit_limit(parser: object) -> bool:
    return any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in getattr(parser, "error_log", ()))


def _main_text(tree: "HtmlElement") -> str:
    """Return what trafilatura takes for the article, or nothing."""
    from trafilatura import bare_extraction

    try:
        document = bare_extraction(tree, include_comments=False)
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError) as error:
        log.info("No main text: %r", error)
        return ""
    return str(getattr(document, "text", None) or "")


def _joined(blocks: list[Block], kept: set[int]) -> tuple[str, tuple[Span, ...]]:
    """Return the text of all blocks, and the spans of captions and of what is not the article."""
    pieces: list[str] = []
    spans = []
    length = 0
    article = range(min(kept, default=0), max(kept, default=0) + 2)
    for number, block in enumerate(blocks):
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        is_list = following and block.kind == following.kind == "item"
        piece = block.shown + ("" if following is None else "\n" if is_list else "\n\n")
        if block.kind == "caption" and (number in article or number + 1 in article):
            spans.append(Span(length, length + len(piece), "caption"))
        elif number not in kept:
            spans.append(Span(length, length + len(piece), "page furniture"))
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces), tuple(spans)
