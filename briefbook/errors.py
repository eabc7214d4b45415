"""The errors that users can do something about."""

from typing import Literal, TypeAlias

Remedy: TypeAlias = Literal["", "read only", "backup", "save a copy", "merge", "password"]


class BriefbookError(Exception):
    """A problem told to the user in one full sentence; window and command line show it as it stands."""


class PasswordNeededError(BriefbookError):
    """A file is encrypted and opens with a password only, which was not given or not right."""


class BookError(BriefbookError):
    """A book cannot be opened or changed, with the way forward that the window offers."""

    def __init__(self, text: str, remedy: Remedy = "") -> None:
        super().__init__(text)
        self.remedy: Remedy = remedy


class BookPasswordError(BookError):
    """A book is encrypted, and no password was given, or a wrong one."""

    def __init__(self, text: str, *, is_wrong: bool = False) -> None:
        super().__init__(text, "password")
        self.is_wrong = is_wrong
