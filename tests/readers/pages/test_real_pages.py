"""Pages that nobody here wrote, read where they are present, against the article text kept with them."""

import pytest

from tests.readers.pages import page_scores

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not page_scores.DATA.is_dir(), reason="the pages are not here"),
]


def test_the_article_is_what_is_shown_of_real_pages():
    scores = []

    for folder in page_scores.SETS.values():
        cases = filter(page_scores.is_sound, page_scores.cases_in(folder, every=3))
        scores += [page_scores.score(case.shown, case)[2] for case in cases]

    assert len(scores) > 40
    assert sum(scores) / len(scores) >= 0.92
    assert sum(score < 0.8 for score in scores) <= 6
