"""Files that nobody here wrote, where `../shared` is: read, or refused in a sentence, and their words kept.

Web pages are scored in `tests/readers/test_real_pages.py`; `python -m tests.corpus` reads all, with tables.
"""

from statistics import mean

import pytest

from tests.corpus import office, pdfs
from tests.corpus.files import IS_HERE, real_files
from tests.corpus.outcomes import MISTAKE, READ, STOPPED, outcomes

EVERY = 3
LONGEST = 25.0

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not IS_HERE, reason="the files of ../shared are not here"),
]


def test_no_real_file_stops_a_reader_or_gives_garbage_for_text():
    files = real_files()[::EVERY]

    found = list(outcomes(files))

    wrong = [one for one in found if one.what in (MISTAKE, STOPPED) or one.is_garbage]
    assert [(one.file.path.name, one.what, one.sentence) for one in wrong] == []
    assert max(one.seconds for one in found) <= LONGEST
    assert sum(one.what == READ for one in found) > len(files) * 0.85


def test_pdf_files_keep_the_words_of_their_text_layers():
    shares = [
        share for _, expected, share in pdfs.layers(pdfs.real_paths()[::EVERY]) if expected.total() >= 20
    ]

    assert len(shares) > 40
    assert mean(shares) >= 0.99
    assert min(shares) >= 0.95


def test_documents_and_mails_keep_the_words_that_stand_in_them():
    scores = [*office.with_expectations(peers=False), *office.with_their_words(peers=False)]

    assert [one.n > 10 for one in scores] == [True] * 5
    assert min(one.recall for one in scores) >= 0.97
