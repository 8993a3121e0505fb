"""Accessories, replacements and other products that go with this one, as cards that open."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.catalog.store import Catalog
from booth.catalog.values import Product, RelationKind, Summary
from booth.languages import Language
from booth.ui.pictures import PictureCache
from booth.ui.product.heading import Heading
from booth.ui.reading.rows import tagged
from booth.ui.reading.spot import PictureSpot
from booth.ui.theme import MEDIUM, SEMIBOLD, Palette, font, icon, shade
from booth.ui.widgets.card_button import CardButton
from booth.ui.widgets.card_rows import CardRows
from booth.ui.widgets.paragraph import Paragraph
from booth.words import word

_PICTURE = 104
_LINES = 2


class RelatedCard(CardButton):
    """A small picture, plinth and code, and the name."""

    def __init__(self, pictures: PictureCache) -> None:
        super().__init__()
        self._spot = PictureSpot(self, pictures)
        self._colour = ""
        self._head = self._name = Paragraph("", font(12), 18)
        self.uid = ""

    def show_summary(self, summary: Summary, colour: str, language: Language) -> None:
        """Shows another product; `colour` is its category's."""
        self.uid, self._colour = summary.uid, colour
        plinth = summary.plinth and word("visitor.plinth", language, number=summary.plinth)
        head = " · ".join(filter(None, (plinth, summary.code)))
        self._head = Paragraph(head, font(12, SEMIBOLD), 18)
        self._name = Paragraph(tagged(summary.name.said(language), language), font(14, MEDIUM), 20)
        self._spot.show(summary.picture)
        self.setAccessibleName(f"{head} {self._name.text}")
        self.setToolTip("")
        self.update()

    def texts(self) -> tuple[str, ...]:
        """Every text that is drawn."""
        return tuple(filter(None, (self._head.text, self._name.text)))

    def draw(self, painter: QPainter, colours: Palette) -> None:
        """Picture at the left, words beside it."""
        ground = QRectF(0, 0, _PICTURE, self.height())
        painter.fillRect(ground, QColor(self._spot.ground(shade(self._colour, colours).tint)))
        if not self._spot.draw(painter, ground.adjusted(10, 8, -10, -8)):
            middle = ground.center().toPoint()
            icon("no_picture", colours.third).paint(painter, QRect(middle.x() - 12, middle.y() - 12, 24, 24))
        left, width = _PICTURE + 14, self.width() - _PICTURE - 26
        lines = min(self._name.lines(width), _LINES)
        top = (self.height() - 20 - 20 * lines) / 2
        self._head.draw(painter, left, top, width, shade(self._colour, colours).ink)
        painter.setClipRect(QRectF(left, top + 20, width, 20 * lines), Qt.ClipOperation.IntersectClip)
        self._name.draw(painter, left, top + 20, width, colours.ink)


class Related(QWidget):
    """One row of cards for each kind of relation that the product has."""

    opened = Signal(str)  # uid of the product that was pressed

    def __init__(self, catalog: Catalog, pictures: PictureCache) -> None:
        super().__init__()
        self._catalog = catalog
        self._pictures = pictures
        self._rows = {kind: (Heading(), CardRows(self._card, 300, 84)) for kind in RelationKind}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for heading, grid in self._rows.values():
            column.addWidget(heading)
            column.addWidget(grid)

    def _card(self) -> RelatedCard:
        card = RelatedCard(self._pictures)
        card.clicked.connect(lambda: self.opened.emit(card.uid))
        return card

    def show_product(self, product: Product, language: Language) -> None:
        """Replaces the cards."""
        colours = {one.uid: one.colour for one in self._catalog.categories()} if product.relations else {}
        titles = {
            RelationKind.ACCESSORY: self.tr("Accessories"),
            RelationKind.REPLACEMENT: self.tr("Replacements"),
            RelationKind.RELATED: self.tr("Related products"),
        }
        for kind, (heading, grid) in self._rows.items():
            others = [one.product for one in product.relations if one.kind == kind]
            heading.show_text(titles[kind] if others else "")
            for card, other in zip(grid.cards(len(others)), others, strict=True):
                card.show_summary(other, colours.get(other.category, ""), language)
        self.setVisible(bool(product.relations))

    def shown(self) -> list[RelatedCard]:
        """All cards that are on the page."""
        return [card for card in self.findChildren(RelatedCard) if not card.isHidden()]
