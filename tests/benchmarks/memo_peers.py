"""The same memo by other engines, each used as a good programmer uses it; what takes place once is kept."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from briefbook.domain.contents import Contents
from briefbook.memo.assemble import Memo, assemble


@dataclass(frozen=True)
class Engine:
    """A way from contents to a PDF file: `prepare` is free, `write` is measured."""

    name: str
    prepare: Callable[[Contents], Any]
    write: Callable[[Any], bytes]
    package: str = "briefbook"
    """What has to be installed."""
    own_text: bool = False
    """Whether it needs another text than the engine before, whose work it could otherwise use."""

    @property
    def is_here(self) -> bool:
        """Whether it can be measured on this machine."""
        return find_spec(self.package) is not None


def write_memo(memo: Memo) -> bytes:
    """Return our PDF of a finished memo."""
    from briefbook.memo.pdf import write_pdf

    return write_pdf(memo).data


OURS = Engine("Briefbook", assemble, write_memo)
OURS_FROM_MARKDOWN = Engine(
    "Briefbook from Markdown",
    lambda contents: contents,
    lambda contents: write_memo(assemble(contents)),
    own_text=True,
)
PLATYPUS = Engine("Platypus", assemble, lambda memo: _peer("platypus").write(memo), "reportlab")
TYPST = Engine(
    "Typst",
    lambda contents: _peer("typst").source(assemble(contents)),
    lambda source: _peer("typst").write(source),
    "typst",
)
TYPST_ACCESSIBLE = Engine(
    "Typst, UA-1 and A-2a",
    lambda contents: _peer("typst").source(assemble(contents)),
    lambda source: _peer("typst").write(source, ["a-2a", "ua-1"]),
    "typst",
    own_text=True,
)
WEASYPRINT = Engine(
    "WeasyPrint",
    lambda contents: _peer("weasyprint").source(assemble(contents)),
    lambda source: _peer("weasyprint").write(source),
    "weasyprint",
)
ENGINES = (OURS, OURS_FROM_MARKDOWN, PLATYPUS, TYPST, TYPST_ACCESSIBLE, WEASYPRINT)


def present(*engines: Engine) -> list[Engine]:
    """Return the engines that are installed, and print which are not."""
    for engine in engines:
        if not engine.is_here:
            print(f"{engine.name} is skipped: the package {engine.package} is not installed.")
    return [engine for engine in engines if engine.is_here]


@cache
def _peer(name: str) -> Any:
    return import_module(f"tests.benchmarks.memo_{name}")
