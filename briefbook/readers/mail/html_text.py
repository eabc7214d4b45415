"""The text of a mail written in HTML: all of it, without looking for an article."""

from typing import TYPE_CHECKING

from briefbook.errors import BriefbookError
from briefbook.readers.markup_guard import check_markup, without_embedded_data
from briefbook.readers.pages.blocks import blocks_of
from briefbook.readers.parsing import body_of, parsed_page
from briefbook.translation import tr

if TYPE_CHECKING:
    from lxml.html import HtmlElement

QUOTES = ("yahoo_quoted", "protonmail_quote", "tutanota_quote", "gmail_quote", "moz-cite-suffix")
"""Classes by which mail programs mark an earlier mail."""


def text_of_html(name: str, markup: str) -> str:
    """Return the text that a mail's HTML shows; raise `BriefbookError` where it is not fit to be parsed."""
    markup = without_embedded_data(markup)
    check_markup(name, markup)
    if not markup.strip():
        return ""
    try:
        tree = parsed_page(name, markup)
        if tree is None:
            return ""
        body = body_of(tree)
        for element in body.iter("div"):
            _mark_quote(element)
        blocks = blocks_of(body)
    except (RecursionError, MemoryError) as error:
        raise BriefbookError(
            tr("“{name}” is too large or too tangled a mail to be read.", name=name)
        ) from error
    pieces: list[str] = []
    for number, block in enumerate(blocks):
        is_list = number and block.kind == blocks[number - 1].kind == "item"
        pieces.append(("\n" if is_list else "\n\n" if number else "") + block.shown)
    return "".join(pieces)


def _mark_quote(element: "HtmlElement") -> None:
    """Make a block quote of what a mail program marks as an earlier mail in its own way."""
    names = element.get("class", "").split()
    if any(name in QUOTES for name in names) and element.find(".//blockquote") is None:
        element.tag = "blockquote"
