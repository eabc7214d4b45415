"""The earlier versions of a source, and the passages that somebody has to look at."""

from functools import partial

from PySide6.QtWidgets import QWidget

from briefbook.domain.date_words import in_words
from briefbook.domain.source import Source
from briefbook.domain.version import SourceVersion
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.disclosure import Disclosure
from briefbook.ui.inspector.parts import LinkRow, Section, column


class WaitingRow(Section[tuple[str, int]]):
    """“3 passages to review”: leads to where passages went in a newer version; hidden while none wait."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("To decide"), self._row, 0)
        self._desk = desk

    def show_source(self, source: Source) -> None:
        """Count the passages of a source that wait for a decision."""
        waiting = len(self._desk.open_book.book.anchorings.of_source(source.id))
        self.show_items([(source.id, waiting)] if waiting else [])

    def _row(self, waiting: tuple[str, int]) -> QWidget:
        source_id, count = waiting
        words = tr("%n passage(s) to review", "", count)
        icon = self._desk.icons.icon("triangle-alert", "warning")
        return LinkRow(icon, words, partial(self._desk.wayfinder.versions_wanted.emit, source_id))


class VersionsPart(QWidget):
    """A folded list of a source's earlier versions; out of sight while there are none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.versions: Section[SourceVersion] = Section("", self._row, 0, is_inner=True)
        self.heading = Disclosure(desk, tr("Earlier versions"), self.versions)
        column(self, self.heading)

    def show_source(self, source: Source) -> None:
        """List the earlier versions, the newest of them first."""
        versions = self._desk.open_book.book.versions.of_source(source.id)[::-1]
        self.setVisible(bool(versions))
        self.heading.show_count(len(versions))
        self.versions.show_items(versions)

    def _row(self, version: SourceVersion) -> QWidget:
        words = tr(
            "Version {number}, imported {date}", number=version.number, date=in_words(version.imported_at)
        )
        lead = partial(self._desk.wayfinder.source_wanted.emit, version.source_id, None)
        return LinkRow(self._desk.icons.icon("history", "muted"), words, lead)
