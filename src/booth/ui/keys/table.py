"""Keys and what they do, by room, in as many columns as there is room for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

COLUMN: Final = 344
_GAP: Final = 32  # between columns
_MOST: Final = 4  # columns
_KEYS: Final = 128  # of a column: the caps, at the left
_CAP: Final = 22
_HEAD: Final = 32
_BETWEEN: Final = 24  # from group to group
_LEADING: Final = 20


@dataclass(frozen=True, slots=True)
class Group:
    """A room's keys. A line is keys and words; spaces set keys apart, "+" joins those pressed together."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Placed:
    group: Group
    corner: QPoint


class KeyTable(QWidget):
    """Groups stand whole, one below the other, in columns of nearly one height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._placed: list[_Placed] = []
        self._title = Lines(theme.font(14, theme.SEMIBOLD), _LEADING)
        self._cap, self._words = Lines(theme.font(12, theme.MEDIUM), 16), Lines(theme.font(14), _LEADING, 3)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these, in order."""
        self._groups = tuple(groups)
        said = (f"{one.title}. " + ". ".join(f"{keys}: {words}" for keys, words in one.lines) for one in groups)
        self.setAccessibleName(" ".join(said))
        self._lay_out()
        self.updateGeometry()
        self.update()

    # Measures.

    def _line_height(self, words: str) -> int:
        return max(self._words.height(words, COLUMN - _KEYS), _LEADING) + 10

    def _height(self, group: Group) -> int:
        return _HEAD + sum(self._line_height(words) for _, words in group.lines)

    def _columns(self, count: int) -> list[list[Group]]:
        """The groups in so many columns, each put where most room is left, the tallest first; in order within one."""
        heights = {place: self._height(one) + _BETWEEN for place, one in enumerate(self._groups)}
        columns: list[list[int]] = [[] for _ in range(count)]
        for place in sorted(heights, key=lambda place: -heights[place]):
            lowest = min(columns, key=lambda column: sum(heights[one] for one in column))
            lowest.append(place)
        filled = sorted(sorted(column) for column in columns if column)
        return [[self._groups[place] for place in column] for column in filled]

    def _laid_out(self, width: int) -> tuple[list[_Placed], int]:
        count = min(max((width + _GAP) // (COLUMN + _GAP), 1), _MOST)
        placed: list[_Placed] = []
        tallest = 0
        for number, column in enumerate(self._columns(count)):
            y = 0
            for group in column:
                placed.append(_Placed(group, QPoint(number * (COLUMN + _GAP), y)))
                y += self._height(group) + _BETWEEN
            tallest = max(tallest, y - _BETWEEN)
        return placed, tallest

    def _lay_out(self) -> None:
        self._placed, _ = self._laid_out(self.width())

    def hasHeightForWidth(self) -> bool:
        """Fewer columns make it taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The tallest column."""
        return self._laid_out(width)[1]

    def width_within(self, most: int) -> int:
        """The width of as many whole columns as fit."""
        count = min(max((most + _GAP) // (COLUMN + _GAP), 1), _MOST)
        return count * (COLUMN + _GAP) - _GAP

    def sizeHint(self) -> QSize:
        """Three columns."""
        width = 3 * (COLUMN + _GAP) - _GAP
        return QSize(width, self.heightForWidth(width))

    # Drawing.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another number of columns."""
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each group's title, its keys as caps, what they do."""
        painter, colours = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for one in self._placed:
            x, y = one.corner.x(), one.corner.y()
            self._title.draw(painter, x, y, COLUMN, one.group.title, colours.ink)
            painter.fillRect(QRect(x, y + _HEAD - 7, COLUMN, 1), QColor(colours.line))
            y += _HEAD
            for keys, words in one.group.lines:
                self._draw_keys(painter, keys, x, y + 4)
                self._words.draw(painter, x + _KEYS, y + 5, COLUMN - _KEYS, words, colours.second)
                y += self._line_height(words)

    def _draw_keys(self, painter: QPainter, keys: str, x: float, y: float) -> None:
        colours = theme.palette()
        for combination in keys.split():
            for cap in combination.split("+") if len(combination) > 1 else (combination,):
                told = self._cap.width(cap)
                box = QRectF(x + 0.5, y + 0.5, max(told + 12, _CAP), _CAP)
                painter.setPen(QPen(QColor(colours.line), 1))
                painter.setBrush(QColor(colours.ground))
                painter.drawRoundedRect(box, 5, 5)
                self._cap.draw(painter, box.center().x() - told / 2, y + 3, told + 2, cap, colours.ink)
                x += box.width() + 3
            x += 5

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        self.update()
        super().changeEvent(event)
