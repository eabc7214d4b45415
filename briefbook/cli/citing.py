"""The commands that write citations: in a style, and as files for reference managers."""

from argparse import Namespace

from briefbook.cli.finding import sources_meant
from briefbook.cli.opening import opened
from briefbook.cli.output import say
from briefbook.domain.counts import count_of
from briefbook.errors import BriefbookError
from briefbook.jobs.citing import citations, citations_file, kind_of_bibliography
from briefbook.jobs.writing_files import write_file


def cite(given: Namespace) -> None:
    """Print citations of sources in a style."""
    with opened(given, read_only=True) as book:
        meant = sources_meant(book, given)
    made = citations(meant, given.style)
    values = [{"key": source.key, "citation": text} for source, text in zip(meant, made, strict=True)]
    say(values, "\n".join(made) or "No sources to cite.", as_json=given.json)


def bibliography(given: Namespace) -> None:
    """Write sources as a file for reference managers."""
    if given.output.is_dir():
        raise BriefbookError(f"{given.output} is a folder; give the name of a file.")
    kind = kind_of_bibliography(given.output)
    with opened(given, read_only=True) as book:
        meant = sources_meant(book, given)
        if not meant:
            raise BriefbookError("There are no sources to write.")
        write_file(given.output, citations_file(book, meant, kind))
    told = f"Wrote {count_of(len(meant), 'source')} to {given.output}."
    say({"file": str(given.output), "kind": kind, "sources": len(meant)}, told, as_json=given.json)
