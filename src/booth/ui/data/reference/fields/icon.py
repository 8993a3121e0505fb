"""A category's icon, out of a few dozen: found by a word, picked with the arrows or a click."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from booth.ui import theme
from booth.ui.data.reference.fields.icon_words import icon_words
from booth.ui.editing.fields.field import Field
from booth.ui.kind_icons import KIND_ICONS
from booth.ui.widgets.search_field import SearchField

_TILE: Final = 40
_STEP: Final = 48
_ICON: Final = 24
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class IconGrid(QWidget):
    """Tiles in rows. The arrows move the mark, Enter or a click takes it, pressed again it is given back."""

    taken = Signal(str)  # an icon's name; empty for none

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._chosen, self._marked = "", 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def names(self) -> tuple[str, ...]:
        """The icons in sight."""
        return self._names

    def show_icons(self, names: tuple[str, ...], chosen: str) -> None:
        """These icons, one of them chosen."""
        self._names, self._chosen = names, chosen
        self._marked = names.index(chosen) if chosen in names else 0
        self._fit()

    def area(self, number: int) -> QRect:
        """Where a tile stands."""
        row, column = divmod(number, self._columns())
        return QRect(column * _STEP, row * _STEP, _TILE, _TILE)

    def _columns(self) -> int:
        return max((self.width() + _STEP - _TILE) // _STEP, 1)

    def _fit(self) -> None:
        rows = -(-max(len(self._names), 1) // self._columns())
        self.setFixedHeight(rows * _STEP)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(320, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other rows for another width."""
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tiles; the chosen one tinted, the marked one ringed."""
        painter, colours = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, name in enumerate(self._names):
            area, chosen = self.area(number), name == self._chosen
            marked = self.hasFocus() and number == self._marked
            painter.setPen(QPen(QColor(colours.accent if marked or chosen else colours.line), 2 if marked else 1))
            painter.setBrush(QColor(colours.accent_tint if chosen else colours.surface))
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 8, 8)
            spot = QRect(area.left() + (_TILE - _ICON) // 2, area.top() + (_TILE - _ICON) // 2, _ICON, _ICON)
            theme.icon(name, colours.accent if chosen else colours.second).paint(painter, spot)

    def _at(self, point: QPoint) -> int:
        return next((number for number in range(len(self._names)) if self.area(number).contains(point)), -1)

    def _take(self, number: int) -> None:
        self._marked = number
        name = self._names[number]
        self.taken.emit("" if name == self._chosen else name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the icon under the pointer."""
        if (number := self._at(event.position().toPoint())) >= 0:
            self._take(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the mark, Enter and Space take it."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns(),
            Qt.Key.Key_Down: self._columns(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and 0 <= self._marked + step < len(self._names):
            self._marked += step
            self.update()
        elif event.key() in _ENTER and self._names:
            self._take(self._marked)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """What an icon shows, as its tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._at(event.pos())
            words = icon_words().get(self._names[number], "") if number >= 0 else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.PaletteChange):
            self.update()
        return super().event(event)


class IconField(Field):
    """A label, a field to search in, and the icons that answer."""

    def __init__(self) -> None:
        super().__init__()
        self._value = ""
        self.search, self.grid = SearchField(key=""), IconGrid()
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.grid)
        self.hold(held)
        held.setFocusProxy(self.search)
        self.search.textChanged.connect(self._show)
        self.search.left.connect(self.grid.setFocus)
        self.grid.taken.connect(self._take)
        self._show()

    @property
    def value(self) -> str:
        """The icon's name; empty for none."""
        return self._value

    def set_value(self, value: str) -> None:
        """Choose an icon without telling anybody."""
        if value != self._value:
            self._value = value
            self.search.clear()
            self._show()

    def say(self, label: str, hint: str = "") -> None:
        """The words over the field; what the icons show is said in the same language."""
        super().say(label, hint)
        self.search.setPlaceholderText(self.tr("Find an icon: pump, fire, energy"))
        self.grid.setAccessibleName(label)

    def _show(self) -> None:
        asked, words = self.search.text().strip().casefold(), icon_words()
        names = tuple(name for name in KIND_ICONS if asked in f"{name} {words.get(name, '')}".casefold())
        if self._value and self._value not in KIND_ICONS and not asked:
            names = (self._value, *names)  # out of a workbook
        self.grid.show_icons(names, self._value)

    def _take(self, name: str) -> None:
        self._value = name
        self._show()
        self.changed.emit(name)
