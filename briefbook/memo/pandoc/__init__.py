"""A memo as Markdown that Pandoc reads, with its citations as Pandoc writes them."""

from briefbook.memo.assemble import Memo


def write_markdown(memo: Memo) -> bytes:
    """Return a memo as a Markdown file."""
    from briefbook.memo.pandoc.document import document

    return document(memo).encode()
