"""From files and folders to readings, each file read by the worker, and what lies inside files as well."""

import posixpath
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path, PurePosixPath

from briefbook.domain.reading import Bundle, Enclosed, Reading
from briefbook.jobs.intake.asking import Refusal, refusing
from briefbook.jobs.intake.attaching import with_file
from briefbook.jobs.intake.choosing import chosen, is_bibliography
from briefbook.jobs.intake.folders import beside, files_of, resolved
from briefbook.jobs.intake.inside import Archive, File
from briefbook.jobs.intake.reading_ahead import ReadingAhead
from briefbook.jobs.workers.pool import Calls, Workers
from briefbook.jobs.workers.reading import read_clipboard, read_document, with_original
from briefbook.jobs.workers.worker import StoppedError
from briefbook.readers.documents import bytes_of, shown_name
from briefbook.translation import tr

Progress = Callable[[int, int, str], bool]
"""Asked before each file whether to go on, with how many of how many are done, and the file's name."""


@dataclass(frozen=True)
class Found:
    """A document that was read, and which one it came with."""

    number: int
    """Counted through one intake."""
    filename: str
    reading: Reading
    parent: int | None = None
    """The number of the mail or the entry that it came with, which is always found before it."""
    path: Path | None = None
    """The file on disk that it came from."""


Item = Found | Refusal

_Ahead = tuple[File | Refusal, Reading | Bundle | Refusal | None]
"""A file, and what was read of it."""


def intake(
    paths: Iterable[Path],
    worker: Calls,
    *,
    progress: Progress = lambda done, total, name: True,
    passwords: Sequence[str] = (),
) -> Iterator[Item]:
    """Read files, and those in folders, archives and mails; each password is tried where one is needed.

    Ends when `progress` says so, at once if the worker is stopped then; what was yielded stays good.
    """
    try:
        yield from _Intake(worker, progress, passwords).of_paths(paths)
    except StoppedError:
        return


def intake_pasted(text: str, html: str, worker: Calls) -> Iterator[Item]:
    """Read what was copied or dragged from another program, either of which may be empty."""
    try:
        read = refusing(tr("The clipboard"), partial(worker.call, read_clipboard, text, html), worker.limits)
    except StoppedError:
        return
    yield read if isinstance(read, Refusal) else Found(0, read.filename, read)


class _Intake:
    """One walk through files."""

    def __init__(self, worker: Calls, progress: Progress, passwords: Sequence[str]) -> None:
        self._worker = worker
        self._progress = progress
        self._passwords = ("", *passwords)
        self._done = 0
        self._total = 0
        self._found = 0
        self._taken: set[Path] = set()
        self._ahead: Reading | Bundle | Refusal | None = None
        """What was read ahead of the file that comes next."""

    def of_paths(self, paths: Iterable[Path]) -> Iterator[Item]:
        """Read files and folders."""
        files: list[Path | Refusal] = []
        for path in paths:
            name = shown_name(path.name or str(path))
            inside = refusing(name, partial(files_of, path), self._worker.limits)
            if isinstance(inside, Refusal):
                files.append(replace(inside, path=path))
            else:
                files += [*inside[0], *(Refusal(name, problem, path) for problem in inside[1])]
        self._total = len(files)
        opened: Iterable[tuple[Path | Refusal, _Ahead | None]]
        size = self._worker.size if isinstance(self._worker, Workers) else 0
        # one file by itself gains nothing by being read in a thread
        if size > 1 < len(files):
            opened = ReadingAhead(self._read_ahead, size, _bytes_in).of(files)
        else:
            opened = ((one, None) for one in files)
        for one, ahead in opened:
            if isinstance(one, Refusal) or resolved(one) in self._taken:
                self._done += 1
                yield from (one,) if isinstance(one, Refusal) else ()
                continue
            self._step(shown_name(one.name or str(one)))
            file, self._ahead = ahead or (self._opened(one), None)
            yield from (file,) if isinstance(file, Refusal) else self._of_file(file)

    def _read_ahead(self, path: Path | Refusal) -> _Ahead:
        """Return a file and what was read of it; None for what was not read, or stopped."""
        file = path if isinstance(path, Refusal) else self._opened(path)
        if isinstance(file, Refusal):
            return file, None
        try:
            return file, self._tried(file)
        except StoppedError:
            return file, None

    def _opened(self, path: Path) -> File | Refusal:
        name = shown_name(path.name or str(path))
        data = refusing(name, partial(bytes_of, path), self._worker.limits)
        return replace(data, path=path) if isinstance(data, Refusal) else File(name, data, path)

    def _of_file(self, file: File) -> Iterator[Item]:
        read = self._read(file)
        if isinstance(read, Refusal):
            yield read
            return
        for reading in (read,) if isinstance(read, Reading) else read.readings:
            yield from self._of_reading(reading, file)
        if missing := file.inside.missing:
            reason = tr(
                "“{name}” names (a file that is|%n files that are) not beside it, such as “{missing}”.",
                "",
                len(missing),
                name=file.name,
                missing=shown_name(missing[0]),
            )
            missing.clear()
            yield Refusal(file.name, reason, file.path)
        if isinstance(read, Bundle):
            for reason in read.refusals:
                told = reason if read.filename in reason else _lying_in(reason, read.filename)
                yield Refusal(read.filename, told, file.path)
            yield from self._of_enclosed(read.enclosed, file, file.parent)

    def _of_reading(self, reading: Reading, file: File) -> Iterator[Item]:
        named = self._named(reading, file)
        others: list[File] = []
        refused: list[Refusal] = []
        for other in named:
            read = other if isinstance(other, Refusal) else self._read(other)
            if isinstance(read, Reading):
                reading = with_file(reading, read)
                break
            if isinstance(read, Refusal):
                refused.append(read)
            elif isinstance(other, File):
                others.append(other)  # to be read again, under the entry
        number, self._found = self._found, self._found + 1
        # what lies in it stands on its own from here on
        bare = replace(reading, enclosed=(), beside=())
        yield Found(number, reading.filename, bare, file.parent, file.path)
        yield from refused
        yield from self._of_enclosed(reading.enclosed, file, number)
        for other in chain(others, named):
            if isinstance(other, Refusal):
                yield other
            else:
                yield from self._of_file(replace(other, parent=number))

    def _named(self, entry: Reading, file: File) -> Iterator[File | Refusal]:
        """Yield the files that an entry names as its own, where they are where they may be."""
        for relative in entry.beside:
            if file.archive:
                folder = posixpath.dirname(file.place)
                place = posixpath.normpath(posixpath.join(folder, relative.replace("\\", "/")))
                if sibling := file.archive.files.get(place):
                    self._total += 1
                    self._step(sibling.name)
                    file.archive.taken.add(place)
                    yield file.beside(sibling)
                    continue
            elif not file.depth and (path := beside(file.path, relative)):
                self._total += 1
                self._taken.add(path)
                self._step(shown_name(path.name))
                yield self._opened(path)
                continue
            file.inside.missing.append(relative)

    def _of_enclosed(self, enclosed: Sequence[Enclosed], file: File, parent: int | None) -> Iterator[Item]:
        waiting = list(enclosed)
        archive = None
        # in an archive, where one whose path leads out of it has none; what is attached has none either
        if any(one.path for one in waiting):
            waiting = chosen(waiting, lambda one: PurePosixPath(one.path or one.name))
            if any(is_bibliography(PurePosixPath(one.path)) for one in waiting):
                archive = Archive({one.path: one for one in waiting if one.path})
        waiting.reverse()
        self._total += len(waiting)
        while waiting:
            # popped, so that what was read is not kept in memory
            inner = file.inner(waiting.pop(), parent, archive)
            if archive and inner.place in archive.taken:
                self._done += 1
                continue
            why = file.inside.beyond(shown_name(file.path.name), inner)
            if why is not None:
                self._done += 1 + len(waiting)
                yield from (Refusal(shown_name(file.path.name), why, file.path),) if why else ()
                return
            self._step(inner.name)
            if inner.data in inner.around:
                yield Refusal(
                    inner.name, tr("“{name}” holds itself, so it was left out.", name=inner.name), file.path
                )
            else:
                yield from self._of_file(inner)

    def _step(self, name: str) -> None:
        if not self._progress(self._done, self._total, name):
            raise StoppedError(tr("The import was cancelled."))
        self._done += 1

    def _read(self, file: File) -> Reading | Bundle | Refusal:
        read = self._asked(file)
        if isinstance(read, Refusal):
            file.inside.ended += read.ended_child
            told = _lying_in(read.reason, shown_name(file.path.name)) if file.depth else read.reason
            return replace(read, reason=told, path=file.path)
        if isinstance(read, Reading):
            return with_original(read, file.data)
        return replace(read, readings=tuple(with_original(one, file.data) for one in read.readings))

    def _asked(self, file: File) -> Reading | Bundle | Refusal:
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            return ahead
        while True:
            try:
                return self._tried(file)
            except StoppedError:
                # stopped for another import, perhaps, that goes through the same worker
                if not self._progress(self._done - 1, self._total, file.name):
                    raise

    def _tried(self, file: File) -> Reading | Bundle | Refusal:
        """Read a file, with each password as long as it needs one; raises `StoppedError`."""
        for password in self._passwords:
            ask = partial(self._worker.call, read_document, file.name, file.data, password)
            read = refusing(file.name, ask, self._worker.limits)
            if not (isinstance(read, Refusal) and read.needs_password):
                break
        return read


def _bytes_in(path: Path | Refusal) -> int:
    try:
        return 0 if isinstance(path, Refusal) else path.stat().st_size
    except OSError:  # which reading it will tell
        return 0


def _lying_in(reason: str, name: str) -> str:
    return tr("{reason} It lies in “{name}”.", reason=reason, name=name)
