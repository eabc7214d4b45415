"""The SQLite driver: a current SQLite on every platform, put under sqlite-utils before its first import."""

import sys

import sqlcipher3
import sqlcipher3.dbapi2

# without the alias sqlite-utils falls back to the standard library's older SQLite, and the exceptions
# that it catches are not those that this driver raises
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

# sqlite-utils loads numpy where it is installed, which takes longer than opening a book; and it names types
# of the standard library's driver, which installers leave out
_stand_ins = {"numpy": None, "sqlite3": sqlcipher3, "sqlite3.dbapi2": sqlcipher3.dbapi2}
_loaded = {name: sys.modules.get(name) for name in _stand_ins}
sys.modules.update(_stand_ins)

from sqlite_utils import Database, Migrations  # noqa: E402

for _name, _module in _loaded.items():
    if _module is None:
        del sys.modules[_name]
    else:
        sys.modules[_name] = _module

connect = sqlcipher3.dbapi2.connect
DatabaseError = sqlcipher3.dbapi2.DatabaseError
IntegrityError = sqlcipher3.dbapi2.IntegrityError
OperationalError = sqlcipher3.dbapi2.OperationalError

__all__ = [
    "Database",
    "DatabaseError",
    "IntegrityError",
    "Migrations",
    "OperationalError",
    "connect",
]
