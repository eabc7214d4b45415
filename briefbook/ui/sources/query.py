"""The filters in a query, such as `kind:pdf`, apart from the words that are looked for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

NAMES: Final = ("collection", "tag", "kind", "publisher", "author", "published", "language", "grade")
"""The operators that the library filters by, in the order of their chips."""

_FILTER = re.compile(rf'(?<!\S)({"|".join(NAMES)}):(?:"([^"]*)"|([^\s"()]+))(?!\S)', re.IGNORECASE)
_JOINED = re.compile(r"[()]|(?<!\S)(?:OR|NOT|AND|NEAR\S*|-\S+)(?!\S)")


@dataclass(frozen=True)
class Filter:
    """One operator of a query with its value."""

    name: str
    value: str

    @property
    def written(self) -> str:
        """The filter as it is typed."""
        value = self.value.replace('"', "”")
        return f"{self.name}:{value}" if re.fullmatch(r"[\w.+-]+", value) else f'{self.name}:"{value}"'


def parted(query: str) -> tuple[tuple[Filter, ...], str]:
    """Return the filters of a query, and what else is in it.

    Where a query joins its parts otherwise than by asking for all of them, all of it is left as it is.
    """
    rest = _FILTER.sub(" ", query)
    if _JOINED.search(re.sub(r'"[^"]*"', " ", rest)):
        return (), query.strip()
    filters = (Filter(one[1].casefold(), one[2] or one[3] or "") for one in _FILTER.finditer(query))
    return tuple(one for one in filters if one.value), " ".join(rest.split())


def whole(filters: Iterable[Filter], words: str) -> str:
    """Return the query that asks for filters and words together."""
    before = " ".join(one.written for one in filters)
    if not before:
        return words
    if not words.strip():
        return f"{before} "  # a query that ends in a blank is not one that is still being typed
    is_joined = _JOINED.search(re.sub(r'"[^"]*"', " ", words))
    return f"{before} ({words.strip()})" if is_joined else f"{before} {words}"


def has_words(query: str) -> bool:
    """Return whether a query looks for words, which can be found better here and worse there."""
    return any(map(str.isalnum, _FILTER.sub(" ", query)))
