"""Documents out of a book: the memo in each kind of file, with what in it needs attention."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from briefbook import paths
from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row
from briefbook.errors import BriefbookError
from briefbook.memo.assemble import Memo, Options, assemble
from briefbook.memo.docx import write_docx
from briefbook.memo.html import write_html
from briefbook.memo.pandoc import write_markdown
from briefbook.memo.pdf import write_pdf
from briefbook.memo.printed import Cited
from briefbook.translation import tr

if TYPE_CHECKING:
    from briefbook.memo.accessibility import Accessibility
    from briefbook.memo.pdf.place import Division, Place

Kind: TypeAlias = Literal["pdf", "docx", "html", "markdown"]

KINDS: dict[str, Kind] = {
    ".pdf": "pdf",
    ".docx": "docx",
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".markdown": "markdown",
}
"""The kinds of file that a memo can be, by the endings of their names."""


@dataclass(frozen=True)
class MemoFile:
    """A book's memo as a file, and what in it needs attention."""

    data: bytes = field(repr=False)
    kind: Kind
    pages: int | None = None
    """Of a PDF file."""
    most_pages: int | None = None
    """What the template allows."""
    missing: Mapping[str, int] = field(default_factory=dict)
    """Characters that no bundled font has, drawn as boxes, and how often each occurs."""
    problems: tuple[str, ...] = ()
    """What the writer has to mend, one sentence each."""
    overflows: tuple[str, ...] = ()
    """Where it is longer than its template allows, one sentence each."""
    withheld: tuple[str, ...] = ()
    """What was left out for the audience, one sentence each."""
    places: "tuple[Place, ...]" = ()
    """Where in a PDF file the text of each issue begins."""
    division: "Division | None" = None
    """How a PDF file is divided into pages."""
    accessibility: "Accessibility | None" = None
    """What the check of a PDF file found; `None` where it was not asked for."""
    cited: tuple[Cited, ...] = ()
    """Every citation in it, and the passages behind the claims among them."""
    is_encrypted: bool = False
    """Whether it opens with a password only."""
    printed: tuple[str, ...] = ()
    """The ids of the issues, risks and claims that are printed."""

    @property
    def warnings(self) -> tuple[str, ...]:
        """All that needs attention, in sentences."""
        return tuple(self._warnings())

    def _warnings(self) -> Iterator[str]:
        yield from self.problems
        yield from self.overflows
        if self.missing:
            yield _missing(self.missing)
        if self.accessibility:
            yield from self.accessibility.findings


def memo_file(
    contents: Contents,
    options: Options | None = None,
    kind: Kind = "pdf",
    *,
    attach: bool = False,
    check: bool = False,
    password: str = "",
) -> MemoFile:
    """Return a book's memo; what `options` ask holds for this memo only.

    A PDF file can carry the memo's data with it (`attach`), be checked for accessibility (`check`), and open
    with a password only.
    """
    if password and kind != "pdf":
        raise BriefbookError(tr("Only a PDF file can have a password; a file of this kind cannot."))
    options = options or Options()
    if options.templates is None:
        options = replace(options, templates=paths.user_templates())
    memo = assemble(contents, options)
    if kind == "pdf":
        made = _pdf(memo, attach=attach, check=check, password=password)
    else:
        write = {"docx": write_docx, "html": write_html, "markdown": write_markdown}[kind]
        made = MemoFile(write(memo), kind)
    return replace(
        made,
        most_pages=memo.most_pages,
        problems=memo.problems,
        withheld=memo.withheld,
        cited=memo.printed.cited,
        printed=memo.printed.record_ids,
    )


def kind_of(path: Path) -> Kind:
    """Return the kind of file that a name asks for."""
    kind = KINDS.get(path.suffix.lower())
    if kind is None:
        raise BriefbookError(
            tr(
                "{name} does not say what kind of file it is to be; end its name in .pdf, .docx, "
                ".html or .md.",
                name=path.name,
            )
        )
    return kind


def warm_up() -> None:
    """Load what making a memo needs, so that the first one is made as fast as the others."""
    from briefbook.memo.typesetting.shaping import font

    font("serif", 10.5)
    font("sans", 9.0)


def _pdf(memo: Memo, *, attach: bool, check: bool, password: str) -> MemoFile:
    made = write_pdf(memo, attach=attach)
    data, found = made.data, None
    if check:
        from briefbook.memo.accessibility import check as check_accessibility

        found = check_accessibility(data)
    if password:
        from briefbook.memo.pdf.encryption import encrypted

        data, found = encrypted(data, password), found and found.without_archive
    return MemoFile(
        data,
        "pdf",
        pages=made.pages,
        missing=made.missing,
        overflows=made.overflows,
        places=made.places,
        division=made.division,
        accessibility=found,
        is_encrypted=bool(password),
    )


def _missing(missing: Mapping[str, int]) -> str:
    shown = in_a_row(f"{character} (U+{ord(character):04X})" for character in list(missing)[:5])
    if len(missing) > 5:
        shown = tr("{characters} and {number} more", characters=shown, number=len(missing) - 5)
    return tr("No bundled font has {characters}; the memo shows a box instead.", characters=shown)
