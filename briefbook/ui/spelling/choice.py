"""The language of spelling that is chosen where none is."""

from typing import Final

LIKE_MEMO: Final = "memo"
"""The choice of the language that the memo’s template is in."""
