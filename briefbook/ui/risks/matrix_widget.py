"""The risk matrix: a painted grid in which each risk is a button."""

from collections.abc import Iterable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from briefbook.domain.matrix import IMPACT, LIKELIHOOD, Rating
from briefbook.domain.risk import Risk
from briefbook.ui.risks.matrix_grid import LARGEST, SMALLEST, places, ratings
from briefbook.ui.risks.matrix_painting import MatrixLook
from briefbook.ui.risks.risk_button import RiskButton
from briefbook.ui.theme.theme import Theme

_SCALED = 150
"""The text scale in percent up to which cells and risks grow with it."""


class MatrixWidget(QWidget):
    """Shows risks in their cells and asks for their moves."""

    move_wanted = Signal(str, object)
    """A risk's id and the `Rating` of the cell it should go to."""
    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: dict[str, RiskButton] = {}
        self._more: dict[Rating, _MoreButton] = {}
        self._selected: str | None = None
        self._aim: Rating | None = None
        self.setAccessibleName("Risk matrix")
        self.setAccessibleDescription("Likelihood rises upwards, impact to the right.")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._aim_words = QLabel(self)
        self._aim_words.setProperty("role", "pill")
        self._aim_words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._aim_words.hide()
        self._look = MatrixLook(theme, self.font(), self.size())
        theme.changed.connect(self._lay_out)

    def minimumSizeHint(self) -> QSize:
        """Return the size in which every word can still be read."""
        # text twice as large must still leave a small window room for the register
        scale = min(self._theme.scale, _SCALED)
        return QSize(360, len(LIKELIHOOD) * 52 * scale // 100 + 4 * self._theme.sizes.meta)

    def sizeHint(self) -> QSize:
        """Return a size with room for several risks in a cell."""
        return QSize(560, 440)

    def show_risks(self, risks: Iterable[Risk]) -> None:
        """Show these risks and no others; buttons that stay keep the focus."""
        shown = {risk.id: risk for risk in risks}
        for gone in set(self._buttons) - set(shown):
            button = self._buttons.pop(gone)
            button.hide()
            button.deleteLater()
        for risk in shown.values():
            if risk.id not in self._buttons:
                self._buttons[risk.id] = self._new_button(risk)
            elif self._buttons[risk.id].risk != risk:
                self._buttons[risk.id].show_risk(risk)
        # undoing a removal brings a risk back among its neighbours, for the Tab key too
        self._buttons = {risk_id: self._buttons[risk_id] for risk_id in shown}
        buttons = list(self._buttons.values())
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)
        self._lay_out()

    def select(self, risk_id: str | None) -> None:
        """Show a risk as selected."""
        self._selected = risk_id
        for button in self._buttons.values():
            button.setChecked(button.risk.id == risk_id)
        self._lay_out()

    def button(self, risk_id: str) -> RiskButton:
        """Return a risk's button; raise `KeyError` if the risk is not shown."""
        return self._buttons[risk_id]

    def centre_of(self, rating: Rating) -> QPoint:
        """Return the middle of a cell."""
        return self._look.grid.cell(rating).center()

    def aim_words(self) -> str:
        """Return what is said of the cell that a dragged risk is over, or nothing."""
        return self._aim_words.text() if self._aim is not None else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cells out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font of the style sheet."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_look"):
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint cells and axes; the risks paint themselves."""
        painter = QPainter(self)
        self._look.paint(painter, self._aim)
        painter.end()

    def _new_button(self, risk: Risk) -> RiskButton:
        button = RiskButton(risk, self._theme, self)
        button.nudged.connect(self._nudge)
        button.dragged.connect(self._aim_at)
        button.dropped.connect(self._drop)
        button.drag_cancelled.connect(self._end_aim)
        button.chosen.connect(self.chosen)
        button.opened.connect(self.opened)
        button.setChecked(risk.id == self._selected)
        return button

    def _lay_out(self) -> None:
        self._look = MatrixLook(self._theme, self.font(), self.size())
        for rating in ratings():
            here = [button for button in self._buttons.values() if button.risk.rating == rating]
            self._lay_out_cell(rating, here)
        self.update()

    def _lay_out_cell(self, rating: Rating, here: list[RiskButton]) -> None:
        found = self._places(rating, len(here))
        room = len(here) if len(found) >= len(here) else len(found) - 1
        # the selected risk is never among those behind “+3”
        behind = [button for button in here[room:] if button.risk.id == self._selected]
        shown = here[: room - len(behind)] + behind if room else []
        for button, place in zip(shown, found, strict=False):
            if not button.is_dragged:
                button.setGeometry(place)
            button.show()
        self._lay_out_more(rating, [button for button in here if button not in shown], found)

    def _lay_out_more(self, rating: Rating, hidden: list[RiskButton], found: list[QRect]) -> None:
        more = self._more.get(rating)
        if not hidden:
            if more is not None:
                more.hide()
            return
        if more is None:
            more = self._more[rating] = _MoreButton(self)
            more.chosen.connect(self._choose_hidden)
        more.show_risks(rating, [button.risk for button in hidden])
        more.setGeometry(found[-1])
        more.show()
        for button in hidden:
            if button.hasFocus():
                # or Qt hands it to the next risk, which would select that one
                more.setFocus()
            button.hide()

    def _places(self, rating: Rating, count: int) -> list[QRect]:
        if not count:
            return []
        scale = min(self._theme.scale, _SCALED)
        sides = range(LARGEST * scale // 100, SMALLEST - 1, -2)
        return places(self._look.grid.cell(rating), count, self._look.word, sides)

    def _choose_hidden(self, risk_id: str) -> None:
        self.chosen.emit(risk_id)
        self._buttons[risk_id].setFocus()

    def _nudge(self, risk_id: str, likelihood: int, impact: int) -> None:
        rating = self._buttons[risk_id].risk.rating
        likelihood = max(1, min(len(LIKELIHOOD), rating.likelihood + likelihood))
        impact = max(1, min(len(IMPACT), rating.impact + impact))
        self._ask(risk_id, Rating(likelihood, impact))

    def _aim_at(self, risk_id: str, point: QPoint) -> None:
        self._aim = self._look.grid.rating_at(point)
        self._aim_words.setVisible(self._aim is not None)
        if self._aim is not None:
            words = f"{self._aim}, {self._aim.band_word}"
            self._aim_words.setText(words)
            self._aim_words.adjustSize()
            cell = self._look.grid.cell(self._aim)
            left = cell.center().x() - self._aim_words.width() // 2
            left = max(0, min(self.width() - self._aim_words.width(), left))
            above = cell.top() - self._aim_words.height() - 4
            self._aim_words.move(left, above if above >= 0 else cell.bottom() + 5)
            self._aim_words.raise_()
        self.update()

    def _drop(self, risk_id: str, point: QPoint) -> None:
        self._end_aim(risk_id)
        self.chosen.emit(risk_id)
        rating = self._look.grid.rating_at(point)
        if rating is not None:
            self._ask(risk_id, rating)

    def _end_aim(self, risk_id: str) -> None:
        self._aim = None
        self._aim_words.hide()
        self._lay_out()

    def _ask(self, risk_id: str, rating: Rating) -> None:
        if rating != self._buttons[risk_id].risk.rating:
            self.move_wanted.emit(risk_id, rating)


class _MoreButton(QPushButton):
    """Stands for the risks that a full cell has no room for, and lists them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "more")
        self.setMenu(QMenu(self))

    def show_risks(self, rating: Rating, risks: list[Risk]) -> None:
        """Stand for these risks of a cell."""
        self.setText(f"+{len(risks)}")
        words = f"{len(risks)} more risks rated {rating}"
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.menu().clear()
        for risk in risks:
            action = self.menu().addAction(f"{risk.label} {risk.title}".replace("&", "&&"))
            action.triggered.connect(partial(self.chosen.emit, risk.id))
