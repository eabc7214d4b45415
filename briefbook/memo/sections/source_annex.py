"""The annex of sources: everything that the reader may see of where a brief comes from."""

from collections.abc import Iterable
from dataclasses import replace

from briefbook.domain.source import Source
from briefbook.memo.blocks import ListBlock, Paragraph, Run, Runs
from briefbook.memo.characters import one_line
from briefbook.memo.punctuation import typeset
from briefbook.memo.references import reference
from briefbook.memo.templates import Words


def annex(sources: Iterable[Source], language: str, words: Words, *, described: bool) -> ListBlock:
    """Return all sources with their details, by author, publisher or title, then by date.

    What we know and think of them is for ourselves: it is left out unless they are to be `described`.
    """
    ordered = sorted(sources, key=_order)
    items = ((Paragraph(_entry(source, language, words, described=described)),) for source in ordered)
    return ListBlock(tuple(items), "plain")


def _order(source: Source) -> tuple[str, str, str]:
    return (source.author or source.publisher or source.title).casefold(), source.published, source.key


def _entry(source: Source, language: str, words: Words, *, described: bool) -> Runs:
    runs = reference(source, language=language, words=words)
    if source.language and source.language.split("-")[0] != language.split("-")[0]:
        runs = tuple(replace(run, language=source.language) if run.italic else run for run in runs)
    address = one_line(source.address)
    if address.startswith(("https://", "http://")) and " " not in address:
        runs = (*runs, Run("\n"), Run(address, link=address))
    if source.marking:
        runs = (*runs, Run(f" ({source.marking})"))
    if described and source.descriptor.strip():
        runs = (*runs, Run("\n"), Run(typeset(one_line(source.descriptor), language)))
    return runs
