"""What kind of place a book lies in: a local disk, a share, a synchronised folder or read-only media."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from briefbook.store import synced_folders
from briefbook.translation import tr_noop

Kind: TypeAlias = Literal["local", "share", "synced", "linked", "read only"]
"""Where locks and journals work, a disk of another computer, a folder that is kept alike on several, a file
with several names, and what can only be read."""


@dataclass(frozen=True)
class Place:
    """Where a file lies; `by` names what brings it there, such as `NFS` or `Dropbox`."""

    kind: Kind
    by: str = ""

    @property
    def is_worked_on_locally(self) -> bool:
        """Whether a book there is worked on as a local copy: locks and half-written files do not travel.

        Of a file with several names, SQLite finds an interrupted write by one of them only.
        """
        return self.kind in ("share", "synced", "linked")


LOCAL = Place("local")

_SHARES = {
    "nfs": "NFS",
    "nfs4": "NFS",
    "cifs": tr_noop("a Windows share"),
    "smb3": tr_noop("a Windows share"),
    "smbfs": tr_noop("a Windows share"),
    "9p": tr_noop("a shared folder"),
    "afs": "AFS",
    "ceph": "Ceph",
    "davfs": "WebDAV",
    "gfs2": "GFS2",
    "glusterfs": "GlusterFS",
    "lustre": "Lustre",
    "ncpfs": tr_noop("a NetWare share"),
    "ocfs2": "OCFS2",
    "vboxsf": tr_noop("a shared folder"),
    "fuse.vmhgfs-fuse": tr_noop("a shared folder"),
    "fuse.sshfs": "SSHFS",
    "fuse.davfs": "WebDAV",
    "fuse.davfs2": "WebDAV",
    "fuse.ceph": "Ceph",
    "fuse.glusterfs": "GlusterFS",
    "fuse.gvfsd-fuse": tr_noop("a network folder"),
    "fuse.kio-fuse": tr_noop("a network folder"),
    "fuse.rclone": "Rclone",
    "fuse.s3fs": "S3",
    "fuse.gcsfuse": "Google Cloud",
}
"""Types of file systems of Linux whose files other computers write too."""

_REMOTE, _CD = 4, 5  # what GetDriveTypeW of Windows returns
_READ_ONLY_VOLUME = 0x80000  # FILE_READ_ONLY_VOLUME of GetVolumeInformationW
_MNT_LOCAL, _FLAGS_AT = 0x1000, 64  # of statfs of macOS: the flag, and where its flags are in the structure


def place_of(path: Path, *, mounts: str | None = None, environment: Mapping[str, str] | None = None) -> Place:
    """Return the place of a file or of one that is to be; what cannot be found out counts as local.

    `mounts` is what `/proc/mounts` says.
    """
    try:
        folder = path.resolve().parent
    except (OSError, ValueError):
        return LOCAL
    if _is_read_only(folder):
        return Place("read only")
    if by := _share(folder, mounts):
        return Place("share", by)
    if by := synced_folders.service_of(folder, os.environ if environment is None else environment):
        return Place("synced", by)
    if _has_several_names(path):
        return Place("linked", tr_noop("several places (hard links)"))
    return LOCAL


def _has_several_names(path: Path) -> bool:
    try:
        return path.stat().st_nlink > 1
    except OSError:  # one that is to be
        return False


def _is_read_only(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        flags = ctypes.c_ulong()
        root = os.path.splitdrive(folder)[0] + "\\"
        kernel = ctypes.windll.kernel32
        found = kernel.GetVolumeInformationW(root, None, 0, None, None, ctypes.byref(flags), None, 0)
        return bool(found and flags.value & _READ_ONLY_VOLUME) or kernel.GetDriveTypeW(root) == _CD
    try:
        return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def _share(folder: Path, mounts: str | None) -> str:
    """Return how a folder on another computer is reached; empty if it is on this one."""
    if sys.platform == "win32":
        import ctypes

        drive = os.path.splitdrive(folder)[0]
        # not `\\?\C:`, which is how long local paths are written
        is_unc = drive.startswith("\\\\") and not drive.startswith(("\\\\?\\", "\\\\.\\"))
        is_unc = is_unc or drive.upper().startswith("\\\\?\\UNC\\")
        is_remote = is_unc or ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == _REMOTE
        return tr_noop("a network share") if is_remote else ""
    if sys.platform == "darwin" and mounts is None:
        return "" if _is_local_on_macos(folder) else tr_noop("a network share")
    if mounts is None:
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return ""
    return _SHARES.get(_type_of_mount(folder, mounts), "")


def _type_of_mount(folder: Path, mounts: str) -> str:
    """Return the type of the file system that a folder is on: that of the last mount that is nearest."""
    nearest, found = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(_unescaped(fields[1]))
        depth = len(point.parts)
        if depth >= nearest and folder.is_relative_to(point):
            nearest, found = depth, fields[2]
    return found


def _unescaped(name: str) -> str:
    for escaped, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        name = name.replace(escaped, character)
    return name


def _is_local_on_macos(folder: Path) -> bool:
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    # Intel's has two, of which the plain name is the one of before 2007
    statfs = getattr(libc, "statfs$INODE64", None) or libc.statfs
    about = ctypes.create_string_buffer(4096)
    if statfs(os.fsencode(folder), about) != 0:
        return True
    flags = int.from_bytes(about.raw[_FLAGS_AT : _FLAGS_AT + 4], sys.byteorder)
    return bool(flags & _MNT_LOCAL)
