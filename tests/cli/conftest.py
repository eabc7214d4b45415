"""Running a command; one process reads files for all of these tests, as it takes a second to get ready."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from briefbook.cli import main
from briefbook.jobs.workers.pool import Workers
from briefbook.jobs.workers.reading import reading_workers


@pytest.fixture(scope="session")
def readers() -> Iterator[Workers]:
    with reading_workers() as workers:
        yield workers


@pytest.fixture(autouse=True)
def reading_is_warm(readers: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let commands borrow the process rather than start their own."""

    @contextmanager
    def borrowed() -> Iterator[Workers]:
        yield readers

    monkeypatch.setattr("briefbook.cli.writing.reading_workers", borrowed)
    monkeypatch.setattr("briefbook.cli.evidence.reading_worker", borrowed)
    monkeypatch.setattr("briefbook.cli.loading.reading_worker", borrowed)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run a command and give its exit code, standard output and standard error."""

    def run(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main([str(word) for word in words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run
