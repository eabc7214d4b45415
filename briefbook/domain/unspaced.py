"""The scripts that put no spaces between words, whose characters are counted and compared one by one."""

from typing import Final

UNSPACED: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese, for a set of characters in a regular expression."""
