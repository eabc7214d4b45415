"""A memo as one HTML file that needs nothing else: no script, no font, no address that is fetched."""

from briefbook.memo.assemble import Memo


def write_html(memo: Memo) -> bytes:
    """Return a memo as an HTML file."""
    from briefbook.memo.html.page import page

    return page(memo).encode()
