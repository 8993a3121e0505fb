"""What people do at the window, for the stories: the program as `booth` starts it, keys, clicks, what can be read."""

import re
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from booth.app import Booth
from booth.catalog.store import Catalog
from booth.paths import Paths
from booth.settings import Settings
from booth.ui import theme
from booth.ui.brochures.screen import BrochureScreen
from booth.ui.main_window import MainWindow
from booth.ui.product.page import ProductPage
from booth.ui.rooms import Rooms
from booth.ui.visitor.view import VisitorView

_TEXT = re.compile(r"<text[^>]*>(.*?)</text>", re.DOTALL)
# Where a line may end and where not: marks that take no room.
_UNSEEN = dict.fromkeys(map(ord, "\u2060\u200b"))


def painted(widget: QWidget, more: Callable[[QPainter], None] = lambda _: None) -> str:
    """Every word that a widget and all in it paint, as they would reach the eye; `more` paints what is kept as pixels.

    Paper that takes drawing orders keeps the letters, so that they can be read off it again.
    """
    buffer = QBuffer()
    svg = QSvgGenerator()
    svg.setOutputDevice(buffer)
    svg.setSize(widget.size())
    painter = QPainter(svg)
    widget.render(painter, QPoint())
    more(painter)
    painter.end()
    found = _TEXT.findall(bytes(buffer.data().data()).decode())
    return "\n".join(unescape(each).translate(_UNSEEN) for each in found)


def said(widget: QWidget) -> Iterator[str]:
    """What is said of a widget's visible parts beside the painted words: tool tips, names, hints in empty fields."""
    for part in (widget, *widget.findChildren(QWidget)):
        if part.isVisible():
            yield part.toolTip()
            yield part.accessibleName()
            if isinstance(part, QLineEdit):
                yield part.placeholderText()


def _run(text: str) -> str:
    return "".join(text.split())


class Staff:
    """Somebody at the laptop."""

    def __init__(self, application: QApplication, home: Path, bot: QtBot) -> None:
        self.bot = bot
        self._gone = False
        paths = Paths.at(home)
        settings = Settings.load(paths.settings_file)
        settings.author = settings.author or "Staff"  # who writes was asked on the first day
        self.booth = Booth(application, paths, settings)
        self.booth.window.resize(1440, 900)
        self.booth.show_frame()
        # The screen that tests have is small: there the program fills it. Staff's laptop is larger.
        self.booth.window.showNormal()
        self.booth.window.resize(1440, 900)
        self.booth.open_catalogue()
        self.booth.finish_start()
        self.window.activateWindow()
        bot.waitUntil(self.window.isActiveWindow)
        self.settle()

    # what is there

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self.booth.window

    @property
    def rooms(self) -> Rooms:
        """Its rooms; there is a catalogue."""
        assert self.window.rooms is not None
        return self.window.rooms

    @property
    def page(self) -> ProductPage:
        """The product page, which is in sight."""
        assert self.rooms.currentWidget() is self.rooms.product
        return self.rooms.product

    @property
    def brochure(self) -> BrochureScreen:
        """The brochure screen, which is in sight."""
        assert self.rooms.currentWidget() is self.rooms.brochure
        return self.rooms.brochure

    @property
    def visitor(self) -> VisitorView:
        """The visitor's view."""
        view = self.window.visitor_view()
        assert view is not None
        return view

    @property
    def catalog(self) -> Catalog:
        """The catalogue that the window shows."""
        catalog = self.booth._catalog
        assert catalog is not None
        return catalog

    def codes(self) -> list[str]:
        """The codes of all cards in the list, in order."""
        products = self.catalog.products
        rows = list(self.rooms.catalogue.found.rows)
        codes = {one.row: one.code for one in products.summaries(rows)}
        return [codes[row] for row in rows]

    def uid(self, code: str) -> str:
        """The product with this code."""
        return self.catalog.products.by_code(code)

    def read(self, widget: QWidget | None = None) -> str:
        """All words on the screen."""
        return painted(widget) if widget else painted(self.window, self._cards)

    def _cards(self, painter: QPainter) -> None:
        """The cards in sight, drawn anew: the window copies them from where they were drawn before."""
        grid = self.window.rooms.catalogue.grid if self.window.rooms else None
        if grid is None or not grid.isVisible():
            return
        card, contents = self.rooms.catalogue._card, self.rooms.catalogue._contents
        for index in range(*grid._seen()):
            content = contents.at(index)
            assert content is not None
            card._draw_picture(painter, content, None, grid.area(index))
            card._draw_words(painter, content, grid.area(index), theme.palette())

    def sees(self, words: str, widget: QWidget | None = None) -> bool:
        """Whether words stand on the screen, however they are broken into lines and scripts."""
        return _run(words) in _run(self.read(widget))

    # what is done

    def settle(self, milliseconds: int = 20_000) -> None:
        """Wait until all work has landed and all that it led to is painted."""
        for _ in range(3):
            QApplication.processEvents()
            self.bot.waitUntil(lambda: not self.booth.jobs.busy, timeout=milliseconds)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None, "no window has the keyboard"
        QTest.keyClick(target, key, modifier)
        self.settle()

    def type(self, words: str) -> None:
        """Type into the search field, letter by letter, after it was emptied."""
        field = self.window.top_bar.search
        field.setFocus()
        field.clear()
        for letter in words:  # an input method hands whole characters over, so does this
            field.insert(letter)
            QApplication.processEvents()
        self.settle()

    def click(self, widget: QWidget, point: QPoint | None = None) -> None:
        """Click a widget in its middle, or at a point of it."""
        assert widget.isVisible()
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point or widget.rect().center()
        )
        self.settle()

    def open(self, code: str) -> ProductPage:
        """Find a card and click it."""
        grid = self.rooms.catalogue.grid
        index = self.codes().index(code)
        grid.show_card(index)
        self.settle()
        self.click(grid.viewport(), grid.area(index).center())
        return self.page

    def leave(self) -> None:
        """Close the window and the program; once."""
        if self._gone:
            return
        self._gone = True
        self.window.close()
        self.booth.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Start = Callable[[Path], Staff]
