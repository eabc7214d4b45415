"""Folders that a service keeps alike on several computers, known by what it says or leaves there."""

import json
import sys
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from os.path import exists, isdir  # which take what may not be looked into for missing
from pathlib import Path

from briefbook.translation import tr_noop

_BY_ENVIRONMENT = {
    "OneDrive": "OneDrive",
    "OneDriveCommercial": "OneDrive",
    "OneDriveConsumer": "OneDrive",
}

_MARKERS = (
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".sync_*.db", "Nextcloud"),
    ("._sync_*.db", "Nextcloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".csync_journal.db", "ownCloud"),
    (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
    (".shortcut-targets-by-id", "Google Drive"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (".SynologyWorkingDirectory", "Synology Drive"),
    (".sync/ID", "Resilio Sync"),
)
"""Names of files that services leave at the top of their folders."""

_AT_HOME = (
    ("Dropbox", "Dropbox"),
    ("Dropbox (*)", "Dropbox"),
    ("OneDrive", "OneDrive"),
    ("OneDrive - *", "OneDrive"),
    ("iCloudDrive", "iCloud"),
    ("iCloud Drive*", "iCloud"),
    ("Google Drive", "Google Drive"),
    ("GoogleDrive", "Google Drive"),
    ("My Drive", "Google Drive"),
    ("Nextcloud", "Nextcloud"),
    ("ownCloud", "ownCloud"),
    ("MEGA", "MEGA"),
    ("MEGAsync", "MEGA"),
    ("pCloud Drive", "pCloud"),
    ("Seafile", "Seafile"),
    ("SynologyDrive", "Synology Drive"),
    ("Sync", "Syncthing"),
    ("Tresorit", "Tresorit"),
)
"""Names of such folders where they are made unless the user says otherwise: in the home folder."""

_ON_MACOS = (
    ("GoogleDrive*", "Google Drive"),
    ("OneDrive*", "OneDrive"),
    ("Dropbox*", "Dropbox"),
    ("Box*", "Box"),
    ("*", tr_noop("a synchronised folder")),
)
"""In `~/Library/CloudStorage`, where every service of macOS 12.1 and later has its folder."""


def service_of(folder: Path, environment: Mapping[str, str], home: Path | None = None) -> str:
    """Return the name of the service that keeps a folder alike elsewhere; empty if there is none."""
    home = home or _home()
    known = [*_told(environment, home), *_on_macos(folder, home)]
    for top, service in known:
        if folder.is_relative_to(top):
            return service
    if home and folder != home and folder.is_relative_to(home):
        first = folder.relative_to(home).parts[0]
        for pattern, service in _AT_HOME:
            # `Sync` is what others call their folders too
            if fnmatchcase(first, pattern) and (first != "Sync" or exists(home / first / ".stfolder")):
                return service
    for above in (folder, *folder.parents):
        if above != home and (service := _marked(above)):
            return service
    return ""


def _marked(folder: Path) -> str:
    """Return the service whose files lie in a folder; its own settings in the home folder do not count."""
    for name, service in _MARKERS:
        if "*" in name:
            if any(folder.glob(name)):
                return service
        elif exists(folder / name):
            return service
    return ""


def _told(environment: Mapping[str, str], home: Path | None) -> Iterator[tuple[Path, str]]:
    """Yield the folders that OneDrive and Dropbox themselves name."""
    for name, service in _BY_ENVIRONMENT.items():
        if value := environment.get(name):
            yield Path(value), service
    places = [home / ".dropbox"] if home else []
    places += [
        Path(value) / "Dropbox" for name in ("APPDATA", "LOCALAPPDATA") if (value := environment.get(name))
    ]
    for place in places:
        try:
            accounts = json.loads((place / "info.json").read_text(encoding="utf-8"))
            yield from ((Path(account["path"]), "Dropbox") for account in accounts.values())
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            continue


def _on_macos(folder: Path, home: Path | None) -> Iterator[tuple[Path, str]]:
    if home is None or (sys.platform != "darwin" and not isdir(home / "Library")):
        return
    yield home / "Library" / "Mobile Documents", "iCloud"
    storage = home / "Library" / "CloudStorage"
    if folder != storage and folder.is_relative_to(storage):
        first = folder.relative_to(storage).parts[0]
        yield storage / first, next(service for pattern, service in _ON_MACOS if fnmatchcase(first, pattern))


def _home() -> Path | None:
    try:
        return Path.home()
    except RuntimeError:  # a user without one
        return None
