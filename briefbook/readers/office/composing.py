"""From the HTML tree of a document to its reading: text, links and details."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from briefbook.domain.reading import Detail, Reading
from briefbook.domain.text_map import TextMap
from briefbook.errors import BriefbookError
from briefbook.readers.details import details_in_text, title_of_name
from briefbook.readers.encoding import normalise
from briefbook.readers.office.links import LinkMarks
from briefbook.readers.pages.article import tokens_of
from briefbook.readers.pages.blocks import Block, blocks_of
from briefbook.translation import tr

if TYPE_CHECKING:
    from lxml.html import HtmlElement

RULE: Final = "---"
"""The line between a document and its notes."""

_HEAD_BLOCKS = 4
_SHORT = 100
_LONGEST = {"title": 400, "author": 400, "publisher": 200, "language": 35}
_NO_TITLE = re.compile(
    r"(?:microsoft )?(?:word|office)?[ -]*(?:document|dokument|documento|docum|doc|untitled|unbenannt"
    r"|sans titre|ohne titel|sin título|senza nome|title|titel|template|vorlage|normal)"
    r"[ _-]*\d*|(?:powerpoint )?presentation|slide \d+|.*\.(?:docx?|dotx?|odt|rtf|tmp|wpd|pdf|html?)"
    r"|文档\d*|文書\s*\d*|無題.*|제목 없음|документ\s*\d*",
    re.I,
)
_NO_AUTHOR = re.compile(
    r"(?:windows|microsoft|office|ms|pc|hp|dell|lenovo|asus|acer)?[ -]*(?:office )?(?:user|author|admin"
    r"|administrator|owner|student|guest|customer|usuario|utilisateur|benutzer|unknown|anonymous|autor|auteur)"
    r"\s*\d*|python-docx|pandoc|libreoffice|openoffice|hp|dell|lenovo|user|un-named|.*@.*|[\W\d_]*",
    re.I,
)
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z0-9]{2,8}))?(?:[-_][A-Za-z0-9]{2,8})*")


def composed(
    name: str,
    kind: str,
    original: bytes,
    body: "HtmlElement",
    links: LinkMarks,
    properties: Mapping[str, str],
    *,
    notes: Sequence["HtmlElement"] = (),
) -> Reading:
    """Return the reading of a document from its tree, its notes, and what it says of itself."""
    try:
        blocks = blocks_of(body)
        text, found = links.taken_out(_written(blocks, notes))
    except MemoryError as error:
        raise BriefbookError(
            tr("“{name}” is too large to be read; divide it into several files.", name=name)
        ) from error
    if not re.search(r"[^\W\d_]", text):
        raise BriefbookError(tr("“{name}” holds no readable words; it may hold pictures only.", name=name))
    in_text = details_in_text(text, (), name)
    if title := _first_heading(blocks, links):
        in_text["title"] = Detail(title, "text")
    elif in_text.get("title", Detail("", "")).value.startswith("|"):
        in_text["title"] = Detail(title_of_name(name), "name")
    return Reading(
        filename=name,
        kind=kind,
        original=original,
        text=text,
        details=_details(in_text, properties, text),
        text_map=TextMap(links=found),
    )


def _written(blocks: Sequence[Block], notes: Sequence["HtmlElement"]) -> str:
    """Return the text of a document and of its notes, each after its number."""
    if not notes:
        return joined(blocks)
    noted = (f"[{number}] {joined(blocks_of(note))}".rstrip() for number, note in enumerate(notes, 1))
    return "\n\n".join((joined(blocks), RULE, *noted))


def joined(blocks: Iterable[Block]) -> str:
    """Return the text of blocks: list items on lines below each other, all else between blank lines."""
    pieces: list[str] = []
    previous = ""
    for block in blocks:
        if pieces:
            pieces.append("\n" if previous == block.kind == "item" else "\n\n")
        pieces.append(block.shown)
        previous = block.kind
    return "".join(pieces)


def _first_heading(blocks: Sequence[Block], links: LinkMarks) -> str:
    """Return the words of a heading of level one near the start, or nothing."""
    above = takewhile(
        lambda block: block.kind == "heading" or len(block.text) < _SHORT, blocks[:_HEAD_BLOCKS]
    )
    title = links.taken_out(next((block.text for block in above if block.prefix == "# "), ""))[0]
    return title if len(title) <= _LONGEST["title"] and any(map(str.isalpha, title)) else ""


def _details(in_text: Mapping[str, Detail], properties: Mapping[str, str], text: str) -> dict[str, Detail]:
    details = {name: detail for name, detail in in_text.items() if detail.value}
    for name, value in properties.items():
        words = re.sub(r"\s+", " ", normalise(value)).strip(" ;,")
        if not words or len(words) > _LONGEST.get(name, 2000):
            continue
        if name == "title" and _is_no_title(words, text, in_text):
            continue
        if name == "author" and (_NO_AUTHOR.fullmatch(words) or not any(map(str.isalpha, words))):
            continue
        if name == "language":
            words = _language(words, in_text)
            if not words:
                continue
        details[name] = Detail(words, "file")
    return details


def _is_no_title(words: str, text: str, in_text: Mapping[str, Detail]) -> bool:
    """Return whether a title is a program's, or was left by another document that this one was made from."""
    if _NO_TITLE.fullmatch(words) or not any(map(str.isalpha, words)):
        return True
    if "title" not in in_text or in_text["title"].origin != "text":
        return False
    tokens = set(tokens_of(words))
    return 2 * len(tokens & set(tokens_of(text))) < len(tokens)


def _language(written: str, in_text: Mapping[str, Detail]) -> str:
    """Return a file's tag unless its text is surely in another language, as programs write their own."""
    found = _LANGUAGE.fullmatch(written)
    if not found or found[1].lower() in ("zxx", "und", "none", "mul"):
        return ""
    language = found[1].lower()
    if "language" in in_text and in_text["language"].value.partition("-")[0] != language:
        return ""
    region = found[2] or ""
    shaped = region.upper() if len(region) == 2 else region.title() if len(region) == 4 else region
    return f"{language}-{shaped}" if shaped else language
