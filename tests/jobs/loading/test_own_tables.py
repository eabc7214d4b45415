"""The sample's own tables say what the sample holds, passages and all."""

from pathlib import Path

import pytest

from briefbook.jobs.ledgers import table_file
from briefbook.jobs.loading.mapping import guess_for
from briefbook.jobs.loading.planning import plan_load
from briefbook.jobs.loading.targets import LOADABLE
from briefbook.jobs.sample import make_sample
from briefbook.readers.tables import read_tables


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    with make_sample(Path(tmp_path_factory.mktemp("sample")) / "sample.briefbook") as book:
        yield book


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("word", LOADABLE)
def test_loading_what_was_just_written_changes_nothing(sample, word, ending):
    kind = LOADABLE[word]
    (table, *_) = read_tables(f"{word}.{ending}", table_file(kind, sample.contents(), ending))

    loading = plan_load(sample, kind, table, guess_for(kind, table))

    assert loading.unread == ()
    assert [one for one in loading.edit.changes if one.before != one.after] == []
    assert (loading.added, loading.changed) == (0, 0)
    assert loading.unchanged == len(sample.by_kind[kind].all())
