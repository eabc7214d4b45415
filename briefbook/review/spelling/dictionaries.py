"""The dictionaries that there are: those that come with the program, the user’s own, and the system’s."""

import contextlib
import lzma
import os
import re
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

_NAME: Final = re.compile(r"([a-z]{2,3})(?:[_-]([A-Z][a-z]{3}))?(?:[_-]([A-Z]{2}|\d{3}))?(?:[_-](\w+))?")
_USUAL: Final = {"en": "en-GB", "pt": "pt-PT", "de": "de-DE", "es": "es", "fr": "fr", "nl": "nl"}
"""What serves a language where its own region has no dictionary."""


@dataclass(frozen=True)
class Dictionary:
    """A dictionary for Hunspell: a file of words and one of what can become of them."""

    language: str
    """A BCP 47 tag."""
    folder: str
    name: str
    """Of both files, without `.aff` and `.dic`."""
    is_packed: bool = False
    """Whether both end with `.xz` more."""


def dictionaries(bundled: Path, others: Iterable[Path] = ()) -> dict[str, Dictionary]:
    """Return the dictionaries in some folders by language; of those for the same, the first stays.

    `bundled` has them packed; where the same file serves several regions, one of them stands for all.
    """
    found: dict[str, Dictionary] = {}
    files: set[str] = set()
    for folder in (bundled, *others):
        for path in _lists(folder):
            name = path.name.removesuffix(".xz").removesuffix(".dic")
            language = _language(name)
            real = os.path.realpath(path)
            if language and language not in found and real not in files and _has_rules(path, name):
                files.add(real)
                found[language] = Dictionary(language, str(folder), name, path.suffix == ".xz")
    return dict(sorted(found.items()))


def system_folders(environment: Mapping[str, str] | None = None) -> list[Path]:
    """Return where systems and LibreOffice keep dictionaries; few of them are there on any one machine."""
    environment = os.environ if environment is None else environment
    folders = [Path(name) for name in environment.get("DICPATH", "").split(os.pathsep) if name]
    if os.name == "nt":
        for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)"):
            if given := environment.get(variable):
                folders += _children(Path(given) / "LibreOffice" / "share" / "extensions")
    else:
        folders += [Path.home() / "Library" / "Spelling", Path("/Library/Spelling")]
        folders += _children(Path("/Applications/LibreOffice.app/Contents/Resources/extensions"))
        folders += [Path("/usr/share/hunspell"), Path("/usr/share/myspell"), Path("/usr/share/myspell/dicts")]
        folders += [Path("/usr/local/share/hunspell")]
    return folders


def dictionary_for(language: str, there: Mapping[str, Dictionary]) -> Dictionary | None:
    """Return the dictionary for a language: of its own region, of the usual one, or of any."""
    if language in there:
        return there[language]
    base = language.split("-")[0]
    for other in (_USUAL.get(base, base), base, f"{base}-{base.upper()}"):
        if other in there:
            return there[other]
    return next((one for one in there.values() if one.language.split("-")[0] == base), None)


def unpacked(dictionary: Dictionary, cache: Path) -> Dictionary:
    """Return a dictionary as files that can be read, which a packed one becomes once, in `cache`."""
    if not dictionary.is_packed:
        return dictionary
    folder = Path(dictionary.folder)
    packed = {suffix: (folder / f"{dictionary.name}{suffix}.xz").read_bytes() for suffix in (".aff", ".dic")}
    name = f"{dictionary.name}-{sha256(b''.join(packed.values())).hexdigest()[:12]}"
    for suffix, data in packed.items():
        made = cache / f"{name}{suffix}"
        if not made.is_file():
            cache.mkdir(parents=True, exist_ok=True)
            _write(made, lzma.decompress(data))
    return Dictionary(dictionary.language, str(cache), name)


def _write(path: Path, data: bytes) -> None:
    """Put a file where no half of it is ever seen."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(name, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(name)
        # another window has made it, and has it open
        if not path.is_file():
            raise


def _lists(folder: Path) -> Sequence[Path]:
    """Return the files of words in a folder, a language’s own before those of its regions."""
    try:
        files = [path for path in folder.iterdir() if path.name.removesuffix(".xz").endswith(".dic")]
    except OSError:
        return ()
    # a region’s own file before those that lead to it
    return sorted(files, key=lambda path: (path.is_symlink(), _order(path.name), path.name))


def _order(name: str) -> int:
    stem = name.removesuffix(".xz").removesuffix(".dic")
    base, _, region = stem.partition("_")
    return 0 if not region or region == base.upper() else 1


def _has_rules(words: Path, name: str) -> bool:
    return words.with_name(words.name.replace(f"{name}.dic", f"{name}.aff", 1)).is_file()


def _language(name: str) -> str:
    if name.startswith("hyph"):
        return ""
    found = _NAME.fullmatch(name)
    if not found:
        return ""
    return "-".join(filter(None, (found[1], found[2], found[3])))


def _children(folder: Path) -> list[Path]:
    try:
        children = [path for path in folder.iterdir() if path.is_dir()]
    except OSError:
        return []
    # the French and Spanish ones have theirs in a folder of their own
    return sorted([*children, *(path / "dictionaries" for path in children)])
