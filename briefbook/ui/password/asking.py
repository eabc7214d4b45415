"""The dialogs that ask for a book's new password, or for the one that is to go."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefbook.domain.passwords import refusal, strength
from briefbook.translation import tr, tr_noop
from briefbook.ui.dialog_room import Form
from briefbook.ui.password.told_field import IsRight, PresentPassword, ToldField
from briefbook.ui.theme.icons import Icons

_ABOUT = tr_noop(
    "The book will be encrypted, and its backups with it: whoever finds the files can do nothing with them. "
    "Copies that were made or sent before stay as they are."
)
_LOSS = tr_noop(
    "If this password is lost, nobody can open the book any more, and there is no way round it. Keep the "
    "password where your office keeps such things."
)
_REMOVING = tr_noop(
    "The book and its backups will be written in the clear: whoever can reach the files can read them."
)
_HINT = tr_noop("Four or five words that nobody said together before are best.")


class SettingDialog(Form):
    """Asks twice for a new password, for the one that the book has, and says what losing it means."""

    def __init__(
        self, title: str, is_right: IsRight | None, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._known = (title, *title.split())
        self.password = ""
        """The new one, once it was accepted."""
        self.present = PresentPassword(is_right, icons) if is_right else None
        self.new, self.again = ToldField(tr("New password"), icons), ToldField(tr("The same again"), icons)
        fields = [(tr("&New password"), self.new), (tr("The same &again"), self.again)]
        self.set = _lay_out(
            self,
            words=(
                tr("Change the Password") if is_right else tr("Set a Password"),
                tr("Change It") if is_right else tr("Encrypt the Book"),
            ),
            about=tr(_ABOUT),
            warning=tr(_LOSS),
            fields=[(tr("&Present password"), self.present), *fields] if self.present else fields,
        )
        for one in (self.new, self.again, *filter(None, [self.present])):
            one.field.line.textEdited.connect(self._follow)
        self.set.clicked.connect(self._set)
        self._follow()

    def _follow(self) -> None:
        new, again = self.new.field.text, self.again.field.text
        self.new.tell(strength(new, self._known) or tr(_HINT))
        # while the second is typed, it is not yet another one
        if again and not new.startswith(again):
            self.again.tell(tr("These two are not the same."), is_bad=True)
        else:
            self.again.tell(tr("These two are the same.") if again and new == again else "")
        knows = self.present is None or bool(self.present.field.text)
        self.set.setEnabled(knows and new == again and not refusal(new))

    def _set(self) -> None:
        if self.present is None or self.present.is_right():
            self.password = self.new.field.text
            self.accept()


class RemovingDialog(Form):
    """Asks for the password that a book has, before it is written in the clear."""

    def __init__(self, is_right: IsRight, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.present = PresentPassword(is_right, icons)
        self.remove = _lay_out(
            self,
            words=(tr("Remove the Password"), tr("Remove It")),
            about="",
            warning=tr(_REMOVING),
            fields=[(tr("&Present password"), self.present)],
        )
        self.present.field.line.textEdited.connect(self._follow)
        self.remove.clicked.connect(self._remove)
        self._follow()

    def _follow(self) -> None:
        self.remove.setEnabled(bool(self.present.field.text))

    def _remove(self) -> None:
        if self.present.is_right():
            self.accept()


def _lay_out(
    dialog: Form,
    *,
    words: tuple[str, str],
    about: str,
    warning: str,
    fields: list[tuple[str, ToldField]] | list[tuple[str, PresentPassword]],
) -> QPushButton:
    """Fill a dialog and return the button that does it; `words` are the title and that button's."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(words[0])
    column = QVBoxLayout()
    column.setSpacing(14)
    if about:
        column.addWidget(_wrapped(about))
    bar = QFrame()
    bar.setProperty("role", "message")
    bar.setProperty("level", "warning")
    inside = QVBoxLayout(bar)
    inside.setContentsMargins(12, 10, 12, 10)
    inside.addWidget(_wrapped(warning))
    column.addWidget(bar)
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(10)
    for name, field in fields:
        label = QLabel(name)
        label.setBuddy(field.field.line)
        form.addRow(label, field)
    column.addLayout(form)
    column.addStretch()
    done, cancel = QPushButton(words[1]), QPushButton(tr("Cancel"))
    done.setProperty("role", "primary")
    cancel.setAutoDefault(False)
    cancel.clicked.connect(dialog.reject)
    buttons = QHBoxLayout()
    buttons.setSpacing(8)
    buttons.addStretch()
    buttons.addWidget(cancel)
    buttons.addWidget(done)
    dialog.lay_out(column, buttons)
    done.setDefault(True)
    # Tab goes from one password to the next; what shows their letters comes last
    in_order = [*(one.field.line for _, one in fields), cancel, done]
    in_order += [one.field.show_letters for _, one in fields]
    for before, after in pairwise(in_order):
        QWidget.setTabOrder(before, after)
    fields[0][1].setFocus()
    return done


def _wrapped(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    return label
