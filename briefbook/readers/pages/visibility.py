"""Which elements of a page a browser shows, and which begin a new line."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

UNSEEN = frozenset(
    (
        *("script", "style", "noscript", "template", "head", "svg", "math-annotation", "iframe"),
        *("object", "embed", "audio", "video", "canvas", "select", "datalist", "textarea", "map"),
        *("noframes", "applet"),
    )
)
BREAKING = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "button", "center", "dd", "details"),
        *("dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form"),
        *("frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "label"),
        *("legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section"),
        *("summary", "table", "caption", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    )
)

_HIDDEN_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.I)


def is_unseen(element: "HtmlElement", with_hidden: bool) -> bool:
    """Return whether a browser would not show this element."""
    if element.tag in UNSEEN and not (with_hidden and element.tag == "noscript"):
        return True
    if with_hidden:
        return False
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    return style is not None and _HIDDEN_STYLE.search(style) is not None
