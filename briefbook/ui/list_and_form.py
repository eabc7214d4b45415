"""The list with the form beside it, or under it where there is no room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QSplitter, QStackedWidget, QWidget

from briefbook.ui.scrolled import Scrolled
from briefbook.ui.theme.theme import Theme

_BESIDE = 740
"""Pixels at a text scale of 100 %; where there are fewer, the form stands under the list."""
_FORM = 330
"""The form beside the list, in pixels."""


class ListAndForm(QSplitter):
    """Two stacks of parts, of which the second may be out of sight."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._is_shared = False
        # what is to stand in them is best made in them: it takes on the style again with each place it gets
        self.places, self.side = QStackedWidget(self), QStackedWidget(self)
        self._areas: dict[QWidget, Scrolled] = {}
        # what is inside scrolls: it may be given less room than it asks for
        self.side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.side.setMinimumHeight(120)
        self.side.hide()
        self.places.setMinimumSize(200, 96)
        self.setChildrenCollapsible(False)
        self.addWidget(self.places)
        self.addWidget(self.side)
        self.setStretchFactor(0, 1)
        theme.changed.connect(self._fold)

    def hold(self, *places: QWidget) -> None:
        """Hold what may stand in the list's place."""
        for place in places:
            self.places.addWidget(place)

    def show_place(self, place: QWidget) -> None:
        """Show the list, or what stands in its place."""
        self.places.setCurrentWidget(place)

    def show_part(self, part: QWidget | None) -> None:
        """Show a part beside the list, or none; the keyboard then goes back to the list."""
        if part is not None:
            if part not in self._areas:  # not before, as a stack looks at all that it holds
                self._areas[part] = Scrolled(part, self.side)
                self.side.addWidget(self._areas[part])
            self.side.setCurrentWidget(self._areas[part])
        was_hidden, focused = self.side.isHidden(), QApplication.focusWidget()
        place = self.places.currentWidget()
        if part is None and place is not None and focused is not None and self.side.isAncestorOf(focused):
            place.setFocus(Qt.FocusReason.OtherFocusReason)
        self.side.setVisible(part is not None)
        if part is not None and was_hidden and not self._is_shared:
            self._is_shared = True  # from now on the shares are the user's
            self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the form beside the list where there is room."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        is_wide = self.width() >= _BESIDE * self._theme.scale // 100
        wanted = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self.orientation() != wanted:
            self.setOrientation(wanted)
            self._share()

    def _share(self) -> None:
        """Give list and form their usual shares of the room."""
        is_wide = self.orientation() == Qt.Orientation.Horizontal
        room = self.width() if is_wide else self.height()
        form = _FORM * self._theme.scale // 100 if is_wide else room // 2
        self.setSizes([max(0, room - form), form])
