"""The visitor's view: full screen, languages first, large cards, one product in large type. Nothing of the staff's."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.languages import Language, language
from booth.settings import Settings
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.reading.public import for_visitor
from booth.ui.theme import DARK
from booth.ui.visitor.board import Board
from booth.ui.visitor.foot import Foot
from booth.ui.visitor.head import Head, night
from booth.ui.visitor.measure import Measure
from booth.ui.visitor.shelves import Shelves
from booth.ui.visitor.showing import Showing
from booth.ui.widgets.words_label import WordsLabel
from booth.words import word


@dataclass(frozen=True, slots=True)
class Stop:
    """A place on the visitor's way: the kinds below one, the products of one, or a product."""

    kind: Literal["kinds", "products", "product"] = "kinds"
    uid: str = ""
    first: int = 0  # number of the first card seen, to come back to


class VisitorView(QWidget):
    """A window of its own, on the external screen when there is one. Only the staff's key closes it."""

    left = Signal()

    def __init__(
        self,
        catalog: Catalog,
        pictures: PictureCache,
        jobs: Jobs,
        settings: Settings,
        *,
        idle_seconds: float = 0,
    ) -> None:
        """`idle_seconds`: after so long without a tap it starts over, for the next visitor; 0 takes the setting."""
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._catalog, self._settings = catalog, settings
        self._shelves = Shelves(catalog)
        self._language: Language = settings.content_language
        self._trail: list[Stop] = [Stop()]
        self._measure = Measure(1.0, low=False)
        self._head, self._foot = Head(pictures), Foot()
        self._title = WordsLabel(44, weight=600, wrap=True, colours=night)
        self._hint = WordsLabel(20, "second", wrap=True, colours=night)
        self._board, self._showing = Board(pictures), Showing(catalog, jobs)
        self._column = QVBoxLayout(self)
        self._words = QVBoxLayout()  # the hint belongs to the title, not to the cards
        self._words.addWidget(self._title)
        self._words.addWidget(self._hint)
        self._column.addWidget(self._head)
        self._column.addLayout(self._words)
        self._column.addWidget(self._board, 1)
        self._column.addWidget(self._showing, 1)
        self._column.addWidget(self._foot)
        self._idle = QTimer(
            self, singleShot=True, interval=round((idle_seconds or settings.visitor_minutes * 60) * 1000)
        )
        self._idle.timeout.connect(self.start_over)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAcceptDrops(False)
        self._connect()
        self._fit()

    def _connect(self) -> None:
        self._head.language_chosen.connect(self._choose_language)
        self._board.tapped.connect(self._open)
        self._board.turned.connect(self._tell_page)
        self._showing.moved.connect(self._idle.start)
        self._foot.back_tapped.connect(self.back)
        self._foot.again_tapped.connect(self.start_over)
        self._foot.page_turned.connect(self._turn)
        self._foot.tab_chosen.connect(self._choose_tab)

    # in and out

    def present(self, beside: QWidget | None = None, uid: str = "") -> None:
        """Opens full screen, on another screen than `beside` when there is one; `uid`: at this product.

        Asked for again while it is open (the staff's window lies beside it on the other screen), it turns to
        another product, and goes away when there is none to turn to.
        """
        if self.isVisible():
            if uid not in ("", self.here.uid):
                self.show_product(uid)
            else:
                self.leave()
            return
        self._language = self._settings.content_language
        self._trail = [Stop()]
        self.move_to(_screen_for_visitor(beside))
        self.showFullScreen()
        self.activateWindow()
        if uid:
            self.show_product(uid)
        else:
            self._tell()

    def move_to(self, screen: QScreen) -> None:
        """Puts the window on a screen."""
        self.winId()  # makes the window's handle
        handle = self.windowHandle()
        handle.setScreen(screen)
        self.setGeometry(screen.geometry())

    def leave(self) -> None:
        """Puts the view away and tells the window below."""
        self._idle.stop()
        self.hide()
        self.left.emit()

    # the visitor's way

    @property
    def here(self) -> Stop:
        """Where the visitor is."""
        return self._trail[-1]

    def choose_language(self, chosen: Language) -> None:
        """Shows the same place in another language."""
        self._language = chosen
        self._tell()

    def _choose_language(self, name: str) -> None:
        self.choose_language(language(name))

    def start_over(self) -> None:
        """Back to the first choice, in the stand's own language."""
        self._language = self._settings.content_language
        self._trail = [Stop()]
        self._tell()

    def back(self) -> None:
        """One step back, to the same cards."""
        if len(self._trail) > 1:
            self._trail.pop()
        self._tell()

    def show_product(self, uid: str) -> None:
        """Shows a product, with its kind as the way back. A draft or a product that is gone is not shown."""
        try:
            product = for_visitor(self._catalog.products.get(uid))
        except BoothError:
            product = None
        if product is not None:
            self._trail = [Stop(), *self._way_to(product.category.uid), Stop("product", uid)]
        self._tell()

    def _way_to(self, category: str) -> list[Stop]:
        """The stops that taps would have made from the first screen to the products of a kind."""
        parents = {one.uid: one.parent for one in self._catalog.categories()}
        line = [category]
        while parents.get(line[0]):
            line.insert(0, parents[line[0]])
        way: list[Stop] = []
        for uid in line:
            divided = bool(self._shelves.below(uid, self._language))
            way.append(Stop("kinds" if divided else "products", uid))
            if not divided:
                break
        return way

    def _open(self, uid: str) -> None:
        stop = self.here
        self._trail[-1] = replace(stop, first=self._board.first)
        if stop.kind == "products":
            self._trail.append(Stop("product", uid))
        else:
            divided = bool(self._shelves.below(uid, self._language))
            self._trail.append(Stop("kinds" if divided else "products", uid))
        self._tell()

    def _turn(self, by: int) -> None:
        self._idle.start()
        self._board.turn(by)

    def _choose_tab(self, tab: str) -> None:
        self._idle.start()
        self._showing.choose(tab)

    # what is seen

    def _tell(self) -> None:
        """Draws the place where the visitor is, in the language and the sizes that hold now."""
        self._idle.start()
        self._tell_stand()
        stop = self.here
        shows_product = stop.kind == "product"
        self._board.setVisible(not shows_product)
        self._showing.setVisible(shows_product)
        if shows_product and self._tell_product(stop):
            return
        if shows_product:  # it went out of the catalogue meanwhile
            self._trail.pop()
            self._tell()
            return
        self._foot.show_state(self._language, (), deep=len(self._trail) > 1)
        self._tell_cards(stop)

    def _tell_stand(self) -> None:
        sample = any(one.sample for one in self._catalog.exhibitors())
        told = word("visitor.sample", self._language) if sample else ""
        self._head.show_stand(self._catalog.show(), told, self._language)

    def _tell_cards(self, stop: Stop) -> None:
        said, shelves = self._language, self._shelves
        if stop.kind == "kinds":
            kinds = shelves.kinds(stop.uid, said)
            title = shelves.title(stop.uid, said) or word("visitor.title", said)
            hint = word("visitor.hint" if kinds else "visitor.nothing", said)
            self._tell_title(title, hint)
            self._board.show_cards(len(kinds), lambda first, last: kinds[first:last], self._measure, stop.first)
            return
        found = shelves.products(stop.uid, said)
        fetch = shelves.product_cards(found, said, self._settings.system)
        self._tell_title(shelves.title(stop.uid, said), word("visitor.choose", said))
        self._board.show_cards(len(found.rows), fetch, self._measure, stop.first)

    def _tell_title(self, title: str, hint: str) -> None:
        self._title.setText(title)
        self._hint.setText(hint)
        self._title.setVisible(bool(title))
        self._hint.setVisible(not self._measure.low)

    def _tell_product(self, stop: Stop) -> bool:
        try:
            product = for_visitor(self._catalog.products.get(stop.uid))
        except BoothError:
            return False
        if product is None:
            return False
        self._title.hide()
        self._hint.hide()
        tabs = self._showing.show_product(product, self._language, self._settings.system, date.today())
        self._foot.show_state(self._language, tabs, deep=True)
        return True

    def _tell_page(self, page: int, pages: int) -> None:
        self._foot.show_page(self._language, page, pages)

    def _fit(self) -> None:
        measure = self._measure
        edge = measure.space(56)
        self._column.setContentsMargins(edge, measure.space(36), edge, measure.space(36))
        self._column.setSpacing(measure.space(20))
        self._words.setSpacing(measure.space(4))
        self._title.set_size(measure.type(30 if measure.low else 44))
        self._hint.set_size(measure.type(20))
        for part in (self._head, self._foot, self._showing):
            part.fit(measure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Takes the sizes of the screen."""
        measure = Measure.of(event.size())
        if measure != self._measure:
            self._measure = measure
            self._fit()
            self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dark ground."""
        QPainter(self).fillRect(self.rect(), QColor(DARK.ground))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 is the staff's way out; no other key does anything."""
        if event.key() == Qt.Key.Key_F11:
            self.leave()
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it (Alt+F4) is leaving it: the window below stays."""
        event.ignore()
        if self.isVisible():
            self.leave()


def _screen_for_visitor(beside: QWidget | None) -> QScreen:
    """Another screen than the staff's, when there is one."""
    own = beside.screen() if beside is not None else QGuiApplication.primaryScreen()
    return next((screen for screen in QGuiApplication.screens() if screen is not own), own)
