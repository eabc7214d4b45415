"""Real documents, where the shared data are: their words come through, and none stops a reader."""

import re
from collections import Counter

import pytest

from briefbook.errors import BriefbookError
from briefbook.readers.office.docx import read_docx
from briefbook.readers.office.odt import read_odt
from briefbook.readers.office.rtf import read_rtf
from briefbook.readers.pages.article import tokens_of
from tests.corpus.native import OTHER_OPTIONS, expected_words

READERS = {".docx": read_docx, ".odt": read_odt, ".rtf": read_rtf}


@pytest.mark.parametrize("suffix", [".docx", ".rtf"])
def test_nearly_every_word_that_is_expected_is_read(suffix, shared_files):
    shares = {}
    for file in shared_files(f"office-mail/*/test/{suffix[1:]}/*{suffix}"):
        native = file.with_suffix(".native")
        if not native.exists() or file.stem in OTHER_OPTIONS:
            continue
        expected = expected_words(native.read_text(encoding="utf-8"))
        try:
            read = Counter(tokens_of(READERS[suffix](file.name, file.read_bytes()).text))
        except BriefbookError:
            read = Counter()
        if expected:
            shares[file.stem] = (expected & read).total() / expected.total()

    assert sum(shares.values()) / len(shares) >= 0.97
    assert sorted(shares.values())[len(shares) // 10] == 1


def test_every_real_file_gives_a_text_or_a_sentence(shared_files):
    files = [file for file in shared_files("*/**/*") if file.suffix in READERS]
    sentences = []

    for file in files:
        try:
            reading = READERS[file.suffix](file.name, file.read_bytes())
        except BriefbookError as refusal:
            sentences.append((file.name, str(refusal)))
        else:
            assert re.search(r"[^\W\d_]", reading.text)
            assert "\ufffd" not in reading.text
            assert not re.search("[\U000f0000-\U0010ffff]", reading.text)
    assert all(sentence.startswith(f"“{name}”") for name, sentence in sentences)
