"""The scribe: writes what working papers hold as one memo’s blocks and words, and knows what it printed."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property

from briefbook.domain.citation import citations_in
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.field_values import passage_called
from briefbook.domain.kinds import NAMES
from briefbook.domain.matrix import Band, Matrix, Rating, Step
from briefbook.domain.matrix_words import ENGLISH, language_of, letters_of
from briefbook.domain.record import Record
from briefbook.memo.blocks import Cell, Paragraph, Run, Runs
from briefbook.memo.characters import one_line
from briefbook.memo.markdown import blocks_from
from briefbook.memo.notes import Endnotes
from briefbook.memo.punctuation import typeset
from briefbook.memo.references import quoted
from briefbook.memo.templates import Words


@dataclass(frozen=True)
class Scribe:
    """Writes for one memo, in its language and words."""

    contents: Contents
    words: Words
    language: str
    endnotes: Endnotes
    printed: dict[str, str] = field(default_factory=dict)
    """The ids of the records that were printed, in their order, each with its marking."""

    @cached_property
    def matrix(self) -> Matrix:
        """The book's matrix, in the memo's words where the book has none of its own."""
        matrix, words = self.contents.matrix, self.words
        return replace(
            matrix,
            likelihood=self._steps(matrix.likelihood, words.likelihood_steps),
            impact=self._steps(matrix.impact, words.impact_steps),
            bands=self._bands(matrix.bands),
        )

    def _steps(self, steps: tuple[Step, ...], words: tuple[str, ...]) -> tuple[Step, ...]:
        is_own = any(one.range or one.definition for one in steps)
        return steps if is_own or self._keeps([one.word for one in steps], words) else tuple(map(Step, words))

    def _bands(self, bands: tuple[Band, ...]) -> tuple[Band, ...]:
        before, words = [band.word for band in bands], self.words.bands
        if self._keeps(before, words):
            return bands
        letters = tuple(band.letter for band in bands)
        if language_of(before) != ENGLISH and letters == letters_of(before):
            letters = letters_of(words)
        named = zip(bands, words, letters, strict=True)
        return tuple(replace(band, word=word, letter=letter) for band, word, letter in named)

    def _keeps(self, before: list[str], words: tuple[str, ...]) -> bool:
        """Return whether words of the book's are its own, or of the memo's language, whose words are not."""
        language = language_of(before)
        is_worded = language_of(words) != ENGLISH
        return not language or (language == self.language.partition("-")[0].lower() and not is_worded)

    def prints(self, record: Record) -> None:
        """Note that a record is printed."""
        self.printed[record.id] = getattr(record, "marking", "")

    def term(self, english: str, **gaps: str) -> str:
        """Return the memo's word for an English one, its gaps filled."""
        word = self.words.term(english)
        return word.format(**gaps) if gaps else word

    def line(self, text: str) -> str:
        """Return a text as one line, typeset."""
        return typeset(one_line(text), self.language)

    def date(self, text: str) -> str:
        """Return an ISO 8601 date in words."""
        return in_words(text, self.words.dates)

    def days(self, start: str, end: str) -> str:
        """Return two ISO 8601 dates as a stretch in words; what both have in common is said once."""
        first, last = self.date(start), self.date(end)
        if not first or not last or first == last:
            return first or last
        words, others = first.split(" "), last.split(" ")
        while len(words) > 1 and len(words) == len(others) and words[-1] == others[-1]:
            words, others = words[:-1], others[:-1]
        said = " ".join(words).rstrip(",")
        return f"{said}–{last}" if said.isdecimal() and others != last.split(" ") else f"{said} – {last}"

    def number(self, value: Decimal) -> str:
        """Return a number with its thousands parted."""
        written = f"{value:,f}"
        return written if self.language.startswith("en") else written.replace(",", "\u202f")

    def read(self, text: str, record: Record, level: int = 4) -> Cell:
        """Return the blocks of a record's text, its citations as notes."""
        return blocks_from(text, self.endnotes, place=_place(record), level=level, language=self.language)

    def noted(self, passage_id: str | None, record: Record) -> Runs:
        """Return the runs that refer to the note of a passage."""
        called = passage_called(passage_id or "", self.contents)
        return self.endnotes.cite(citations_in(f"[{called}]"), _place(record)) if called else ()

    def worded(self, wording: str, passage_id: str | None, record: Record) -> Cell:
        """Return words with the note of their passage, or without any what the passage says."""
        note = self.noted(passage_id, record)
        if not wording.strip():
            if not note:
                return ()
            passage = self.contents.passage_by_id[passage_id or ""]
            return (Paragraph((Run(quoted(passage.quote, self.language)), *note)),)
        words = self.read(wording, record)
        if note and words and isinstance(last := words[-1], Paragraph):
            return (*words[:-1], Paragraph((*last.runs, *note), last.language))
        return (*words, Paragraph(note)) if note else words

    def title(self, record: Record, *, bold: bool = False) -> Runs:
        """Return a record's title with its marking."""
        marking = getattr(record, "marking", "")
        runs = (Run(self.line(getattr(record, "title", "")), bold=bold),)
        return (*runs, Run(f" ({marking})")) if marking else runs

    def actors(self, record: Record, role: str) -> str:
        """Return the names of those who are involved in a record in a role."""
        names = self.contents.actor_names
        return ", ".join(
            self.line(names[one]) for one in self.contents.involved(record.id, role) if one in names
        )

    def rated(self, rating: Rating | None) -> str:
        """Return a cell of the matrix in words with its band, such as `Likely / Major (high)`."""
        matrix = self.matrix
        if rating is None:
            return self.term("Not rated")
        band = f" ({matrix.band_word(rating)})" if rating in matrix else ""
        return f"{matrix.told(rating)}{band}"

    def issue(self, issue_id: str | None) -> str:
        """Return the title of an issue, or nothing."""
        if issue_id is None or issue_id not in self.contents.issue_numbers:
            return ""
        return self.line(self.contents.outline.get(issue_id).title)


def run_in(label: str, blocks: Cell) -> Cell:
    """Return blocks with a label ahead of their first words; none where there are none."""
    if not blocks:
        return ()
    ahead = Run(f"{label}: ", bold=True)
    first, *rest = blocks
    if isinstance(first, Paragraph):
        return (replace(first, runs=(ahead, *first.runs)), *rest)
    return (Paragraph((ahead,)), *blocks)


def said(*parts: str) -> Cell:
    """Return the parts that are not empty as one paragraph, parted by commas."""
    text = ", ".join(filter(None, parts))
    return (Paragraph((Run(text),)),) if text else ()


def lines(texts: Iterable[str]) -> Cell:
    """Return texts as a paragraph each, without the empty ones."""
    return tuple(Paragraph((Run(text),)) for text in texts if text)


def _place(record: Record) -> str:
    name = NAMES.get(type(record), "record")
    title = one_line(getattr(record, "title", ""))
    label = getattr(record, "label", "")
    return " ".join(filter(None, (f"The {name}", title and f"“{title}”", label and f"({label})")))
