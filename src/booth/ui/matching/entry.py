"""The field for one more requirement, and below it what it may be completed to."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from booth.catalog.requiring.completing import Offer
from booth.ui import theme
from booth.ui.widgets.lines import Lines
from booth.ui.widgets.search_field import SearchField

_ROW: Final = 32
_AIR: Final = 4
_SIDE: Final = 12


class Offers(QWidget):
    """Rows over what stands below the field; the keyboard stays in the field."""

    taken = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Offer, ...] = ()
        self.current = -1
        self._name, self._about = Lines(theme.font(14), 20), Lines(theme.font(12), 16)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    @property
    def rows(self) -> tuple[Offer, ...]:
        """What is offered."""
        return self._rows

    def show_rows(self, rows: tuple[Offer, ...], field: QWidget) -> None:
        """Offer these below a field; none of them: nothing is shown."""
        if rows != self._rows:
            self.current = -1
        self._rows = rows
        page = self.parentWidget()
        if page is None or not rows or not field.hasFocus():
            self.hide()
            return
        corner = field.mapTo(page, QPoint(0, field.height() + 4))
        self.setGeometry(QRect(corner, field.size()).adjusted(0, 0, 0, len(rows) * _ROW + 2 * _AIR - field.height()))
        self.show()
        self.raise_()
        self.update()

    def step(self, by: int) -> None:
        """Go to the next row; above the first one stands none."""
        self.current = min(max(self.current + by, -1), len(self._rows) - 1)
        self.update()

    def _area(self, row: int) -> QRect:
        return QRect(_AIR, _AIR + row * _ROW, self.width() - 2 * _AIR, _ROW)

    def _at(self, point: QPoint) -> int:
        return next((row for row in range(len(self._rows)) if self._area(row).contains(point)), -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name at the left, range or attribute at the right."""
        colours, painter = theme.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        for row, one in enumerate(self._rows):
            area = self._area(row)
            if row == self.current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.accent_tint))
                painter.drawRoundedRect(QRectF(area), 6, 6)
            room = area.width() - 2 * _SIDE
            about = min(self._about.width(one.about), room * 0.5)
            self._name.draw(painter, area.left() + _SIDE, area.top() + 6, room - about - 12, one.name, colours.ink)
            x = area.right() - _SIDE - about
            self._about.draw(painter, x, area.top() + 8, about + 1, one.about, colours.second)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the pointer is the one that a click takes."""
        self.current = self._at(event.position().toPoint())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the row under the pointer."""
        row = self._at(event.position().toPoint())
        if row >= 0:
            self.taken.emit(row)


class Entry(SearchField):
    """A requirement as it is typed. Enter adds it, Tab completes a name, Down goes through what is offered."""

    entered = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(key="N")
        self.offers = Offers(page)
        self.offers.taken.connect(self.take)

    def show_offers(self, rows: tuple[Offer, ...]) -> None:
        """What the text may be completed to."""
        self.offers.show_rows(rows if self.text() else (), self)

    def take(self, row: int) -> None:
        """Complete the text; the cursor stands where the figure goes."""
        text = self.offers.rows[row].text
        self.offers.show_rows((), self)
        self.setText(text)
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Tab completes what can be completed; Esc belongs to the field while there is text in it."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab and self.offers.isVisible():
                self.take(max(self.offers.current, 0))
                return True
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape and self.text():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what is offered, else adds the requirement; arrows go through the offers; Esc shuts them."""
        key, shown = event.key(), self.offers.isVisible()
        if shown and key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and (key == Qt.Key.Key_Down or self.offers.current >= 0):
            self.offers.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if shown and self.offers.current >= 0:
                self.take(self.offers.current)
            elif self.text().strip():
                self.entered.emit()
            else:
                self.left.emit()
        elif shown and key == Qt.Key.Key_Escape:
            self.offers.show_rows((), self)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is offered is offered to whoever types here."""
        self.offers.hide()
        super().focusOutEvent(event)
