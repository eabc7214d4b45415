"""Compressed text that is the same in every build."""

import gzip


def packed(text: str) -> bytes:
    """Return a text as the `.gz` file that Debian wants of documentation, without a name or a time."""
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)
