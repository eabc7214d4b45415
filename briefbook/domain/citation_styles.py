"""The styles in which a source can be cited, and the files in which reference managers exchange them."""

from typing import Final, Literal

from briefbook.translation import tr_noop

Style = Literal["chicago", "chicago-note", "apa", "short"]

STYLES: Final[dict[Style, str]] = {
    "chicago": tr_noop("Chicago Style"),
    "chicago-note": tr_noop("Chicago Style, as a Note"),
    "apa": tr_noop("APA Style"),
    "short": tr_noop("Short Form"),
}
"""The styles, as menus name them: Chicago Manual of Style, 18th edition; APA, 7th edition."""

FileKind = Literal["ris", "bibtex", "csl-json"]

FILE_KINDS: Final[dict[FileKind, tuple[str, str]]] = {
    "ris": ("RIS", ".ris"),
    "bibtex": ("BibTeX", ".bib"),
    "csl-json": ("CSL-JSON", ".json"),
}
"""What a kind of bibliography is called, and the suffix of its files."""
