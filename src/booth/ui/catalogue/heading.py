"""The line above the list: the screen's name, how many were found, the sample mark; order, saved lists, the view."""

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, Signal
from PySide6.QtGui import QActionGroup, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from booth.catalog.asking import Order
from booth.ui import theme
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.lines import Lines

_MARGIN: Final = 24
_LONGEST: Final = 28  # letters of a column's name
_ROOMY: Final = 1000  # from here on the way to the matcher has a word


class Heading(QWidget):
    """Title and count at the left, order at the right."""

    order_chosen = Signal(str)
    view_wanted = Signal(str)  # "cards" or "table"
    columns_wanted = Signal()
    saved_wanted = Signal(QPoint)  # where on the screen its menu opens
    match_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(68)
        self._count: int | None = None
        self._words = ""
        self._sample = False
        self._percent: int | None = None
        self._order = Order.STAND
        self._sorted_by = ""  # a column of the table
        self._view = "cards"
        self._title = Lines(theme.font(24, theme.SEMIBOLD), 32)
        self._second = Lines(theme.font(14), 20)
        self._small = Lines(theme.font(12, theme.MEDIUM), 16)
        self._button = ActionButton("quiet", after="down", parent=self)
        self._button.clicked.connect(self.open_menu)
        self.match = ActionButton("quiet", icon="match", parent=self)
        self.match.clicked.connect(self.match_wanted)
        self.saved = ActionButton("quiet", icon="saved", parent=self)
        self.saved.clicked.connect(self._ask_saved)
        self.columns = ActionButton("quiet", icon="columns", parent=self)
        self.columns.clicked.connect(self.columns_wanted)
        self.view = ActionButton("quiet", icon="table", parent=self)
        self.view.clicked.connect(self._ask_view)
        self._say()

    def show_count(self, count: int, *, sample: bool, words: str = "") -> None:
        """How many products are listed, what was searched for, and whether sample data is among them."""
        self._count, self._sample, self._words = count, sample, words
        self._say()

    def show_order(self, order: Order, column: str = "") -> None:
        """In what order they stand; `column`: the name of the table's column by which they are sorted."""
        self._order, self._sorted_by = order, column
        self._say()

    def show_progress(self, percent: int | None) -> None:
        """How far the search index is filled; None: all of it."""
        self._percent = percent
        self.update()

    def show_view(self, view: str) -> None:
        """Whether they stand as "cards" or in a "table"."""
        self._view = view
        self._say()

    def _ask_saved(self) -> None:
        self.saved_wanted.emit(self.saved.mapToGlobal(QPoint(0, self.saved.height() + 4)))

    def _ask_view(self) -> None:
        self.view_wanted.emit("cards" if self._view == "table" else "table")

    def _orders(self) -> tuple[tuple[Order, str], ...]:
        return (
            (Order.STAND, self.tr("In stand order")),
            (Order.NAME, self.tr("By name")),
            (Order.CODE, self.tr("By code")),
        )

    def open_menu(self) -> None:
        """Offer the orders."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, words in self._orders():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(order is self._order and not self._sorted_by)
            action.triggered.connect(partial(self.order_chosen.emit, order.value))
            group.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height() + 4)))

    def _told(self) -> str:
        if self._count is None:
            return ""
        if self._words:
            found = self.tr("%Ln found for “{words}”", "", self._count)
            return found.replace("{words}", self._words)
        return self.tr("%Ln product(s)", "", self._count)

    def _say(self) -> None:
        sorted_by = self.tr("By: {column}").replace("{column}", _cut(self._sorted_by))
        self._button.say(sorted_by if self._sorted_by else dict(self._orders())[self._order])
        self._name(self.match, self.tr("What meets a visitor's requirements"), "M")
        self._name(self.saved, self.tr("Saved lists"), "Ctrl+S")
        self._name(self.columns, self.tr("Columns"), "")
        self.columns.setVisible(self._view == "table")
        self.view.set_icon("catalogue" if self._view == "table" else "table")
        self._name(self.view, self.tr("As cards") if self._view == "table" else self.tr("As a table"), "T")
        self._button.setVisible(self._count != 0 or bool(self._words))  # an empty catalogue has no order
        self.setAccessibleName(f"{self.tr('Stand catalogue')}, {self._told()}")
        self._place()
        self.update()

    @staticmethod
    def _name(button: ActionButton, words: str, key: str) -> None:
        """What a button that shows an icon alone does, and its key."""
        told = f"{words} ({key})" if key else words
        button.setToolTip(told)
        button.setAccessibleName(told)

    def _place(self) -> None:
        x = self.width() - _MARGIN + 10
        self.match.say(self.tr("Requirements") if self.width() >= _ROOMY else "", "M")
        for button in (self.view, self.columns, self.saved, self.match, self._button):
            if button is not self.columns or self._view == "table":
                size = button.sizeHint()
                x -= size.width()
                button.setGeometry(x, 18, size.width(), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The order stays at the right."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, count, sample mark."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        title = self.tr("Stand catalogue")
        x: float = _MARGIN
        self._title.draw(painter, x, 22, self.width(), title, colours.ink)
        x += self._title.width(title) + 12
        room = self._button.x() - x - 16
        sample = self.tr("sample data") if self._sample else ""
        chip = self._small.width(sample) + 18 if sample else 0
        told = self._told()
        if self._count is not None and self._second.cuts(told, room - chip - 12):  # the number matters more
            told = self.tr("%Ln found", "", self._count)
        if room - chip > 60:
            self._second.draw(painter, x, 31, room - chip - 12, told, colours.second)
            shown = self._second.lines(told, room - chip - 12)
            x += self._second.width(shown[0]) + 12 if shown else 0
        if sample and chip <= self._button.x() - x:
            painter.setBrush(QColor(colours.accent_tint))
            painter.setPen(QColor(colours.accent_tint))
            painter.drawRoundedRect(QRectF(x, 30, chip, 22), 6, 6)
            self._small.draw(painter, x + 9, 33, chip, sample, colours.accent)
            x += chip + 12
        if self._percent is not None:  # behind all else: nothing moves when it comes and goes
            progress = self.tr("Search is being prepared: {percent} %").replace("{percent}", str(self._percent))
            self._small.draw(painter, x, 33, self._button.x() - x - 16, progress, colours.third)

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
