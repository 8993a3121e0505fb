"""The product as its page reads, in one narrow column: for a look beside the form."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.catalog.values import Audience, Product
from booth.languages import Language
from booth.quantity import System
from booth.ui.reading.figures import FigureCards
from booth.ui.reading.lines import figures, said_all, sections
from booth.ui.reading.points import Points
from booth.ui.reading.rows import Type, ValueRows, tagged
from booth.ui.theme import shade
from booth.ui.widgets.words_label import WordsLabel

_BODY = Type(14, 12, 18)
_LIST = Type(14, 12, 20)


class ReadingView(QWidget):
    """Code, name, tagline, key figures, benefits, applications, values, description."""

    def __init__(self) -> None:
        super().__init__()
        self._meta = WordsLabel(14, "second", wrap=True)
        self._name = WordsLabel(24, weight=600, wrap=True)
        self._tagline = WordsLabel(16, "second", wrap=True)
        self._figures = FigureCards()
        self._reasons, self._uses = Points(_LIST), Points(_LIST)
        self._values = ValueRows(_BODY)
        self._about = WordsLabel(14, wrap=True)
        self._steps = WordsLabel(14, "second", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (
            self._meta,
            self._name,
            self._tagline,
            self._figures,
            self._reasons,
            self._uses,
            self._about,
            self._steps,
            self._values,
        ):
            column.addWidget(part)

    def show_product(self, product: Product, language: Language, system: System) -> None:
        """Fills itself; what is empty takes no room."""
        ink = shade(product.category.colour).ink
        plinth = self.tr("Plinth {number}").format(number=product.plinth) if product.plinth else ""
        maker = tagged(product.exhibitor.name.said(language), language)
        kind = tagged(product.category.name.said(language), language)
        facts = filter(None, (product.code, plinth, kind, maker))
        self._meta.setText("\u00a0· ".join(facts))  # no line begins with a dot
        self._name.setText(tagged(product.name.said(language), language) or product.code)
        steps = "  →  ".join(tagged(step.name.said(language), language) for step in product.steps)
        for label, words in (
            (self._tagline, tagged(product.tagline.said(language), language)),
            (self._about, tagged(product.description.said(language), language)),
            (self._steps, steps),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        reasons = [
            (tagged(reason.head.said(language), language), tagged(reason.text.said(language), language))
            for reason in product.benefits
        ]
        uses = [(tagged(said, language), "") for said in said_all(product.applications, language)]
        self._figures.show_figures(figures(product.figures, language, system), language, ink)
        self._reasons.show_points(self.tr("Benefits"), reasons, ink)
        self._uses.show_points(self.tr("Applications"), uses, ink)
        values = (
            *sections(product, language, system, Audience.PUBLIC),
            *sections(product, language, system, Audience.STAFF),
        )
        self._values.show_sections(values, language, ink)
        self._values.setVisible(bool(values))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The parts wrap anew: their heights belong to the width that they have now."""
        if event.size().width() != event.oldSize().width():
            for part in (self._figures, self._reasons, self._uses, self._values):
                part.updateGeometry()
        super().resizeEvent(event)

    def texts(self) -> str:
        """All that is drawn, for reading it aloud."""
        labels = (self._meta, self._name, self._tagline, self._about, self._steps)
        drawn = (*self._reasons.texts(), *self._uses.texts(), *self._values.texts())
        return "\n".join((*(label.text() for label in labels if label.text()), *drawn))
