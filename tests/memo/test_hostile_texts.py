import builtins
import io
import os
import socket
import ssl  # noqa: F401 - it takes socket.socket for a base, so it is loaded before that is replaced
from pathlib import Path

import pytest

from briefbook import paths
from briefbook.memo.assemble import assemble
from briefbook.memo.blocks import Quote, Table, text_of
from briefbook.memo.markdown import blocks_from
from briefbook.memo.notes import Endnotes
from briefbook.memo.pdf import write_pdf
from briefbook.memo.walking import runs_in, text_in

LARGE = {
    "a word of a million letters": "x" * 1_000_000,
    "5,000 open brackets": "[" * 5_000,
    "a million open brackets": "[" * 1_000_000,
    "a megabyte of half links": "[a](b) [" * 130_000,
    "links without a space": "[a](b)" * 50_000,
    "500 nested quotes": "> " * 500 + "deep",
    "a table of 5,000 rows": "|a|b|c|d|e|f|\n|-|-|-|-|-|-|\n" + "|some words|**b**|`c`|d|e|f|\n" * 5_000,
    "backticks of all lengths": " ".join("`" * length for length in range(1, 1_000)),
    "fences that never close": "~~~a\n" * 200_000,
    "quotation marks": "\"'" * 400_000,
    "backslashes": "\\" * 500_000,
    "braces after emphasis": "**a**{" * 50_000,
    "definitions without an end": "a\n: b\n" * 20_000,
    "footnotes without an end": "".join(f"[^{n}]: a\n" for n in range(5_000)) + "[^1]",
    "abbreviations": "".join(f"*[A{n}]: x\n" for n in range(5_000)) + "A1 A2 " * 20_000,
    "spaces": "- a" + " " * 1_000_000 + "b",
    "comments that never close": "<!--" * 200_000,
    "references": "[a]: b\n" * 50_000 + "[a]",
}
HOSTILE = {
    "local picture": '<img src="/etc/passwd"> ![x](/etc/passwd) ![y](file:///etc/shadow) ![z](../x.png)',
    "remote picture": "![x](http://a.example/x.png) <img src='https://a.example/y.png'>",
    "markup of the typesetter": '<font color="[[...]]">red</font> <para><onDraw name="x" label="y"/></para>',
    "broken entities": "& &amp &bogus; &#xD800; &#99999999; &#0;",
    "unbalanced tags": "<b> <i> </b> </p></div> <table><tr> <!-- never closed",
    "scripts": "<script>alert(1)</script> [x](javascript:alert(1)) [y](vbscript:x) [z](data:text/html,x)",
    "controls": "NUL\x00 ESC\x1b[31m surrogate \ud800\udc00 \udfff non-character \uffff\ufdd0",
    "invisible": "zero\u200bwidth\u200d \u202eoverride\u202c \u2066isolate\u2069\ufeff so\u00adft \U000e0041",
    "a long word": "x" * 20_000,
    "brackets": "[" * 5000,
    "closed brackets": "[" * 5000 + "]" * 5000,
    "quotes": "> " * 500 + "deep down",
    "nested lists": "".join(f"{'    ' * depth}- item\n" for depth in range(50)),
    "a table": "|a|b|c|d|e|f|\n|-|-|-|-|-|-|\n" + "|some words|**b**|`c`|d|e|f|\n" * 400,
    "a table of long words": f"|a|b|\n|-|-|\n|{'x' * 3000}|{'y' * 3000}|\n",
    "a table of many columns": f"|{'a|' * 60}\n|{'-|' * 60}\n|{'word|' * 60}\n",
    "addresses with marks": "[a](https://a.example/)>>(endobj) [b](https://a.example/%00%zz\\(\\)) <https://a.example/<>",
    "a heading of great length": f"# {'word ' * 20_000}",
    "code of great width": f"```\n{'x' * 20_000}\n```",
    "footnotes that cite themselves": "a[^1]\n\n[^1]: b[^1] c[^2]\n[^2]: d[^1]\n",
    "marks alone": "* _ ` ~ # > - + | \\ { } ( ) ! \n\n---\n\n***\n\n```\n",
}


@pytest.fixture
def nothing_is_opened(contents_of, monkeypatch):
    """Fails on any file outside the program's own and on any socket; gives what was tried."""
    # libraries look for their settings when they are loaded
    write_pdf(assemble(contents_of("x")))
    tried = []
    allowed = (paths.resources(), Path(os.__file__).parent, Path(paths.__file__).parent)

    def watched(name, original):
        def opened(file, *args, **kwargs):
            if isinstance(file, (str, bytes, os.PathLike)):
                place = Path(os.fsdecode(file)).resolve()
                if not any(place.is_relative_to(folder) for folder in allowed):
                    tried.append(str(place))
                    raise PermissionError(f"{name} of {place}")
            return original(file, *args, **kwargs)

        return opened

    def connected(*args, **kwargs):
        tried.append("socket")
        raise PermissionError("socket")

    monkeypatch.setattr(builtins, "open", watched("open", builtins.open))
    monkeypatch.setattr(io, "open", watched("open", io.open))
    monkeypatch.setattr(os, "open", watched("os.open", os.open))
    monkeypatch.setattr(socket, "socket", connected)
    monkeypatch.setattr(socket, "create_connection", connected)
    return tried


@pytest.fixture
def blocks(contents_of):
    def read(text):
        return blocks_from(text, Endnotes(contents_of()), place="The issue")

    return read


@pytest.mark.parametrize("name", LARGE)
@pytest.mark.timeout(20)
def test_large_hostile_text_becomes_blocks_in_time_and_whole(name, blocks):
    text = LARGE[name]

    kept = text_in(blocks(text))

    assert kept
    if name.startswith(("a word", "5,000", "a million")):
        assert kept == text


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_becomes_blocks_that_lead_nowhere(name, blocks, nothing_is_opened):
    found = blocks(HOSTILE[name])

    links = [run.link for runs in runs_in(found) for run in runs if run.link]
    assert [link for link in links if not link.startswith("https://a.example/")] == []
    assert nothing_is_opened == []


def test_a_table_of_5000_rows_has_them_all(blocks):
    (table,) = blocks(LARGE["a table of 5,000 rows"])

    assert isinstance(table, Table)
    assert len(table.rows) == 5_000
    assert {len(row) for row in table.rows} == {6}


def test_500_nested_quotes_are_60_with_their_words(blocks):
    (block,) = blocks(LARGE["500 nested quotes"])

    depth = 0
    while isinstance(block, Quote):
        (block,), depth = block.blocks, depth + 1
    assert (text_of(block.runs), depth) == ("deep", 60)


def test_what_could_deceive_a_reader_or_a_program_is_taken_out(blocks):
    (paragraph,) = blocks("a\x00b\ud800c \u202etxt.exe\u202c \u2066d\u2069 [[red]] [[…]] {{ y }} \ufdd0")

    assert text_of(paragraph.runs) == "ab\ufffdc txt.exe d [[red]] [[…]] {{ y }} \ufffd"


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt&#58;alert(1)",
        "java\tscript:alert(1)",
        "\x01javascript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "//a.example/x",
        "/etc/passwd",
        "../x",
        "http:x",
        "ftp://a.example/",
        "https://a.example/\u202e",
    ],
)
def test_only_addresses_of_the_web_mail_and_telephone_are_links(address, blocks):
    written = [f"[a](<{address}>)", f"<{address}>", f"[b]\n\n[b]: {address}\n", f"![c]({address})"]

    links = [run.link for text in written for runs in runs_in(blocks(text)) for run in runs if run.link]

    assert [link for link in links if link != "https://a.example/"] == []


def test_web_mail_and_telephone_addresses_are_links(blocks):
    (paragraph,) = blocks(
        "[a](https://a.example/) [b](mailto:b@a.example) [c](tel:+44-20) <HTTP://a.example>"
    )

    assert [run.link for run in paragraph.runs if run.link] == [
        "https://a.example/",
        "mailto:b@a.example",
        "tel:+44-20",
        "HTTP://a.example",
    ]


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.timeout(30)
def test_hostile_text_is_printed_and_opens_nothing(name, contents_of, nothing_is_opened):
    text = HOSTILE[name]

    result = write_pdf(assemble(contents_of(text, sender=text[:200], marking=text[:60])))

    assert nothing_is_opened == []
    assert result.data.startswith(b"%PDF")
    assert b"/URI (javascript" not in result.data
    assert b"/Launch" not in result.data


@pytest.mark.parametrize("name", ["a long word", "brackets", "closed brackets", "a table of long words"])
def test_hostile_length_loses_no_character(name, contents_of, page_texts):
    text = HOSTILE[name]

    printed = "".join(page_texts(write_pdf(assemble(contents_of(text))).data))

    for char in set(text) & set("xy[]"):
        # the letters of the template's own words come on top
        assert printed.count(char) >= text.count(char)


def test_tags_are_printed_as_they_were_typed(contents_of, words_lost):
    text = '<img src="/etc/passwd"> <font color="[[...]]">red</font> & <b>unbalanced'

    result = write_pdf(assemble(contents_of(text)))

    assert words_lost(text, result.data) == []


def test_hostile_titles_and_fields_are_printed(contents_of, page_texts):
    memo = assemble(
        contents_of(
            "x", to="<b>&amp;\x00\u202e", subject="word " * 400, marking="OFFICIAL " * 40, date="<i>2026"
        )
    )

    texts = page_texts(write_pdf(memo).data)

    assert "<b>&amp;" in texts[0]
    assert all(text.count("OFFICIAL") == 80 for text in texts)
