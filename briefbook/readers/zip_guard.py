"""Opens ZIP files, and the documents that are ZIP files, within limits."""

import stat
import zipfile
from io import BytesIO
from typing import Final

from briefbook.errors import BriefbookError
from briefbook.translation import grouped, tr

MOST_PARTS: Final = 5_000
MOST_BYTES: Final = 200_000_000
MOST_RATIO: Final = 100
"""How many times its own size a file may unpack to."""
SMALL: Final = 1_000_000
"""What unpacks to less than this many bytes may be of any ratio."""


def opened_zip(name: str, data: bytes) -> zipfile.ZipFile:
    """Return a ZIP file, checked by what it says of itself; raise `BriefbookError` if it is not fit."""
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise BriefbookError(
            tr("“{name}” is damaged or was cut off, so it cannot be opened.", name=name)
        ) from error
    parts = archive.infolist()
    size = sum(part.file_size for part in parts)
    if len(parts) > MOST_PARTS:
        raise BriefbookError(
            tr(
                "“{name}” holds more than {most} files, too many to import at once.",
                name=name,
                most=grouped(MOST_PARTS),
            )
        )
    if size > MOST_BYTES:
        raise BriefbookError(
            tr(
                "“{name}” unpacks to more than {most} MB, too much to be read.",
                name=name,
                most=MOST_BYTES // 1_000_000,
            )
        )
    if size > max(SMALL, MOST_RATIO * len(data)):
        raise BriefbookError(
            tr(
                "“{name}” unpacks to {most} times its size or more, so it was not opened.",
                name=name,
                most=MOST_RATIO,
            )
        )
    return archive


def read_part(name: str, archive: zipfile.ZipFile, part: str | zipfile.ZipInfo) -> bytes:
    """Return what a part of a ZIP file unpacks to, no more than the part says of itself."""
    try:
        info = archive.getinfo(part) if isinstance(part, str) else part
    except KeyError as error:
        raise BriefbookError(
            tr("“{name}” is damaged or was cut off, so it cannot be read.", name=name)
        ) from error
    if info.flag_bits & 0x1:
        raise BriefbookError(
            tr("“{name}” is protected by a password; unpack it and import the files inside.", name=name)
        )
    try:
        with archive.open(info) as file:
            data = file.read(info.file_size + 1)
    except NotImplementedError as error:
        raise BriefbookError(
            tr(
                "“{name}” is packed in a way that is seldom used; unpack it and import the files inside.",
                name=name,
            )
        ) from error
    except (zipfile.BadZipFile, ValueError, OSError, EOFError) as error:
        raise BriefbookError(
            tr("“{name}” is damaged or was cut off, so it cannot be read.", name=name)
        ) from error
    except MemoryError:
        raise
    except Exception as error:  # zlib.error and its likes of other methods have no common class
        raise BriefbookError(tr("“{name}” is damaged, so it cannot be read.", name=name)) from error
    if len(data) > info.file_size:
        raise BriefbookError(tr("“{name}” holds more than it says, so it was not read.", name=name))
    return data


def is_link(part: zipfile.ZipInfo) -> bool:
    """Return whether a part stands for a link to another file."""
    return stat.S_ISLNK(part.external_attr >> 16)
