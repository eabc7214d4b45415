"""The guide as files: its pages in the order in which they are read, in the reader’s language if there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from briefbook import paths

FIRST: Final = "five-minutes"
FILE_FORMAT: Final = "file-format"
NAMES: Final = (
    *(FIRST, "sources", "reading", "claims", "writing", "risks", "papers", "memo", "review"),
    *("team", "safety", "keys", FILE_FORMAT),
)
"""The names of the pages’ files, without their ending."""

ENGLISH: Final = "en"
_BESIDE = 48
"""Characters shown before and behind what was found."""

_MARKS = re.compile(r"!?\[([^]]*)\]\([^)]*\)|[*`#]+|^\s*\|?[-|\s]+\|?$|^\d+\.\s|^- ", re.MULTILINE)


@dataclass(frozen=True)
class Page:
    """One page of the guide."""

    name: str
    title: str
    text: str
    """In Markdown."""

    @property
    def words(self) -> str:
        """The text without the marks of Markdown, on one line."""
        return " ".join(_MARKS.sub(r"\1", self.text).replace("|", " ").split())


@dataclass(frozen=True)
class Hit:
    """A page that has what was looked for, with the words around the first place."""

    page: Page
    excerpt: str


def folders(languages: Sequence[str], top: Path | None = None) -> list[Path]:
    """Return the folders to look in: of the languages, such as `zh-CN` or `de`, and English in the end."""
    top = top or paths.resources() / "guide"
    names: list[str] = []
    for language in languages:
        code = language.replace("-", "_")
        parts = code.split("_")
        # zh_Hans_CN is kept as zh_CN
        names += [code, *([f"{parts[0]}_{parts[-1]}"] if len(parts) > 1 else []), parts[0]]
        if parts[0] == "zh" and not {"TW", "HK", "MO", "Hant"} & set(parts):
            names.append("zh_CN")
        if parts[0] == ENGLISH:
            break
    found = [top / name for name in dict.fromkeys((*names, ENGLISH)) if (top / name).is_dir()]
    return found[: found.index(top / ENGLISH) + 1] if top / ENGLISH in found else found


def file_in(folders: Sequence[Path], name: str) -> Path | None:
    """Return the first file of that name; nothing outside the folders."""
    for folder in folders:
        path = (folder / name).resolve()
        if path.is_relative_to(folder.resolve()) and path.is_file():
            return path
    return None


def pages(folders: Sequence[Path]) -> tuple[Page, ...]:
    """Return all pages, each in the first language that has it."""
    found = []
    for name in NAMES:
        path = file_in(folders, f"{name}.md")
        if path is not None:
            text = path.read_text(encoding="utf-8")
            title = text.split("\n", 1)[0].lstrip("# ").strip()
            found.append(Page(name, title, text))
    return tuple(found)


def search(pages: Sequence[Page], query: str) -> Iterator[Hit]:
    """Yield the pages that have all words of a query, those with the words in their titles first."""
    wanted = query.casefold().split()
    if not wanted:
        return
    hits = [page for page in pages if all(word in page.words.casefold() for word in wanted)]
    for page in sorted(hits, key=lambda page: not all(word in page.title.casefold() for word in wanted)):
        yield Hit(page, _excerpt(page, query.strip(), wanted[0]))


def _excerpt(page: Page, phrase: str, word: str) -> str:
    words = page.words.removeprefix(page.title).lstrip()
    folded = words.casefold()
    at = max(0, folded.find(phrase.casefold()) if phrase.casefold() in folded else folded.find(word))
    start, end = max(0, at - _BESIDE), min(len(words), at + len(phrase) + _BESIDE)
    before = words[start:at].split(" ", 1)[-1] if start else words[:at]
    return f"{'…' if start else ''}{before}{words[at:end].rstrip()}{'…' if end < len(words) else ''}"
