"""Records: the values that a book keeps, each with an id of its own."""

import os
import threading
import time
from dataclasses import dataclass, field

_lock = threading.Lock()
_last_stamp = 0


def new_id() -> str:
    """Return a UUIDv7 (RFC 9562) as text, greater than all made before it in this process."""
    global _last_stamp
    with _lock:
        # 48 bits of milliseconds and 12 bits of their fraction, so that ids sort by when they were made
        stamp = max(time.time_ns() * 4096 // 1_000_000, _last_stamp + 1)
        _last_stamp = stamp
    milliseconds, fraction = divmod(stamp, 4096)
    random = int.from_bytes(os.urandom(8), "big") & (1 << 62) - 1
    digits = f"{milliseconds << 80 | 7 << 76 | fraction << 64 | 2 << 62 | random:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


@dataclass(frozen=True, kw_only=True)
class Record:
    """A value with an identity; change it with `dataclasses.replace`."""

    id: str = field(default_factory=new_id)
