"""The Universal Declaration in all its languages: read, found and printed without a lost letter."""

import html
import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from lxml.html import document_fromstring

from briefbook.domain.edit import Edit, added
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings
from briefbook.jobs.exporting import MemoFile, memo_file
from briefbook.readers.documents import read_bytes
from briefbook.store.book import Book
from briefbook.store.database import MEMORY
from tests.pdf_text import page_texts

FOLDER = Path(__file__).parents[1] / ".." / "shared" / "data" / "policy" / "nltk+nltk_data" / "udhr2"
LEGACY = (
    *("cp1252", "cp1250", "cp1254", "cp1257", "iso8859-3", "iso8859-10", "iso8859-13", "iso8859-14"),
    *("cp1251", "koi8-u", "koi8-t", "ptcp154", "cp1253", "cp1255", "cp1256", "cp874", "cp1258"),
    *("gbk", "big5hkscs", "cp932", "cp949"),
)
"""Encodings of old, the narrow ones first; each text is tried in the first that holds all its letters."""
QUOTES = str.maketrans({"\x91": "‘", "\x92": "’"})
MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#+\-.!|~$^@&])")
WORD = re.compile("[^\\s\u1361\u0f0b\u0f0c]+")
"""A word; Ethiopic and Tibetan have signs of their own between words."""
CHARACTERS_OF_A_QUOTE = range(24, 400)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="the texts of ../shared are not here"),
]


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """Give the text in each language, well-formed, by its code."""
    decoded = {path.stem: path.read_bytes().decode("utf-8-sig") for path in sorted(FOLDER.glob("*.txt"))}
    return {name: unicodedata.normalize("NFC", text) for name, text in decoded.items() if text.strip()}


@pytest.fixture(scope="module")
def library(texts: dict[str, str]) -> Iterator[Book]:
    """Give a book with every text as a source."""
    with Book.create(MEMORY, "Universal Declaration") as book:
        read = [read_bytes(f"{name}.txt", text.encode()) for name, text in texts.items()]
        plan = import_readings(book, read)
        assert plan.edit
        book.apply(plan.edit)
        yield book


@pytest.fixture(scope="module")
def sources(library: Book) -> dict[str, Source]:
    """Give the sources by the codes of their languages."""
    return {source.filename.removesuffix(".txt"): source for source in library.sources.all()}


def letters(text: str) -> Counter[str]:
    """Count all that is written, and what joins letters; white space and invisible signs are not."""
    return Counter(
        character
        for character in unicodedata.normalize("NFC", text)
        if unicodedata.category(character)[0] in "LMNS" or character in "\u200c\u200d"
    )


def test_every_language_is_read_to_the_letter(texts):
    assert len(texts) > 380

    for name, text in texts.items():
        # what is documented: no soft hyphens and marks, no white space at ends, at most two blank lines, no
        # signs that turn other letters round, and the quotation marks of Windows for controls
        kept = re.sub("[\u00ad\u202d\u202e\ufeff]", "", text.replace("\r\n", "\n").translate(QUOTES))
        lines = "\n".join(line.rstrip() for line in kept.split("\n"))
        expected = re.sub(r"\n{4,}", "\n\n\n", lines).strip("\n")

        assert read_bytes(f"{name}.txt", text.encode()).text == expected, name


def test_pages_in_an_old_encoding_are_read_to_the_letter(texts):
    read = Counter()

    for name, text in texts.items():
        encoding = next((one for one in LEGACY if holds(one, text)), None)
        if encoding is None:
            continue
        lines = (f"<p>{html.escape(line.strip())}</p>" for line in text.split("\n") if line.strip())
        page = f'<html><head><meta charset="{encoding}"></head><body>{"".join(lines)}</body></html>'

        reading = read_bytes(f"{name}.html", page.encode(encoding))

        assert letters(reading.text) == letters(text), (name, encoding)
        read[encoding] += 1
    assert read.total() > 200


def holds(encoding: str, text: str) -> bool:
    try:
        return text.encode(encoding).decode(encoding) == text
    except UnicodeEncodeError:
        return False


def test_three_phrases_of_each_text_find_it(library, sources):
    found = {
        (name, phrase): source.id in library.find_sources(f'"{phrase}" ')
        for name, source in sources.items()
        for phrase in phrases(library.text_of(source))
    }

    assert [one for one, is_found in found.items() if not is_found] == []
    assert len(found) > 1_100


def phrases(text: str) -> Iterator[str]:
    """Yield a few words from three places of a text, or a few letters where words do not stand apart."""
    lines = [re.sub('["“”„«»]', " ", line).strip() for line in text.split("\n")]
    spaced = [line for line in lines if len(WORD.findall(line)) > 3]
    found = spaced if len(spaced) > len(lines) / 20 else [line for line in lines if len(line) > 16]
    for line in (found[len(found) * part // 4] for part in (1, 2, 3)):
        words = list(WORD.finditer(line))[1:5]
        yield line[words[0].start() : words[-1].end()] if found is spaced else line[2:14].strip()


@pytest.fixture(scope="module")
def quoted(library: Book, sources: dict[str, Source]) -> dict[str, list[Passage]]:
    """Mark two sentences of each text and cite both in issues, some languages to an issue."""
    marked: dict[str, list[Passage]] = {}
    for name, source in sources.items():
        for quote in sentences(library.text_of(source)):
            library.apply(mark_quote(library, source, quote))
        marked[name] = sorted(library.passages.of_source(source.id), key=lambda one: one.number)
    names = list(marked)
    for number, start in enumerate(range(0, len(names), 20)):
        blocks = [
            f"> {as_markdown(one.quote)} [@{sources[name].key}#{one.number}]"
            for name in names[start : start + 20]
            for one in marked[name]
        ]
        issue = Issue(position=f"a{number:05}", title=f"Languages {number + 1}", text="\n\n".join(blocks))
        library.apply(Edit("Write", (added(issue),)))
    return marked


def as_markdown(text: str) -> str:
    return MARKDOWN.sub(r"\\\1", text)


def sentences(text: str) -> list[str]:
    """Return two lines that stand once in a text and are of the length of a sentence."""
    lines = [line.strip() for line in text.split("\n")]
    fit = [one for one in lines if len(one) in CHARACTERS_OF_A_QUOTE and text.count(one) == 1]
    return list(dict.fromkeys((fit[len(fit) // 3], fit[2 * len(fit) // 3])))


def test_documents_hold_every_letter_that_is_quoted(quoted, library):
    contents = library.contents()
    memos = {kind: memo_file(contents, kind=kind) for kind in ("docx", "html", "markdown")}

    shown = {kind: bare(READ[kind](memo)) for kind, memo in memos.items()}

    lost = [
        (kind, name)
        for name, passages in quoted.items()
        for passage in passages
        for kind, text in shown.items()
        if bare(passage.quote) not in text
    ]
    assert lost == []
    assert not any(memo.problems for memo in memos.values())


def test_a_pdf_holds_every_letter_that_is_quoted_or_says_that_no_font_has_it(quoted, library):
    made = memo_file(library.contents())

    printed = letters("".join(page_texts(made.data)))
    wanted = letters("".join(one.quote for passages in quoted.values() for one in passages))
    # joiners shape the letters beside them and are not read back
    lost = {one for one, n in wanted.items() if printed[one] < n} - {"\u200c", "\u200d"}
    assert lost <= set(made.missing)
    assert "No bundled font has" in made.warnings[-1]
    languages = {
        name
        for name, passages in quoted.items()
        if not set(made.missing).isdisjoint("".join(one.quote for one in passages))
    }
    assert languages.isdisjoint(
        ("eng", "fra", "rus", "ell_monotonic", "arb", "heb", "cmn_hans", "jpn", "kor")
    )


def bare(text: str) -> str:
    """Leave out white space and what a memo sets by the rules of typography."""
    straight = re.sub("[‘’ʼ]", "'", re.sub("[“”]", '"', unicodedata.normalize("NFC", text)))
    return re.sub(r"[\s\u2060–—-]", "", straight.replace("...", "…"))


def _of_docx(memo: MemoFile) -> str:
    with zipfile.ZipFile(BytesIO(memo.data)) as archive:
        document = etree.fromstring(archive.read("word/document.xml"))
    return "".join(document.itertext("{*}t"))


def _of_html(memo: MemoFile) -> str:
    return str(document_fromstring(memo.data.decode()).text_content())


def _of_markdown(memo: MemoFile) -> str:
    return re.sub(r"\\(\W)", r"\1", memo.data.decode()).replace("\n>", "")


READ = {"docx": _of_docx, "html": _of_html, "markdown": _of_markdown}
