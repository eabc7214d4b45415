"""The suffixes of the files that are read, by what people call such files."""

from itertools import chain
from typing import Final

HTML: Final = (".html", ".htm", ".xhtml", ".xht")
MHTML: Final = (".mht", ".mhtml")
MARKDOWN: Final = (".md", ".markdown", ".mdown", ".mkd")
BIBTEX: Final = (".bib", ".bibtex")
BIBLIOGRAPHIES: Final = (".ris", *BIBTEX, ".json", ".rdf")

GROUPS: Final = {
    "PDF": (".pdf",),
    "Word and other word processors": (".docx", ".docm", ".dotx", ".odt", ".ott", ".rtf", ".epub"),
    "Saved web pages": (*HTML, *MHTML),
    "Mails": (".eml", ".msg"),
    "Bibliographies": BIBLIOGRAPHIES,
    "Text and Markdown": (".txt", ".text", *MARKDOWN),
    "Archives": (".zip",),
}

ALL: Final = tuple(chain.from_iterable(GROUPS.values()))
