"""The same contents give the same bytes, whatever was made before, in whichever process."""

import io
import json
import os
import re
import subprocess
import sys
import unicodedata
import zipfile
from itertools import product
from pathlib import Path

import pikepdf
import pytest

from briefbook.jobs.exporting import memo_file
from briefbook.memo.typesetting.faces import Face, face
from briefbook.memo.typesetting.shaping import Font
from tests.memo.digests import KINDS, LIKE_GLYPHS, digests, makers
from tests.memo.filled_memos import filled
from tests.pdf_text import page_texts

CHECKOUT = Path(__file__).parents[2]


def in_another_process(*args, **environment):
    variables = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    made = subprocess.run(
        [sys.executable, "-m", "tests.memo.digests", *args],
        cwd=CHECKOUT,
        env=variables | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(made.stdout)


def differing(one, other):
    assert one.keys() == other.keys()
    return [name for name in one if one[name] != other[name]]


@pytest.mark.slow
def test_files_are_the_same_in_other_processes_whatever_they_made_before():
    first = in_another_process("forwards", PYTHONHASHSEED="1")
    second = in_another_process("backwards", PYTHONHASHSEED="2", TZ="Asia/Tokyo", LC_ALL="C")

    assert differing(first, second) == []


def test_files_are_the_same_again_after_others_were_made_in_between(monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    names = list(makers())

    first = digests(names)
    again = digests(reversed(names))

    assert differing(first, again) == []


@pytest.mark.parametrize(("kind", "attach"), KINDS)
def test_the_time_is_that_of_source_date_epoch(kind, attach, monkeypatch):
    def made():
        return memo_file(filled("information-memo"), kind=kind, attach=attach).data

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    one, again = made(), made()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    later = made()

    assert one == again
    if kind == "pdf":
        with pikepdf.open(io.BytesIO(one)) as file:
            assert str(file.docinfo.CreationDate) == "D:20231114221320Z"
            with file.open_metadata() as metadata:
                assert metadata["xmp:CreateDate"].startswith("2023-11-14T22:13:20")
    if kind == "docx":
        with zipfile.ZipFile(io.BytesIO(one)) as archive:
            assert b"2023-11-14T22:13:20Z" in archive.read("docProps/core.xml")
    if kind in ("pdf", "docx"):
        assert one != later


@pytest.fixture
def drawn(monkeypatch):
    """Glyphs of each face, each with the text that it was drawn for, of words that share glyphs."""
    asked = {}
    code_of = Face.code_of

    def noted(self, glyph, text):
        asked.setdefault(self.name, {})[glyph, text] = None
        return code_of(self, glyph, text)

    monkeypatch.setattr(Face, "code_of", noted)
    for family, bold, small_caps in product(("serif", "sans"), (False, True), (False, True)):
        words = Font(family, 10.0, bold, False, small_caps)
        for word in " ".join(LIKE_GLYPHS.values()).split():
            assert words.words[word]
            assert words.rtl_words[word]
    monkeypatch.undo()
    return {name: list(pairs) for name, pairs in asked.items()}


def test_what_a_glyph_reads_as_does_not_depend_on_what_was_shaped_before(drawn):
    shared = 0
    for name, pairs in drawn.items():
        known = face(name)
        first, second = (Face(known.name, known.path, known.resource) for _ in range(2))

        one = {pair: first.code_of(*pair) for pair in pairs}
        other = {pair: second.code_of(*pair) for pair in reversed(pairs)}

        assert one == other
        assert first.text_of == second.text_of
        shared += len(pairs) - len({glyph for glyph, _ in pairs})
    assert {"NotoNaskhArabic-Regular", "NotoSansSC-Regular", "SourceSerif4-Regular"} <= drawn.keys()
    assert shared > 20


def test_every_code_reads_as_what_it_was_asked_for_or_as_its_glyph_alone(drawn):
    for name, pairs in drawn.items():
        known = face(name)
        for glyph, text in pairs:
            code = known.code_of(glyph, text)

            assert known.glyph_of(code) == glyph
            assert known.text_of[code] == text or code == glyph


@pytest.mark.parametrize("first", [False, True])
@pytest.mark.parametrize("name", LIKE_GLYPHS)
def test_words_that_share_glyphs_with_others_are_read_as_typed(name, first):
    made = makers()
    if first:
        for other in LIKE_GLYPHS:
            made[other]()

    text = " ".join(page_texts(made[name]()))

    printed = set(normal(text).split())
    assert [word for word in normal(LIKE_GLYPHS[name]).split() if word not in printed] == []


def normal(text):
    # PDFium takes ligatures and composed letters apart in ways of its own, and drops what cannot be seen
    return re.sub("[\xad\u200b\ufffe\x02]", "", unicodedata.normalize("NFKC", text))
