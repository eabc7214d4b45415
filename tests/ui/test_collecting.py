"""Garbage is collected on the GUI thread alone."""

import gc
import weakref

from PySide6.QtCore import QObject

from briefbook.ui.collecting import Collector


class Loop:
    def __init__(self):
        self.itself = self


def test_garbage_goes_when_the_event_loop_runs_and_not_before(qtbot):
    owner = QObject()
    Collector(owner)
    gone = weakref.ref(Loop())
    rubbish = [Loop() for _ in range(2000)]
    assert not gc.isenabled()
    del rubbish

    assert gone() is not None
    qtbot.waitUntil(lambda: gone() is None, timeout=10_000)
