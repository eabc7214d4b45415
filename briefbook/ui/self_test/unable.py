"""Tells of a self-test that could not even begin, as something that every command needs is missing."""

import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from briefbook.errors import BriefbookError
from briefbook.ui.self_test.telling import Report, Step


def tell_unable(words: Sequence[str], error: BaseException) -> None:
    """Print why, and write the report that the words of the command line ask for."""
    trace = traceback.extract_tb(error.__traceback__)
    where = f" ({Path(trace[-1].filename).name}:{trace[-1].lineno})" if trace else ""
    found = Report(steps=[Step("The program is loaded", False, f"{type(error).__name__}: {error}{where}")])
    print(found.text(), file=sys.stderr)  # noqa: T201, there is nobody else left to tell it
    asked = [word.partition("=") for word in words]
    names = [end for start, _, end in asked if start == "--report" and end]
    names += [after for word, after in pairwise(words) if word == "--report"]
    for name in names:
        with suppress(BriefbookError):
            found.write(Path(name))
