"""The way in: a command, or the window."""

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from briefbook.errors import BriefbookError

COMMANDS = (
    *("new", "import", "sources", "show", "mark", "search", "outline", "issue", "risk"),
    *("claim", "claims", "supersede", "grade", "derive", "standing"),
    *("suggest", "update", "impact", "changes", "annotations", "annotate"),
    *("tag", "tags", "collect", "collections", "searches", "details", "glossary", "duplicates"),
    *("cite", "bibliography"),
    *("risks", "commitments", "actors", "positions", "scenarios", "recommendations", "points", "events"),
    *("objectives", "outcome", "timeline", "load", "add", "edit", "remove", "rate", "act", "watch", "log"),
    *("matrix", "memo", "templates", "marking", "check", "sample", "self-test"),
)
INTERRUPTED = 130
"""The exit code that shells give what Ctrl+C has ended."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window, and return the exit code: 0, 1 (error), 2 (bad usage) or 130."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["--worker"]:
        # how a frozen program starts the child process of a worker
        from briefbook.jobs.workers.child import serve

        serve()
    if not given or (len(given) == 1 and _is_book(given[0])):
        # nothing else is loaded on this path, so that the window is there at once
        from briefbook.ui.application import run

        return run(Path(given[0]) if given else None)
    return _command(given)


def _is_book(name: str) -> bool:
    return name not in COMMANDS and (name.endswith(".briefbook") or Path(name).exists())


def _command(given: Sequence[str]) -> int:
    try:
        from briefbook.cli.parser import parser

        top = parser()
        chosen, rest = top.parse_known_args(given)
        # keys behind an option, which argparse gives back to nobody
        if rest and (not hasattr(chosen, "keys") or any(word.startswith("-") for word in rest)):
            top.error(f"unrecognized arguments: {' '.join(rest)}")
        elif rest:
            chosen.keys += rest
        # the texts hold characters that a legacy console does not know; better escaped than a crash
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        return int(chosen.run(chosen) or 0)
    except BriefbookError as error:
        print(error, file=sys.stderr)
        return 1
    except UnicodeEncodeError:  # bytes that are no text, which Python hands on as lone surrogates
        print("What was given holds bytes that are no text in UTF-8.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped. What was done before is kept.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:  # the reader of a pipe, such as `head`, has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except SystemExit as exit_:  # argparse's way out of --help and of bad usage
        return exit_.code if isinstance(exit_.code, int) else 2
