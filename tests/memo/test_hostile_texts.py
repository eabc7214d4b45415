import builtins
import io
import os
import socket
from pathlib import Path

import pytest

from briefbook import paths
from briefbook.memo.assemble import assemble
from briefbook.memo.pdf import write_pdf

HOSTILE = {
    "local picture": '<img src="/etc/passwd"> ![x](/etc/passwd) ![y](file:///etc/shadow) ![z](../x.png)',
    "remote picture": "![x](http://a.example/x.png) <img src='https://a.example/y.png'>",
    "markup of the typesetter": '<font color="[[...]]">red</font> <para><onDraw name="x" label="y"/></para>',
    "broken entities": "& &amp &bogus; &#xD800; &#99999999; &#0;",
    "unbalanced tags": "<b> <i> </b> </p></div> <table><tr> <!-- never closed",
    "scripts": "<script>alert(1)</script> [x](javascript:alert(1)) [y](vbscript:x) [z](data:text/html,x)",
    "controls": "NUL\x00 ESC\x1b[31m surrogate \ud800\udc00 \udfff non-character \uffff\ufdd0",
    "invisible": "zero\u200bwidth\u200d \u202eoverride\u202c \u2066isolate\u2069\ufeff so\u00adft \U000e0041",
    "a long word": "x" * 100_000,
    "brackets": "[" * 5000,
    "closed brackets": "[" * 5000 + "]" * 5000,
    "quotes": "> " * 300 + "deep down",
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
def nothing_is_opened(monkeypatch):
    """Fails on any file outside the program's own and on any socket; gives what was tried."""
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
