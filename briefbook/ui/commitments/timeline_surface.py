"""The surface of a timeline: which days and rows are in sight, where they stand, and their painting."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QWidget

from briefbook.domain.timeline import TimelineEntry
from briefbook.translation import tr
from briefbook.ui.commitments.timeline_arrows import Arrow
from briefbook.ui.commitments.timeline_axis import Axis, fitting
from briefbook.ui.commitments.timeline_geometry import MARK, TimelineGeometry
from briefbook.ui.commitments.timeline_model import Index, TimelineModel
from briefbook.ui.commitments.timeline_moving import Moving
from briefbook.ui.commitments.timeline_painting import Shown, TimelineLook
from briefbook.ui.commitments.timeline_rows import TimelineRow, dates_in_words
from briefbook.ui.theme.theme import Theme

_NAMES: Final = 300
_Hint = QAbstractItemView.ScrollHint


class TimelineSurface(QListView):
    """Paints only what is in sight; to a screen reader it is a list of entries."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.entries = TimelineModel(self)
        self.axis = Axis(float(date.today().toordinal()), 4.0)
        self.arrows: Sequence[Arrow] = ()
        self.moving: Moving | None = None
        """What is on its way to other dates."""
        self._today = date.today()
        self._extent = (self._today, self._today)
        self._is_fitted = False
        self._look: TimelineLook | None = None
        self.setModel(self.entries)
        self.setAccessibleName(tr("Timeline"))
        self.setMouseTracking(True)
        # days run from left to right in all languages, as the keys do
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumSize(320, 160)
        self.aim = QLabel(self.viewport())
        """Says to which dates something is being moved."""
        self.aim.setProperty("role", "pill")
        self.aim.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.aim.hide()
        theme.changed.connect(self._redress)

    @property
    def geometry_now(self) -> TimelineGeometry:
        """Where everything stands now."""
        sizes, port = self._theme.sizes, self.viewport()
        scale = self._theme.scale / 100
        return TimelineGeometry(
            axis=self.axis,
            names=min(round(_NAMES * scale), port.width() * 36 // 100),
            heading=2 * (sizes.meta + 10),
            row=sizes.row + 2,
            mark=round(MARK * scale),
            width=port.width(),
            height=port.height(),
            top=self.verticalScrollBar().value(),
            count=len(self.entries.rows),
        )

    @property
    def current(self) -> TimelineEntry | None:
        """The entry that is selected."""
        return self.entries.entry(self.currentIndex())

    def show_rows(self, rows: Sequence[TimelineRow], arrows: Sequence[Arrow], today: date) -> None:
        """Show these rows; what is selected and in view stays, as far as it is still there."""
        before, top = self.current, self.verticalScrollBar().value()
        was_seen = (
            before is not None
            and self.entries.row_of(self.currentIndex()) in self.geometry_now.rows_in_sight()
        )
        self.moving = None
        self.aim.hide()
        self.arrows, self._today = arrows, today
        self._extent = _extent(rows, today)
        self.entries.show(rows)
        if not self._is_fitted:
            self._begin()
        index = self.entries.index_like(before)
        if index.isValid():
            self.setCurrentIndex(index)
        self.verticalScrollBar().setValue(top)
        if was_seen:
            self.scrollTo(self.currentIndex())
        self.viewport().update()

    def fit(self) -> None:
        """Show all days at once."""
        geometry = self.geometry_now
        self.set_axis(fitting(*self._extent, geometry.width - geometry.names))

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Make days wider or narrower; the day at a place of the view, else its middle, stays there."""
        names = self.geometry_now.names
        room = self.viewport().width() - names
        self.set_axis(self.axis.zoomed(factor, room / 2 if x is None else max(0.0, x - names)))

    def pan(self, pixels: float) -> None:
        """Move along the days."""
        self.set_axis(self.axis.panned(pixels))

    def show_today(self) -> None:
        """Bring today into the middle."""
        room = self.viewport().width() - self.geometry_now.names
        self.set_axis(Axis(self._today.toordinal() - room / 2 / self.axis.per_day, self.axis.per_day))

    def set_axis(self, axis: Axis) -> None:
        """Show other days, but none far from all that there is."""
        room = max(1, self.viewport().width() - self.geometry_now.names)
        first, last = (day.toordinal() for day in self._extent)
        margin = 0.6 * room / axis.per_day
        left = max(first - margin, min(last + margin - room / axis.per_day, axis.left))
        self.axis = Axis(left, axis.per_day)
        self.updateGeometries()
        self.viewport().update()

    def preview(self, moving: Moving | None) -> None:
        """Show entries where they are being moved to."""
        self.moving = moving
        if moving is None:
            self.aim.hide()
        else:
            self._tell_aim(moving)
        self.viewport().update()

    # what Qt asks of a view

    def visualRect(self, index: Index) -> QRect:
        """Return where an entry stands."""
        entry = self.entries.entry(index)
        if entry is None:
            return QRect()
        return self.geometry_now.box(entry, self.entries.row_of(index)).toAlignedRect()

    def indexAt(self, place: QPoint) -> QModelIndex:
        """Return the entry at a place; beside its marks, a name stands for the first of its row."""
        geometry = self.geometry_now
        row = geometry.row_at(place.y())
        if row is None:
            return QModelIndex()
        if place.x() < geometry.names:
            return self.entries.index_in(row, 0)
        entries = self.entries.rows[row].entries
        # marks stand on bars
        for number in sorted(range(len(entries)), key=lambda one: entries[one].kind == "window"):
            if geometry.part_at(entries[number], row, place.toPointF()):
                return self.entries.index_in(row, number)
        return QModelIndex()

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Bring an entry into sight."""
        entry = self.entries.entry(index)
        if entry is None:
            return
        geometry, bar = self.geometry_now, self.verticalScrollBar()
        top, room = self.entries.row_of(index) * geometry.row, geometry.height - geometry.heading
        if hint == _Hint.PositionAtCenter:
            bar.setValue(top - room // 2)
        elif top < bar.value():
            bar.setValue(top)
        elif top + geometry.row > bar.value() + room:
            bar.setValue(top + geometry.row - room)
        left, right = geometry.sides(entry)
        if right < geometry.names + 16 or left > geometry.width - 16:
            self.pan(left - geometry.names - (geometry.width - geometry.names) / 3)

    def doItemsLayout(self) -> None:
        """Lay nothing out: places are computed when they are asked for."""
        self.updateGeometries()

    def updateGeometries(self) -> None:
        """Fit the scroll bars to rows and days."""
        geometry = self.geometry_now
        room = max(1, geometry.width - geometry.names)
        upright, level = self.verticalScrollBar(), self.horizontalScrollBar()
        upright.setRange(0, max(0, geometry.count * geometry.row + 8 - geometry.height + geometry.heading))
        upright.setPageStep(max(1, geometry.height - geometry.heading))
        upright.setSingleStep(geometry.row)
        first, last = (day.toordinal() for day in self._extent)
        start = min(first - 0.6 * room / self.axis.per_day, self.axis.left)
        days = last + 0.6 * room / self.axis.per_day - start
        level.blockSignals(True)
        level.setRange(0, max(0, round(days * self.axis.per_day) - room))
        level.setPageStep(room)
        level.setSingleStep(40)
        level.setValue(round((self.axis.left - start) * self.axis.per_day))
        level.blockSignals(False)

    def horizontalOffset(self) -> int:
        """Return that places are those of the view already."""
        return 0

    def verticalOffset(self) -> int:
        """Return that places are those of the view already."""
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        """Return that none is hidden."""
        return False

    def visualRegionForSelection(self, selection: object) -> QRegion:
        """Return all: what is selected shows in its row's name, too."""
        return QRegion(self.viewport().rect())

    def scrollContentsBy(self, across: int, down: int) -> None:
        """Follow the scroll bars."""
        if across:
            self.axis = self.axis.panned(-across)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight."""
        self._look = self._look or TimelineLook(self._theme, self.font())
        moving = self.moving.places if self.moving else {}
        shown = Shown(
            self.geometry_now,
            self.entries.rows,
            self.arrows,
            self._today.toordinal(),
            self.current,
            self.hasFocus(),
            moving,
        )
        painter = QPainter(self.viewport())
        self._look.paint(painter, shown)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show all days as soon as there is room."""
        super().resizeEvent(event)
        if self._is_fitted:
            self.set_axis(self.axis)
        else:
            self._begin()

    def _begin(self) -> None:
        """Show the days of all but events, which may lie far back, as soon as there is room for them."""
        geometry = self.geometry_now
        if geometry.width - geometry.names > 50 and self.isVisible():
            self._is_fitted = bool(self.entries.rows)
            extent = _extent(self.entries.rows, self._today, besides="event")
            self.set_axis(fitting(*extent, geometry.width - geometry.names))
            if not self.currentIndex().isValid():
                self.setCurrentIndex(self.entries.index_from(self._today))

    def _tell_aim(self, moving: Moving) -> None:
        after = moving.after
        self.aim.setText(tr("{name}: {sentence}", name=after.label, sentence=dates_in_words(after)))
        self.aim.adjustSize()
        geometry = self.geometry_now
        box = geometry.box(after, moving.row)
        left = max(geometry.names + 4, min(geometry.width - self.aim.width() - 4, round(box.left())))
        above = round(box.top()) - self.aim.height() - 4
        top = above if above > geometry.heading else round(box.bottom()) + 6
        self.aim.move(left, top)
        self.aim.show()

    def _redress(self) -> None:
        self._look = None
        self.updateGeometries()
        self.viewport().update()


def _extent(rows: Sequence[TimelineRow], today: date, *, besides: str = "") -> tuple[date, date]:
    """Return the first and the last day of all entries but those of a kind, and of today."""
    entries = [one for row in rows for one in row.entries if one.kind != besides]
    return min([today, *(one.first for one in entries)]), max([today, *(one.last for one in entries)])
