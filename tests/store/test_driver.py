"""Tests of the one SQLite driver under everything."""

import subprocess
import sys


def test_no_other_driver_and_no_numpy_are_loaded_with_it():
    code = "import sys, briefbook.store.driver; print({'sqlite3', '_sqlite3', 'numpy'} & set(sys.modules))"

    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ended.stdout.strip() == "set()"
