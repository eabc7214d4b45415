"""Verifying a whole book: its file, every original and text, the journal, and all that is derived."""

from briefbook.store.verifying.book import Verified, verified

__all__ = ["Verified", "verified"]
