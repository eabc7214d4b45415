"""The SQLite driver: a current SQLite on every platform, put under sqlite-utils before its first import."""

import sys

import sqlcipher3
import sqlcipher3.dbapi2

# without the alias sqlite-utils falls back to the standard library's older SQLite, and the exceptions
# that it catches are not those that this driver raises
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

# sqlite-utils loads numpy where it is installed, which takes longer than opening a book
_numpy = sys.modules.get("numpy")
sys.modules["numpy"] = None  # type: ignore[assignment]

from sqlite_utils import Database, Migrations  # noqa: E402
from sqlite_utils.db import NotFoundError  # noqa: E402

if _numpy is None:
    del sys.modules["numpy"]
else:
    sys.modules["numpy"] = _numpy

connect = sqlcipher3.dbapi2.connect
DatabaseError = sqlcipher3.dbapi2.DatabaseError
OperationalError = sqlcipher3.dbapi2.OperationalError

__all__ = ["Database", "DatabaseError", "Migrations", "NotFoundError", "OperationalError", "connect"]
