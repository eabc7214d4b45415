"""Numbering: marks of citations and footnotes become notes, in the order in which they are read."""

from collections.abc import Callable, Iterator, Mapping

from briefbook.memo.blocks import Block, Code, ListBlock, Quote, Run, Runs
from briefbook.memo.notes import BETWEEN, Endnotes
from briefbook.memo.runs import Mark, saying
from briefbook.memo.walking import runs_in, with_runs


class Numbering:
    """Writes the notes of one text; what has no mark is given back as it is."""

    def __init__(
        self, endnotes: Endnotes, place: str, footnotes: Mapping[str, Callable[[], tuple[Block, ...]]]
    ) -> None:
        self._endnotes = endnotes
        self._place = place
        self._footnotes = footnotes
        self._numbers: dict[str, int] = {}

    def blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Return blocks with numbers in the place of marks."""
        return tuple(with_runs((block,), self._runs)[0] if _is_marked(block) else block for block in blocks)

    def unread(self) -> tuple[Block, ...]:
        """Return the blocks of the footnotes that nothing refers to."""
        left = [name for name in self._footnotes if name not in self._numbers]
        return tuple(
            block
            for name in left
            if name not in self._numbers
            for block in self.blocks(self._footnotes[name]())
        )

    def _runs(self, runs: Runs) -> Runs:
        if not any(type(run) is Mark for run in runs):
            return runs
        made: list[Run] = []
        for run in runs:
            if not isinstance(run, Mark):
                made.append(run)
                continue
            noted = self._noted(run)
            if noted[0].note:
                # a note's number follows its word closely, however the citation was typed
                while made and not made[-1].text.rstrip(" "):
                    made.pop()
                if made and made[-1].note:
                    made.append(BETWEEN)
                elif made and made[-1].text.endswith(" "):
                    made[-1] = saying(made[-1], made[-1].text.rstrip(" "))
            made += noted
        return tuple(made)

    def _noted(self, mark: Mark) -> Runs:
        if not mark.footnote:
            return self._endnotes.cite(mark.citations, self._place)
        number = self._footnote(mark.footnote)
        return (Run(str(number), superscript=True, note=number),)

    def _footnote(self, name: str) -> int:
        """Return the number of the note that a footnote becomes, which is written when first met."""
        if name not in self._numbers:
            number = self._numbers[name] = self._endnotes.open()
            self._endnotes.write(number, _in_one(self.blocks(self._footnotes[name]())))
        return self._numbers[name]


def _is_marked(block: Block) -> bool:
    return any(type(run) is Mark for runs in runs_in((block,)) for run in runs)


def _in_one(blocks: tuple[Block, ...]) -> Runs:
    """Return the words of blocks as the runs of one note, each block on a line."""
    made: list[Run] = []
    for runs in _lines(blocks):
        made += [Run("\n"), *runs] if made else runs
    return tuple(made)


def _lines(blocks: tuple[Block, ...]) -> Iterator[Runs]:
    for block in blocks:
        if isinstance(block, Code):
            yield (Run(block.text, code=True),)
        elif isinstance(block, Quote):
            yield from _lines(block.blocks)
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from _lines(item)
        else:
            yield from filter(None, runs_in((block,)))
