"""What is copied in a browser or an office program, as Markdown."""

import re

from briefbook.errors import BriefbookError
from briefbook.readers.markup_guard import check_markup, without_embedded_data
from briefbook.readers.pages.blocks import blocks_of
from briefbook.readers.pages.composition import text_of
from briefbook.readers.parsing import body_of, parsed_page
from briefbook.readers.pasted.tidying import tidied
from briefbook.readers.pasted.writing import written

_NAME = "HTML"
# Word’s conditions that other programs see: `<![if !supportLists]>`; those in comments go with the comments
_CONDITIONS = re.compile(r"<!\[(?:if [^\]>]*|endif)\](?:--)?>", re.I)


def markdown_of(markup: str) -> str:
    """Return the Markdown of HTML from the clipboard; "" where it has no words.

    Raises `BriefbookError` where it is not fit to be parsed.
    """
    markup = _CONDITIONS.sub("", without_embedded_data(markup))
    check_markup(_NAME, markup)
    try:
        tree = parsed_page(_NAME, markup)
        if tree is None:
            return ""
        body = body_of(tree)
        marks = tidied(body)
        text, _ = text_of(written(blocks_of(body), marks))
    except (RecursionError, MemoryError) as error:
        raise BriefbookError(str(error)) from error
    return text
