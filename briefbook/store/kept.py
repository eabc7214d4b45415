"""Large values kept once, by their SHA-256: originals and reading texts."""

from hashlib import sha256

from briefbook.store.driver import Database


class Kept:
    """Originals and reading texts (as UTF-8), which never change."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def put(self, data: bytes) -> str:
        """Keep bytes, once, and return their SHA-256."""
        digest = sha256(data).hexdigest()
        self._db.execute(
            "INSERT INTO kept (sha256, size, data) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (digest, len(data), data),
        )
        return digest

    def get(self, digest: str) -> bytes:
        """Return the bytes with this SHA-256; raise `LookupError` if they are not kept."""
        row = self._db.execute("SELECT data FROM kept WHERE sha256 = ?", (digest,)).fetchone()
        if row is None:
            raise LookupError(f"Nothing kept with SHA-256 {digest}")
        return bytes(row[0])

    def size_of(self, digest: str) -> int:
        """Return how many bytes are kept under a SHA-256; 0 if none are."""
        row = self._db.execute("SELECT size FROM kept WHERE sha256 = ?", (digest,)).fetchone()
        return int(row[0]) if row else 0

    def damaged(self) -> list[str]:
        """Return the SHA-256 of what no longer has that SHA-256, or cannot be read."""
        digests = [row[0] for row in self._db.execute("SELECT sha256 FROM kept ORDER BY 1").fetchall()]
        return [digest for digest in digests if sha256(self.get(digest)).hexdigest() != digest]


def sha256_of(data: bytes) -> str:
    """Return the SHA-256 of bytes as it is kept: 64 lower-case hexadecimal digits."""
    return sha256(data).hexdigest()
