"""Asking why a risk was moved, and where the keyboard goes for the answer and after it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from briefbook.ui.risks.matrix_side import MatrixSide
from briefbook.ui.risks.register_view import RegisterView


class AskingWhy(QObject):
    """Has the reason of the last move asked for; the answer leads back to where the risk was moved."""

    def __init__(
        self, side: MatrixSide, register: RegisterView, action: QAction, has_risk: Callable[[str], bool]
    ) -> None:
        super().__init__(side)
        self._matrix, self._bar, self._register = side.matrix, side.reason_bar, register
        self._action, self._has_risk = action, has_risk
        self._in_register = False
        action.setEnabled(False)
        action.triggered.connect(self._go_to_reason)
        self._bar.done.connect(self._end)

    def ask(self, note_id: str) -> None:
        """Ask for the reason of a move, which its note is to hold."""
        self._in_register = self._register.hasFocus()
        self._bar.ask(note_id)
        self._action.setEnabled(True)

    def answer(self, risk_id: str | None) -> None:
        """Go to the reason at once, if it is asked about this risk."""
        if self._bar.is_asking_about(risk_id):
            self._go_to_reason()

    def refresh(self) -> None:
        """Offer to give the reason only while it is asked for."""
        self._action.setEnabled(self._bar.is_asking)

    def _go_to_reason(self) -> None:
        self._bar.line.setFocus()

    def _end(self, risk_id: str) -> None:
        self._action.setEnabled(False)
        if self._in_register:
            self._register.setFocus()
        elif self._has_risk(risk_id):
            self._matrix.focus_risk(risk_id)
