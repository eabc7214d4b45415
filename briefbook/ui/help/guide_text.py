"""One page of the guide, set in the program’s own fonts and colours; nothing is fetched from elsewhere."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from briefbook.translation import tr
from briefbook.ui.help.guide_pages import Page, file_in
from briefbook.ui.theme.theme import Theme

_LINE = 122
"""Percent of a line’s usual height."""

_IMAGE = QTextDocument.ResourceType.ImageResource

_PICTURE = "\ufffc"
"""What stands for a picture in the text."""


class GuideText(QTextBrowser):
    """Shows a page; its links lead to other pages, which whoever owns it opens."""

    page_wanted = Signal(str, str)
    """The name of a page, and the heading on it, if one is meant."""

    def __init__(self, theme: Theme, folders: Sequence[Path]) -> None:
        super().__init__()
        self._theme, self._folders = theme, folders
        self._page: Page | None = None
        self._pictures: dict[str, QImage] = {}
        self.setProperty("role", "reader")
        self.setAccessibleName(tr("Page of the guide"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._follow)
        self.document().setDocumentMargin(24)

    def show_page(self, page: Page) -> None:
        """Show a page from its top."""
        self._page = page
        self.setMarkdown(page.text)
        self._set()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setExtraSelections([])

    def dress(self) -> None:
        """Set the page anew, in another theme or size, and stay where it was read."""
        if self._page is not None:
            top = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
            self.show_page(self._page)
            self.verticalScrollBar().setValue(round(top * self.verticalScrollBar().maximum()))

    def go_to(self, heading: str) -> None:
        """Scroll to a heading."""
        for block in self._blocks():
            if block.blockFormat().headingLevel() and block.text().casefold() == heading.casefold():
                self.setTextCursor(QTextCursor(block))
                place = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(place) - 12)
                return

    def point_out(self, query: str) -> None:
        """Mark the words of a query on the page, and scroll to the first of them."""
        marked = []
        style = QTextCharFormat()
        style.setBackground(QColor(self._theme.tokens.highlights[0]))
        words = [query] if self.document().find(query).position() >= 0 else query.split()
        for word in words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                one = QTextEdit.ExtraSelection()
                one.cursor, one.format = QTextCursor(cursor), style
                marked.append(one)
                cursor = self.document().find(word, cursor)
        if marked:
            first: QTextCursor = min((one.cursor for one in marked), key=QTextCursor.position)
            at = QTextCursor(first)
            at.setPosition(first.selectionStart())
            self.setTextCursor(at)
            self.ensureCursorVisible()
        self.setExtraSelections(marked)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give pictures of the guide, and nothing else."""
        path = file_in(self._folders, QUrl(name).path())
        if kind != _IMAGE or path is None:
            return None
        return QImage(str(path))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Escape to the window."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep pictures within the page."""
        super().resizeEvent(event)
        self._fit_pictures()

    def _follow(self, link: QUrl) -> None:
        name = link.path().removesuffix(".md")
        if link.scheme() or link.host():
            return  # the guide leads nowhere else
        self.page_wanted.emit(name or (self._page.name if self._page else ""), link.fragment())

    def _set(self) -> None:
        """Give headings, lines, code and tables their looks, which Markdown does not tell."""
        tokens, sizes = self._theme.tokens, self._theme.sizes
        for block in self._blocks():
            cursor = QTextCursor(block)
            level = block.blockFormat().headingLevel()
            style = QTextBlockFormat()
            if not block.text().startswith(_PICTURE):
                style.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if level:
                style.setTopMargin(0 if level == 1 else 22)
                style.setBottomMargin(6)
                looks = QTextCharFormat()
                looks.setProperty(QTextFormat.Property.FontPixelSize, sizes.headings[min(level, 3)])
                looks.setFontWeight(QFont.Weight.Bold)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                # in place of the relative size that Markdown gave it, which goes first
                cursor.setCharFormat(looks)
            elif block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage):
                style.setBackground(QBrush(QColor(tokens.sunken)))
                style.setLineHeight(110, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            elif block.textList() is not None:
                style.setBottomMargin(4)
            elif cursor.currentTable() is None:
                style.setBottomMargin(12)
            QTextCursor(block).mergeBlockFormat(style)
        for table in self._tables():
            looks_of_table = table.format()
            looks_of_table.setBorder(1)
            looks_of_table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            looks_of_table.setBorderBrush(QBrush(QColor(tokens.border_strong)))
            looks_of_table.setBorderCollapse(True)
            looks_of_table.setCellPadding(6)
            looks_of_table.setCellSpacing(0)
            looks_of_table.setBottomMargin(14)
            looks_of_table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            table.setFormat(looks_of_table)
        self._style_words()
        self._pictures.clear()
        self._fit_pictures()

    def _style_words(self) -> None:
        small = QTextCharFormat()
        small.setProperty(QTextFormat.Property.FontPixelSize, self._theme.sizes.ui)
        small.setFontFamilies(["Consolas", "Menlo", "DejaVu Sans Mono", "Liberation Mono", "monospace"])
        link = QTextCharFormat()
        link.setForeground(QBrush(QColor(self._theme.tokens.accent)))
        for cursor, looks in list(self._runs()):
            if looks.fontFixedPitch():
                cursor.mergeCharFormat(small)
            elif looks.isAnchor():
                cursor.mergeCharFormat(link)

    def _fit_pictures(self) -> None:
        room = self.viewport().width() - 2 * int(self.document().documentMargin()) - 8
        for cursor, looks in list(self._runs()):
            if not looks.isImageFormat():
                continue
            picture = looks.toImageFormat()
            name = picture.name()
            if name not in self._pictures:
                image = self.loadResource(_IMAGE.value, QUrl(name))
                self._pictures[name] = image if isinstance(image, QImage) else QImage()
            natural = self._pictures[name].width() * self._theme.scale // 100
            width = min(natural, room)
            if width > 0 and picture.width() != width:
                self._scale(name, width)
                picture.setWidth(width)
                cursor.setCharFormat(picture)

    def _scale(self, name: str, width: int) -> None:
        """Scale a picture smoothly, for a document leaves out rows and columns of what it scales itself."""
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        scaled = self._pictures[name].scaledToWidth(round(width * ratio), smooth)
        scaled.setDevicePixelRatio(ratio)
        self.document().addResource(_IMAGE.value, QUrl(name), scaled)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _runs(self) -> Iterator[tuple[QTextCursor, QTextCharFormat]]:
        """Yield each stretch of text in one format, selected."""
        for block in self._blocks():
            each = block.begin()
            while not each.atEnd():
                fragment = each.fragment()
                cursor = QTextCursor(self.document())
                cursor.setPosition(fragment.position())
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                yield cursor, fragment.charFormat()
                each += 1

    def _tables(self) -> list[QTextTable]:
        return [one for one in self.document().rootFrame().childFrames() if isinstance(one, QTextTable)]
