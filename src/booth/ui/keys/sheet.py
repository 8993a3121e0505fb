"""The sheet of keys over the whole window: `?` opens it and closes it."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from booth.ui.keys.table import Group, KeyTable
from booth.ui.widgets.idle_bar import idle_bar
from booth.ui.widgets.overlay import Overlay

_BAR: Final = 12
_BESIDE: Final = 12  # between the table and the bar
_EDGES: Final = 48 + 64  # inside the panel, and from it to the window
_STEP: Final = 60


class _Room(QScrollArea):
    """As large as the table wants to be; where the window is lower, it scrolls."""

    def __init__(self, table: KeyTable, window: QWidget) -> None:
        super().__init__()
        self._table, self._window = table, window
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        idle_bar(self.verticalScrollBar())
        self.setWidget(table)
        table.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """The table in as many columns as the window has room for."""
        width = self._table.width_within(self._window.width() - _EDGES - _BESIDE - _BAR)
        return QSize(width + _BESIDE + _BAR, self._table.heightForWidth(width))


class KeySheet(Overlay):
    """Every key of the window, room by room."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.table = KeyTable()
        self.room = _Room(self.table, window)
        self.body.addWidget(self.room)
        self._tell()

    def _tell(self) -> None:
        self.title.setText(self.tr("Keys"))
        looking = self._everywhere(), self._search(), self._cards(), self._requirements()
        self.table.show_groups(
            (*looking, self._product(), self._comparison(), self._brochure(), self._form(), self._data())
        )

    def _everywhere(self) -> Group:
        return Group(
            self.tr("Everywhere"),
            (
                ("/ Ctrl+F", self.tr("Search")),
                ("Ctrl+1…4", self.tr("The rooms of the rail")),
                ("F11", self.tr("Show to a visitor, and back")),
                ("Ctrl+P", self.tr("Print what is picked or in sight")),
                ("Ctrl+Z", self.tr("Take the last change back")),
                ("Ctrl+Shift+Z", self.tr("Do it again")),
                ("Esc", self.tr("Close, or back")),
                ("?", self.tr("This sheet")),
            ),
        )

    def _search(self) -> Group:
        return Group(
            self.tr("Search field"),
            (
                ("↓ ↑", self.tr("Choose what was meant")),
                ("Enter", self.tr("Take it; a code or a plinth number leads to its product")),
                ("Tab", self.tr("Complete the name of an attribute")),
                ("Esc", self.tr("Close what is offered, empty the field, leave it")),
            ),
        )

    def _cards(self) -> Group:
        return Group(
            self.tr("Catalogue"),
            (
                ("← → ↑ ↓", self.tr("From product to product")),
                ("PgUp PgDn", self.tr("A screen back, a screen on")),
                ("Home End", self.tr("To the first, to the last")),
                ("Enter", self.tr("Open")),
                (self.tr("Space"), self.tr("Pick, or put back")),
                ("C", self.tr("Compare what is picked")),
                ("P", self.tr("Print what is picked")),
                ("M", self.tr("What meets a visitor's requirements")),
                ("T", self.tr("As a table, as cards")),
                ("S", self.tr("Sort the table by the column that ← → lead to")),
                ("Ctrl+S", self.tr("Save the list under a name, open another")),
                ("Esc", self.tr("Show all again")),
            ),
        )

    def _requirements(self) -> Group:
        return Group(
            self.tr("Requirements"),
            (
                ("N", self.tr("One more requirement")),
                ("W", self.tr("Must be, or a wish")),
                ("Alt+↑↓", self.tr("Move a requirement")),
                ("Del", self.tr("Take a requirement out")),
                ("L", self.tr("Saved lists of requirements")),
                ("A", self.tr("The answers on paper")),
                ("C", self.tr("Compare what is picked")),
            ),
        )

    def _product(self) -> Group:
        return Group(
            self.tr("Product"),
            (
                ("← →", self.tr("The one before, the next in the list")),
                ("B", self.tr("Into the brochure, or out of it")),
                ("C", self.tr("Compare with what is picked")),
                ("Ctrl+E", self.tr("Edit")),
                ("Ctrl+P", self.tr("Print")),
                ("Q", self.tr("Code to take along")),
                ("U", self.tr("Other units")),
                ("+ − 0", self.tr("The picture closer, further, whole")),
            ),
        )

    def _comparison(self) -> Group:
        return Group(
            self.tr("Comparison"),
            (
                ("← →", self.tr("From product to product")),
                ("Ctrl+←→", self.tr("Move a product")),
                ("D", self.tr("Differences only")),
                ("S", self.tr("With what is for staff alone")),
                ("Del", self.tr("Take a product out")),
                ("+", self.tr("One more product")),
                ("P", self.tr("Print")),
            ),
        )

    def _brochure(self) -> Group:
        return Group(
            self.tr("Brochure"),
            (
                ("Ctrl+S", self.tr("Save as PDF")),
                ("Ctrl+P", self.tr("Print")),
                ("Alt+↑↓", self.tr("Move a product")),
                ("Del", self.tr("Take a product out")),
                ("+ − 0", self.tr("The page closer, further, whole")),
            ),
        )

    def _form(self) -> Group:
        return Group(
            self.tr("Editing"),
            (
                ("Ctrl+K", self.tr("Find a field")),
                ("Alt+1…5", self.tr("A section of the form")),
                ("F8", self.tr("The page or the sheet beside it")),
                ("Alt+Enter", self.tr("One more line")),
                ("Alt+↑↓", self.tr("Move a line")),
                ("Alt+Del", self.tr("Remove a line")),
            ),
        )

    def _data(self) -> Group:
        return Group(
            self.tr("Data"),
            (
                ("Ctrl+PgUp", self.tr("The page before")),
                ("Ctrl+PgDn", self.tr("The next page")),
                ("Ctrl+C Ctrl+V", self.tr("Copy and paste cells, from a spreadsheet too")),
                ("Ctrl+D", self.tr("Fill cells downwards")),
                ("Ctrl+H", self.tr("Find and replace")),
                ("Ctrl+Enter", self.tr("Open the product of a row")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opened it closes it; Up and Down scroll where the window is low."""
        bar = self.room.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: _STEP,
            Qt.Key.Key_Up: -_STEP,
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
            event.accept()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)
