"""The column that scrolls: head, values, models, description, papers, other products, exhibitor."""

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from booth.catalog.store import Catalog
from booth.catalog.values import Product
from booth.languages import Language
from booth.quantity import System
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.product.about import About
from booth.ui.product.gallery import Gallery
from booth.ui.product.head import Head
from booth.ui.product.papers import Papers
from booth.ui.product.related import Related
from booth.ui.product.specifications import Specifications

_MARGIN = 24
_WIDEST = 2000  # the column's; a line of text any longer is hard to follow
_BAR = 12  # the scroll bar, always there, makes the right margin a full one
_NARROW = 860  # below this the picture stands over the head, not beside it


def side_of(width: int) -> int:
    """The margin at either side of a page of this width, in pixels."""
    return max(_MARGIN, (width - _WIDEST) // 2)


class Body(QWidget):
    """Places the parts; each of them fills itself."""

    def __init__(self, catalog: Catalog, pictures: PictureCache, jobs: Jobs) -> None:
        super().__init__()
        self.gallery = Gallery(catalog, pictures, jobs)
        self.head = Head()
        self.specifications = Specifications()
        self.about = About()
        self.papers = Papers()
        self.related = Related(catalog, pictures)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(36)
        self._top.addWidget(self.gallery, 44, Qt.AlignmentFlag.AlignTop)
        self._top.addWidget(self.head, 56, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(40)
        self._column.addLayout(self._top)
        for part in (self.specifications, self.about, self.papers, self.related):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._sides = QHBoxLayout(self)
        self._sides.addLayout(self._column)
        self._sides.setContentsMargins(_MARGIN, 8, _MARGIN - _BAR, 48)

    def show_product(self, product: Product, language: Language, system: System, today: date, needed: date) -> None:
        """Fills all parts, then lays them out once: each part that shows itself would do it again."""
        self.hide()
        self.gallery.show_product(product, language)
        self.head.show_product(product, language, system)
        self.specifications.show_product(product, language, system)
        self.about.show_product(product, language)
        self.papers.show_product(product, language, today, needed)
        self.related.show_product(product, language)
        self.show()

    def minimumSizeHint(self) -> QSize:
        """Any height: the scroll area asks for the height that belongs to the width.

        The parts' own least heights were reckoned for the width that they had before they were laid out, and
        the first page ended in an empty screen.
        """
        return QSize(super().minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else one over the other; never wider than can be read."""
        width = event.size().width() + _BAR
        beside = width >= _NARROW
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._top.setDirection(way)
        side = side_of(width)
        self._sides.setContentsMargins(side, 8, side - _BAR, 48)
        if beside:
            self.gallery.setFixedWidth(round((width - 2 * side - 36) * 0.44))
        else:
            self.gallery.setFixedWidth(width - 2 * side)
