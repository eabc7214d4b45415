"""The matrix laid out for a size: what stands where, and in which words and colours."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics

from briefbook.domain.matrix import Step
from briefbook.domain.matrix_chart import Axis, ChartCell, MatrixChart
from briefbook.domain.vocabulary import capital_word
from briefbook.translation import tr, tr_noop
from briefbook.ui.risks.matrix_colours import ground_of, words_on
from briefbook.ui.risks.matrix_grid import GAP, SMALLEST, STRIP, Grid
from briefbook.ui.theme.fonts import STRONG, sized
from briefbook.ui.theme.theme import Theme

WRAPPED: Final = Qt.TextFlag.TextWordWrap
SCALED: Final = 150
"""The text scale in percent up to which cells and risks grow with it."""
TOLERANCE: Final = tr_noop("limit of tolerance")
NOT_RATED: Final = tr_noop("Not rated")
"""What the strip says; `tr` shows it."""
STRIP_EDGE: Final = 10
_EDGE: Final = 8
_CHIP_PAD: Final = 5
_BESIDE_AXIS: Final = 12


@dataclass(frozen=True)
class Fonts:
    """The fonts of the matrix, of the theme's sizes."""

    band: QFont
    letter: QFont
    step: QFont
    axis: QFont


@dataclass(frozen=True)
class DrawnCell:
    """A cell as it is painted."""

    cell: ChartCell
    rect: QRect
    ground: str
    """`#rrggbb`, as is the ink of its words."""
    ink: str


@dataclass(frozen=True)
class KeyItem:
    """What the key says of a band, or of the line of what is tolerated where it has no letter."""

    letter: str
    word: str
    ground: str
    ink: str
    chip: QRect
    place: QRect
    """That of the word."""


class MatrixLook:
    """The matrix laid out; words of bands stand in a key where the cells have no room for them."""

    def __init__(self, theme: Theme, font: QFont, size: QSize, chart: MatrixChart, strip: bool) -> None:
        self.tokens = theme.tokens
        # text twice as large must still leave a small window room for the register
        self._least_cell = (SMALLEST + 2) * min(theme.scale, SCALED) // 100
        self.chart = chart
        self.size = size
        self.fonts = Fonts(
            band=sized(font, theme.sizes.eyebrow),
            letter=sized(font, theme.sizes.eyebrow, STRONG),
            step=sized(font, theme.sizes.meta),
            axis=sized(font, theme.sizes.meta, QFont.Weight.DemiBold),
        )
        self._step, self._band = QFontMetrics(self.fonts.step), QFontMetrics(self.fonts.band)
        self._letter, self._axis = QFontMetrics(self.fonts.letter), QFontMetrics(self.fonts.axis)
        self._across_name = f"{capital_word(chart.across.of)} →"
        self.line = self._step.height()
        self.mark = 8.0 * min(theme.scale, SCALED) / 100
        """The radius of the round marks of inherent and target ratings."""
        self.strip = QRect()
        if strip:
            height = STRIP * min(theme.scale, SCALED) // 100 + 8
            self.strip = QRect(2, size.height() - height, size.width() - 4, height)
        named = QFontMetrics(self.fonts.axis).horizontalAdvance(tr(NOT_RATED))
        self.strip_words = max(self.line * 5, STRIP_EDGE + named + 4)
        """What the words at the left of the strip take, in pixels."""
        for width in self._widths_of_steps(size.width()):
            self._arrange(width)
            words = (self._height(step.word, width) for step in chart.down.steps)
            if max(words) <= self.grid.cell_height:
                break
        self.has_down_ranges = self._has_down_ranges()
        self.cells = [self._drawn(cell) for cell in chart.cells]
        self.cell_by_rating = {one.cell.rating: one for one in self.cells}

    def cell_at(self, point: QPoint) -> DrawnCell | None:
        """Return the cell at a point, gaps included, or `None` outside the grid."""
        place = self.grid.place_at(point)
        return None if place is None else self.cells[place[0] * self.grid.columns + place[1]]

    def step_place(self, axis: Axis, place: int) -> QRect:
        """Return where the words of a step stand, beside its row or under its column."""
        if axis is self.chart.down:
            cell = self.grid.cell(place, 0)
            return QRect(self.line + _EDGE, cell.top(), self.step_width, cell.height())
        cell = self.grid.cell(0, place)
        under = self.grid.rect.bottom() + 1
        return QRect(cell.left() - GAP // 2, under + 5, cell.width() + GAP, self.across_height - 6)

    def step_at(self, point: QPoint) -> Step | None:
        """Return the step of an axis whose words stand at a point, if any do."""
        for axis in (self.chart.down, self.chart.across):
            for place, step in enumerate(axis.steps):
                if self.step_place(axis, place).contains(point):
                    return step
        return None

    def step_words(self, axis: Axis, place: int) -> str:
        """Return what is written for a step: its word, and its range where there is room."""
        step = axis.steps[place]
        has_room = self.has_down_ranges if axis is self.chart.down else self.has_across_ranges
        return f"{step.word}\n{step.range}" if has_room and step.range else step.word

    def in_room(self, words: str, room: QRect) -> str:
        """Return the words of a step, or one line of them where a low cell has no room for more."""
        if self._height(words, room.width()) <= room.height():
            return words
        return self._step.elidedText(words, Qt.TextElideMode.ElideRight, room.width())

    def _arrange(self, step_width: int) -> None:
        """Place cells, axes and key for a width of the words beside the rows."""
        self.step_width = step_width
        left = self.line + _EDGE + self.step_width + _EDGE
        columns = len(self.chart.across.steps)
        cell_width = max(24, (self.size.width() - left - GAP // 2 + GAP) // columns - GAP)
        self._measure_across(cell_width)
        self._measure_cell_words(cell_width, is_short=False)
        self.grid = self._fitted(left, cell_width)
        is_low = self.grid.cell_height < self.word.height() + SMALLEST
        if is_low and not self.is_short and cell_width < self.word.width() + 2 * SMALLEST:
            # risks stand beside a letter where there is no room for them under a word, nor beside it
            self._measure_cell_words(cell_width, is_short=True)
            self.grid = self._fitted(left, cell_width)

    def _fitted(self, left: int, cell_width: int) -> Grid:
        """Place the key at the bottom, and return cells of the height that is left."""
        rows, columns = len(self.chart.down.steps), len(self.chart.across.steps)
        bottom = self.size.height() - (self.strip.height() + 6 if not self.strip.isNull() else 0)
        width = columns * (cell_width + GAP) - GAP
        [tolerance] = self._items([("", tr(TOLERANCE), self.tokens.text)], 0, width)
        aside = tolerance.place.right() + _BESIDE_AXIS
        is_tolerated = bool(self.chart.matrix.tolerated)
        is_beside = is_tolerated and width >= self._axis.horizontalAdvance(self._across_name) + 2 * aside
        self.key = self._key(2, self.size.width() - 4, has_line=is_tolerated and not is_beside)
        key_height = self.key[-1].chip.bottom() + 6 if self.key else 0
        around = key_height + self.across_height + self.line + 6 + GAP // 2
        height = bottom - around
        self.least_height = rows * (self._least_cell + GAP) + around + self.size.height() - bottom
        """In which cells are as high as the smallest button of a risk needs."""
        grid = Grid(left, GAP // 2, cell_width, max(24, (height + GAP) // rows - GAP), rows, columns)
        self.axis_top = grid.rect.bottom() + 2 + self.across_height
        self.key = [_moved(item, 0, bottom - key_height + 4) for item in self.key]
        if is_beside:  # the name of the axis
            self.key.append(_moved(tolerance, left + width - tolerance.place.right(), self.axis_top))
        return grid

    def _drawn(self, cell: ChartCell) -> DrawnCell:
        ground = ground_of(cell.band, cell.band_number, len(self.chart.matrix.bands), self.tokens)
        return DrawnCell(cell, self.grid.cell(cell.row, cell.column), ground, words_on(ground, self.tokens))

    def _widths_of_steps(self, width: int) -> list[int]:
        """Return how wide the words beside the rows can be: folded between words first, if room is scarce."""
        steps = self.chart.down.steps
        wide = [words for step in steps for words in (step.word, step.range)]
        longest = max(map(self._step.horizontalAdvance, wide)) + 2
        if width > 6 * longest:
            return [longest]
        folded = [word for step in steps for word in step.word.split()]
        narrow = max(map(self._step.horizontalAdvance, folded)) + 2
        return [min(one, width // 3) for one in (narrow, longest)]

    def _measure_across(self, cell_width: int) -> None:
        steps, room = self.chart.across.steps, cell_width + GAP
        folded = [word for step in steps for word in step.word.split()]
        self.is_turned = max(map(self._step.horizontalAdvance, folded)) > room
        self.has_across_ranges = False
        if self.is_turned:
            longest = max(self._step.horizontalAdvance(step.word) for step in steps) + 2
            self.across_height = min(longest, 110) + 6
            return
        ranges = [self._step.horizontalAdvance(step.range) for step in steps]
        self.has_across_ranges = 0 < max(ranges) <= room
        lines = [self._height(self._across_words(step), room) for step in steps]
        self.across_height = max(lines) + 6

    def _across_words(self, step: Step) -> str:
        return f"{step.word}\n{step.range}" if self.has_across_ranges and step.range else step.word

    def _has_down_ranges(self) -> bool:
        steps = self.chart.down.steps
        if not any(step.range for step in steps):
            return False
        fits = all(
            self._height(f"{step.word}\n{step.range}", self.step_width) <= self.grid.cell_height
            for step in steps
        )
        return fits and all(self._step.horizontalAdvance(step.range) <= self.step_width for step in steps)

    def _height(self, words: str, width: int) -> int:
        return self._step.boundingRect(QRect(0, 0, width, 1000), WRAPPED, words).height()

    def _measure_cell_words(self, cell_width: int, *, is_short: bool) -> None:
        bands = self.chart.matrix.bands
        letter = max(self._letter.horizontalAdvance(band.letter) for band in bands) + 5
        word = max(self._band.horizontalAdvance(band.word) for band in bands)
        self.letter_width = letter
        self.is_short = is_short or letter + word > cell_width - 10
        self.word = QSize((letter + 2 if self.is_short else letter + word + 9), self._band.height() + 6)
        """What letter and word of a band take of its cell's corner."""

    def _key(self, left: int, width: int, *, has_line: bool) -> list[KeyItem]:
        """Return what stands at the bottom, such as bands whose words have no room in the cells."""
        told: list[tuple[str, str, str]] = []
        if self.is_short:
            bands = self.chart.matrix.bands
            grounds = (ground_of(band, at, len(bands), self.tokens) for at, band in enumerate(bands))
            told = [(band.letter, band.word, ground) for band, ground in zip(bands, grounds, strict=True)]
        if has_line:
            told.append(("", tr(TOLERANCE), self.tokens.text))
        return self._items(told, left, width)

    def _items(self, told: list[tuple[str, str, str]], left: int, width: int) -> list[KeyItem]:
        height = self._band.height() + 4
        chip = max(self.letter_width + _CHIP_PAD, 20)
        x, y = left, 0
        items: list[KeyItem] = []
        for letter, word, ground in told:
            wide = self._band.horizontalAdvance(word) + 2
            if x > left and x + chip + 5 + wide > left + width:
                x, y = left, y + height + 3
            place = QRect(x + chip + 5, y, min(wide, width - chip - 5), height)
            ink = words_on(ground, self.tokens)
            items.append(KeyItem(letter, word, ground, ink, QRect(x, y, chip, height), place))
            x = place.right() + 12
        return items


def _moved(item: KeyItem, right: int, down: int) -> KeyItem:
    chip, place = item.chip.translated(right, down), item.place.translated(right, down)
    return KeyItem(item.letter, item.word, item.ground, item.ink, chip, place)
