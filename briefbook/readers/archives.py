"""ZIP archives of documents: the files in them, under their own names."""

import re
import zipfile
from collections.abc import Collection, Iterable
from pathlib import PurePosixPath
from typing import Final

from briefbook.domain.reading import Bundle, Enclosed
from briefbook.errors import BriefbookError
from briefbook.readers.enclosed_names import CONTROL, base_name, encoding_of_names
from briefbook.readers.zip_guard import is_link, opened_zip, read_part
from briefbook.translation import tr

NO_DOCUMENTS: Final = (
    *(".css", ".js", ".mjs", ".map", ".wasm", ".ico", ".cur", ".woff", ".woff2", ".ttf", ".otf", ".eot"),
    *(".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".webp", ".avif", ".svg", ".svgz", ".bmp", ".tif"),
    *(".tiff", ".heic", ".heif", ".psd", ".eps", ".db", ".ini", ".lnk", ".url", ".webloc", ".p7s"),
)
"""Suffixes of files that lie beside documents and are none."""
SYSTEM_FILES: Final = ("thumbs.db", "desktop.ini", "icon\r")

_PAGE = re.compile(r"(.+)\.(?:x?html?|xht|mht)", re.I)
_RESOURCES = re.compile(
    r"(.+)(?:[_-](?:files|Dateien|fichiers|archivos|arquivos|file|bestanden|filer|filer|tiedostot|pliki"
    r"|soubory|fajlovi|datoteke|fajlok|elemei|dosyalar|failid|bylos|ficheiros|fitxers|files_)|\.files|\.fld)",
    re.I,
)
_UTF8_NAME: Final = 0x800
_UNICODE_PATH: Final = 0x7075


def read_zip(name: str, data: bytes, password: str = "") -> Bundle:
    """Return the documents in a ZIP archive, yet to be read; nothing is written anywhere."""
    enclosed: list[Enclosed] = []
    refusals: list[str] = []
    with opened_zip(name, data) as archive:
        parts = archive.infolist()
        paths = _paths_of(parts)
        pages = pages_among(paths)
        for part, path in zip(parts, paths, strict=True):
            if part.is_dir() or is_link(part) or not part.file_size or is_no_document(path, pages):
                continue
            shown = base_name(path)
            try:
                enclosed.append(Enclosed(shown, read_part(shown, archive, part), _inner_path(path)))
            except BriefbookError as error:
                refusals.append(str(error))
    if not enclosed and not refusals:
        raise BriefbookError(tr("“{name}” holds no documents.", name=name))
    return Bundle(filename=name, enclosed=tuple(enclosed), refusals=tuple(refusals))


def pages_among(paths: Iterable[str]) -> set[str]:
    """Return the paths of saved pages without their suffixes."""
    return {path[: -len(PurePosixPath(path).suffix)] for path in paths if _PAGE.fullmatch(path)}


def is_no_document(path: str, pages: Collection[str]) -> bool:
    """Return whether a file belongs to the system, or to a saved page that lies beside its folder."""
    *folders, last = path.split("/")
    if last.startswith((".", "~$")) or last.lower() in SYSTEM_FILES or last.lower().endswith(NO_DOCUMENTS):
        return True
    if any(folder == "__MACOSX" or (folder.startswith(".") and folder.strip(".")) for folder in folders):
        return True
    for number, folder in enumerate(folders):
        found = _RESOURCES.fullmatch(folder)
        if found and "/".join((*folders[:number], found[1])) in pages:
            return True
    return False


def _inner_path(path: str) -> str:
    """Return a path as a bibliography in the archive may name it; nothing for one that leads out of it."""
    folders = [each for each in path.split("/") if each not in ("", ".")]
    return "" if ".." in folders or CONTROL.search(path) else "/".join(folders)


def _paths_of(parts: list[zipfile.ZipInfo]) -> list[str]:
    """Return the paths of parts with `/` between folders, whatever encoding their names are in."""
    raw = [_raw_name(part) for part in parts]
    foreign = b"\n".join(name for name in raw if isinstance(name, bytes) and not name.isascii())
    encoding = encoding_of_names(foreign) if foreign else "utf-8"
    paths = [name.decode(encoding, "replace") if isinstance(name, bytes) else name for name in raw]
    return [path.replace("\\", "/").lstrip("/") for path in paths]


def _raw_name(part: zipfile.ZipInfo) -> str | bytes:
    """Return a part's name where its encoding is known, else its bytes."""
    if part.flag_bits & _UTF8_NAME:
        return part.orig_filename
    extra = part.extra
    while len(extra) >= 4:
        kind, size = int.from_bytes(extra[:2], "little"), int.from_bytes(extra[2:4], "little")
        if kind == _UNICODE_PATH and size > 5:
            try:
                return extra[9 : 4 + size].decode("utf-8")
            except UnicodeDecodeError:
                break
        extra = extra[4 + size :]
    return part.orig_filename.encode("cp437", "replace")
