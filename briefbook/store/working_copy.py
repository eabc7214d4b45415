"""The local copy of a book that lies on a share or in a synchronised folder, and how it gets back there.

Locks, journals and half-written files do not travel over networks or through services that copy files. So
such a book is edited as a copy in the user's own folder, and the file that others see is replaced as a whole.
"""

import json
import os
import shutil
import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from briefbook import paths
from briefbook.errors import BookError
from briefbook.store import shared_files
from briefbook.store.copying import copied_beside
from briefbook.store.database import connected
from briefbook.store.driver import DatabaseError
from briefbook.store.faults import while_opening
from briefbook.store.keys import Key
from briefbook.store.known_edits import holds_nothing_new, take_exports
from briefbook.store.lock import BookLock
from briefbook.store.places import Place
from briefbook.store.shared_files import Stamp
from briefbook.store.whole_files import make_folder, synced
from briefbook.translation import tr

STATE = "state.json"
"""What a working copy's folder says of it."""


@dataclass(frozen=True)
class Standing:
    """How a working copy stands to what the others see."""

    by: str
    """What the book is shared by, such as `Dropbox`."""
    published_at: datetime | None
    is_published: bool

    @property
    def text(self) -> str:
        """The standing in one sentence."""
        place = tr(self.by)
        if not self.is_published:
            return tr(
                "Lies in {place} and is worked on here; the last edits are yet to be published.", place=place
            )
        if self.published_at is None:
            return tr("Lies in {place} and is worked on here.", place=place)
        time = f"{self.published_at:%H:%M}"
        return tr("Lies in {place} and is worked on here; published {time}.", place=place, time=time)


class WorkingCopy:
    """A book's file in the user's own folder; `shared` is the one that others see."""

    def __init__(self, shared: Path, place: Place, *, name: str = "") -> None:
        self.shared, self.place = shared, place
        name = name or sha256(os.fsencode(shared)).hexdigest()[:24]
        self.folder = paths.user_working_copies() / name
        self.path = self.folder / shared.name
        self._lock = BookLock(self.folder, shared.name)
        self.theirs: Path | None = None
        """A local copy of what somebody else published meanwhile, once that was found; merge it to go on."""
        self.published_at: datetime | None = None
        self._base: Stamp | None = None
        self._published: Stamp | None = None
        self._theirs = self.folder / "theirs" / shared.name
        self._publishing = threading.Lock()
        self._is_there = os.path.isfile(self.path) and self._recall()

    @property
    def is_there(self) -> bool:
        """Whether the copy exists: it is in use, or its user's last edits could not be published."""
        return self._is_there

    @property
    def is_published(self) -> bool:
        """Whether the others see all that was edited."""
        return self._published is not None and shared_files.stamp_of(self.path) == self._published

    @property
    def was_published(self) -> bool:
        """Whether there is a shared file that this copy was made of or put into; a new book's may not be."""
        return self._base is not None

    @property
    def is_as_new(self) -> bool:
        """Whether nobody else replaced the shared file since it was copied."""
        return self._base == shared_files.stamp_of(self.shared)

    @property
    def standing(self) -> Standing:
        """How the copy stands to what the others see."""
        return Standing(self.place.by, self.published_at, self.is_published)

    def hold(self) -> None:
        """Keep others on this computer out, also where the share knows no locks; raise `LockedError`."""
        self._make(self.folder.parent)
        self._lock.acquire()

    def let_go(self) -> None:
        """Let others on this computer use the copy."""
        self._lock.release()

    def start(self) -> None:
        """Make room for a new book, which nobody sees before it is published."""
        self.discard()
        self._make(self.folder)
        try:
            self._remember()
        except OSError as error:
            raise shared_files.not_fetched(self.shared.name, error) from error
        self._is_there = True

    def fetch(self) -> None:
        """Copy the shared file here as it is now; raise `BookError` where that is not possible."""
        self.discard()
        self._make(self.folder)
        try:
            self._base = shared_files.fetched(self.shared, self.path)
            self._published = shared_files.settled_stamp(self.path)
            self._remember()
        except OSError as error:
            self.discard()
            raise shared_files.not_fetched(self.shared.name, error) from error
        self._is_there = True

    def publish(self, key: Key | None) -> bool:
        """Replace the shared file by what is here, from any thread; return whether that was needed.

        Raises `BookError`, with the remedy `merge` if somebody else replaced it meanwhile. The copy stays as
        it is then, and so does the shared file.
        """
        with self._publishing:
            # looked at first: an edit made meanwhile is published the next time
            stamp = shared_files.stamp_of(self.path)
            if stamp is None or stamp == self._published:
                return False
            snapshot = self.folder / "publishing"
            try:
                self._must_be_mine(key)
                stamp = shared_files.settled_stamp(self.path)
                _copy_open(self.path, snapshot, key)
                self._base = shared_files.replaced(self.shared, snapshot, self._base)
            except OSError as error:
                raise shared_files.not_published(self.shared, error) from error
            except DatabaseError as error:
                raise BookError(
                    tr(
                        "“{name}” could not be published: {reason}. Your edits are kept here.",
                        name=self.shared.name,
                        reason=error,
                    ),
                    "save a copy",
                ) from error
            finally:
                snapshot.unlink(missing_ok=True)
            self._published, self.published_at = stamp, datetime.now()
            self._forget_theirs()
            with suppress(OSError):  # then the edits are taken for unpublished, which loses nothing
                self._remember()
            return True

    def goes_on(self, key: Key | None) -> bool:
        """Return whether edits that were not published may go on from the shared file as it is now.

        Raises `BookError` if that is not there to be looked at.
        """
        try:
            self._must_be_mine(key)
        except OSError as error:
            raise shared_files.not_fetched(self.shared.name, error) from error
        except DatabaseError as error:
            raise while_opening(self.shared, error) from error
        except BookError:
            if self.theirs is None:
                raise
            self._forget_theirs()
            return False
        return True

    def set_aside(self, key: Key | None) -> Path:
        """Lay what could not be published beside the shared file, as a copy that went a separate way."""
        where = shared_files.name_for_unpublished(self.shared)
        try:
            # an edit that was being made when the program was killed is undone first
            connected(self.path, "rw", key).close()
            shared_files.replaced(where, self.path, None)
        except (OSError, DatabaseError):
            return self.keep_aside()
        self.discard()
        return where

    def keep_aside(self) -> Path:
        """Take the copy out of the way, with all that goes with it; return where its file is kept here."""
        kept = self.folder.with_name(f"{self.folder.name} {datetime.now():%Y-%m-%d %H.%M.%S}")
        os.replace(self.folder, kept)
        self.discard()
        return kept / self.path.name

    def discard(self) -> None:
        """Remove the copy and all that goes with it."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self._base = self._published = self.published_at = self.theirs = None
        self._is_there = False

    def _must_be_mine(self, key: Key | None) -> None:
        """Raise `BookError` if the shared file is another than was known, and holds what is not here."""
        now = shared_files.stamp_of(self.shared)
        if now == self._base:
            return
        if now is None:
            raise shared_files.gone(self.shared)
        theirs = self._theirs
        theirs.parent.mkdir(exist_ok=True)
        seen = shared_files.fetched(self.shared, theirs)
        if not holds_nothing_new(theirs, self.path, key):
            self.theirs = theirs
            raise BookError(
                tr(
                    "“{name}” was changed by somebody else meanwhile, so it was not replaced; your edits "
                    "are kept on this computer. Merge the other one’s to publish yours.",
                    name=self.shared.name,
                ),
                "merge",
            )
        take_exports(theirs, self.path, key)
        self._base = seen
        self._forget_theirs()

    def _forget_theirs(self) -> None:
        shutil.rmtree(self._theirs.parent, ignore_errors=True)
        self.theirs = None

    def _make(self, folder: Path) -> None:
        try:
            make_folder(folder)
        except OSError as error:
            raise shared_files.not_fetched(self.shared.name, error) from error

    def _remember(self) -> None:
        """Keep what is needed to go on after this program was killed."""
        state: dict[str, Any] = {
            "shared": os.fsencode(self.shared).decode("utf-8", "backslashreplace"),
            "base": self._base,
            "published": self._published,
            "published_at": self.published_at.isoformat() if self.published_at else None,
        }
        part = self.folder / f"{STATE}.part"
        part.write_text(json.dumps(state), encoding="utf-8")
        # on the disk before anything is edited: a copy of which nothing is known is fetched anew
        synced(part, self.folder / STATE)

    def _recall(self) -> bool:
        """Return whether the copy may hold what the others do not see, and recall how it stands to that."""
        try:
            kept = (self.folder / STATE).read_text(encoding="utf-8", errors="replace")
        except OSError:  # it was being fetched when the program was killed
            return False
        try:
            state = json.loads(kept)
            at = state["published_at"]
            published_at = datetime.fromisoformat(at) if at else None
            base, published = _stamp(state["base"]), _stamp(state["published"])
        except (ValueError, KeyError, TypeError):  # damaged: taken for unpublished, which loses nothing
            return True
        self._base, self._published, self.published_at = base, published, published_at
        return True


def _stamp(kept: list[int] | None) -> Stamp | None:
    return None if kept is None else Stamp(*kept)


def _copy_open(path: Path, copy: Path, key: Key | None) -> None:
    """Copy a database that may be edited meanwhile into a new file; raise `DatabaseError`."""
    copy.unlink(missing_ok=True)
    db = connected(path, "ro", key)
    try:
        copied_beside(db, copy, key)
    finally:
        db.close()
