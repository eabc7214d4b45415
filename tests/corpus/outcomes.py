"""Reads real files as the program does, in its child process, and tells what became of each."""

import re
import time
import unicodedata
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from queue import SimpleQueue

from briefbook.domain.reading import Bundle, Reading
from briefbook.errors import BriefbookError
from briefbook.jobs.workers.reading import read_document, reading_worker
from briefbook.jobs.workers.worker import Worker
from tests.corpus.files import RealFile

READ, BUNDLE, WITHOUT_TEXT, REFUSED, STOPPED, MISTAKE = (
    *("read", "several", "no text", "refused", "stopped"),
    "mistake",
)
"""What can become of a file; a mistake is an exception that tells the user nothing."""

MOST_ODD = 0.02
"""The share of odd characters from which a text is garbage."""


@dataclass(frozen=True)
class Outcome:
    """What became of a file."""

    file: RealFile
    what: str
    seconds: float
    sentence: str = ""
    texts: list[str] = field(default_factory=list, repr=False)

    @property
    def is_garbage(self) -> bool:
        """Whether what was taken for text is none; files of all code points hold odd ones on purpose."""
        return "Unicode-Test-Documents" not in self.file.set and any(
            odd_share(text) > MOST_ODD for text in self.texts
        )


def outcomes(files: Iterable[RealFile], at_once: int = 2) -> Iterator[Outcome]:
    """Read files, so many at once in a child process each, and yield what became of each, in their order."""
    free: SimpleQueue[Worker] = SimpleQueue()

    def read(file: RealFile) -> Outcome:
        worker = free.get()
        started = time.perf_counter()
        what, sentence, texts = _read(file, worker)
        seconds = time.perf_counter() - started
        free.put(worker)
        return Outcome(file, what, seconds, sentence, texts)

    with ExitStack() as stack:
        for _ in range(at_once):
            free.put(stack.enter_context(reading_worker()))
        yield from stack.enter_context(ThreadPoolExecutor(at_once)).map(read, files)


def odd_share(text: str) -> float:
    """Return the share of characters that no person wrote: unassigned, private, controls, replacements."""
    if not text:
        return 0.0
    sample = text[:200_000]
    odd = sum(
        character == "\ufffd" or unicodedata.category(character) in ("Cc", "Cn", "Co", "Cs")
        for character in re.sub(r"[\n\t]", "", sample)
    )
    return odd / len(sample)


def _read(file: RealFile, worker: Worker) -> tuple[str, str, list[str]]:
    try:
        found = worker.call(read_document, file.path.name, file.path.read_bytes())
    except BriefbookError as error:
        # what ends the child is told by the class, and by the time it took
        is_sentence = str(error).startswith("“") and str(error).endswith(".")
        return (REFUSED if is_sentence else STOPPED), str(error), []
    except Exception as error:
        return MISTAKE, repr(error), []
    if isinstance(found, Bundle):
        return BUNDLE, "", [reading.text for reading in found.readings]
    assert isinstance(found, Reading)
    return (READ if found.text.strip() else WITHOUT_TEXT), "", [found.text]
