"""Bibliographies that nobody here wrote; the expectations are those of Better BibTeX beside them."""

import logging
from pathlib import Path

import pytest

from briefbook.domain.reading import Bundle, Reading
from briefbook.errors import BriefbookError
from briefbook.readers.documents import read_bytes
from tests.corpus.bibliographies import bibtex_agreement, ris_agreement

DATA = Path(__file__).parents[3] / ".." / "shared" / "data" / "bib"

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the shared data are not here")
logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)


def test_every_real_file_is_read_or_refused_in_a_sentence():
    paths = [path for suffix in ("ris", "bib") for path in sorted(DATA.rglob(f"*.{suffix}"))]
    paths = [path for path in paths if path.stat().st_size <= 200_000]
    found = [outcome(path) for path in paths]

    refused = [text for text in found if isinstance(text, str)]
    assert all(text.startswith("“") and text.endswith(".") for text in refused)
    assert len(refused) <= 0.05 * len(paths)


def outcome(path: Path) -> Bundle | Reading | str:
    try:
        return read_bytes(path.name, path.read_bytes())
    except BriefbookError as error:
        return str(error)


def test_titles_authors_dates_and_dois_agree_with_better_bibtex():
    agreed = bibtex_agreement()

    shares = {name: sum(values) / len(values) for name, values in agreed.items()}
    assert shares["title"] >= 0.9
    assert shares["author"] >= 0.94
    assert shares["DOI"] == 1


def test_the_lines_of_ris_files_are_in_their_entries():
    agreed = ris_agreement()

    shares = {name: sum(values) / len(values) for name, values in agreed.items()}
    assert min(shares.values()) >= 0.95
