"""What stands in the library where no sources do: how to begin, and what a drop will do."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk

_WORDS = tr_noop("Drop to add to the library")


class EmptyLibrary(QWidget):
    """Says what the library is for, with the button that fills it."""

    def __init__(self, import_action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(tr("Import Files…"))
        self.button.setProperty("role", "primary")
        self.button.setToolTip(import_action.toolTip())
        self.button.clicked.connect(import_action.trigger)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 24, 16, 24)
        layout.setSpacing(8)
        layout.addWidget(_words(tr("No sources yet"), "eyebrow"))
        layout.addWidget(_words(tr("Drop saved articles here"), "title"))
        layout.addWidget(
            _words(
                tr("Web pages, PDFs, Word files, mails, bibliographies, text: each original is kept."),
                "meta",
            )
        )
        layout.addSpacing(8)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()


class NothingFound(QWidget):
    """Says that a search has no result, with the button that ends it."""

    cleared = Signal()
    """Everything is to be listed again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = _words("", "meta")
        self.button = QPushButton(tr("Show All Sources"))
        self.button.clicked.connect(self.cleared)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.label)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()

    def tell(self, words: str, *, has_filters: bool = False) -> None:
        """Say what was looked for."""
        if not words:
            self.label.setText(tr("No source is like that."))
        elif has_filters:
            self.label.setText(tr("Nothing here holds “{words}”.", words=words))
        else:
            self.label.setText(tr("Nothing holds “{words}”.", words=words))


class DropCover(QWidget):
    """Lies over a widget while something is dragged there that it can take."""

    def __init__(self, desk: Desk, covered: QWidget) -> None:
        super().__init__(covered)
        self._theme, self._icons, self._covered = desk.theme, desk.icons, covered
        self.setAccessibleName(tr(_WORDS))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        covered.installEventFilter(self)

    def cover(self) -> None:
        """Appear above everything in the widget."""
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the widget that is covered."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame and the words."""
        tokens, sizes = self._theme.tokens, self._theme.sizes
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(tokens.surface)
        ground.setAlphaF(0.94)
        frame = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), sizes.pane_radius, sizes.pane_radius
        )
        painter.setPen(QPen(QColor(tokens.accent), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(tokens.accent_soft))
        painter.drawRoundedRect(frame, sizes.card_radius, sizes.card_radius)
        side = sizes.icon + 10
        middle = frame.center()
        pixmap = self._icons.pixmap("import", "accent", QSize(side, side), self.devicePixelRatioF())
        painter.drawPixmap(int(middle.x() - side / 2), int(middle.y() - side - 6), pixmap)
        font = painter.font()
        font.setPixelSize(sizes.ui)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        words = QRectF(frame.left() + 12, middle.y() + 4, frame.width() - 24, frame.height() / 2 - 8)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, int(flags | Qt.TextFlag.TextWordWrap), tr(_WORDS))
        painter.end()


def _words(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
