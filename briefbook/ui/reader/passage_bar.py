"""The slim bar about the passage selected: number, note, colour, claims, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefbook.domain.passage import Passage
from briefbook.translation import tr
from briefbook.ui.commands import button
from briefbook.ui.desk import Desk
from briefbook.ui.passage_note import PassageNote
from briefbook.ui.reader.claims_row import ClaimsRow
from briefbook.ui.reader.ruling import rule_off

_NARROWEST, _NARROW = 400, 480


class PassageBar(QWidget):
    """Shows one passage; hidden while none is selected."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        colours: Sequence[QAction],
        named: Sequence[tuple[str, QAction]],
        remove: QAction,
    ) -> None:
        """Make buttons for colours, for actions beside these words, and for removing the passage."""
        super().__init__(parent)
        self._desk = desk
        self.number = QLabel(self)
        self.number.setProperty("role", "pill")
        self.note = PassageNote(desk, tr("Note on the passage"), least=1, most=4, parent=self)
        self.claims = ClaimsRow(desk, self)
        self._passage: Passage | None = None
        self._gives_way_to: set[str] = set()
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(4)
        row.addWidget(self.note, 1)
        row.addSpacing(4)
        self._colours = [button(colour) for colour in colours]
        for colour in self._colours:
            row.addWidget(colour)
        row.addSpacing(4)
        self._named = [button(action, words=words) for words, action in named]
        for one in self._named:
            row.addWidget(one)
        row.addWidget(button(remove))
        rule_off(self, row, is_below=True)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(self.claims)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """Return room for the buttons without their words."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of the buttons out where there is no room for them."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW * self._desk.theme.scale // 100
        styles = Qt.ToolButtonStyle
        for one in self._named:
            one.setToolButtonStyle(
                styles.ToolButtonIconOnly if is_narrow else styles.ToolButtonTextBesideIcon
            )

    def show_passage(self, passage: Passage | None) -> None:
        """Show a passage, or nothing."""
        self._passage = passage
        self.note.show_passage(passage)
        self.claims.show_passage(passage)
        self.setVisible(passage is not None and not self._gives_way_to)
        if passage is None:
            return
        self.number.setText(str(passage.number))
        self.number.setAccessibleName(tr("Passage {number}", number=passage.number))
        self.number.setToolTip(tr("Passage {number} of this source", number=passage.number))
        self.number.setProperty("highlight", str(passage.colour))
        self.number.style().unpolish(self.number)
        self.number.style().polish(self.number)

    def give_way(self, is_hidden: bool, to: str) -> None:
        """Stay out of sight while something needs the room."""
        (self._gives_way_to.add if is_hidden else self._gives_way_to.discard)(to)
        self.setVisible(self._passage is not None and not self._gives_way_to)
