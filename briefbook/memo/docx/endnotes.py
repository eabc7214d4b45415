"""Endnotes as Word knows them: marks in the text, and the part of the file that holds what they say."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from briefbook.memo.blocks import Note
from briefbook.memo.docx.elements import Element, add, add_text, root
from briefbook.memo.docx.fields import add_field
from briefbook.memo.docx.properties import ParagraphForm, RunForm

PutNumber: TypeAlias = Callable[[Element], None]
"""Adds a note's number to the beginning of its paragraph."""
WriteNote: TypeAlias = Callable[[Element, Note, PutNumber], None]
"""Adds a note's paragraph to an element."""

_MARK = RunForm(style="EndnoteReference")
_NUMBER = RunForm(style="EndnoteReference", raised="baseline")


class Endnotes:
    """The notes of one memo, and which of them the text has met."""

    def __init__(self, notes: Sequence[Note]) -> None:
        self._notes = {note.number: note for note in notes}
        self._counts: dict[int, bool] = {}
        """For each note met, in order, whether Word's own count gives its number."""
        self._counted = 0

    def refer(self, parent: Element, number: int, *, in_notes: bool) -> bool:
        """Add the mark of a note: the note itself where it is met first, a cross-reference to it later.

        Return whether there is such a mark; a note that only other notes name has none.
        """
        if number in self._counts:
            add_field(parent, f"NOTEREF {_bookmark(number)} \\f \\h", str(number), _MARK)
            return True
        if number not in self._notes or in_notes:
            return False
        # a note whose number would come out differently carries it as text
        counts = self._counts[number] = number == self._counted + 1
        self._counted += counts
        # ids of bookmarks for headings are lower
        bookmark = 1_000_000 + number
        add(parent, "bookmarkStart", id=bookmark, name=_bookmark(number))
        run = add(parent, "r")
        _MARK.write(run)
        if counts:
            add(run, "endnoteReference", id=len(self._counts))
        else:
            add(run, "endnoteReference", customMarkFollows=1, id=len(self._counts))
            add_text(run, str(number))
        add(parent, "bookmarkEnd", id=bookmark)
        return True

    def part(self, write: WriteNote, *, ruled: bool) -> Element:
        """Return the part of the notes, with a rule above them or not.

        A note that only other notes name follows the one before it.
        """
        endnotes = root("endnotes")
        for number, kind in ((-1, "separator"), (0, "continuationSeparator")):
            separator = add(endnotes, "endnote", type=kind, id=number)
            paragraph = add(separator, "p")
            ParagraphForm(after=0, line=240).write(paragraph)
            run = add(paragraph, "r")
            if ruled:
                add(run, kind)
        after = self._unmet()
        for place, (number, counts) in enumerate(self._counts.items(), 1):
            endnote = add(endnotes, "endnote", id=place)
            write(endnote, self._notes[number], _numbered(None if counts else number))
            for note in after.get(number, ()):
                write(endnote, note, _numbered(note.number))
        return endnotes

    def write_first(self, parent: Element, write: WriteNote) -> None:
        """Add the notes that come before all those with a mark, as paragraphs of the text."""
        for note in self._unmet().get(0, ()):
            write(parent, note, _numbered(note.number))

    def _unmet(self) -> dict[int, list[Note]]:
        """Return the notes without a mark in the text by the number of the marked one before them, or 0."""
        after: dict[int, list[Note]] = {}
        last = 0
        for number, note in sorted(self._notes.items()):
            if number in self._counts:
                last = number
            else:
                after.setdefault(last, []).append(note)
        return after


def _numbered(number: int | None) -> PutNumber:
    def put(paragraph: Element) -> None:
        run = add(paragraph, "r")
        _NUMBER.write(run)
        if number is None:
            add(run, "endnoteRef")
        else:
            add_text(run, str(number))
        add(add(paragraph, "r"), "tab")

    return put


def _bookmark(number: int) -> str:
    return f"_RefNote{number}"
