"""The list with the form beside it, or under it where there is no room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QSplitter, QStackedWidget, QWidget

from briefbook.ui.theme.theme import Theme

_BESIDE = 740
"""Pixels at a text scale of 100 %; where there are fewer, the form stands under the list."""
_FORM = 330
"""The form beside the list, in pixels."""


class ListAndForm(QSplitter):
    """Two stacks of parts, of which the second may be out of sight."""

    def __init__(self, theme: Theme, places: tuple[QWidget, ...], parts: tuple[QWidget, ...]) -> None:
        """Hold what may stand in the list's place, and what may stand in the form's."""
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._is_shared = False
        self._places, self._side = QStackedWidget(), QStackedWidget()
        for place in places:
            self._places.addWidget(place)
        for part in parts:
            self._side.addWidget(part)
        # what is inside scrolls: it may be given less room than it asks for
        self._side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._side.setMinimumHeight(120)
        self._side.hide()
        self._places.setMinimumSize(200, 96)
        self.setChildrenCollapsible(False)
        self.addWidget(self._places)
        self.addWidget(self._side)
        self.setStretchFactor(0, 1)
        theme.changed.connect(self._fold)

    def show_place(self, place: QWidget) -> None:
        """Show the list, or what stands in its place."""
        self._places.setCurrentWidget(place)

    def show_part(self, part: QWidget | None) -> None:
        """Show a part beside the list, or none; the keyboard then goes back to the list."""
        if part is not None:
            self._side.setCurrentWidget(part)
        was_hidden, focused = self._side.isHidden(), QApplication.focusWidget()
        place = self._places.currentWidget()
        if part is None and place is not None and focused is not None and self._side.isAncestorOf(focused):
            place.setFocus(Qt.FocusReason.OtherFocusReason)
        self._side.setVisible(part is not None)
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
