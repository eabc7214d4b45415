"""The way in: a command, or the window."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from briefbook.cli.surroundings import settle
from briefbook.errors import BriefbookError

COMMANDS = (
    *("new", "import", "sources", "show", "mark", "search", "outline", "issue", "risk"),
    *("claim", "claims", "supersede", "grade", "derive", "standing"),
    *("suggest", "update", "impact", "changes", "annotations", "annotate"),
    *("tag", "tags", "collect", "collections", "searches", "details", "glossary", "duplicates"),
    *("cite", "bibliography"),
    *("risks", "commitments", "actors", "positions", "scenarios", "recommendations", "points", "events"),
    *("objectives", "outcome", "timeline", "load", "add", "edit", "remove", "rate", "act", "watch", "log"),
    *("copy", "backups", "restore", "verify", "rescue"),
    *("snapshot", "snapshots", "compare", "take-back"),
    *("matrix", "memo", "templates", "marking", "check", "password", "sample", "self-test"),
    *("merge", "conflicts", "decide"),
    *("publish", "join", "sync", "team", "leave"),
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
    settle()
    files = _files(given)
    if files is None:
        return _command(given)
    if len(files) == 1 and _came_forward(files[0]):
        return 0
    try:
        # nothing else is loaded on this path, so that the window is there at once; what is loaded stays, and
        # from then on the window looks for what there is to collect (ui/collecting.py)
        gc.disable()
        from briefbook.ui.interpreter import settle_for_a_window

        settle_for_a_window()
        from briefbook.ui.application import run

        return run(*map(Path, files))
    except Exception as error:
        from briefbook.cli.failing import tell_of_start

        tell_of_start(error)
        raise


def _files(given: Sequence[str]) -> list[str] | None:
    """Return the files that the window is to open; `None` where the words are a command."""
    if given[:1] == ["--"]:
        return [_path(word) for word in given[1:]]
    files = [_path(word) for word in given]
    if given and given[0] in COMMANDS:
        return None
    return files if all(name.endswith(".briefbook") or os.path.exists(name) for name in files) else None


def _path(word: str) -> str:
    """Return a word of the command line as a path; some desktops hand over addresses of files."""
    if word[:5].lower() != "file:":
        return word
    from urllib.parse import unquote, urlsplit

    address = urlsplit(word)
    path = unquote(address.path)
    if sys.platform == "win32" and address.netloc not in ("", "localhost"):
        return f"//{address.netloc}{path}"
    # file:///C:/Users/ana
    return path[1:] if sys.platform == "win32" and path[2:3] == ":" else path


def _came_forward(name: str) -> bool:
    """Return whether a window had the book open, and came to the front."""
    if not os.path.exists(f"{os.path.realpath(name)}.lock"):  # nothing more is loaded to find that out
        return False
    from briefbook.jobs.fronting import brought_forward

    return brought_forward(Path(name))


def _command(given: Sequence[str]) -> int:
    try:
        import logging

        from briefbook.cli.parser import parser

        if logging.lastResort:  # what is worth a warning is told in a sentence
            logging.lastResort.setLevel(logging.ERROR)
        top = parser()
        chosen, rest = top.parse_known_args(given)
        # keys behind an option, which argparse gives back to nobody
        if rest and (not hasattr(chosen, "keys") or any(word.startswith("-") for word in rest)):
            top.error(f"unrecognized arguments: {' '.join(rest)}")
        elif rest:
            chosen.keys += rest
        code = int(chosen.run(chosen) or 0)
        if hasattr(chosen, "written"):
            from briefbook.cli.opening import back_up_written

            back_up_written(chosen)
        return code
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
    except Exception as error:
        if given[0] == "self-test":  # which tells itself of all that fails once it has begun
            from briefbook.ui.self_test.unable import tell_unable

            tell_unable(given, error)
            return 1
        from briefbook.store.faults import while_reading

        told = while_reading(error)
        if told is None:
            raise
        print(told, file=sys.stderr)
        return 1
