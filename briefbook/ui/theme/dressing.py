"""When widgets take on the style."""

from PySide6.QtCore import QCoreApplication, QEvent


def dress_when_shown() -> None:
    """Let what was just made take on the style when it is shown; Qt has all of it do so at once."""
    QCoreApplication.removePostedEvents(None, QEvent.Type.PolishRequest)  # type: ignore[arg-type]
