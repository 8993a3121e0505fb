"""A switch between a few choices, all of them in sight."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

_PADDING = 14


class Segmented(QWidget):
    """One of a few. Left and Right move it; a click takes a choice."""

    changed = Signal(str)

    def __init__(self, choices: tuple[tuple[str, str], ...] = (), parent: QWidget | None = None) -> None:
        """`choices`: pairs of key and label."""
        super().__init__(parent)
        self._choices = choices
        self._chosen = choices[0][0] if choices else ""
        self._words = Lines(theme.font(14, theme.SEMIBOLD), 20)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def chosen(self) -> str:
        """The key of the choice that holds."""
        return self._chosen

    def set_choices(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Other labels or other choices; what was chosen stays if it is still there."""
        self._choices = choices
        if self._chosen not in (key for key, _ in choices) and choices:
            self._chosen = choices[0][0]
        self.updateGeometry()
        self.choose(self._chosen)

    def choose(self, key: str) -> None:
        """Take a choice without telling anybody."""
        self._chosen = key
        self.setAccessibleName(next((label for each, label in self._choices if each == key), ""))
        self.update()

    def sizeHint(self) -> QSize:
        """Every label with room beside it."""
        return QSize(round(sum(self._widths())) + 2, 40)

    def minimumSizeHint(self) -> QSize:
        """The same: labels are never cut."""
        return self.sizeHint()

    def _widths(self) -> list[float]:
        return [max(self._words.width(label) + 2 * _PADDING, 44) for _, label in self._choices]

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame, the chosen part filled with the accent."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, 8, 8)
        painter.fillPath(shape, QColor(colours.surface))
        x = 1.0
        for (key, label), width in zip(self._choices, self._widths(), strict=True):
            chosen = key == self._chosen
            if chosen:
                painter.save()
                painter.setClipPath(shape)
                painter.fillRect(QRectF(x, 0, width, self.height()), QColor(colours.accent))
                painter.restore()
            ink = colours.on_accent if chosen else colours.second
            told = self._words.width(label)
            self._words.draw(painter, x + (width - told) / 2, (self.height() - 20) / 2, told + 2, label, ink)
            x += width
        painter.setBrush(Qt.BrushStyle.NoBrush)
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if focused else colours.line), 2 if focused else 1))
        painter.drawPath(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the choice under the pointer."""
        self._take(self._at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right take the neighbour."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = [key for key, _ in self._choices]
        self._take(min(max(keys.index(self._chosen) + step, 0), len(keys) - 1))

    def _at(self, point: QPointF) -> int:
        x = 1.0
        for number, width in enumerate(self._widths()):
            x += width
            if point.x() < x:
                return number
        return len(self._choices) - 1

    def _take(self, number: int) -> None:
        key = self._choices[number][0]
        if key != self._chosen:
            self.choose(key)
            self.changed.emit(key)

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        self.update()
        super().changeEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        """Show the ring."""
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        """Hide the ring."""
        self.update()
