"""Focus mode: nothing but what is being written, and of that the paragraph with the cursor in full colour."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QLayout, QSplitter, QStackedLayout, QWidget
from shiboken6 import isValid

from briefbook.translation import tr
from briefbook.ui.laid_out import layouts_in
from briefbook.ui.outline.extra_marks import show_marks

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from briefbook.ui.desk import Desk
    from briefbook.ui.outline.outline_pane import OutlinePane

_NAME: Final = "dimmed"


class FocusMode(QObject):
    """Hides all that is around the text of an issue, and brings it back as it was."""

    left = Signal()
    """Everything is there again."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._action: QAction | None = None
        self._outline: Callable[[], tuple[Desk, OutlinePane] | None] | None = None
        self._pane: OutlinePane | None = None
        self._desk: Desk | None = None
        self._hidden: list[QWidget] = []
        self._splitters: list[tuple[QSplitter, QByteArray]] = []

    @property
    def is_on(self) -> bool:
        """Whether only the text is shown."""
        return self._pane is not None

    def attach(self, action: QAction, outline: "Callable[[], tuple[Desk, OutlinePane] | None]") -> None:
        """Have an action tell whether it is on; the action calls `toggle`.

        `outline` brings the outline to the front and returns it with its desk, if a book is open.
        """
        self._action, self._outline = action, outline

    def toggle(self) -> None:
        """Enter, or leave."""
        found = None if self.is_on or self._outline is None else self._outline()
        self.leave() if found is None else self.enter(*found)
        if self._action is not None:
            self._action.setChecked(self.is_on)

    def enter(self, desk: "Desk", pane: "OutlinePane") -> None:
        """Show only the text that is being written in a pane; say why not where there is none."""
        side, editor = pane.side, pane.editor
        if not side.isVisible():
            desk.messages.warning(tr("Begin an issue first: focus mode shows its text alone."))
            return
        self._pane, self._desk = pane, desk
        top = self._top()
        self._hide_around(side)
        side.toolbar.hide()
        self._hidden.append(side.toolbar)
        for one in (side, self._window, *self._hidden):
            one.installEventFilter(self)
        editor.escaped.connect(self.leave)
        editor.cursorPositionChanged.connect(self._dim)
        editor.textChanged.connect(self._dim)
        desk.theme.changed.connect(self._dim)
        self._dim()
        editor.setFocus()
        self._return_to(top)
        desk.messages.info(tr("Focus mode: only the text is shown. Esc or F11 leaves it."))

    def leave(self) -> None:
        """Show everything again, as it was."""
        pane, desk = self._pane, self._desk
        if pane is None or desk is None:
            return
        is_there = isValid(pane) and isValid(pane.editor)
        top = self._top() if is_there else 0
        self._pane = self._desk = None
        desk.theme.changed.disconnect(self._dim)
        self._window.removeEventFilter(self)
        for one in filter(isValid, self._hidden):
            one.removeEventFilter(self)
            one.show()
        for splitter, state in self._splitters:
            if isValid(splitter):
                splitter.restoreState(state)
        self._hidden, self._splitters = [], []
        if is_there:
            pane.side.removeEventFilter(self)
            pane.editor.escaped.disconnect(self.leave)
            pane.editor.cursorPositionChanged.disconnect(self._dim)
            pane.editor.textChanged.disconnect(self._dim)
            show_marks(pane.editor, _NAME, (), QTextCharFormat())
            self._return_to(top, pane)
        if self._action is not None:
            self._action.setChecked(False)
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave when the text is no longer shown; hide what comes back meanwhile."""
        if self._pane is not None and watched is self._window:
            if event.type() == QEvent.Type.Close:  # what is remembered of the window is all of it
                self.leave()
        elif self._pane is not None and not event.spontaneous():
            if event.type() == QEvent.Type.Hide and watched is self._pane.side:
                # once what hides it is done
                QTimer.singleShot(0, self, self._leave_if_hidden)
            elif event.type() == QEvent.Type.ShowToParent and isinstance(watched, QWidget):
                QTimer.singleShot(0, watched, self._hide_again)
        return super().eventFilter(watched, event)

    def _hide_again(self) -> None:
        for one in filter(isValid, self._hidden):
            one.hide()

    def _leave_if_hidden(self) -> None:
        if self._pane is not None and not (isValid(self._pane) and self._pane.side.isVisible()):
            self.leave()

    def _hide_around(self, widget: QWidget) -> None:
        """Hide what stands beside a widget, and beside all that it is in; what lies over them may stay."""
        parent = widget.parentWidget()
        while widget is not self._window and parent is not None:
            if isinstance(parent, QSplitter):
                self._splitters.append((parent, parent.saveState()))
            for one in parent.children():
                if not isinstance(one, QWidget) or one is widget or one.isHidden() or one.isWindow():
                    continue
                if (
                    parent.indexOf(one) >= 0
                    if isinstance(parent, QSplitter)
                    else _holds(parent.layout(), one)
                ):
                    one.hide()
                    self._hidden.append(one)
            widget, parent = parent, parent.parentWidget()

    def _dim(self) -> None:
        if self._pane is None or self._desk is None:
            return
        editor, tokens = self._pane.editor, self._desk.theme.tokens
        look = QTextCharFormat()
        # as faint as can be read well
        look.setForeground(QColor(tokens.disabled if tokens.name == "high-contrast" else tokens.faint))
        look.setBackground(QColor(tokens.surface))
        start, end = _paragraph(editor.textCursor().block())
        last = editor.document().characterCount() - 1
        spans = [span for span in ((0, start), (end, last)) if span[0] < span[1]]
        show_marks(editor, _NAME, spans, look, is_beneath=True)

    def _top(self) -> int:
        assert self._pane is not None
        return self._pane.editor.cursorForPosition(QPoint(0, 0)).position()

    def _return_to(self, top: int, pane: "OutlinePane | None" = None) -> None:
        """Have the line at a position at the top again, once all has found its place."""
        shown = pane or self._pane
        assert shown is not None
        editor = shown.editor

        def scroll() -> None:
            block = editor.document().findBlock(top)
            line = block.layout().lineForTextPosition(top - block.position()).lineNumber()
            editor.verticalScrollBar().setValue(block.firstLineNumber() + max(0, line))
            editor.ensureCursorVisible()

        QTimer.singleShot(0, editor, scroll)


def _holds(layout: QLayout | None, widget: QWidget) -> bool:
    """Return whether a layout, or one within it, lays a widget out."""
    if layout is None or isinstance(layout, QStackedLayout):
        return False
    return layout.indexOf(widget) >= 0 or any(_holds(inner, widget) for inner in layouts_in(layout))


def _paragraph(block: QTextBlock) -> tuple[int, int]:
    """Return where the lines around one begin and end, up to blank ones."""
    first = last = block
    while block.text().strip() and first.previous().isValid() and first.previous().text().strip():
        first = first.previous()
    while block.text().strip() and last.next().isValid() and last.next().text().strip():
        last = last.next()
    return first.position(), last.position() + last.length() - 1
