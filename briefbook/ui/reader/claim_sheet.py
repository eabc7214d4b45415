"""The sheet under the text in which a claim is made, while its passage stays in sight."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefbook.domain.passage import Passage
from briefbook.translation import tr
from briefbook.ui.claim_form.claim_form import ClaimForm
from briefbook.ui.desk import Desk
from briefbook.ui.reader.proposing import Proposal
from briefbook.ui.reader.ruling import rule_off

_SHARE = 0.56
"""The part of the reader's height that the sheet may take."""
_HIGHEST = 400
_NARROW = 480


class ClaimSheet(QWidget):
    """The form of a new claim, with what was suggested for it said in words; out of sight until begun."""

    begun = Signal()
    made = Signal(str)
    left = Signal()
    """The claim was made, or is not to be made: the sheet is gone."""
    cancelled = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(tr("New claim"))
        self.heading = QLabel(self)
        self.heading.setProperty("role", "strong")
        self.suggested = QLabel(self)
        self.suggested.setProperty("role", "meta")
        self.suggested.setWordWrap(True)
        self.suggested.setTextFormat(Qt.TextFormat.PlainText)
        self.suggested.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._head = QHBoxLayout()
        self._head.setSpacing(12)
        self._head.addWidget(self.heading)
        self._head.addWidget(self.suggested, 1)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(16, 10, 12, 10)
        self._body.setSpacing(8)
        self._body.addLayout(self._head)
        holder = QHBoxLayout()
        holder.addLayout(self._body)
        rule_off(self, holder, is_below=True)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.setStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._form: ClaimForm | None = None
        self.hide()

    @property
    def form(self) -> ClaimForm:
        """The form, made when it is first needed."""
        if self._form is None:
            self._form = ClaimForm(self._desk, self)
            self._form.made.connect(self._finish)
            self._form.cancelled.connect(self._cancel)
            self._body.addWidget(self._form, 1)
        return self._form

    def begin(self, passage: Passage, label: str, proposal: Proposal, *, asks_when: bool = False) -> None:
        """Begin a claim on a passage, which has this label; `asks_when` goes to the as-of date at once."""
        form = self.form
        form.start(
            [passage], statement=proposal.statement, status=proposal.status, by=proposal.by, via=proposal.via
        )
        # the text above shows the passage itself, and this sheet its own heading
        form.quotes.hide()
        form.heading.hide()
        self.heading.setText(tr("New claim from {passage}", passage=label))
        self.suggested.setText(proposal.suggested)
        self.suggested.setAccessibleName(proposal.suggested)
        self.begun.emit()
        self.show()
        self.updateGeometry()
        (form.fields.as_of.line if asks_when else form.fields.statement).setFocus()

    def sizeHint(self) -> QSize:
        """Return room for the fields that are always filled in, within a share of the reader."""
        parent = self.parentWidget()
        most = int(parent.height() * _SHARE) if parent else _HIGHEST
        return QSize(360, max(190, min(most, _HIGHEST * self._desk.theme.scale // 100)))

    def minimumSizeHint(self) -> QSize:
        """Return the same: the fields scroll."""
        return QSize(220, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what was suggested under the heading where there is no room beside it."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW
        ways = QHBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        self._head.setSpacing(2 if is_narrow else 12)

    def hasHeightForWidth(self) -> bool:
        """Return that the height does not follow from the fields: they scroll."""
        return False

    def event(self, event: QEvent) -> bool:
        """Keep keys without Ctrl from being commands of the reader while a field has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            )
            if not held and event.key() not in range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make no claim with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.form.cancel_action.trigger()
        else:
            super().keyPressEvent(event)

    def _finish(self, claim_id: str) -> None:
        self.form.show_claim(None)
        self.hide()
        self.made.emit(claim_id)
        self.left.emit()

    def _cancel(self) -> None:
        self.hide()
        self.cancelled.emit()
        self.left.emit()
