"""A few cards of one size in as many columns as fit. Cards are kept and used again, never thrown away."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

Card = TypeVar("Card", bound=QWidget)


class CardRows(QWidget, Generic[Card]):
    """Rows of cards whose height follows their width."""

    def __init__(self, make: Callable[[], Card], least: int, height: int, gap: int = 12) -> None:
        """`make` builds a card; `least`: a card's least width, `height`: its height, in pixels."""
        super().__init__()
        self._make = make
        self._least, self._card, self._gap = least, height, gap
        self._cards: list[Card] = []
        self._shown = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def cards(self, count: int) -> list[Card]:
        """This many cards to fill; the others are put away. With none the rows take no room."""
        while len(self._cards) < count:
            card = self._make()
            card.setParent(self)
            self._cards.append(card)
        for number, card in enumerate(self._cards):
            card.setVisible(number < count)
        self._shown = count
        self.setVisible(count > 0)
        self._place()
        self.updateGeometry()
        return self._cards[:count]

    def _columns(self, width: int) -> int:
        return max(1, (width + self._gap) // (self._least + self._gap))

    def hasHeightForWidth(self) -> bool:
        """Fewer columns make it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows."""
        rows = -(-self._shown // self._columns(width))
        return max(0, rows * (self._card + self._gap) - self._gap)

    def sizeHint(self) -> QSize:
        """Two cards side by side."""
        return QSize(self._least * 2 + self._gap, self.heightForWidth(max(self.width(), self._least)))

    def minimumSizeHint(self) -> QSize:
        """One card."""
        return QSize(self._least, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the cards anew."""
        self._place()

    def _place(self) -> None:
        columns = self._columns(self.width())
        width = (self.width() - (columns - 1) * self._gap) // columns
        for number, card in enumerate(self._cards[: self._shown]):
            row, column = divmod(number, columns)
            left, top = column * (width + self._gap), row * (self._card + self._gap)
            card.setGeometry(left, top, width, self._card)
