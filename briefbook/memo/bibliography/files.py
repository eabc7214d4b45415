"""The public door: a list of sources as a file for Zotero and its like."""

from collections.abc import Callable, Sequence

from briefbook.domain.citation_styles import FileKind
from briefbook.domain.source import Source
from briefbook.memo.bibliography.bibtex import as_bibtex
from briefbook.memo.bibliography.csl import Keywords, as_csl_json
from briefbook.memo.bibliography.ris import as_ris

_WRITERS: dict[FileKind, Callable[[Sequence[Source], Keywords | None], bytes]] = {
    "ris": as_ris,
    "bibtex": as_bibtex,
    "csl-json": as_csl_json,
}


def bibliography_file(sources: Sequence[Source], kind: FileKind, keywords: Keywords | None = None) -> bytes:
    """Return sources, with their tags by source id where given, as a bibliography of this kind."""
    return _WRITERS[kind](sources, keywords)
