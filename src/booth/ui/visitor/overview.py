"""What a product is, in large type: name, tagline, key figures, benefits, uses."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.catalog.values import Product
from booth.languages import Language
from booth.quantity import System
from booth.ui.reading.figures import FigureCards
from booth.ui.reading.lines import figures, said_all
from booth.ui.reading.points import Points
from booth.ui.reading.rows import tagged
from booth.ui.theme import LIGHT, Palette, shade
from booth.ui.visitor.measure import Measure
from booth.ui.widgets.words_label import WordsLabel
from booth.words import word


def paper() -> Palette:
    """Visitors read dark on white, whatever scheme the staff's window wears."""
    return LIGHT


class Overview(QWidget):
    """One column of large type."""

    def __init__(self) -> None:
        super().__init__()
        self._kind = WordsLabel(16, weight=600, wrap=True, colours=paper)
        self._name = WordsLabel(36, weight=600, wrap=True, colours=paper)
        self._tagline = WordsLabel(20, "second", wrap=True, colours=paper)
        self._figures = FigureCards(paper)
        self._reasons, self._uses = (Points(Measure(1.0, low=False).list, paper) for _ in range(2))
        self._about = Points(Measure(1.0, low=False).list, paper)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._parted = QVBoxLayout()  # what follows the tagline stands a little further off
        self._parted.addWidget(self._figures)
        for part in (self._kind, self._name, self._tagline):
            self._column.addWidget(part)
        self._column.addLayout(self._parted)
        for part in (self._reasons, self._uses, self._about):
            self._column.addWidget(part)

    def show_product(self, product: Product, language: Language, system: System, measure: Measure) -> None:
        """Fills the column in the sizes of the screen."""
        ink = shade(product.category.colour, LIGHT).ink
        self._column.setSpacing(measure.space(14))
        self._parted.setContentsMargins(0, measure.space(6), 0, measure.space(8))
        plinth = word("visitor.plinth", language, number=product.plinth) if product.plinth else ""
        sample = word("visitor.sample", language) if product.exhibitor.sample else ""
        maker = product.exhibitor.name.best(language)
        facts = (product.code, plinth, maker, sample)
        for label, text, size in (
            (self._kind, " · ".join(filter(None, facts)), 17),
            (self._name, tagged(product.name.said(language), language), 34),
            (self._tagline, tagged(product.tagline.said(language), language), 20),
        ):
            label.set_size(measure.type(size))
            label.setText(text)
            label.setVisible(bool(text))
        self._kind.set_ink(ink)
        self._figures.set_scale(max(measure.unit * 1.35, 1.0))
        self._figures.show_figures(figures(product.figures, language, system), language, ink)
        reasons = [
            (tagged(one.head.said(language), language), tagged(one.text.said(language), language))
            for one in product.benefits
        ]
        uses = [(tagged(said, language), "") for said in said_all(product.applications, language)]
        about = [("", tagged(said, language)) for said in said_all((product.description,), language)]
        for points, title, content in (
            (self._reasons, "visitor.benefits", reasons),
            (self._uses, "visitor.applications", uses),
            (self._about, "visitor.description", about),
        ):
            points.set_type(measure.list)
            points.show_points(word(title, language), content, ink)
