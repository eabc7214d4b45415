"""Answers in place of dialogs that wait for a person."""

from collections.abc import Callable
from typing import Any


def answered(answer: Any) -> Callable[..., Any]:
    """Return what stands for a dialog’s function and gives this answer."""
    return lambda *_, **__: answer
