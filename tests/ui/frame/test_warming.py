"""What is loaded beforehand."""

import importlib.util
import subprocess
import sys

from briefbook.ui.frame.warming import FOR_A_BOOK, FOR_THE_PANES, Warming, loading
from briefbook.ui.interpreter import SWITCH

_CODE = """
import sys
from briefbook.ui.interpreter import settle_for_a_window
settle_for_a_window()
from briefbook.ui.frame.warming import FOR_A_BOOK, FOR_THE_PANES, loading
loaded = list(loading((*FOR_A_BOOK, *FOR_THE_PANES)))
import linecache
print(len(loaded), len(linecache.cache), sys.getswitchinterval(), "reportlab" in sys.modules)
"""


def test_every_part_to_be_loaded_beforehand_exists():
    names = (*FOR_A_BOOK, *FOR_THE_PANES)

    assert all(importlib.util.find_spec(name) for name in names)


def test_modules_load_one_by_one_without_their_sources_and_without_what_makes_pages():
    ended = subprocess.run([sys.executable, "-c", _CODE], capture_output=True, text=True, check=True)

    count, sources, switch, has_pages = ended.stdout.split()
    assert int(count) > 300
    assert int(sources) < 50
    assert float(switch) == SWITCH
    assert has_pages == "False"


def test_what_is_loaded_already_is_not_loaded_again():
    assert list(loading(["briefbook.ui.interpreter"])) == []


def test_warming_ends(qtbot, window):
    warming = Warming(window.session, window)

    qtbot.waitUntil(lambda: not warming._turns.isActive(), timeout=30_000)

    assert all(name in sys.modules for name in (*FOR_A_BOOK, *FOR_THE_PANES))
