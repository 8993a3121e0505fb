"""Which columns the table shows: a list to tick, narrowed by words."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from booth.catalog.search.words import fold
from booth.ui import theme
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.lines import Lines
from booth.ui.widgets.overlay import Overlay
from booth.ui.widgets.search_field import SearchField

_ROW: Final = 36
_BOX: Final = 18
_SIZE: Final = QSize(440, 420)
Pairs = Sequence[tuple[str, str]]


class _Ticks(QWidget):
    """The columns, one line each. Up and Down move, Space ticks."""

    changed = Signal()
    reached = Signal(int)  # the keyboard is at this height

    def __init__(self) -> None:
        super().__init__()
        self.shown: Pairs = ()
        self.ticked: set[str] = set()
        self._current = 0
        self._words = Lines(theme.font(14), 20)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_pairs(self, pairs: Pairs) -> None:
        """Key and title of the columns in sight."""
        self.shown = pairs
        self._current = min(self._current, max(len(pairs) - 1, 0))
        self.setMinimumHeight(len(pairs) * _ROW)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A box and a title for each."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = max(event.rect().top() // _ROW, 0)
        for place in range(first, min(event.rect().bottom() // _ROW + 1, len(self.shown))):
            key, title = self.shown[place]
            top = place * _ROW
            if self.hasFocus() and place == self._current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.hover))
                painter.drawRoundedRect(QRectF(0, top + 1, self.width(), _ROW - 2), 6, 6)
            ticked = key in self.ticked
            painter.setPen(QPen(QColor(colours.accent if ticked else colours.third), 1.5))
            painter.setBrush(QColor(colours.accent) if ticked else Qt.BrushStyle.NoBrush)
            box = QRect(10, top + (_ROW - _BOX) // 2, _BOX, _BOX)
            painter.drawRoundedRect(QRectF(box), 4, 4)
            if ticked:
                theme.icon("check", colours.on_accent).paint(painter, box.adjusted(1, 1, -1, -1))
            self._words.draw(painter, 40, top + 8, self.width() - 48, title, colours.ink)

    def tick(self, place: int) -> None:
        """Tick a line, or untick it."""
        if 0 <= place < len(self.shown):
            self._current = place
            self.ticked ^= {self.shown[place][0]}
            self.update()
            self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick the line under the pointer."""
        self.tick(int(event.position().y()) // _ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move, Space ticks."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self._current = min(max(self._current + step, 0), max(len(self.shown) - 1, 0))
            self._show_current()
        elif event.key() == Qt.Key.Key_Space:
            self.tick(self._current)
        else:
            super().keyPressEvent(event)

    def _show_current(self) -> None:
        self.reached.emit(self._current * _ROW + _ROW // 2)
        if self.shown:
            self.setAccessibleName(self.shown[self._current][1])
        self.update()

    def focusInEvent(self, event: QEvent) -> None:
        """Show where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        """Hide it."""
        self.update()


class _Room(QScrollArea):
    """As large as it would like to be; a low page leaves it less."""

    def sizeHint(self) -> QSize:
        """A dozen columns."""
        return _SIZE


class ColumnChooser(Overlay):
    """Ticks hold at once; Esc closes."""

    chosen = Signal(list)  # keys of the ticked columns
    usual_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: Pairs = ()
        self.search = SearchField("", self.panel)
        self.ticks = _Ticks()
        self.usual = ActionButton("quiet", icon="refresh")
        scroll = _Room()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.ticks)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFixedWidth(_SIZE.width())
        scroll.setMinimumHeight(4 * _ROW)
        scroll.viewport().setAutoFillBackground(False)
        self.ticks.setAutoFillBackground(False)
        self.tools.addWidget(self.usual)
        self.body.addWidget(self.search)
        self.body.addWidget(scroll)
        self.search.textChanged.connect(self._narrow)
        self.search.left.connect(self._leave_search)
        self.ticks.changed.connect(lambda: self.chosen.emit(sorted(self.ticks.ticked)))
        self._scroll = scroll
        self.ticks.reached.connect(self._follow)
        self.usual.clicked.connect(self.usual_wanted)

    def offer(self, pairs: Pairs, ticked: Sequence[str]) -> None:
        """All columns there can be, key and title, and which of them are shown."""
        self._all = pairs
        self.ticks.ticked = set(ticked)
        self._say()
        self._narrow()

    def open(self) -> None:
        """Shows it, the keyboard in the search."""
        super().open()
        self.search.setFocus()

    def _follow(self, height: int) -> None:
        self._scroll.ensureVisible(0, height, 0, _ROW)

    def _narrow(self) -> None:
        words = fold(self.search.text()).split()
        self.ticks.show_pairs([pair for pair in self._all if all(word in fold(pair[1]) for word in words)])

    def _leave_search(self) -> None:
        if self.search.text() or self.ticks.shown:
            self.ticks.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, from the search too."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            event.accept()

    def _say(self) -> None:
        self.title.setText(self.tr("Columns"))
        self.search.setPlaceholderText(self.tr("Name of a column"))
        self.search.setAccessibleName(self.tr("Name of a column"))
        self.usual.say(self.tr("Default columns"))

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
