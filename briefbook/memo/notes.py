"""Endnotes: what citations and footnotes become, numbered in the order they are met."""

import re
from collections.abc import Sequence

from briefbook.domain.citation import Citation
from briefbook.domain.contents import Contents
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.memo.blocks import Note, Notes, Run, Runs
from briefbook.memo.characters import one_line
from briefbook.memo.dates import in_words


class Endnotes:
    """The notes of one memo, gathered while its texts are read."""

    def __init__(self, contents: Contents) -> None:
        self.problems: list[str] = []
        """Citations that lead nowhere, one sentence each."""
        self._contents = contents
        self._numbers: dict[tuple[str, int | None, str], int] = {}
        self._entries: dict[int, Runs] = {}

    @property
    def block(self) -> Notes:
        """The notes so far."""
        return Notes(tuple(Note(number, runs) for number, runs in sorted(self._entries.items())))

    def cite(self, citations: Sequence[Citation], place: str) -> Runs:
        """Return the runs that stand for the citations of one bracket; `place` says where they are."""
        runs: list[Run] = []
        for citation in citations:
            note = self._note(citation, place)
            if runs:
                numbers = note is not None and runs[-1].note is not None
                runs.append(Run(",\u2009", superscript=True) if numbers else Run(" "))
            if note is None:
                runs.append(Run(f"[{citation.label}?]", warning=True))
            else:
                runs.append(Run(str(note), superscript=True, note=note))
        return tuple(runs)

    def open(self) -> int:
        """Return the number of a new note, which `write` fills."""
        number = len(self._entries) + 1
        self._entries[number] = ()
        return number

    def write(self, number: int, runs: Runs) -> None:
        """Give a note its text."""
        self._entries[number] = runs

    def _note(self, citation: Citation, place: str) -> int | None:
        source = self._contents.source_by_key.get(citation.key)
        if source is None:
            self.problems.append(f"{place} cites [{citation.label}], but no source has that key.")
            return None
        passage = None
        if citation.number is not None:
            passage = self._contents.passage_by_place.get((source.id, citation.number))
            if passage is None:
                self.problems.append(f"{place} cites [{citation.label}], but the source has no such passage.")
                return None
        identity = (citation.key, citation.number, citation.locator)
        if identity not in self._numbers:
            self._numbers[identity] = self.open()
            self.write(self._numbers[identity], reference(source, passage, citation.locator))
        return self._numbers[identity]


def reference(source: Source, passage: Passage | None = None, locator: str = "") -> Runs:
    """Return a source in one line: author, title, publisher, date; then the quoted passage."""
    author, publisher = one_line(source.author), one_line(source.publisher)
    title = one_line(source.title) or source.key
    details = [publisher if publisher != author else "", in_words(source.published), one_line(locator)]
    rest = "".join(f", {detail}" for detail in details if detail)
    runs = [Run(f"{author}, ")] if author else []
    runs.append(Run(title, italic=True))
    if passage is None:
        if rest or title[-1] not in ".?!…":
            rest += "."
        return (*runs, Run(rest)) if rest else tuple(runs)
    return (*runs, Run(f"{rest}: {quoted(passage.quote)}"))


def quoted(text: str) -> str:
    """Return words in quotation marks, with a full stop unless they end a sentence."""
    words = one_line(text)
    if not re.fullmatch("“[^“”]*”", words):
        words = f"“{words}”"
    return words if re.search("[.?!…][]”’\"')]*$", words) else f"{words}."
