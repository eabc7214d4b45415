import re
from pathlib import Path

import pytest

from briefbook.memo.assemble import assemble
from briefbook.memo.blocks import Code, Heading, ListBlock, Notes, Paragraph, Quote, Table, text_of
from briefbook.memo.pdf import write_pdf
from briefbook.memo.pdf.faces import visible

FOLDER = Path(__file__).parents[2] / ".." / "shared" / "data" / "markdown"
SMALL = 12_000
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


def sample():
    """Return some sixty small texts, the same in every run."""
    small = [
        path
        for path in sorted(FOLDER.rglob("*"))
        if path.suffix in (".md", ".txt") and path.stat().st_size < SMALL
    ]
    return small[:: max(len(small) // 60, 1)]


def words_in(blocks):
    for block in blocks:
        if isinstance(block, (Paragraph, Heading)):
            yield from text_of(block.runs).split()
        elif isinstance(block, Code):
            yield from block.text.split()
        elif isinstance(block, Notes):
            for note in block.entries:
                yield from text_of(note.runs).split()
        elif isinstance(block, Quote):
            yield from words_in(block.blocks)
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from words_in(item)
        elif isinstance(block, Table):
            for row in (*block.header, *block.rows):
                for cell in row:
                    yield from words_in(cell)


@pytest.mark.slow
@pytest.mark.skipif(not FOLDER.is_dir(), reason="the shared data are not here")
def test_real_texts_lose_no_word_but_what_no_font_has(contents_of, words_lost):
    lost = {}
    for path in sample():
        memo = assemble(contents_of(path.read_text("utf-8", errors="replace")))

        result = write_pdf(memo)

        words = " ".join(word for word in words_in(memo.blocks) if not RIGHT_TO_LEFT.search(word))
        if gone := words_lost(visible(words), result.data, result.missing):
            lost[path.name] = gone
    assert lost == {}


@pytest.mark.slow
@pytest.mark.skipif(not FOLDER.is_dir(), reason="the shared data are not here")
def test_real_texts_keep_their_words_on_the_way_to_blocks(contents_of):
    lost = {}
    for path in sample():
        text = path.read_text("utf-8", errors="replace")
        # lines without links, tags, comments and definitions are prose
        prose = [
            line
            for line in re.sub("<!--.*?-->", "", text, flags=re.DOTALL).splitlines()
            if not re.search(r"[\[\]<>{}\\&:]|-->|```|~~~", line)
        ]
        words = set(re.findall(r"[^\W\d_]{4,}", "\n".join(prose)))

        blocks = assemble(contents_of(text)).blocks

        kept = " ".join(words_in(blocks))
        if gone := sorted(word for word in words if word not in kept):
            lost[path.name] = gone
    assert lost == {}
