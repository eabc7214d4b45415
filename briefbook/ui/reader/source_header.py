"""The head of a source in the reader: its title, what is known of it, and which version it is."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_words
from briefbook.domain.grading import RELIABILITY, STANDINGS
from briefbook.domain.source import KINDS, Source
from briefbook.translation import tr
from briefbook.ui.flow import Flow
from briefbook.ui.reader.shown_source import ShownSource


def details_line(source: Source, kind: str = "", words: int | None = None) -> str:
    """Return who wrote a source, who published it, when, and how long it is; what is missing is said.

    `kind` and `words` are those of the version shown, where it is not the current one.
    """
    kind, words = kind or source.kind, source.words if words is None else words
    called = tr(KINDS[kind]) if kind in KINDS else kind
    length = tr("%n word(s)", "", words) if kind != "reference" else ""
    details = (
        source.author or tr("no author"),
        source.publisher or tr("no publisher"),
        in_words(source.published) or tr("no date"),
        in_a_row(filter(None, (called, length))),
    )
    return " · ".join(details)


def begins_with_title(text: str, title: str) -> bool:
    """Return whether the first line of a text is its title, or what a title that ends in “…” was cut from."""
    first = text.lstrip("# \t\n").partition("\n")[0]
    line, title = (" ".join(words.strip("# \t").split()).casefold() for words in (first, title))
    is_cut = title.endswith("…") and line.startswith(title.removesuffix("…").rstrip())
    return bool(line) and (line == title or is_cut)


class SourceHeader(QWidget):
    """Title and details above the text; it scrolls with it."""

    version_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = _label("h1", tr("Title of the source"))
        self.details = _label("meta", tr("Details of the source"))
        self.standing = _label("", tr("What became of the source"))
        self.banner = QFrame(self)
        self.banner.setProperty("role", "message")
        inside = QHBoxLayout(self.banner)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addWidget(self.standing)
        self.grade = _label("pill", tr("Reliability"), wraps=False)
        self.versions = QToolButton(self)
        self.versions.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.versions.setProperty("role", "chooser")
        self.versions.setToolTip(tr("Show another version of this source"))
        self.versions.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu = QMenu(self.versions)
        self.versions.setMenu(self.menu)
        self._line = QWidget(self)
        flow = Flow(self._line, gap=8)
        flow.addWidget(self.grade)
        flow.addWidget(self.versions)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 28, 0, 20)
        column.setSpacing(8)
        for widget in (self.banner, self.title, self.details, self._line):
            column.addWidget(widget)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def show_source(self, reading: ShownSource) -> None:
        """Show the title and details of a source; the details alone where its text begins with the title."""
        source, older = reading.source, reading.older
        self.title.setText(source.title)
        self.details.setText(details_line(source, older.kind, older.words) if older else details_line(source))
        for label in (self.title, self.details):
            label.setAccessibleDescription(label.text())
        self.setAccessibleName(source.title)
        self.title.setHidden(begins_with_title(reading.shown.text, source.title))
        self._show_standing(source)
        self._show_grade(source)
        self._show_versions(reading)
        self._line.setHidden(self.grade.isHidden() and self.versions.isHidden())

    def _show_standing(self, source: Source) -> None:
        words = tr(STANDINGS[source.standing]) if source.standing else ""
        reason = source.standing_reason.rstrip(".")
        told = tr("{name}: {sentence}", name=words, sentence=reason) if reason else words
        self.standing.setText(f"{told}." if told else "")
        self.standing.setAccessibleDescription(self.standing.text())
        self.banner.setProperty("level", "error" if source.standing == "withdrawn" else "warning")
        self.banner.style().unpolish(self.banner)
        self.banner.style().polish(self.banner)
        self.banner.setHidden(not source.standing)

    def _show_grade(self, source: Source) -> None:
        meaning = tr(RELIABILITY[source.reliability]) if source.reliability in RELIABILITY else ""
        self.grade.setText(tr("Reliability {grade}", grade=source.reliability))
        self.grade.setToolTip(tr("{name}: {sentence}", name=source.reliability, sentence=meaning))
        self.grade.setAccessibleDescription(meaning)
        self.grade.setHidden(not source.reliability)

    def _show_versions(self, reading: ShownSource) -> None:
        source = reading.source
        self.menu.clear()
        imported = {one.number: one.imported_at for one in reading.versions}
        imported[source.version] = source.imported_at
        one_of_them = QActionGroup(self.menu)
        for number in sorted(imported, reverse=True):
            when = day(imported[number])
            words = tr("Version {number}, imported {date}", number=number, date=when)
            if number == source.version:
                words = tr("Version {number}, imported {date} (current)", number=number, date=when)
            action = self.menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(number == reading.version)
            one_of_them.addAction(action)
            action.triggered.connect(partial(self._want, number))
        when = day(imported.get(reading.version, ""))
        shown, newest = reading.version, source.version
        self.versions.setText(
            tr("Version {number} of {newest}, imported {date}", number=shown, newest=newest, date=when)
        )
        self.versions.setAccessibleName(self.versions.text())
        self.versions.setHidden(source.version == 1)

    def _want(self, number: int, *_: object) -> None:
        self.version_wanted.emit(number)


def day(moment: str) -> str:
    """Return the day of an ISO 8601 moment in words."""
    return in_words(moment[:10])


def _label(role: str, name: str, *, wraps: bool = True) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setAccessibleName(name)
    if role:
        label.setProperty("role", role)
    return label
