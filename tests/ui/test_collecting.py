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


def test_the_whole_book_is_looked_through_while_the_window_is_not_being_used(qtbot, monkeypatch):
    collected = []
    owner = QObject()
    collector = Collector(owner)
    collector._timer.stop()
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 2 * gc.get_threshold()[2]))
    used = iter([0.1, 0.2, 0.201, 0.202, 0.203, 0.204])
    monkeypatch.setattr("time.thread_time", lambda: next(used))

    for _ in range(5):
        collector.look()
    assert collected == []

    collector.look()
    assert collected == [2]


def test_it_is_looked_through_in_use_too_where_much_was_left_behind(monkeypatch):
    collected = []
    owner = QObject()
    collector = Collector(owner)
    collector._timer.stop()
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 9 * gc.get_threshold()[2]))

    collector.look()

    assert collected == [2]


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
