"""Telling of a start that failed before there was a window to tell it in."""

import sys


def tell_of_start(error: BaseException) -> None:
    """Say in a box, on Windows, why the program cannot start; elsewhere its traceback is all there is."""
    if sys.platform == "win32":
        import ctypes

        text = (
            f"Briefbook cannot start ({type(error).__name__}: {error}). "
            "Your books are as they were. Please install Briefbook again."
        )
        ctypes.windll.user32.MessageBoxW(None, text, "Briefbook", 0x10010)  # an error, in front
