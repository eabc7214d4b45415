"""Endnotes: what citations and footnotes become, numbered in the order they are met."""

import re
from collections.abc import Sequence

from briefbook.domain.citation import Citation
from briefbook.domain.contents import Contents
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.memo.blocks import Note, Notes, Run, Runs
from briefbook.memo.characters import one_line
from briefbook.memo.dates import ENGLISH, DateWords, in_words
from briefbook.memo.punctuation import marks_of, typeset

BETWEEN = Run(",\u2009", superscript=True)
"""What stands between the numbers of notes."""


class Endnotes:
    """The notes of one memo, gathered while its texts are read."""

    def __init__(self, contents: Contents, language: str = "en-GB", dates: DateWords = ENGLISH) -> None:
        self.problems: list[str] = []
        """Citations that lead nowhere, one sentence each."""
        self._contents = contents
        self._language = language
        self._dates = dates
        self._numbers: dict[tuple[str, int | None, str], int] = {}
        self._entries: dict[int, Note] = {}

    @property
    def block(self) -> Notes:
        """The notes so far."""
        return Notes(tuple(self._entries.values()))

    def cite(self, citations: Sequence[Citation], place: str) -> Runs:
        """Return the runs that stand for the citations of one bracket; `place` says where they are."""
        runs: list[Run] = []
        for citation in citations:
            note = self._note(citation, place)
            if runs:
                numbers = note is not None and runs[-1].note is not None
                runs.append(BETWEEN if numbers else Run(" "))
            if note is None:
                runs.append(Run(f"[{citation.label}?]", warning=True))
            else:
                runs.append(Run(str(note), superscript=True, note=note))
        return tuple(runs)

    def open(self) -> int:
        """Return the number of a new note, which `write` fills."""
        number = len(self._entries) + 1
        self._entries[number] = Note(number, ())
        return number

    def write(self, number: int, runs: Runs, citation: str = "") -> None:
        """Give a note its text, and what it resolves."""
        self._entries[number] = Note(number, runs, citation)

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
            number = self._numbers[identity] = self.open()
            runs = reference(source, passage, citation.locator, language=self._language, dates=self._dates)
            self.write(number, runs, citation.label[1:])
        return self._numbers[identity]


def reference(
    source: Source,
    passage: Passage | None = None,
    locator: str = "",
    *,
    language: str = "en-GB",
    dates: DateWords = ENGLISH,
) -> Runs:
    """Return a source in one line: author, title, publisher, date; then the quoted passage."""
    author, title, publisher, locator = (
        typeset(one_line(text), language) for text in (source.author, source.title, source.publisher, locator)
    )
    title = title or source.key
    details = [publisher if publisher != author else "", in_words(source.published, dates), locator]
    rest = "".join(f", {detail}" for detail in details if detail)
    runs = [Run(f"{author}, ")] if author else []
    runs.append(Run(title, italic=True))
    if passage is None:
        if rest or title[-1] not in ".?!…。！？":
            rest += "."
        return (*runs, Run(rest)) if rest else tuple(runs)
    return (*runs, Run(f"{rest}: {quoted(passage.quote, language)}"))


def quoted(text: str, language: str = "en-GB") -> str:
    """Return words in quotation marks, with a full stop unless they end a sentence."""
    words = one_line(text)
    if re.fullmatch('"[^"]*"', words):
        words = words[1:-1].strip()
    if re.fullmatch("“[^“”]*”", words):
        words = typeset(words, language)
    else:
        opening, closing = marks_of(language)
        words = f"{opening}{typeset(words, language, quoted=True)}{closing}"
    return words if re.search("[.?!…。！？][]”“»’\"\u202f')]*$", words) else f"{words}."
