"""How a library is ordered: collections, tags, saved searches, the glossary, and what is no duplicate."""

import re
from dataclasses import dataclass

from briefbook.domain.record import Record


@dataclass(frozen=True, kw_only=True)
class Collection(Record):
    """A named set of sources; a source can be in many."""

    name: str


@dataclass(frozen=True, kw_only=True)
class Collected(Record):
    """A source's being in a collection."""

    collection_id: str
    source_id: str


@dataclass(frozen=True, kw_only=True)
class Tag(Record):
    """A word that a source bears, as it was typed; once for each source, whatever its case."""

    source_id: str
    name: str


@dataclass(frozen=True, kw_only=True)
class SavedSearch(Record):
    """A query with a name, in the language of `store.search`."""

    name: str
    query: str


@dataclass(frozen=True, kw_only=True)
class Synonyms(Record):
    """Words that mean the same to this book's readers: who searches for one finds all."""

    words: str
    """Divided by `; `, such as `EU; European Union; the bloc`."""

    @property
    def terms(self) -> tuple[str, ...]:
        """The words one by one."""
        return divided(self.words)


@dataclass(frozen=True, kw_only=True)
class Distinct(Record):
    """Two sources that look alike and that a person found to be no duplicates; `source_id` is the lesser."""

    source_id: str
    other_id: str


LONGEST_NAME = 200
"""Characters that the name of a tag, a collection or a search has at most."""

_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def plain_name(text: str) -> str:
    """Return a name in one line, without controls, and no longer than is sensible."""
    return " ".join(_CONTROLS.sub(" ", text).split())[:LONGEST_NAME].rstrip()


def divided(words: str) -> tuple[str, ...]:
    """Return what was typed between semicolons or line ends, each once whatever its case, without blanks."""
    found: dict[str, str] = {}
    for part in re.split(r"[;\n]", words):
        if word := plain_name(part):
            found.setdefault(word.casefold(), word)
    return tuple(found.values())
