"""Notes in the order in which the printed blocks refer to them, without those that nothing refers to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefbook.memo.blocks import Block, Note, Notes, Run, Runs
from briefbook.memo.notes import BETWEEN
from briefbook.memo.walking import runs_in, with_runs


def in_order(blocks: Sequence[Block], notes: Notes) -> tuple[tuple[Block, ...], Notes]:
    """Return blocks and notes, numbered as they are met from the first block on."""
    by_number = {note.number: note for note in notes.entries}
    met: list[int] = []
    seen: set[int] = set()
    waiting = [_numbers(blocks)]
    while waiting:
        for number in waiting[-1]:
            if number not in seen and number in by_number:
                seen.add(number)
                met.append(number)
                # a footnote may cite: its notes come right behind it
                waiting.append(iter([run.note for run in by_number[number].runs if run.note]))
                break
        else:
            waiting.pop()
    if met == list(range(1, len(by_number) + 1)):
        return tuple(blocks), notes
    number_of = {old: new for new, old in enumerate(met, 1)}
    entries = (_renumbered(by_number[old], number_of) for old in met)
    return with_runs(blocks, lambda runs: _with_numbers(runs, number_of)), Notes(tuple(entries))


def without_numbers(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return blocks that refer to no notes, for a memo that prints none."""
    return with_runs(blocks, _without_numbers)


def _numbers(blocks: Sequence[Block]) -> Iterator[int]:
    return (run.note for runs in runs_in(blocks) for run in runs if run.note)


def _renumbered(note: Note, number_of: Mapping[int, int]) -> Note:
    return replace(note, number=number_of[note.number], runs=_with_numbers(note.runs, number_of))


def _with_numbers(runs: Runs, number_of: Mapping[int, int]) -> Runs:
    if not any(run.note for run in runs):
        return runs
    return tuple(_with_number(run, number_of[run.note]) if run.note else run for run in runs)


def _with_number(run: Run, number: int) -> Run:
    return replace(run, text=str(number), note=number)


def _without_numbers(runs: Runs) -> Runs:
    kept: list[Run] = []
    after_note = False
    for run in runs:
        if run.note or (after_note and run == BETWEEN):
            after_note = True
        else:
            kept.append(run)
            after_note = False
    return tuple(kept)
