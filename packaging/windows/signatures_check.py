"""Whether what the Python Software Foundation and the Qt Company have signed is as they signed it.

Each signature is verified at the time of its time stamp, up to a root that Debian trusts. Microsoft’s own
root is not among those: of the copies of its run time that packages bring, only the digest is compared.
"""

import re
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from installers.signing import told_of_signature
from installers.site import files
from installers.work import BuildError, Work, say
from windows.imports_check import SUFFIXES

FOUNDATION: Final = "Python Software Foundation"
QT: Final = "The Qt Company Oy"

_OURS: Final = "python3.dll"
"""The one file beside the interpreter that this build makes."""


@dataclass(frozen=True)
class Signature:
    """What is known of a file: who signed it, or nobody, and whether it is as it was signed."""

    path: Path
    signer: str
    is_verified: bool
    is_changed: bool


def check_signatures(work: Work, tree: Path) -> None:
    """Raise `BuildError` naming each file that must be signed and is not, or that is not as it was signed."""
    found = signatures(work, tree)
    wrong = [line for one in found if (line := _wrong(one, tree))]
    if wrong:
        raise BuildError(
            "\n".join(["These files of the tree for Windows are not as they were signed:", *wrong])
        )
    count = Counter(one.signer or "nobody" for one in found)
    say(f"Signed by {', '.join(f'{signer}: {number}' for signer, number in sorted(count.items()))}.")
    unsigned = [one.path.relative_to(tree).as_posix() for one in found if not one.signer]
    say(f"Signed by nobody: {', '.join(unsigned)}.")


def signatures(work: Work, tree: Path) -> list[Signature]:
    """Return what is known of each program and library of a tree."""
    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(lambda path: signature(work, path), files(tree, SUFFIXES)))


def signature(work: Work, path: Path) -> Signature:
    """Return what is known of one file."""
    told = told_of_signature(work, path)
    signer = re.search(r"Subject: \S.*?/O=([^/\n]+)", told)
    digests = re.findall(r"^(?:Current|Calculated) message digest\s*: (\w+)", told, re.MULTILINE)
    return Signature(
        path,
        signer[1] if signer else "",
        re.search(r"^Signature verification: ok", told, re.MULTILINE) is not None,
        len(digests) >= 2 and digests[0] != digests[1],
    )


def _wrong(one: Signature, tree: Path) -> str:
    """Return what is wrong with a file, or nothing."""
    name = one.path.relative_to(tree).as_posix()
    must = _must_be_of(name)
    if one.is_changed:
        return f"{name}: changed since {must or one.signer or 'somebody'} signed it"
    if must and one.signer.casefold() != must.casefold():
        return f"{name}: signed by {one.signer or 'nobody'} and not by {must}"
    if must and not one.is_verified:
        return f"{name}: the signature of {must} does not verify"
    return ""


def _must_be_of(name: str) -> str:
    folder, _, file = name.rpartition("/")
    if folder.startswith(("site/PySide6", "site/shiboken6")):
        return QT
    if folder != "runtime" or file == _OURS:
        return ""
    # Microsoft's run time comes from PySide6, whose makers have signed it once more
    return QT if file.startswith(("msvcp", "vcruntime")) else FOUNDATION
