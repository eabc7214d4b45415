"""The ground that steps of the self-test stand on, made once for all tests of it."""

import pytest

from briefbook import paths
from briefbook.ui.self_test.ground import Ground


@pytest.fixture(scope="module")
def whole_ground(tmp_path_factory):
    folder = tmp_path_factory.mktemp("self-test")
    with paths.user_files_in(folder / "user"):
        ground = Ground(folder)
        yield ground
        ground.leave()


@pytest.fixture
def ground(whole_ground, qapp, tmp_path):
    """Give a ground of the test's own, with the sample book and the workers of the others."""
    ground = Ground(tmp_path)
    ground.sample, ground.contents = whole_ground.sample, whole_ground.contents
    ground.reader, ground.memos = whole_ground.reader, whole_ground.memos
    return ground
