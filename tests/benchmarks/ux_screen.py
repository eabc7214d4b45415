"""The screen as an X client sees it: when a window is mapped, and when its pixels change after a key."""

import ctypes
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p

SMALLEST = 300
"""Pixels of the width and height of what counts as a window."""
_SUBSTRUCTURE_NOTIFY = 1 << 19
_MAP_NOTIFY = 19
_NON_EMPTY = 3
"""Told once when pixels change, until what changed is taken."""


class _Event(ctypes.Union):
    _fields_ = (("type", c_int), ("map", c_ulong * 24))


class _Attributes(ctypes.Structure):
    _fields_ = (("x", c_int), ("y", c_int), ("width", c_int), ("height", c_int), ("rest", c_long * 32))


class Screen:
    """A connection to a display."""

    def __init__(self, name: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._damage = ctypes.CDLL("libXdamage.so.1")
        self._x.XOpenDisplay.restype = c_void_p
        self._x.XDefaultRootWindow.restype = c_ulong
        self._x.XStringToKeysym.restype = c_ulong
        self._x.XStringToKeysym.argtypes = [c_char_p]
        self._x.XKeysymToKeycode.argtypes = [c_void_p, c_ulong]
        self._damage.XDamageCreate.argtypes = [c_void_p, c_ulong, c_int]
        self._damage.XDamageSubtract.argtypes = [c_void_p, c_ulong, c_ulong, c_ulong]
        self._damage.XDamageCreate.restype = c_ulong
        self._display = c_void_p(self._x.XOpenDisplay(name.encode()))
        assert self._display, f"There is no display {name}."
        self._root = c_ulong(self._x.XDefaultRootWindow(self._display))

    def close(self) -> None:
        """Leave the display."""
        self._x.XCloseDisplay(self._display)

    def watch_windows(self) -> None:
        """Be told from now on of windows that are mapped."""
        self._x.XSelectInput(self._display, self._root, c_long(_SUBSTRUCTURE_NOTIFY))
        self._x.XSync(self._display, 1)

    def wait_for_window(self, seconds: float = 60) -> bool:
        """Return once a window is mapped that is no tooltip, or false when it takes too long."""
        event = _Event()
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            if not self._x.XPending(self._display):
                time.sleep(0.001)
                continue
            self._x.XNextEvent(self._display, byref(event))
            if event.type == _MAP_NOTIFY and self._is_large(event.map[5]):
                return True
        return False

    def watch_pixels(self) -> None:
        """Be told from now on of pixels that change."""
        self._x.XSelectInput(self._display, self._root, c_long(0))
        first, error = c_int(), c_int()
        self._damage.XDamageQueryExtension(self._display, byref(first), byref(error))
        self._watched = self._damage.XDamageCreate(self._display, self._root, _NON_EMPTY)
        self._x.XSync(self._display, 1)

    def type(self, letter: str, *, patience: float = 5) -> float:
        """Press a key and return after how many seconds the first pixels changed."""
        self._forget()
        start = time.perf_counter()
        self._press(letter)
        while time.perf_counter() - start < patience:
            if self._x.XPending(self._display):
                return time.perf_counter() - start
            time.sleep(0.0001)
        return patience

    def press(self, *keys: str) -> None:
        """Press keys together, by their names in X."""
        codes = [self._code(key) for key in keys]
        for code, is_down in [*((code, 1) for code in codes), *((code, 0) for code in reversed(codes))]:
            self._test.XTestFakeKeyEvent(self._display, c_uint(code), c_int(is_down), c_ulong(0))
        self._x.XFlush(self._display)

    def click(self, x: int, y: int) -> None:
        """Press the pointer's first button at a place of the screen."""
        self._test.XTestFakeMotionEvent(self._display, c_int(-1), c_int(x), c_int(y), c_ulong(0))
        for is_down in (1, 0):
            self._test.XTestFakeButtonEvent(self._display, c_uint(1), c_int(is_down), c_ulong(0))
        self._x.XFlush(self._display)

    def _press(self, letter: str) -> None:
        self.press({" ": "space", ".": "period"}.get(letter, letter))

    def _code(self, key: str) -> int:
        return int(self._x.XKeysymToKeycode(self._display, self._x.XStringToKeysym(key.encode())))

    def _forget(self) -> None:
        """Take what was told until now."""
        event = _Event()
        self._x.XSync(self._display, 0)
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, byref(event))
        self._damage.XDamageSubtract(self._display, self._watched, 0, 0)
        self._x.XSync(self._display, 1)

    def _is_large(self, window: int) -> bool:
        found = _Attributes()
        if not self._x.XGetWindowAttributes(self._display, c_ulong(window), byref(found)):
            return False
        return found.width >= SMALLEST and found.height >= SMALLEST


@contextmanager
def a_screen(display: str) -> Iterator[Screen]:
    """Give a connection to a display for as long as it is needed."""
    screen = Screen(display)
    try:
        yield screen
    finally:
        screen.close()
