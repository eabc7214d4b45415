"""The key of an encrypted book, derived from its password as SQLCipher 4 does."""

import math
import os
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from hashlib import pbkdf2_hmac
from hmac import compare_digest
from pathlib import Path

_ITERATIONS = 256_000
"""Of PBKDF2-HMAC-SHA512; what SQLCipher 4 does by default, so that its own tools open a book as well."""

PAGE = 4096
"""Bytes of a page of an encrypted file; its first 16 are the salt."""

_SALT = 16
_MAGIC = b"SQLite format 3\0"
_RANDOM = 7.8
"""Bits of a byte: the entropy of a random page is 7.95 ± 0.01, that of compressed files' first pages less."""


@dataclass(frozen=True)
class Key:
    """A key with the salt of the file that it opens; neither is ever shown."""

    value: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def pragma(self) -> str:
        """The statement that gives the key to a connection, before all others."""
        return f'PRAGMA key = "{self.text}"'

    @property
    def text(self) -> str:
        """The key as SQLCipher takes one that is not to be derived again, for `ATTACH`."""
        return f"x'{self.value.hex()}{self.salt.hex()}'"

    def is_made_by(self, password: str) -> bool:
        """Return whether this key is that of a password; takes 0.15 s."""
        return compare_digest(derived(password, self.salt).value, self.value)


def new_key(password: str) -> Key:
    """Return a key for a new file; takes 0.15 s."""
    return derived(password, os.urandom(_SALT))


def key_of(path: Path, password: str) -> Key:
    """Return the key that a password makes for the file of an encrypted book; takes 0.15 s."""
    with path.open("rb") as file:
        return derived(password, file.read(_SALT))


def derived(password: str, salt: bytes) -> Key:
    """Return the key that a password and a salt make.

    The password is composed first (NFC, as in RFC 8265), since keyboards of different systems give the same
    letters otherwise.
    """
    words = unicodedata.normalize("NFC", password).encode()
    return Key(pbkdf2_hmac("sha512", words, salt, _ITERATIONS, 32), salt)


def is_encrypted(path: Path) -> bool:
    """Return whether a file looks like an encrypted book: whole pages that seem random."""
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        page = file.read(PAGE)
    if len(page) < PAGE or size % PAGE or page.startswith(_MAGIC):
        return False
    counts = Counter(page)
    return -sum(n / PAGE * math.log2(n / PAGE) for n in counts.values()) > _RANDOM
