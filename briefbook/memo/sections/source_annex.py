"""The annex of sources: everything that the reader may see of where a brief comes from."""

from collections.abc import Iterable
from dataclasses import replace

from briefbook.domain.source import Source
from briefbook.memo.blocks import ListBlock, Paragraph, Run, Runs
from briefbook.memo.characters import one_line
from briefbook.memo.dates import DateWords
from briefbook.memo.notes import reference


def annex(sources: Iterable[Source], language: str, dates: DateWords) -> ListBlock:
    """Return all sources with their details, by author, publisher or title, then by date."""
    ordered = sorted(sources, key=_order)
    return ListBlock(tuple((Paragraph(_entry(source, language, dates)),) for source in ordered), "plain")


def _order(source: Source) -> tuple[str, str, str]:
    return (source.author or source.publisher or source.title).casefold(), source.published, source.key


def _entry(source: Source, language: str, dates: DateWords) -> Runs:
    runs = reference(source, language=language, dates=dates)
    if source.language and source.language.split("-")[0] != language.split("-")[0]:
        runs = tuple(replace(run, language=source.language) if run.italic else run for run in runs)
    address = one_line(source.address)
    if address.startswith(("https://", "http://")) and " " not in address:
        runs = (*runs, Run("\n"), Run(address, link=address))
    return (*runs, Run(f" ({source.marking})")) if source.marking else runs
