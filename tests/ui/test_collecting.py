"""Garbage is collected on the GUI thread alone."""

import gc
import platform
import threading
import weakref

import psutil
import pytest
from PySide6.QtCore import QObject

from briefbook.ui.collecting import Collector, give_back


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


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries give it back themselves")
def test_what_a_worker_freed_goes_back_to_the_system():
    kept = []

    def work():
        texts = [bytes(13_000) for _ in range(4_000)]
        kept.append(texts[-1])  # what lies last holds back all that was before it

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    before = psutil.Process().memory_info().rss

    give_back()

    assert before - psutil.Process().memory_info().rss > 30_000_000
