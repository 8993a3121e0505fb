"""A list of choices with ticks and counts, in a tree where there is one. No tick means all."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

_BOX: Final = 16
_INDENT: Final = 18
_LABEL: Final = 26  # from the box's left edge
_HEAD: Final = 32
_LEADING: Final = 19
_MORE: Final = "\0more"  # the key of the line that shows the rest


@dataclass(frozen=True, slots=True)
class Choice:
    """One line: what it stands for, its words, how many it would show, how deep it lies in the tree."""

    key: str
    label: str
    count: int
    depth: int = 0


@dataclass(frozen=True, slots=True)
class _Row:
    choice: Choice
    area: QRect
    parent: bool  # has choices below it


class CheckList(QWidget):
    """A heading and its choices. Up and Down move, Space ticks, Left and Right fold and unfold a branch."""

    changed = Signal(object)  # frozenset of keys

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = ""
        self._choices: tuple[Choice, ...] = ()
        self._ticked: frozenset[str] = frozenset()
        self._unfolded: set[str] = set()
        self._rows: list[_Row] = []
        self._most = 0
        self._whole = False  # also what is beyond the most
        self._current = 0
        self._hovered = -1
        self._head = Lines(theme.font(12, theme.SEMIBOLD), 16, 2)
        self._label = Lines(theme.font(14), _LEADING, 3)
        self._count = Lines(theme.font(12), _LEADING)
        self._widest = 0.0  # of all counts there were
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def ticked(self) -> frozenset[str]:
        """The keys that are ticked; none means all."""
        return self._ticked

    @property
    def choices(self) -> tuple[Choice, ...]:
        """All choices, folded or not."""
        return self._choices

    def set_heading(self, heading: str) -> None:
        """The words above the choices."""
        self._heading = heading
        self.setAccessibleName(heading)
        self.update()

    def show_at_most(self, most: int) -> None:
        """Of more choices than this the rest waits behind one line, but for what is ticked; 0: all are shown."""
        self._most = most
        self._lay_out()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Other choices or counts; ticks of choices that are gone are dropped quietly."""
        self._choices = tuple(choices)
        counts = [self._count.width(str(choice.count)) for choice in choices]
        self._widest = max((self._widest, *counts))
        self._ticked &= {choice.key for choice in choices}
        self._lay_out()

    def tick(self, keys: frozenset[str]) -> None:
        """Set the ticks without telling anybody."""
        self._ticked = keys
        self._unfolded |= self._above(keys)
        self._lay_out()

    # Tree and layout.

    def _above(self, keys: frozenset[str]) -> set[str]:
        """Every choice that has one of these below it."""
        path: list[str] = []
        found: set[str] = set()
        for choice in self._choices:
            del path[choice.depth :]
            if choice.key in keys:
                found.update(path)
            path.append(choice.key)
        return found

    def _below(self, key: str) -> set[str]:
        found: set[str] = set()
        depth = -1
        for choice in self._choices:
            if depth >= 0 and choice.depth > depth:
                found.add(choice.key)
            else:
                depth = choice.depth if choice.key == key else -1
        return found

    def _lay_out(self) -> None:
        rows: list[_Row] = []
        y, hidden_below = _HEAD if self._heading else 0, -1
        shown, rest = self._parted()
        following = (*(choice.depth for choice in shown[1:]), 0)
        for choice, next_depth in zip(shown, following, strict=False):
            if 0 <= hidden_below < choice.depth:
                continue
            parent = next_depth > choice.depth
            folded = parent and choice.key not in self._unfolded
            hidden_below = choice.depth if folded else -1
            room = self._label_room(choice)
            height = max(self._label.height(choice.label, room), _LEADING) + 13
            rows.append(_Row(choice, QRect(0, y, self.width(), height), parent))
            y += height
        if rest:
            words = self.tr("Fewer") if self._whole else self.tr("%Ln more", "", rest)
            rows.append(_Row(Choice(_MORE, words, 0), QRect(0, y, self.width(), _LEADING + 13), parent=False))
            y += _LEADING + 13
        self._rows = rows
        self._current = min(self._current, max(len(rows) - 1, 0))
        self.setFixedHeight(y + 8)
        self.update()

    def _parted(self) -> tuple[list[Choice], int]:
        """The choices to show, folded or not, and how many roots are beyond the most."""
        held = self._ticked | self._above(self._ticked)
        shown: list[Choice] = []
        roots = rest = 0
        hidden = False
        for choice in self._choices:
            if choice.depth == 0:
                roots += 1
                beyond = 0 < self._most < roots
                hidden = beyond and not self._whole and choice.key not in held
                rest += beyond and choice.key not in held
            if not hidden:
                shown.append(choice)
        return shown, rest

    def _label_room(self, choice: Choice) -> float:
        """The same whatever the count is now: a label must not break otherwise when the list is narrowed."""
        count = self._widest + 10
        return self.width() - choice.depth * _INDENT - _LABEL - count - 20

    def sizeHint(self) -> QSize:
        """As tall as its rows."""
        return QSize(200, self.height())

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Heading, then box, label and count of every row."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._head.draw(painter, 0, 4, self.width(), self._heading, colours.second)
        for number, row in enumerate(self._rows):
            if row.area.intersects(event.rect()):
                self._draw_row(painter, number, row)

    def _draw_row(self, painter: QPainter, number: int, row: _Row) -> None:
        colours = theme.palette()
        choice, area = row.choice, row.area
        ticked = choice.key in self._ticked
        if number == self._hovered or (self.hasFocus() and number == self._current):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(QRectF(area).adjusted(-8, 1, 8, -1), 6, 6)
        x, y = choice.depth * _INDENT, area.top() + 6
        if choice.key == _MORE:
            self._label.draw(painter, _LABEL, y, self.width() - _LABEL, choice.label, colours.accent)
            return
        self._draw_box(painter, QRectF(x + 0.5, y + 2.5, _BOX - 1, _BOX - 1), ticked)
        none = choice.count == 0 and not ticked
        ink = colours.third if none else colours.ink
        self._label.draw(painter, x + _LABEL, y, self._label_room(choice), choice.label, ink)
        told = str(choice.count)
        right = self.width() - 20
        self._count.draw(painter, right - self._count.width(told), y, 80, told, colours.third)
        if row.parent:
            name = "down" if choice.key in self._unfolded else "next"
            theme.icon(name, colours.third).paint(painter, QRect(self.width() - 16, y + 2, 16, 16))

    def _draw_box(self, painter: QPainter, box: QRectF, ticked: bool) -> None:
        colours = theme.palette()
        painter.setBrush(QColor(colours.accent if ticked else colours.surface))
        painter.setPen(QPen(QColor(colours.accent if ticked else colours.third), 1))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            tick = QPainterPath(QPointF(box.left() + 3.5, box.center().y() + 0.5))
            tick.lineTo(box.left() + 6.5, box.bottom() - 4)
            tick.lineTo(box.right() - 3.5, box.top() + 4.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.on_accent), 1.8))
            painter.drawPath(tick)

    # Events.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the labels anew."""
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a row ticks it, on its arrow unfolds it."""
        number = self._at(event.position())
        if number < 0:
            return
        self._current = number
        row = self._rows[number]
        if row.parent and event.position().x() > self.width() - 20:
            self._fold(row.choice.key, row.choice.key in self._unfolded)
        else:
            self._toggle(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which row a click would tick."""
        self._set_hovered(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        self._set_hovered(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Space, Left, Right."""
        key = event.key()
        if not self._rows:
            super().keyPressEvent(event)
            return
        row = self._rows[self._current]
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = -1 if key == Qt.Key.Key_Up else 1
            self._current = min(max(self._current + step, 0), len(self._rows) - 1)
            self.update()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self._toggle(row)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and row.parent:
            self._fold(row.choice.key, key == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours, in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._lay_out()
        self.update()
        super().changeEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        """Show the row that the keyboard is on."""
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        """Hide it."""
        self.update()

    def _at(self, point: QPointF) -> int:
        spot = point.toPoint()
        return next((number for number, row in enumerate(self._rows) if row.area.contains(spot)), -1)

    def _set_hovered(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            shape = Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def _fold(self, key: str, fold: bool) -> None:
        (self._unfolded.discard if fold else self._unfolded.add)(key)
        self._lay_out()

    def _toggle(self, row: _Row) -> None:
        """A tick on a branch stands for all below it; one below it narrows the branch."""
        key = row.choice.key
        if key == _MORE:
            self._whole = not self._whole
            self._lay_out()
            return
        if key in self._ticked:
            self._ticked -= {key}
        else:
            self._ticked = (self._ticked - self._above(frozenset((key,))) - self._below(key)) | {key}
            if row.parent:
                self._unfolded.add(key)
        self._lay_out()
        self.changed.emit(self._ticked)
