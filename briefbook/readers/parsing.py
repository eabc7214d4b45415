"""HTML and XML parsed into trees, without reaching for anything outside the file."""

from typing import TYPE_CHECKING

from briefbook.readers.encoding import normalise
from briefbook.readers.markup_guard import refused_depth

if TYPE_CHECKING:
    from lxml.etree import XMLParser
    from lxml.html import HtmlElement


def parsed_page(name: str, markup: str) -> "HtmlElement | None":
    """Return the root of a page that the guard has let through, or None of an empty one.

    Raises `BriefbookError` for a page that is nested too deeply.
    """
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
        except (ParserError, XMLSyntaxError):
            tree = None
        if not any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
            return tree
    raise refused_depth(name)


def body_of(tree: "HtmlElement") -> "HtmlElement":
    """Return the body of a page, or all of it where it has none."""
    body = tree.find("body")
    return tree if body is None else body


def xml_parser() -> "XMLParser":
    """Return a parser that puts in no entities, so that a short file cannot become a long one."""
    from lxml.etree import XMLParser

    return XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
