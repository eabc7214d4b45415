"""What the window tells the user, without ever standing in the way."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from briefbook.errors import BriefbookError

Act = TypeVar("Act", bound=Callable[..., object])

_TAKES_BACK = "takes_back"


def takes_back(act: Act) -> Act:
    """Mark what takes the last edit back, so that it is offered no longer once another edit is the last."""
    setattr(act, _TAKES_BACK, True)
    return act


def is_taking_back(act: Callable[[], object] | None) -> bool:
    """Return whether what a button calls was marked by `takes_back`, also bound as a method."""
    return getattr(act, _TAKES_BACK, False)


def _no_remedy(error: BriefbookError) -> tuple[str, None]:
    return "", None


class Messages(QObject):
    """Sentences for the message bar; the frame shows them."""

    told = Signal(str, str, str, object)
    """Level (`info`, `warning`, `error`), the sentence, a button's words or "", and what it calls."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.remedy: Callable[[BriefbookError], tuple[str, Callable[[], object] | None]] = _no_remedy
        """Gives the words of the button that an error leads on by, and what it calls; the frame sets it."""

    def info(self, text: str, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Tell what happened, for a moment; with a button that does one thing about it."""
        self.told.emit("info", text, button, act)

    def warning(self, text: str, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Tell what the user should look at; stays until closed."""
        self.told.emit("warning", text, button, act)

    def error(
        self, why: str | BriefbookError, button: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Tell what could not be done; stays until closed. An error’s own way forward goes first."""
        if isinstance(why, BriefbookError):
            words, forward = self.remedy(why)
            button, act = (words, forward) if words else (button, act)
        self.told.emit("error", str(why), button, act)

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Tell the user of a `BriefbookError` raised inside, instead of raising it."""
        try:
            yield
        except BriefbookError as error:
            self.error(error)
