"""The SQLite driver: a current SQLite on every platform, put under sqlite-utils before its first import."""

import sys

import sqlcipher3
import sqlcipher3.dbapi2

# without the alias sqlite-utils falls back to the standard library's older SQLite, and the exceptions
# that it catches are not those that this driver raises
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

from sqlite_utils import Database, Migrations  # noqa: E402
from sqlite_utils.db import NotFoundError  # noqa: E402

connect = sqlcipher3.dbapi2.connect
DatabaseError = sqlcipher3.dbapi2.DatabaseError
OperationalError = sqlcipher3.dbapi2.OperationalError

__all__ = ["Database", "DatabaseError", "Migrations", "NotFoundError", "OperationalError", "connect"]
