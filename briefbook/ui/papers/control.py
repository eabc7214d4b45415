"""What holds the value of a field in a form of a working paper."""

from typing import Any, Protocol

from briefbook.ui.claim_form.field import Control


class PaperControl(Control, Protocol):
    """A control that can also be given back what was typed in it."""

    def retype(self, value: Any) -> None:
        """Show what was typed before, as typing."""
        ...
