"""The head of the page: what the product is, whose, its key figures, and what can be done with it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booth.catalog.values import Product, Said, State
from booth.languages import NATIVE_NAMES, Language
from booth.quantity import System
from booth.ui.reading.figures import FigureCards
from booth.ui.reading.lines import figures, said_all
from booth.ui.reading.points import Points
from booth.ui.reading.rows import Type, tagged
from booth.ui.theme import palette, shade
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.button_flow import ButtonFlow
from booth.ui.widgets.chip import Chip
from booth.ui.widgets.words_label import WordsLabel

_LIST = Type(14, 12, 20)


class Head(QWidget):
    """Chip, code, name, tagline, key figures, buttons, reasons and uses."""

    print_wanted = Signal()
    selection_toggled = Signal()
    code_wanted = Signal()
    mend_wanted = Signal()
    compare_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._product: Product | None = None
        self._selected = False
        self._language: Language = "en"
        self._chip, self._draft, self._sample = Chip(), Chip(), Chip()
        self._meta = WordsLabel(14, "second", wrap=True, chosen=True)
        self._name = WordsLabel(32, weight=600, wrap=True, chosen=True)
        self._tagline = WordsLabel(16, "second", wrap=True, chosen=True)
        self._borrowed = WordsLabel(12, "third", wrap=True)
        self._figures = FigureCards()
        self._reasons, self._uses = Points(_LIST), Points(_LIST)
        self._print = ActionButton("primary", icon="print")
        self._select, self._code = ActionButton(icon="brochure"), ActionButton(icon="qr")
        self._compare, self._mend = ActionButton(icon="compare"), ActionButton(icon="edit")
        self._chips = ButtonFlow((self._chip, self._draft, self._sample))
        self._acts = ButtonFlow((self._print, self._select, self._compare, self._code, self._mend))
        self._lay_out()
        self._print.clicked.connect(self.print_wanted)
        self._select.clicked.connect(self.selection_toggled)
        self._code.clicked.connect(self.code_wanted)
        self._mend.clicked.connect(self.mend_wanted)
        self._compare.clicked.connect(self.compare_wanted)

    def _lay_out(self) -> None:
        lists = QHBoxLayout()
        lists.setSpacing(32)
        lists.addWidget(self._reasons, 3, Qt.AlignmentFlag.AlignTop)
        lists.addWidget(self._uses, 2, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._chips)
        for gap, part in ((8, self._meta), (4, self._name), (8, self._tagline), (4, self._borrowed)):
            part.setContentsMargins(0, gap, 0, 0)  # the gap goes with its part
            column.addWidget(part)
        acts = QVBoxLayout()
        acts.setContentsMargins(0, 20, 0, 0)
        acts.setSpacing(20)
        acts.addWidget(self._figures)
        acts.addWidget(self._acts)
        column.addLayout(acts)
        column.addSpacing(24)
        column.addLayout(lists)
        column.addStretch(1)

    def show_product(self, product: Product, language: Language, system: System) -> None:
        """Shows a product's head in a language and a unit system."""
        self._product, self._language = product, language
        self._name.setText(product.name.best(language) or product.code)
        tagline = product.tagline.best(language)
        self._tagline.setText(tagline)
        self._tagline.setVisible(bool(tagline))
        self._figures.show_figures(figures(product.figures, language, system), language, self._ink)
        reasons = [
            (tagged(reason.head.said(language), language), tagged(reason.text.said(language), language))
            for reason in product.benefits
        ]
        uses = [(tagged(said, language), "") for said in said_all(product.applications, language)]
        self._reasons.show_points(self.tr("Benefits"), reasons, self._ink)
        self._uses.show_points(self.tr("Applications"), uses, self._ink)
        self._retell()

    def show_selected(self, selected: bool) -> None:
        """Whether the product is in the brochure."""
        self._selected = selected
        self._select.set_icon("check" if selected else "brochure")
        self._select.say(self.tr("In the brochure") if selected else self.tr("Add to brochure"), "B")
        self._acts.place()

    @property
    def _ink(self) -> str:
        return shade(self._product.category.colour if self._product else "").ink

    def _retell(self) -> None:
        self._print.say(self.tr("Print"), "Ctrl+P")
        self._code.say(self.tr("QR"), "Q")
        self._mend.say(self.tr("Edit"), "Ctrl+E")
        self._compare.say(self.tr("Compare"), "C")
        self._compare.setToolTip(self.tr("Beside the products that are picked already (C)"))
        self._code.setToolTip(self.tr("The exhibitor's card for a phone (Q)"))
        self._select.setToolTip(self.tr("Add to the brochure or remove from it (B)"))
        self.show_selected(self._selected)
        product, language, colours = self._product, self._language, palette()
        if product is None:
            return
        category = shade(product.category.colour)
        self._chip.show_words(tagged(product.category.name.said(language), language), category.on_badge, category.badge)
        draft = self.tr("Draft") if product.state == State.DRAFT else ""
        self._draft.show_words(draft, colours.danger, colours.danger_tint)
        sample = self.tr("sample data") if product.exhibitor.sample else ""
        self._sample.show_words(sample, colours.second, colours.ground, colours.line)
        self._chips.place()
        plinth = self.tr("Plinth {number}").format(number=product.plinth) if product.plinth else ""
        maker = product.exhibitor
        facts = (product.code, plinth, tagged(maker.name.said(language), language), maker.stand)
        self._meta.setText(" · ".join(filter(None, facts)))
        self._tell_borrowed(product)

    def _tell_borrowed(self, product: Product) -> None:
        """One quiet line for texts that had to be taken from another language."""
        texts = (product.name, product.tagline, product.description)
        lent = [said for said in (text.said(self._language) for text in texts) if self._is_lent(said)]
        words = self.tr("Not written in this language yet; shown in: {language}")
        names = ", ".join(dict.fromkeys(NATIVE_NAMES[said.language] for said in lent))
        self._borrowed.setText(words.format(language=names) if lent else "")
        self._borrowed.setVisible(bool(lent))

    def _is_lent(self, said: Said) -> bool:
        return bool(said.text) and said.language != self._language

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other scheme's colours, the other language's words."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._retell()
        super().changeEvent(event)
