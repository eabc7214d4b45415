"""Saved web pages: the whole page as text, with all but the article set aside."""

import logging
from typing import TYPE_CHECKING

from briefbook.domain.reading import Reading
from briefbook.domain.text_map import TextMap
from briefbook.errors import BriefbookError
from briefbook.readers.cleaning import set_aside
from briefbook.readers.details import details_in_text
from briefbook.readers.markup_guard import check_markup, without_embedded_data
from briefbook.readers.pages.article import LEAST_WORDS, article_blocks, tokens_of
from briefbook.readers.pages.blocks import blocks_of
from briefbook.readers.pages.composition import links_of, spans_outside, text_of
from briefbook.readers.pages.details import base_of, details_of_page
from briefbook.readers.pages.offline import open_no_socket
from briefbook.readers.pages.second_reading import MOST_ELEMENTS, chosen_readings, second_main_text
from briefbook.readers.parsing import body_of, parsed_page
from briefbook.translation import tr

if TYPE_CHECKING:
    from lxml.html import HtmlElement

log = logging.getLogger(__name__)

LARGEST_ARTICLE = 50_000
"""A page of more elements is shown whole: it is a law or a list, and to look for an article is slow."""


def read_html(name: str, original: bytes, decoded: str) -> Reading:
    """Return the reading of a saved page, or raise `BriefbookError` where it is not fit to be parsed."""
    markup = without_embedded_data(decoded)
    elements = check_markup(name, markup)
    try:
        tree = parsed_page(name, markup)
        if tree is None:
            raise BriefbookError(tr("“{name}” holds no readable words.", name=name))
        return _reading(name, original, tree, elements)
    except (RecursionError, MemoryError) as error:
        raise BriefbookError(
            tr("“{name}” is too large or too tangled a page to be read.", name=name)
        ) from error


def _reading(name: str, original: bytes, tree: "HtmlElement", elements: int) -> Reading:
    body = body_of(tree)
    blocks = blocks_of(body)
    if sum(len(tokens_of(block.text)) for block in blocks) < LEAST_WORDS:
        blocks = blocks_of(body, with_hidden=True)
    page_details = details_of_page(tree)
    title = page_details["title"].value if "title" in page_details else ""

    def second() -> set[int]:
        return article_blocks(blocks, second_main_text(tree), title) if elements <= MOST_ELEMENTS else set()

    main_text = _main_text(tree) if elements <= LARGEST_ARTICLE else ""
    kept, other = chosen_readings(blocks, article_blocks(blocks, main_text, title), second)
    text, starts = text_of(blocks)
    spans = set_aside(text, already=spans_outside(blocks, starts, kept), headline=title)
    other_spans = None
    if other is not None:
        other_spans = set_aside(text, already=spans_outside(blocks, starts, other), headline=title)
    address = page_details["address"].value if "address" in page_details else ""
    return Reading(
        filename=name,
        kind="html",
        original=original,
        text=text,
        details={**details_in_text(text, spans, name), **page_details},
        set_aside=spans,
        other_set_aside=other_spans,
        text_map=TextMap(links=links_of(blocks, starts, address, base_of(tree, address))),
    )


def _main_text(tree: "HtmlElement") -> str:
    """Return what trafilatura takes for the article, or nothing."""
    open_no_socket()
    from trafilatura import bare_extraction

    try:
        document = bare_extraction(tree, include_comments=False)
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError) as error:
        log.info("No main text: %r", error)
        return ""
    return str(getattr(document, "text", None) or "")
