"""The text of a source to be read and marked, with a caret when wanted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from briefbook.domain.passage import Passage
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.reader.emphasis import emphasis, strong_highlight, underlining
from briefbook.ui.reader.find_bar import found_in
from briefbook.ui.reader.layers import layers, layers_over
from briefbook.ui.reader.reading_column import ReadingColumn
from briefbook.ui.reader.shown_source import ShownSource
from briefbook.ui.reader.shown_text import ShownText
from briefbook.ui.reader.typesetting import clear_highlights, set_formats, set_highlights

_MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
_BY_MOUSE = Qt.TextInteractionFlag.TextSelectableByMouse
_BY_KEYBOARD = Qt.TextInteractionFlag.TextSelectableByKeyboard


class ReadingText(ReadingColumn):
    """Shows one source; the document's characters are those of `reading.shown`, so that positions map."""

    selection_made = Signal()
    """The user finished selecting words."""
    place_chosen = Signal(int)
    """The user put the caret somewhere, or clicked there: the position."""
    caret_mode_changed = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._desk = desk
        self.reading: ShownSource | None = None
        self.offers: Sequence[QAction] = ()
        """What the menu offers for selected words and for a passage."""
        self.current = ""
        """The id of the passage that stands out."""
        self._found: list[QTextEdit.ExtraSelection] = []
        self._noticed: tuple[tuple[int, int], tuple[tuple[int, int], ...]] | None = None
        self.setAccessibleName(tr("Text of the source"))
        self.setTextInteractionFlags(_BY_MOUSE)
        self.moved.connect(self._show_in_view)
        desk.theme.changed.connect(self._follow_theme)

    @property
    def label_height(self) -> int:
        """The room above a part that was set aside, for its label."""
        return self._desk.theme.sizes.control

    @property
    def is_in_caret_mode(self) -> bool:
        """Whether a caret moves with the arrow keys."""
        return bool(self.textInteractionFlags() & _BY_KEYBOARD)

    @is_in_caret_mode.setter
    def is_in_caret_mode(self, is_on: bool) -> None:
        if is_on == self.is_in_caret_mode:
            return
        self.setTextInteractionFlags(_BY_MOUSE | _BY_KEYBOARD if is_on else _BY_MOUSE)
        cursor = self.textCursor()
        is_elsewhere = cursor.atStart() or not self.cursor_is_in_view()
        if is_on and self.reading and is_elsewhere and not cursor.hasSelection():
            self.put_caret(self.reading.shown.word_from(self.first_in_view()))
        self.caret_mode_changed.emit(is_on)

    def begin_caret_mode(self, is_on: bool = True) -> None:
        """Let the arrow keys move a caret here at once, or no longer."""
        self.is_in_caret_mode = is_on
        if is_on:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_source(self, reading: ShownSource) -> None:
        """Show a source from its beginning."""
        self.reading = reading
        self.current = ""
        self._found = []
        self._noticed = None
        self.header.show_source(reading)
        self._fill(reading)
        self.verticalScrollBar().setValue(0)
        self._place_overlays()

    def show_changes(self, reading: ShownSource, touched: list[tuple[int, int]]) -> None:
        """Show the same source with other passages or details; only these offsets are set again."""
        self.reading = reading
        self.header.show_source(reading)
        self._make_room_for_header()
        for start, end in touched:
            clear_highlights(self.document(), reading.shown, start, end)
        marked = layers_over(touched, layers(reading.passages))
        set_highlights(self.document(), reading.shown, marked, self._desk.theme)
        self.stripes.show_source(reading)
        self.make_current(self.current if reading.passage(self.current) else "")

    def make_current(self, passage_id: str) -> None:
        """Make one passage stand out."""
        self.current = passage_id
        self._set_extra_selections()
        self._place_overlays()

    def places_of(self, words: str) -> list[tuple[int, int]]:
        """Return the positions at which words stand."""
        if self.reading is None:
            return []
        shown = self.reading.shown
        place = shown.position_of_place
        return [(place(start), place(end)) for start, end in found_in(shown.text, words)]

    def show_found(self, spans: Sequence[tuple[int, int]]) -> None:
        """Make words that were found stand out, given by their positions."""
        colour = QColor(self._desk.theme.tokens.accent_soft)
        self._found = [emphasis(self.document(), start, end, colour) for start, end in spans]
        self._set_extra_selections()

    def show_noticed(self, span: tuple[int, int] | None, triggers: Sequence[tuple[int, int]] = ()) -> None:
        """Underline a stretch and, stronger, words; both given by their offsets. Nothing takes it away."""
        self._noticed = (span, tuple(triggers)) if span else None
        self._set_extra_selections()

    def selected_span(self) -> tuple[int, int]:
        """Return the offsets of the selected words; both the caret's if there are none."""
        cursor = self.textCursor()
        assert self.reading is not None
        return self.reading.shown.span(cursor.selectionStart(), cursor.selectionEnd())

    def place(self) -> tuple[int, int] | None:
        """Return the offset at the top of the view and its line's height there; `None` at the beginning."""
        if self.verticalScrollBar().value() == 0:
            return None
        position = self.first_in_view()
        assert self.reading is not None
        return self.reading.shown.offset(position), self.rect_at(position).top()

    def return_to(self, place: tuple[int, int] | None) -> None:
        """Scroll to where `place` was taken."""
        bar = self.verticalScrollBar()
        if place is None or self.reading is None:
            bar.setValue(0)
            return
        offset, top = place
        bar.setValue(bar.value() + self.rect_at(self.reading.shown.position(offset)).top() - top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin caret mode with Shift and an arrow, and tell where the caret went."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if shift and event.key() in _MOVES:
            self.is_in_caret_mode = True
        before = self.textCursor()
        super().keyPressEvent(event)
        self._tell_of_cursor(before)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was selected or clicked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._tell_of_cursor(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with words or a passage, and a link’s address, which is never opened."""
        menu = self.createStandardContextMenu(event.pos())
        if menu is None:
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        has_words = self.textCursor().hasSelection()
        if not has_words and event.reason() == QContextMenuEvent.Reason.Mouse:
            self.place_chosen.emit(self.cursorForPosition(event.pos()).position())
        if has_words or self.current:
            first = menu.actions()[0]
            menu.insertActions(first, self.offers)
            menu.insertSeparator(first)
        if self.reading is not None:
            offset = self.reading.shown.offset(self.cursorForPosition(event.pos()).position())
            if link := self.reading.link_at(offset):
                copying = menu.addAction(tr("Copy Link Address"))
                copying.triggered.connect(lambda: QGuiApplication.clipboard().setText(link.address))
        menu.popup(event.globalPos())

    def _tell_of_cursor(self, before: QTextCursor | None) -> None:
        cursor = self.textCursor()
        if before is not None and (before.position(), before.anchor()) == (
            cursor.position(),
            cursor.anchor(),
        ):
            return
        if cursor.hasSelection():
            self.selection_made.emit()
        else:
            self.place_chosen.emit(cursor.position())

    def _fill(self, reading: ShownSource) -> None:
        self._is_filling = True
        self.setPlainText(reading.shown.text)  # not the document's: that leaves the caret at the end
        set_formats(self.document(), reading, self._desk.theme, self.label_height)
        set_highlights(self.document(), reading.shown, layers(reading.passages), self._desk.theme)
        self._make_room_for_header()
        self._is_filling = False
        self.stripes.show_source(reading)

    def _show_in_view(self) -> None:
        self.stripes.show_in_view(self._passages_in_view(), self.current)

    def _passages_in_view(self) -> list[tuple[Passage, int, int]]:
        if self.reading is None or not self.reading.passages:
            return []
        shown = self.reading.shown
        first, last = shown.offset(self.first_in_view()), shown.offset(self.last_in_view(), ending=True)
        in_view = []
        for passage in self.reading.passages:
            if passage.start > last:
                break
            if passage.end > first:
                start, end = self.reading.positions(passage)
                in_view.append((passage, self.rect_at(start).top(), self.rect_at(end).bottom()))
        return in_view

    def _set_extra_selections(self) -> None:
        selections = list(self._found)
        passage = self.reading.passage(self.current) if self.reading else None
        if self.reading is not None and passage is not None:
            start, end = self.reading.positions(passage)
            colour = strong_highlight(self._desk.theme.tokens, passage.colour)
            selections.insert(0, emphasis(self.document(), start, end, colour))
        if self.reading is not None and self._noticed is not None:
            selections += self._underlined(self.reading.shown, *self._noticed)
        self.setExtraSelections(selections)

    def _underlined(
        self, shown: ShownText, span: tuple[int, int], triggers: Sequence[tuple[int, int]]
    ) -> list[QTextEdit.ExtraSelection]:
        tokens, document = self._desk.theme.tokens, self.document()
        muted, accent, ground = QColor(tokens.muted), QColor(tokens.accent), QColor(tokens.accent_soft)
        start, end = shown.position(span[0]), shown.position(span[1])
        found = [underlining(document, start, end, muted, is_strong=False)]
        for first, last in triggers:
            start, end = shown.position(first), shown.position(last)
            found.append(emphasis(document, start, end, ground))
            found.append(underlining(document, start, end, accent, is_strong=True))
        return found

    def _follow_theme(self) -> None:
        if self.reading is not None:
            place = self.place()
            position, anchor = self.textCursor().position(), self.textCursor().anchor()
            # anew, because changing every format of a text that is laid out takes five times as long
            self._fill(self.reading)
            self.put_caret(position, anchor)
            self._arrange()
            self.return_to(place)
        self._set_extra_selections()
