"""All public values of a product and its models, in large type."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.languages import Language
from booth.ui.reading.lines import Models, Section
from booth.ui.reading.rows import ValueRows
from booth.ui.reading.table import ModelsTable, WideTable
from booth.ui.visitor.measure import Measure
from booth.ui.visitor.overview import paper
from booth.ui.widgets.words_label import WordsLabel
from booth.words import word


class Values(QWidget):
    """Values in columns, the models' table under them."""

    def __init__(self) -> None:
        super().__init__()
        kind = Measure(1.0, low=False).list
        self._rows, self._table = ValueRows(kind, paper), ModelsTable(kind, paper)
        self._models = WideTable(self._table)
        self._name = WordsLabel(20, "second", weight=600, wrap=True, colours=paper)
        self._title = WordsLabel(24, weight=600, colours=paper)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._name, self._rows, self._title, self._models):
            self._column.addWidget(part)

    def show_values(
        self,
        name: str,
        sections: Sequence[Section],
        models: Models,
        language: Language,
        ink: str,
        measure: Measure,
    ) -> None:
        """Fills both in the sizes of the screen; `name` says whose values these are."""
        self._name.set_size(measure.type(20))
        self._name.setText(name)
        self._column.setSpacing(measure.space(20))
        self._rows.set_type(measure.list)
        self._table.set_type(measure.list)
        self._rows.show_sections(sections, language, ink)
        self._rows.setVisible(bool(sections))
        self._title.set_size(measure.type(24))
        self._title.setText(word("visitor.models", language))
        self._title.setVisible(bool(models.rows))
        self._table.show_models(models, word("visitor.model", language), language, ink)
        self._models.setVisible(bool(models.rows))
        self._models.fit()
