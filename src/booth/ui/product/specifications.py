"""All values of the product under their groups, its models, and what only the staff may see."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from booth.catalog.values import Audience, Product
from booth.languages import Language
from booth.quantity import System
from booth.ui.product.heading import Heading
from booth.ui.reading.lines import models, sections
from booth.ui.reading.rows import Type, ValueRows
from booth.ui.reading.table import ModelsTable, WideTable
from booth.ui.theme import palette, shade
from booth.ui.widgets.segmented import Segmented
from booth.ui.widgets.words_label import WordsLabel

_ROWS = Type()
_STAFF = 680  # pixels: few values, kept together


class Specifications(QWidget):
    """Values in columns, then the models' table, then the staff's own values on a marked ground."""

    system_chosen = Signal(str)  # "si" or "us"

    def __init__(self) -> None:
        super().__init__()
        self._title, self._models_title = Heading(), Heading()
        self._systems = Segmented((("si", "SI"), ("us", "US")))
        self._systems.changed.connect(self.system_chosen)
        self._none = WordsLabel(14, "second", wrap=True)
        self._values, self._table = ValueRows(_ROWS), ModelsTable(_ROWS)
        self._models = WideTable(self._table)
        self._staff = QFrame()
        self._staff.setObjectName("staffOnly")
        self._staff_title = WordsLabel(14, "danger", weight=600)
        self._staff_values = ValueRows(_ROWS)
        self._lay_out()
        self._dress()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._staff)
        inner.setContentsMargins(20, 16, 20, 12)
        inner.setSpacing(12)
        inner.addWidget(self._staff_title)
        self._staff_values.setMaximumWidth(_STAFF)
        inner.addWidget(self._staff_values)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._systems)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        for part in (self._none, self._values, self._models_title, self._models, self._staff):
            column.addWidget(part)
        self._models_title.setContentsMargins(0, 24, 0, 0)

    def show_product(self, product: Product, language: Language, system: System) -> None:
        """Shows a product's values in a language and a unit system."""
        ink = shade(product.category.colour).ink
        public = sections(product, language, system, Audience.PUBLIC)
        staff = sections(product, language, system, Audience.STAFF)
        rows = models(product, language, system, staff=True)
        self._title.show_text(self.tr("Specifications"))
        self._systems.set_choices((("si", self.tr("SI")), ("us", self.tr("US"))))
        self._systems.setToolTip(self.tr("Units (U)"))
        self._systems.choose(system)
        self._none.setText(self.tr("No values yet. “Edit” (Ctrl+E) adds them."))
        self._none.setVisible(not (public or staff or rows.rows))
        self._systems.setVisible(not self._none.isVisibleTo(self))
        self._values.show_sections(public, language, ink)
        self._values.setVisible(bool(public))
        self._staff_title.setText(self.tr("Staff only: never shown to a visitor, printed only when asked for"))
        self._staff_values.show_sections(staff, language, palette().danger)
        self._staff.setVisible(bool(staff))
        self._models_title.show_text(self.tr("Models") if rows.rows else "")
        self._table.show_models(rows, self.tr("Order code"), language, ink)
        self._models.setVisible(bool(rows.rows))
        self._models.fit()

    def texts(self) -> tuple[str, ...]:
        """Every value that is drawn."""
        return (*self._values.texts(), *self._staff_values.texts(), *self._table.texts())

    def _dress(self) -> None:
        colours = palette()
        sheet = f"#staffOnly {{ background: {colours.danger_tint}; border-radius: 10px; }}"
        if sheet != self._staff.styleSheet():
            self._staff.setStyleSheet(sheet)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other scheme's colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)
