"""Endnotes: what citations and footnotes become, numbered in the order they are met."""

from collections.abc import Sequence

from briefbook.domain.citation import Citation
from briefbook.domain.claim import Claim
from briefbook.domain.contents import Contents
from briefbook.memo.blocks import Note, Notes, Run, Runs
from briefbook.memo.claim_notes import claim_note, claim_problem
from briefbook.memo.punctuation import typeset
from briefbook.memo.references import reference
from briefbook.memo.templates.words import PLAIN, Words
from briefbook.translation import tr

BETWEEN = Run(",\u2009", superscript=True)
"""What stands between the numbers of notes."""


class Endnotes:
    """The notes of one memo, gathered while its texts are read; a draft's have numbers and no words."""

    def __init__(
        self, contents: Contents, language: str = "en-GB", words: Words = PLAIN, *, is_draft: bool = False
    ) -> None:
        self.is_draft = is_draft
        self.problems: list[str] = []
        """Citations that lead nowhere, or to what does not hold, one sentence each."""
        self._contents = contents
        self._language = language
        self._words = words
        self._numbers: dict[tuple[str, int | None, str], int] = {}
        self._first_of_claim: dict[str, int] = {}
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

    def cite_claim(self, claim: Claim) -> Run:
        """Return the run that refers to the note of a claim, to the first where there are several."""
        number = self._first_of_claim.get(claim.label) or self._claim_note(claim, "")
        return Run(str(number), superscript=True, note=number)

    def _note(self, citation: Citation, place: str) -> int | None:
        if citation.claim_number is not None:
            claim = self._contents.claim_by_number.get(citation.claim_number)
            if claim is None:
                self._tell(
                    tr(
                        "{place} cites [{citation}], but there is no such claim.",
                        place=place,
                        citation=citation.label,
                    )
                )
                return None
            self._tell(claim_problem(claim, self._contents, place))
            return self._claim_note(claim, citation.locator)
        source = self._contents.source_by_key.get(citation.key)
        if source is None:
            self._tell(
                tr(
                    "{place} cites [{citation}], but no source has that key.",
                    place=place,
                    citation=citation.label,
                )
            )
            return None
        passage = None
        if citation.number is not None:
            passage = self._contents.passage_by_place.get((source.id, citation.number))
            if passage is None:
                self._tell(
                    tr(
                        "{place} cites [{citation}], but the source has no such passage.",
                        place=place,
                        citation=citation.label,
                    )
                )
                return None
        identity = (citation.key, citation.number, citation.locator)
        if identity not in self._numbers:
            number = self._numbers[identity] = self.open()
            runs: Runs = ()
            if not self.is_draft:
                runs = reference(
                    source, passage, citation.locator, language=self._language, words=self._words
                )
            self.write(number, runs, citation.label[1:])
        return self._numbers[identity]

    def _claim_note(self, claim: Claim, locator: str) -> int:
        identity = (claim.label, None, locator)
        if identity not in self._numbers:
            number = self._numbers[identity] = self.open()
            self._first_of_claim.setdefault(claim.label, number)
            told = typeset(locator, self._language)
            runs: Runs = ()
            if not self.is_draft:
                runs = claim_note(claim, self._contents, told, self._language, self._words)
            self.write(number, runs, f"{claim.label}, {locator}" if locator else claim.label)
        return self._numbers[identity]

    def _tell(self, problem: str) -> None:
        if problem and problem not in self.problems:
            self.problems.append(problem)
