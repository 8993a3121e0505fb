"""A board of large cards, at most six at a time; more are a tap on the arrows away."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from booth.ui.pictures import PictureCache
from booth.ui.visitor.measure import Measure
from booth.ui.visitor.tile import Card, Tile

Fetch = Callable[[int, int], Sequence[Card]]
_MOST = 6


class Board(QWidget):
    """Shows one page of cards; `fetch(first, last)` brings just those."""

    tapped = Signal(str)  # uid of a card
    turned = Signal(int, int)  # page (from 1), pages

    def __init__(self, pictures: PictureCache) -> None:
        super().__init__()
        self._pictures = pictures
        self._tiles: list[Tile] = []
        self._fetch: Fetch = lambda _first, _last: ()
        self._count = 0
        self._first = 0
        self._measure = Measure(1.0, low=False)

    def show_cards(self, count: int, fetch: Fetch, measure: Measure, first: int = 0) -> None:
        """Shows the page that holds card number `first`."""
        self._count, self._fetch, self._measure = count, fetch, measure
        self._first = min(max(first, 0), max(count - 1, 0))
        self._fill()

    @property
    def first(self) -> int:
        """Number of the first card on the page, from 0."""
        return self._first

    def turn(self, by: int) -> None:
        """The next page (1) or the one before (−1)."""
        first = self._first + by * self._most
        if 0 <= first < self._count or (by < 0 and self._first > 0):
            self._first = max(first, 0)
            self._fill()

    @property
    def _most(self) -> int:
        return 3 if self._measure.low else _MOST

    def _fill(self) -> None:
        self._first -= self._first % self._most
        cards = self._fetch(self._first, min(self._first + self._most, self._count))
        while len(self._tiles) < len(cards):
            tile = Tile(self._pictures)
            tile.setParent(self)
            tile.clicked.connect(lambda _=False, tile=tile: self.tapped.emit(tile.uid))
            self._tiles.append(tile)
        for number, tile in enumerate(self._tiles):
            tile.setVisible(number < len(cards))
            if number < len(cards):
                tile.show_card(cards[number], self._measure)
        self._place(len(cards))
        self.turned.emit(self._first // self._most + 1, max(1, -(-self._count // self._most)))

    def _place(self, shown: int) -> None:
        """Three across; places stay the same on the last, shorter page, so that nothing moves under a finger."""
        most = min(self._count, self._most)
        columns = most if most <= 3 else (2 if most == 4 else 3)
        rows = -(-most // max(columns, 1))
        gap = self._measure.space(24)
        width = (self.width() - gap * (columns - 1)) // max(columns, 1)
        height = (self.height() - gap * (rows - 1)) // max(rows, 1)
        width, left = (width, 0) if columns > 1 else (min(width, self.width() // 2), 0)
        for number, tile in enumerate(self._tiles[:shown]):
            row, column = divmod(number, columns)
            tile.setGeometry(left + column * (width + gap), row * (height + gap), width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the cards anew."""
        self._place(sum(not tile.isHidden() for tile in self._tiles))
