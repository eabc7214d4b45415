"""The arguments of the commands about the library and its citations."""

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

from briefbook.cli import citing, library
from briefbook.domain.citation_styles import STYLES
from briefbook.domain.source import DETAIL_NAMES


def add_library_commands(command: Callable[..., ArgumentParser]) -> None:
    """Add the commands by `command(name, run, says)`, which gives each its parser."""
    _ordering(command)
    _citing(command)


def add_sources(parser: ArgumentParser) -> None:
    """Let a command take sources, by their keys or by a query."""
    parser.add_argument("keys", metavar="KEY", nargs="*", help="the sources’ keys")
    parser.add_argument("--find", metavar="QUERY", help="in place of keys: those that a query finds")


def _ordering(command: Callable[..., ArgumentParser]) -> None:
    tag = command("tag", library.tag, "let sources bear tags, or no longer")
    add_sources(tag)
    tag.add_argument("--add", nargs="+", default=[], metavar="TAG", help="tags to add")
    tag.add_argument("--remove", nargs="+", default=[], metavar="TAG", help="tags to take away")
    command("tags", library.tags, "list the tags")

    collect = command("collect", library.collect_sources, "put sources into a collection")
    collect.add_argument("name", metavar="NAME", help="the collection, which is made if there is none")
    add_sources(collect)
    collect.add_argument("--remove", action="store_true", help="take them out of it")
    command("collections", library.collections, "list the collections")

    searches = command("searches", library.searches, "list the saved searches")
    searches.add_argument("--save", nargs=2, metavar=("NAME", "QUERY"), help="save a query under a name")
    searches.add_argument("--forget", metavar="NAME", help="take a saved search away")

    details = command("details", library.details, "enter details of sources by hand")
    add_sources(details)
    for name in DETAIL_NAMES:
        details.add_argument(f"--{name}", metavar="TEXT", help=f"the {name}")

    glossary = command("glossary", library.glossary, "print the glossary of synonyms that searches go by")
    glossary.add_argument(
        "--set",
        metavar="FILE",
        help="make it that of a file, a group in a line such as “EU; European Union”; - for standard input",
    )

    duplicates = command("duplicates", library.duplicates, "list sources that look alike")
    what = duplicates.add_mutually_exclusive_group()
    what.add_argument("--same", nargs=2, metavar=("KEPT", "DROPPED"), help="they are one; keep the first")
    what.add_argument(
        "--newer", nargs=2, metavar=("OLDER", "NEWER"), help="the second is a newer version of the first"
    )
    what.add_argument("--different", nargs=2, metavar="KEY", help="they are no duplicates; remember that")


def _citing(command: Callable[..., ArgumentParser]) -> None:
    cite = command("cite", citing.cite, "print citations of sources")
    add_sources(cite)
    cite.add_argument("--style", choices=STYLES, default="chicago", help=", ".join(STYLES))

    bibliography = command("bibliography", citing.bibliography, "write sources for a reference manager")
    add_sources(bibliography)
    bibliography.add_argument(
        *("-o", "--output"),
        metavar="FILE",
        type=Path,
        required=True,
        help="the file to write; the end of its name says its kind: .ris, .bib or .json (CSL)",
    )
