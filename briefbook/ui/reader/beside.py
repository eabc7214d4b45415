"""The text with a panel beside it, or under it where that leaves too little room to read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from briefbook.ui.theme.theme import Theme

NARROW = 640
"""Below this width the panel is under the text."""
LOW = 700
"""Below this height of the window, little else has room when it is."""
_WIDTH = 300
_SHARE = 0.46


class Beside(QSplitter):
    """Keeps the panel on the side that has room for it."""

    crowded = Signal(bool)
    """The panel is under the text in a low window, or is so no longer."""

    def __init__(
        self, theme: Theme, text: QWidget, panel: QWidget, parent: QWidget, share: float = 0.0
    ) -> None:
        """Give the panel a share of the width, or else only as much as a list needs."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._panel, self._wide_share = theme, panel, share
        self._is_wanted = self._gives_way = False
        self.setChildrenCollapsible(False)
        self.addWidget(text)
        self.addWidget(panel)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        panel.hide()
        theme.changed.connect(self._turn)

    @property
    def is_shown(self) -> bool:
        """Whether the panel is wanted, in sight or not."""
        return self._is_wanted

    def show_panel(self, is_wanted: bool) -> None:
        """Show the panel, or put it away."""
        self._is_wanted = is_wanted
        self._show()

    def give_way(self, gives_way: bool) -> None:
        """Leave the height to something else for as long as it is needed."""
        self._gives_way = gives_way
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the panel under the text, or back beside it."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        is_narrow = self.width() < NARROW * self._theme.scale // 100
        wanted = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if wanted != self.orientation():
            self.setOrientation(wanted)
            self._panel.setProperty("edge", "top" if is_narrow else "left")
            self._panel.style().unpolish(self._panel)
            self._panel.style().polish(self._panel)
            self._show()
            self._share()

    def _show(self) -> None:
        is_under = self.orientation() == Qt.Orientation.Vertical
        was_hidden = self._panel.isHidden()
        is_seen = self._is_wanted and not (is_under and self._gives_way)
        self._panel.setVisible(is_seen)
        self.crowded.emit(is_seen and is_under and self._is_low)
        if was_hidden and not self._panel.isHidden():
            self._share()

    @property
    def _is_low(self) -> bool:
        return self.window().height() < LOW * self._theme.scale // 100

    def _share(self) -> None:
        if self.orientation() == Qt.Orientation.Vertical:
            room = self.height()
            self.setSizes([round(room * (1 - _SHARE)), round(room * _SHARE)])
        else:
            width = round(self.width() * self._wide_share) or _WIDTH * self._theme.scale // 100
            self.setSizes([self.width() - width, width])
