"""Bringing the ratings of both sides of a merge onto one matrix, where only one side changed its size."""

from dataclasses import dataclass, field

from briefbook.domain.matrix import Matrix, Rating
from briefbook.domain.merging.records import merged_records
from briefbook.domain.merging.sides import Place, States
from briefbook.domain.record import Record
from briefbook.domain.risk import RatingNote, Risk
from briefbook.edits.matrix import moved
from briefbook.edits.rating_notes import rating_notes
from briefbook.store.book import Book


@dataclass
class Sides:
    """The three sides of a merge, and risks whose ratings were moved, as they were and are."""

    states: tuple[States, States, States]
    moved: dict[Place, tuple[Risk, Risk]] = field(default_factory=dict)
    other: States = field(default_factory=dict)
    """The side that these risks are not of."""
    reason: str = ""

    def notes_for(self, result: States) -> list[Record]:
        """Return the notes that say why ratings were moved, of risks that are there after the merge."""
        found: list[Record] = []
        for place, (before, after) in self.moved.items():
            now, other = result.get(place), self.other.get(place)
            for one in (change.record for change in rating_notes(before, after, self.reason)):
                assert isinstance(one, RatingNote)
                # where the other side holds the same, it has its own note
                if _rated(now, one.which) == one.after and _rated(other, one.which) != one.after:
                    found.append(one)
        return found


def _rated(record: Record | None, which: str) -> Rating | None:
    return record.rated(which) if isinstance(record, Risk) else None


def on_one_matrix(book: Book, base: States, ours: States, theirs: States) -> Sides:
    """Move ratings in proportion to the steps of the matrix that the book has after the merge."""
    here = book.matrices.only()
    place: Place = (Matrix, here.id)
    there, before = theirs.get(place, here), base.get(place, here)
    assert isinstance(there, Matrix)
    assert isinstance(before, Matrix)
    after = merged_records(before, here, there)[0]
    if here.size == there.size == before.size:
        return Sides((base, ours, theirs))
    sides = [
        _resized(side, one.size, after.size) for side, one in ((base, before), (ours, here), (theirs, there))
    ]
    result = Sides((sides[0], sides[1], sides[2]))
    if here.size != after.size:
        sizes = [f"{one.size[0]} × {one.size[1]}" for one in (here, after)]
        result.reason = f"The matrix was changed from {sizes[0]} to {sizes[1]}."
        result.moved, result.other = _differing(ours, sides[1]), theirs
    elif there.size != after.size:
        sizes = [f"{one.size[0]} × {one.size[1]}" for one in (there, after)]
        result.reason = f"The matrix was changed from {sizes[0]} to {sizes[1]}."
        result.moved, result.other = _differing(theirs, sides[2]), ours
    return result


def _resized(side: States, before: tuple[int, int], after: tuple[int, int]) -> States:
    if before == after:
        return side
    return {place: moved(one, before, after) if isinstance(one, Risk) else one for place, one in side.items()}


def _differing(before: States, after: States) -> dict[Place, tuple[Risk, Risk]]:
    found = {}
    for place, one in before.items():
        other = after[place]
        if isinstance(one, Risk) and isinstance(other, Risk) and one != other:
            found[place] = (one, other)
    return found
