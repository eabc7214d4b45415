"""Ways of being cut off in the midst of a sync."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar
from urllib.parse import urlsplit

from briefbook.store.book import Book

T = TypeVar("T")


class Proxy:
    """A way to a server that breaks after so many bytes in both directions."""

    def __init__(self, url: str, bytes_left: int) -> None:
        parts = urlsplit(url)
        assert parts.port
        self._port, self._left = parts.port, bytes_left
        self._lock, self._sockets = threading.Lock(), list[socket.socket]()
        self._listener = socket.create_server(("127.0.0.1", 0))
        port = self._listener.getsockname()[1]
        self.url = url.replace(f":{self._port}/", f":{port}/")
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def __enter__(self) -> str:
        return self.url

    def __exit__(self, *_: object) -> None:
        self._break()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
                far = socket.create_connection(("127.0.0.1", self._port))
            except OSError:
                return
            self._sockets += [near, far]
            for one, other in ((near, far), (far, near)):
                self._threads.append(threading.Thread(target=self._pass, args=(one, other), daemon=True))
                self._threads[-1].start()

    def _pass(self, one: socket.socket, other: socket.socket) -> None:
        try:
            while data := one.recv(4096):
                with self._lock:
                    sent = data[: self._left]
                    self._left -= len(sent)
                other.sendall(sent)
                if len(sent) < len(data):
                    break
        except OSError:
            pass
        for end in (one, other):
            _shut(end)

    def _break(self) -> None:
        _shut(self._listener)
        for end in list(self._sockets):
            _shut(end)
            end.close()
        self._listener.close()


class Killed(BaseException):
    """The program was killed."""


def killed_at(book: Book, call: int, *, before: bool) -> Callable[[Callable[[Book], T]], T]:
    """Return what calls functions with a book, until the program is killed before or after one of them."""
    calls = 0

    def at_book(act: Callable[[Book], T]) -> T:
        nonlocal calls
        calls += 1
        if calls == call and before:
            raise Killed
        result = act(book)
        if calls == call:
            raise Killed
        return result

    return at_book


def _shut(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
