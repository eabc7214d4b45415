import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from briefbook.memo.assemble import assemble
from briefbook.memo.blocks import text_of
from briefbook.memo.pdf import write_pdf
from briefbook.memo.walking import text_in
from tests.pdf_text import page_texts

FOLDER = Path(__file__).parents[2] / ".." / "shared" / "data" / "markdown"
SPECIFICATION = FOLDER / "markdown-it+markdown-it/test/fixtures/commonmark/spec.txt"
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
MARGIN = 55.0
"""More than the head and foot of a page take."""
LARGEST = 30_000

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="the real Markdown files of ../shared are not here"),
]


def read(path):
    return path.read_text("utf-8", errors="replace")


def small(*patterns):
    paths = sorted({path for pattern in patterns for path in FOLDER.glob(pattern)})
    return [path for path in paths if 0 < path.stat().st_size < LARGEST]


def bare(text):
    """Leave out hyphens, which a line's end makes and takes, and what cannot be seen."""
    seen = (letter for letter in unicodedata.normalize("NFKC", text) if unicodedata.category(letter) != "Cf")
    return re.sub("[-\u2010\u2011\ufffe\x02]", "", "".join(seen))


def lost_words(memo, result):
    """Words, and how many of each a memo has more than its PDF; what no font has does not count."""
    notes = " ".join(text_of(note.runs) for note in memo.notes.entries)
    source = bare(f"{text_in(memo.blocks)} {notes}")
    text = bare("\n".join(page_texts(result.data, MARGIN)))
    words, printed = Counter(source.split()), Counter(text.split())
    if RIGHT_TO_LEFT.search(source):
        # PDFium goes by places on the page and so moves vowel signs, brackets and full stops of such lines
        words = Counter({word: count for word, count in words.items() if word.isalpha()})
        words.update(letter for letter in source if letter.isalpha() or unicodedata.combining(letter))
        printed.update(text)
    # a long word goes on in the next line without a hyphen
    together = "".join(text.split())
    return {
        word: count - printed[word]
        for word, count in words.items()
        if printed[word] < count and together.count(word) < count and not set(word) & set(result.missing)
    }


def check(contents_of, texts):
    """Print what no font has, and return what is lost without being told, by the name of the text."""
    lost, missing = {}, Counter()
    for name, text in texts:
        memo = assemble(contents_of(text))
        result = write_pdf(memo)
        missing.update(result.missing)
        if words := lost_words(memo, result):
            lost[name] = words
    print(f"{len(texts)} texts; no font has {dict(missing.most_common())}")  # noqa: T201 - a report
    return lost


def test_the_examples_of_commonmark_lose_no_word(contents_of):
    found = re.findall(r"^`{32} example\n(.*?)^\.$", read(SPECIFICATION), flags=re.DOTALL | re.MULTILINE)
    examples = [example.replace("→", "\t") for example in found]
    assert len(examples) > 600

    # a dozen a memo, with a paragraph between that ends whatever an example leaves open
    texts = [
        (f"examples from {start + 1}", "\n\nBetween.\n\n".join(examples[start : start + 12]))
        for start in range(0, len(examples), 12)
    ]

    assert check(contents_of, texts) == {}


def test_the_specification_as_one_document_loses_no_word(contents_of):
    assert check(contents_of, [(SPECIFICATION.name, read(SPECIFICATION))]) == {}


def test_the_tests_of_python_markdown_lose_no_word(contents_of):
    paths = small("Python-Markdown+markdown/tests/**/*.txt")
    assert len(paths) > 80

    assert check(contents_of, [(path.name, read(path)) for path in paths]) == {}


def test_real_files_lose_no_word(contents_of):
    paths = small("OWASP*/**/*.md", "markdown-it*/benchmark/**/*.md", "jgm*/**/*.md")
    # all the long ones and some of the many very short ones
    long = [path for path in paths if path.stat().st_size > 4000]
    paths = [*long, *[path for path in paths if path not in long][::4]]
    assert len(paths) > 80

    assert check(contents_of, [(str(path.relative_to(FOLDER)), read(path)) for path in paths]) == {}


def test_prose_as_typed_is_printed(contents_of):
    lost = {}
    for path in small("OWASP*/**/*.md", "Python-Markdown+markdown/tests/**/*.txt")[::2]:
        # lines without links, tags, comments, code and definitions are prose
        text = re.sub("<!--.*?-->", "", read(path), flags=re.DOTALL)
        prose = [line for line in text.splitlines() if not re.search(r"[\[\]<>{}\\&:`~=|]|^\s{4}", line)]
        words = Counter(re.findall(r"[^\W\d_]{4,}", bare("\n".join(prose))))

        printed = bare("".join(page_texts(write_pdf(assemble(contents_of(read(path)))).data, MARGIN)))

        together = "".join(printed.split())
        if gone := {word: count for word, count in words.items() if together.count(word) < count}:
            lost[path.name] = gone
    assert lost == {}
