"""Memos made in a line, for the tests of what is written from them."""

from typing import Any

from briefbook.memo.assemble import Memo
from briefbook.memo.blocks import Block
from briefbook.memo.templates import Layout


def memo_of(*blocks: Block, **values: Any) -> Memo:
    """Return a memo of these blocks; `values` are what else of it is to be otherwise."""
    usual: dict[str, Any] = {
        "kind": "information-memo",
        "title": "Information Memorandum",
        "about": "Port Selby summit",
        "fields": (("To", "The Minister"), ("Subject", "Strait talks")),
        "author": "Policy unit",
        "subject": "Strait talks",
        "marking": "",
        "day": "2026-11-22",
        "blocks": blocks,
        "problems": (),
        "withheld": (),
        "language": "en-GB",
        "page_words": "Page {page} of {pages}",
        "layout": Layout(page_size="A4", margin=71, body="serif", headings="sans", size=10.5, leading=14.5),
        "most_pages": None,
    }
    return Memo(**(usual | values))
