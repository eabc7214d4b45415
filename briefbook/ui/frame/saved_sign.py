"""The sign beside the book’s title that says whether all is saved."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy

from briefbook.translation import tr, tr_noop
from briefbook.ui.theme.icons import Icons

_SIDES: Final = 14
_GAP: Final = 4
"""Pixels of padding and border, and between icon and words."""

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from PySide6.QtGui import QPaintEvent

    from briefbook.ui.desk import Desk

_SAVED, _TYPING, _NOT_SAVED, _READ_ONLY = (
    tr_noop("Saved"),
    tr_noop("Typing…"),
    tr_noop("Not saved"),
    tr_noop("Read-only"),
)


class SavedSign(QPushButton):
    """“Saved”, “Typing…” or “Not saved”; a click says more, and leads on where something is wrong."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setProperty("role", "saved")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icons = icons
        self._desk: Desk | None = None
        # a long sign gives way, and says the rest in its tooltip
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.tell)
        self.hide()

    def serve(self, desk: "Desk | None") -> None:
        """Show whether another book is saved; with none there is no sign."""
        self._desk = desk
        if desk is not None:
            unfinished = desk.open_book.unfinished
            unfinished.changed.connect(self._show)
            unfinished.failed.connect(desk.messages.error)
            unfinished.mended.connect(self._tell_mended)
        self.setVisible(desk is not None)
        self._show()

    def tell(self) -> None:
        """Make edits of what is being typed, and say in the message bar what is saved."""
        from briefbook.ui.frame.saved_words import saved_words

        if self._desk is None:
            return
        unfinished, messages = self._desk.open_book.unfinished, self._desk.messages
        if unfinished.fault is not None and not unfinished.try_again():
            messages.error(unfinished.fault)
            return
        with messages.telling():
            self._desk.open_book.flush()
            messages.info(saved_words(self._desk.open_book.book, unfinished.saved_words))

    def _tell_mended(self) -> None:
        if self._desk is not None:
            name = self._desk.open_book.book.path.name
            self._desk.messages.info(tr("“{name}” can be written again: everything is saved.", name=name))

    def _show(self) -> None:
        if self._desk is None or not self._desk.open_book.is_open:
            return
        book, unfinished = self._desk.open_book.book, self._desk.open_book.unfinished
        state, fault = unfinished.state, unfinished.fault
        is_kept = state == "typing" and unfinished.is_kept
        words = {"typing": tr(_TYPING), "not saved": tr(_NOT_SAVED)}.get(
            "saved" if is_kept else state, unfinished.saved_words or tr(_SAVED)
        )
        if book.is_read_only:
            words = tr(_READ_ONLY)
        self.setText(words)
        self.setIcon(self._icons.icon("circle-alert", "danger") if fault else QIcon())
        typing = tr("What you are typing is kept, and becomes an edit when you pause")
        kept = tr("What you are typing is in the file too, and becomes an edit when you are done")
        copy = book.file.copy
        tip = copy.standing.text if copy else tr("Every edit is in the file at once")
        tips = {"typing": kept if is_kept else typing}
        self.setToolTip(str(fault) if fault else tips.get(state, tip))
        self.setAccessibleName(tr("Whether the book is saved: {words}", words=words))
        self.setAccessibleDescription(self.toolTip())
        self.setProperty("level", "error" if fault else None)
        self.style().unpolish(self)
        self.style().polish(self)

    def sizeHint(self) -> QSize:
        """Return room for all of it, and for what it may become, so that nothing beside it moves."""
        return self._with(tr(_SAVED), tr(_TYPING), tr(_NOT_SAVED), self.text(), has_icon=True)

    def minimumSizeHint(self) -> QSize:
        """Return room for what it says while all is well."""
        return self._with(tr(_SAVED), tr(_TYPING), has_icon=not self.icon().isNull())

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Show what there is room for."""
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        option = QStyleOptionButton()
        self.initStyleOption(option)
        icon = 0 if self.icon().isNull() else self.iconSize().width() + _GAP
        room = self.width() - _SIDES - icon
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _with(self, *signs: str, has_icon: bool) -> QSize:
        """Return the size for the widest of some signs; that of a fault has an icon."""
        icon = self.iconSize().width() + _GAP if has_icon else 0
        widest = max(map(self.fontMetrics().horizontalAdvance, signs))
        return QSize(_SIDES + icon + widest + 1, super().sizeHint().height())
