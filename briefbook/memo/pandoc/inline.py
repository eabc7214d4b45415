"""Runs as Markdown."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from briefbook.memo.blocks import Note, Run, Runs
from briefbook.memo.pandoc.escaping import code_span, destination, escaped

_BETWEEN = re.compile("[ ,;\u2009\u00a0]*")
_NO_SPAN = re.compile(r'[\[\]\n"{}]')


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run, or what it has become."""

    run: Run
    ready: str = ""


class Inline:
    """Writes runs, with their notes as citations and footnotes."""

    def __init__(self, notes: Sequence[Note]) -> None:
        self._notes: Mapping[int, Note] = {note.number: note for note in notes}

    def markdown(self, runs: Runs, *, starts_line: bool = True, language: str = "") -> str:
        """Return runs as Markdown."""
        if language:
            runs = tuple(replace(run, language=run.language or language) for run in runs)
        written = _Writer(starts_line)
        written.linked(list(self._pieces(runs)))
        return written.text.strip(" ")

    def _pieces(self, runs: Runs) -> Iterator[_Piece]:
        """Yield runs, those that refer to notes as one citation; what stands between numbers is left out."""
        waiting: list[Run] = []
        between: list[Run] = []
        for run in _joined(runs):
            if run.note in self._notes:
                waiting.append(run)
                between.clear()
            elif waiting and run.superscript and _BETWEEN.fullmatch(run.text):
                between.append(run)
            else:
                yield from self._cited(waiting)
                yield from map(_Piece, between)
                waiting, between = [], []
                yield _Piece(run)
        yield from self._cited(waiting)
        yield from map(_Piece, between)

    def _cited(self, runs: Sequence[Run]) -> Iterator[_Piece]:
        notes = [self._notes[run.note] for run in runs if run.note is not None]
        for is_cited, group in groupby(notes, key=lambda note: bool(note.citation)):
            if is_cited:
                yield _Piece(Run(""), f"[{'; '.join(f'@{note.citation}' for note in group)}]")
            else:
                yield from (_Piece(Run(""), f"[^{note.number}]") for note in group)


class _Writer:
    """Gathers Markdown; each form is written around the forms inside it."""

    def __init__(self, starts_line: bool) -> None:
        self.text = ""
        self._starts_line = starts_line

    def linked(self, pieces: Sequence[_Piece]) -> None:
        for link, group in groupby(pieces, key=lambda piece: piece.run.link):
            inside = list(group)
            if not link:
                self._bold(inside)
                continue
            self.text += "["
            self._bold(inside)
            self.text += f"](<{destination(link)}>)"

    def _bold(self, pieces: Sequence[_Piece]) -> None:
        groups = [(key, list(group)) for key, group in groupby(pieces, key=_is_bold)]
        for place, (is_bold, group) in enumerate(groups):
            bold_follows = place + 1 < len(groups) and groups[place + 1][0]
            if is_bold and not self.text.endswith("*"):
                self._around("**", group, lambda inner: self._slanted(inner, bold_follows=False))
            else:
                self._slanted(group, bold_follows=bold_follows)

    def _slanted(self, pieces: Sequence[_Piece], *, bold_follows: bool) -> None:
        groups = [(key, list(group)) for key, group in groupby(pieces, key=lambda piece: piece.run.italic)]
        for place, (is_italic, group) in enumerate(groups):
            last = place + 1 == len(groups)
            touches_bold = self.text.endswith("*") or (last and bold_follows)
            after = "" if last else _first_char(groups[place + 1][1])
            if is_italic and not (touches_bold and (_is_word(self.text[-1:]) or _is_word(after))):
                self._around("_" if touches_bold else "*", group, self._plain)
            else:
                self._plain(group)

    def _around(
        self, sign: str, pieces: Sequence[_Piece], inner: "Callable[[Sequence[_Piece]], None]"
    ) -> None:
        """Write pieces with a sign at both ends, and spaces at the ends outside of it."""
        words = "".join(piece.run.text or piece.ready for piece in pieces)
        if not words.strip():
            inner(pieces)
            return
        before, self.text = self.text, ""
        inner(pieces)
        written = self.text
        core = written.strip(" \n")
        start = written.index(core)
        self.text = before + written[:start] + sign + core + sign + written[start + len(core) :]

    def _plain(self, pieces: Sequence[_Piece]) -> None:
        for piece in pieces:
            if piece.ready:
                needs_space = piece.ready.startswith("[@") and self.text[-1:] not in ("", " ", "\n", "(")
                self.text += f"{' ' if needs_space else ''}{piece.ready}"
            else:
                self.text += self._leaf(piece.run)

    def _leaf(self, run: Run) -> str:
        if not run.text:
            return ""
        starts_line = (not self.text and self._starts_line) or self.text.endswith("\n")
        # two stretches of code side by side would be one, with ticks in it
        is_code = run.code and not self.text.endswith("`")
        text = code_span(run.text) if is_code else escaped(run.text, starts_line=starts_line)
        if starts_line:
            text = text.lstrip(" \n")
        if (run.superscript or run.subscript) and not is_code and "\n" not in text:
            tag = "sup" if run.superscript else "sub"
            text = f"<{tag}>{text}</{tag}>"
        said = []
        if run.small_caps:
            said.append(".smallcaps")
        if run.language:
            said.append(f"lang={run.language}")
        if run.expansion and not _NO_SPAN.search(run.expansion):
            said.append(f'title="{run.expansion}"')
        if not said or not run.text.strip() or _NO_SPAN.search(run.text):
            return text
        core = text.strip(" ")
        return text.replace(core, f"[{core}]{{{' '.join(said)}}}", 1)


def _joined(runs: Runs) -> Iterator[Run]:
    """Yield runs, neighbours of one form as one: side by side their signs could mean something else."""
    for _, group in groupby(runs, key=lambda run: replace(run, text="")):
        same = list(group)
        yield replace(same[0], text="".join(run.text for run in same))


def _is_bold(piece: _Piece) -> bool:
    return piece.run.bold or piece.run.warning


def _first_char(pieces: Sequence[_Piece]) -> str:
    return (pieces[0].ready or pieces[0].run.text)[:1]


def _is_word(char: str) -> bool:
    return char.isalnum()
