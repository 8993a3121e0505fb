"""The exhibitor's card as a QR code, large enough to be photographed from across the stand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from booth.catalog.values import Product
from booth.languages import Language
from booth.ui.reading.contact import vcard
from booth.ui.widgets.overlay import Overlay
from booth.ui.widgets.qr_code import QrCode
from booth.ui.widgets.words_label import WordsLabel


class CodePanel(Overlay):
    """Holds a contact that a phone takes without a network."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QrCode()
        self._name = WordsLabel(20, weight=600, wrap=True)
        self._way = WordsLabel(14, "second", wrap=True)
        for label in (self._name, self._way):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self._picture, 1, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self._name)
        self.body.addWidget(self._way)

    def show_product(self, product: Product, language: Language) -> None:
        """Shows the card of the product's exhibitor."""
        self._picture.show_text(vcard(product, language), max(240, min(560, self._page.height() - 200)))
        self._name.setText(product.exhibitor.name.best(language))
        self.title.setText(self.tr("The exhibitor's card"))
        self._way.setText(self.tr("Point a phone's camera here: the contact is saved without a network."))
        self.open()
