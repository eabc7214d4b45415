"""The part of the export's dialog that asks for the password of a PDF file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from briefbook.translation import tr, tr_noop
from briefbook.ui.password.field import PasswordField
from briefbook.ui.theme.icons import Icons

_ABOUT = tr_noop(
    "The file opens with this password only, and is encrypted by AES-256. It is no PDF/A then, which "
    "forbids that. A lost password cannot be found again: the memo can be exported anew."
)
_DIFFER = tr_noop("These two are not the same.")
_OTHER = tr_noop("A file of this kind cannot have a password; a PDF can.")


class PdfPassword(QWidget):
    """A box to check, and two fields under it for the same password."""

    changed = Signal()
    """Something else is typed or checked."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.wanted = QCheckBox(tr("Protect the file with a password"))
        self.password, self.again = (
            PasswordField(tr("Password of the file"), icons),
            PasswordField(tr("Again"), icons),
        )
        self.told = QLabel()
        self.told.setProperty("role", "meta")
        self.told.setWordWrap(True)
        self._fields = QWidget()
        rows = QGridLayout(self._fields)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(12)
        for place, (words, field) in enumerate(
            ((tr("Pass&word"), self.password), (tr("A&gain"), self.again))
        ):
            label = QLabel(words)
            label.setBuddy(field.line)
            rows.addWidget(label, place, 0)
            rows.addWidget(field, place, 1)
            field.line.textEdited.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.wanted, self._fields, self.told):
            column.addWidget(widget)
        self.wanted.toggled.connect(self._follow)
        self._is_pdf = True
        self._follow()

    @property
    def value(self) -> str:
        """The password that is wanted; nothing for none."""
        return self.password.text if self.wanted.isChecked() and self._is_pdf else ""

    @property
    def is_complete(self) -> bool:
        """Whether there is nothing more to type."""
        if not (self.wanted.isChecked() and self._is_pdf):
            return True
        return bool(self.password.text) and self.password.text == self.again.text

    def ask(self) -> None:
        """Say what is still to be typed."""
        self._tell(tr(_DIFFER) if self.again.text else tr("Type the password twice."), is_bad=True)
        (self.again if self.password.text else self.password).setFocus()

    def offer(self, *, is_pdf: bool) -> None:
        """Offer a password, or say that this kind of file cannot have one."""
        self._is_pdf = is_pdf
        self._follow()

    def _follow(self) -> None:
        self.wanted.setEnabled(self._is_pdf)
        is_wanted = self.wanted.isChecked() and self._is_pdf
        self._fields.setVisible(is_wanted)
        again = self.again.text
        differs = bool(again) and not self.password.text.startswith(again)
        if is_wanted:
            self._tell(tr(_DIFFER if differs else _ABOUT), is_bad=differs)
        else:
            self._tell("" if self._is_pdf else tr(_OTHER))
        if is_wanted and self.wanted.hasFocus():
            self.password.setFocus()
        self.changed.emit()

    def _tell(self, words: str, *, is_bad: bool = False) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.told.setProperty("level", "warning" if is_bad else None)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
