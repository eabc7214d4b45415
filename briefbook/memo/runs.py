"""Runs as they are made: joined, tidied, and given other words."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from briefbook.domain.citation import Citation
from briefbook.memo.blocks import Run, Runs

_AT_END = " \n\xa0"


@dataclass(frozen=True, slots=True)
class Mark(Run):
    """The place of citations or of a footnote, until notes are numbered; its text is empty."""

    citations: tuple[Citation, ...] = ()
    footnote: str = ""


def saying(run: Run, text: str) -> Run:
    """Return a run with another text."""
    # five times as fast as `replace`
    return Run(
        text,
        run.bold,
        run.italic,
        run.code,
        run.small_caps,
        run.superscript,
        run.subscript,
        run.warning,
        run.link,
        run.note,
        run.language,
        run.expansion,
    )


def with_form(runs: Runs, *, bold: bool = False, language: str = "") -> Runs:
    """Return runs in bold, or in a language where they have none of their own."""
    return tuple(
        replace(run, bold=run.bold or bold, language=run.language or language) if run.text else run
        for run in runs
    )


def tidy(runs: Iterable[Run]) -> Runs:
    """Return runs without white space at the ends or twice in a row, neighbours of one form joined."""
    tidied: list[Run] = []
    ended = " \n"
    for run in runs:
        text = run.text
        if isinstance(run, Mark):
            tidied.append(run)
            ended = ""
            continue
        if ended and ended in " \n":
            text = text.lstrip(" " if tidied else " \n")
        if not text:
            continue
        ended = text[-1]
        last = tidied[-1] if tidied else None
        if last and text != "\n" and not isinstance(last, Mark) and _alike(run, last):
            tidied[-1] = saying(run, last.text + text)
        else:
            tidied.append(run if text is run.text else saying(run, text))
    while tidied and not tidied[-1].text.rstrip(_AT_END) and not isinstance(tidied[-1], Mark):
        tidied.pop()
    if tidied and tidied[-1].text.endswith(tuple(_AT_END)):
        tidied[-1] = saying(tidied[-1], tidied[-1].text.rstrip(_AT_END))
    return tuple(tidied)


def _alike(one: Run, other: Run) -> bool:
    return (
        one.bold == other.bold
        and one.italic == other.italic
        and one.code == other.code
        and one.link == other.link
        and one.small_caps == other.small_caps
        and one.superscript == other.superscript
        and one.subscript == other.subscript
        and one.language == other.language
        and one.note == other.note
        and one.warning == other.warning
        and one.expansion == other.expansion
    )
