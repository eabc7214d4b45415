"""The dialog that asks for a team’s server and one’s own name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefbook.errors import BriefbookError
from briefbook.store.team.address import Address, address
from briefbook.store.team.membership import person_called
from briefbook.translation import tr, tr_noop
from briefbook.ui.dialog_room import Form
from briefbook.ui.password.field import PasswordField
from briefbook.ui.theme.icons import Icons

_READING = tr_noop(
    "Whoever keeps the server can read all that is shared: the sources with their originals, the texts, and "
    "who changed what and when."
)
_EXAMPLE = "postgresql://ana@db.example.org/briefings"


class ServerDialog(Form):
    """Asks where a book is shared, and who is asking; `address` and `person` are given once accepted."""

    def __init__(
        self, words: tuple[str, str], about: str, icons: Icons, parent: QWidget, *, is_protected: bool = False
    ) -> None:
        """`words` are the title and the button that does it; `is_protected` asks whether that is meant."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words[0])
        self.address: Address | None = None
        self.person = ""
        self.server, self.name = QLineEdit(), QLineEdit(person_called(None))
        self.server.setPlaceholderText(_EXAMPLE)
        self.server.setAccessibleName(tr("Server"))
        self.name.setAccessibleName(tr("Your name"))
        self.password = PasswordField(tr("Password on the server"), icons)
        self.means_it = QCheckBox(tr("I mean to share it all the same"))
        self.wrong = QLabel()
        self.wrong.setProperty("role", "warning")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        for label, field in (
            (tr("&Server"), self.server),
            (tr("&Password on the server"), self.password),
            (tr("Your &name"), self.name),
        ):
            form.addRow(label, field)
        hint = _wrapped(tr("Used now and kept in no file; leave it empty if the server wants none."))
        hint.setProperty("role", "meta")
        form.insertRow(2, "", hint)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(_wrapped(" ".join((about, tr(_READING)))))
        column.addLayout(form)
        if is_protected:
            column.addWidget(
                _wrapped(tr("This book is protected by a password; its copy on the server is not."))
            )
            column.addWidget(self.means_it)
            self.means_it.toggled.connect(self._follow)
        column.addWidget(self.wrong)
        column.addStretch()
        self.go, cancel = QPushButton(words[1]), QPushButton(tr("Cancel"))
        self.go.setProperty("role", "primary")
        self.go.clicked.connect(self._accept)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.go)
        self.lay_out(column, buttons)
        self.go.setDefault(True)
        self._is_protected = is_protected
        self.server.textEdited.connect(self._follow)
        self.name.textEdited.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.wrong.hide()
        is_whole = bool(self.server.text().strip() and self.name.text().strip())
        self.go.setEnabled(is_whole and (self.means_it.isChecked() or not self._is_protected))

    def _accept(self) -> None:
        try:
            self.person = person_called(self.name.text())
            found = address(self.server.text())
        except BriefbookError as error:
            self.wrong.setText(str(error))
            self.wrong.show()
            self.fit()
            return
        self.address = Address(found.url, self.password.text or found.password, found.book_id)
        self.accept()


def _wrapped(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    return label
