"""The worker that judges spelling: dictionaries are loaded in its child process alone."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from briefbook.jobs.workers.worker import Limits, Worker
from briefbook.review.spelling.dictionaries import Dictionary

SPELLING: Final = Limits(seconds=20.0, megabytes=1_000, calls=1_000_000)


def spelling_worker() -> Worker:
    """Return a worker for spelling; it starts with the first words."""
    return Worker(SPELLING)


def wrong_words(dictionary: Dictionary, cache: Path, words: Sequence[str]) -> list[str]:
    """Return, in the child, the words that a dictionary does not know; it is unpacked to `cache`."""
    from briefbook.review.spelling import engine
    from briefbook.review.spelling.dictionaries import unpacked

    return engine.wrong_words(unpacked(dictionary, cache), words)


def suggestions(dictionary: Dictionary, cache: Path, word: str) -> list[str]:
    """Return, in the child, what may have been meant by a word."""
    from briefbook.review.spelling import engine
    from briefbook.review.spelling.dictionaries import unpacked

    return engine.suggestions(unpacked(dictionary, cache), word)
