"""The running text about a product: description, how it works, and who makes it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booth.catalog.values import Exhibitor, Product
from booth.languages import Language
from booth.ui.product.heading import Heading
from booth.ui.reading.rows import tagged
from booth.ui.widgets.words_label import WordsLabel

_READABLE = 820  # pixels: some ninety letters to a line


class About(QWidget):
    """Description at the left, exhibitor at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._description_title, self._maker_title, self._steps_title = Heading(), Heading(), Heading()
        self._description = WordsLabel(14, "ink", wrap=True, chosen=True)
        self._steps = WordsLabel(14, "ink", wrap=True, chosen=True)
        self._maker = WordsLabel(14, weight=600, wrap=True, chosen=True)
        self._maker_about = WordsLabel(14, "second", wrap=True, chosen=True)
        self._contacts = WordsLabel(14, "second", wrap=True, chosen=True)
        self._text = _column(self._description_title, self._description, self._steps_title, self._steps)
        maker = _column(self._maker_title, self._maker, self._maker_about, self._contacts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(40)
        row.addWidget(self._text, 1)
        row.addWidget(maker, 1)
        row.addStretch(0)

    def show_product(self, product: Product, language: Language) -> None:
        """Fills the texts; what is empty takes no room."""
        description = product.description.best(language)
        self._description_title.show_text(self.tr("Description") if description else "")
        _show(self._description, description)
        steps = "  →  ".join(tagged(step.name.said(language), language) for step in product.steps)
        self._steps_title.show_text(self.tr("How it works") if steps else "")
        _show(self._steps, steps)
        self._text.setVisible(bool(description or steps))
        self._maker_title.show_text(self.tr("Exhibitor"))
        self._show_maker(product.exhibitor, language)

    def _show_maker(self, maker: Exhibitor, language: Language) -> None:
        sample = self.tr("sample data") if maker.sample else ""
        name = tagged(maker.name.said(language), language)
        _show(self._maker, " · ".join(filter(None, (name, sample))))
        _show(self._maker_about, tagged(maker.about.said(language), language))
        stand = self.tr("Stand {number}").format(number=maker.stand) if maker.stand else ""
        city = maker.city.best(language)
        facts = (city, stand, maker.phone, maker.email, maker.site)
        _show(self._contacts, "\n".join(filter(None, facts)))


def _column(*parts: QWidget) -> QWidget:
    """Parts one under the other, no wider than can be read."""
    whole = QWidget()
    whole.setMaximumWidth(_READABLE)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return whole


def _show(label: WordsLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
