"""The manual page: written by hand around what the program's own parser says, so that it cannot lie."""

import re
import sys
import time
from argparse import SUPPRESS, Action, ArgumentParser, _SubParsersAction
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from installers.product import CHECKOUT, PACKAGING, filled
from installers.work import Work

TEMPLATE: Final = PACKAGING / "linux" / "templates" / "manual.in"


def manual(work: Work) -> str:
    """Return the manual page of section 1, for groff."""
    top = program_parser()
    shared = _shared([one for _, one in commands(top)])
    values = work.product.values() | {
        "date": time.strftime("%Y-%m-%d", time.gmtime(work.epoch)),
        "summary_small": escaped(work.product.summary[0].lower() + work.product.summary[1:]),
        "copyright": escaped(work.product.copyright),
        "options": "\n".join(line for item in _items(top).values() for line in item),
        "shared": "\n".join(line for item in shared.values() for line in item),
        "commands": "\n".join(line for name, one in commands(top) for line in _command(name, one, [*shared])),
    }
    return filled(TEMPLATE, values)


def program_parser() -> ArgumentParser:
    """Return the parser of the checkout’s command line."""
    if str(CHECKOUT) not in sys.path:
        sys.path.append(str(CHECKOUT))
    from briefbook.cli.parser import parser

    return parser()


def commands(parser: ArgumentParser) -> Iterator[tuple[str, ArgumentParser]]:
    """Yield each command of a parser by what is typed for it, those below a command after it."""
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            for name, one in action.choices.items():
                yield name, one
                yield from ((f"{name} {below}", deeper) for below, deeper in commands(one))


def options(parser: ArgumentParser) -> list[Action]:
    """Return what a command takes, without the help that all have and without its own commands."""
    return [
        action
        for action in parser._actions
        if action.help != SUPPRESS and "--help" not in action.option_strings
        if not isinstance(action, _SubParsersAction)
    ]


def _shared(parsers: Sequence[ArgumentParser]) -> dict[str, list[str]]:
    """Return what most commands take, to be told once."""
    items = [_items(one) for one in parsers]
    times = Counter(name for one in items for name in one)
    return {name: item for one in items for name, item in one.items() if times[name] > len(parsers) / 2}


def escaped(text: str) -> str:
    """Return a text as groff prints it unchanged."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ")
    return f"\\&{text}" if text.startswith((".", "'")) else text


def _command(name: str, parser: ArgumentParser, shared: Sequence[str]) -> Iterator[str]:
    """Yield a command’s usage, what it does, and what it takes besides what many take."""
    yield f".SS briefbook {escaped(name)}"
    usage = " ".join(parser.format_usage().removeprefix("usage: ").replace(" [-h]", "").split())
    # a long choice may be broken where it goes on, but no word by a hyphen
    yield from (".nh", re.sub(r"([|,])", r"\1\\:", escaped(usage)), ".hy")
    if parser.description:
        yield from (".PP", escaped(parser.description))
    own = _items(parser)
    yield from (line for name, item in own.items() if name not in shared for line in item)


def _items(parser: ArgumentParser) -> dict[str, list[str]]:
    """Return the lines for each thing that a command takes, by all that is told of it."""
    formatter = parser._get_formatter()
    items = {}
    for action in options(parser):
        value = formatter._format_args(action, formatter._get_default_metavar_for_optional(action))
        if action.option_strings:
            names = ", ".join(f"\\fB{escaped(one)}\\fR" for one in action.option_strings)
            head = f"{names} \\fI{escaped(value)}\\fR" if action.nargs != 0 else names
        else:
            head = f"\\fI{escaped(action.metavar if isinstance(action.metavar, str) else action.dest)}\\fR"
        told = escaped(formatter._expand_help(action)) if action.help else "\\&"
        items[f"{head}: {told}"] = [".TP", head, told]
    return items
