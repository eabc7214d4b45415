"""Real texts: hundreds of files that people wrote, and the tests of Markdown programs."""

import html
import re
from collections import Counter
from pathlib import Path

import lxml.html
import pytest
from markdown import Markdown

from briefbook.memo.assemble import assemble
from briefbook.memo.blocks import Notes, text_of
from briefbook.memo.characters import printable
from briefbook.memo.markdown import blocks_from
from briefbook.memo.markdown.definitions import without_comments
from briefbook.memo.notes import Endnotes
from briefbook.memo.pdf import write_pdf
from briefbook.memo.walking import text_in

FOLDER = Path(__file__).parents[2] / ".." / "shared" / "data" / "markdown"
LONGEST = 80_000
SMALL = 12_000
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
NEVER_PRINTED = re.compile(
    r"\{:?[^{}\n]*\}"  # attribute lists
    r"|^[ \t>*-]*(?:`{3,}|~{3,})(.*)$"  # the language of code
    r"|&#\w+;?",
    re.MULTILINE,
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="the shared data are not here"),
]


def files(largest):
    return [
        path
        for path in sorted(FOLDER.rglob("*"))
        if path.suffix in (".md", ".txt", ".text") and path.stat().st_size < largest
    ]


def words(text):
    return Counter(re.findall(r"\w+", text))


def words_of_html(text):
    """Count the words that Python-Markdown's own HTML has, where HTML in a text is text."""
    reader = Markdown(extensions=["tables", "fenced_code", "footnotes", "def_list", "sane_lists"])
    reader.preprocessors.deregister("html_block")
    reader.inlinePatterns.deregister("html")
    made = reader.convert(without_comments(printable(text)))
    if not made.strip():
        return Counter()
    root = lxml.html.fragment_fromstring(made, create_parent="div")
    for numbers in root.xpath("//*[@class='footnote-backref'] | //sup[a/@class='footnote-ref']"):
        numbers.drop_tree()
    return words(" ".join(root.itertext()))


def test_real_texts_keep_every_word_on_the_way_to_blocks(contents_of):
    lost = {}
    chosen = files(LONGEST)
    for path in chosen:
        text = path.read_text("utf-8", errors="replace")
        endnotes = Endnotes(contents_of())

        blocks = blocks_from(text, endnotes, place="The issue")

        printed = "\n".join([text_in(blocks), *(text_of(note.runs) for note in endnotes.block.entries)])
        kept, run_together = words(printed), re.sub(r"\W", "", printed)
        aside = words(html.unescape(" ".join(match[0] for match in NEVER_PRINTED.finditer(text))))
        aside += words(" ".join(match[0] for match in NEVER_PRINTED.finditer(text)))
        gone = [
            word
            for word, count in words_of_html(text).items()
            if kept[word] < count and word not in aside and word not in run_together
        ]
        if gone:
            lost[path.name] = gone
    assert lost == {}
    assert len(chosen) >= 80


def test_real_texts_lose_no_word_but_what_no_font_has(contents_of, words_lost):
    lost = {}
    small = files(SMALL)
    for path in small[:: max(len(small) // 80, 1)]:
        memo = assemble(contents_of(path.read_text("utf-8", errors="replace")))

        result = write_pdf(memo)

        text = text_in(block for block in memo.blocks if not isinstance(block, Notes))
        notes = " ".join(text_of(note.runs) for note in memo.notes.entries)
        typed = [word for word in f"{text} {notes}".split() if not RIGHT_TO_LEFT.search(word)]
        if gone := words_lost(INVISIBLE.sub("", " ".join(typed)), result.data, result.missing):
            lost[path.name] = gone
    assert lost == {}
