"""The product's certificates: what they prove, their number, how long they hold."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.catalog.wording import say_day
from booth.languages import Language
from booth.ui.reading.lines import Certificate
from booth.ui.reading.points import Points
from booth.ui.reading.rows import tagged
from booth.ui.theme import LIGHT
from booth.ui.visitor.measure import Measure
from booth.ui.visitor.overview import paper
from booth.ui.widgets.words_label import WordsLabel
from booth.words import word


def _line(proof: Certificate, language: Language) -> str:
    asset = proof.asset
    number = word("visitor.number", language, number=asset.number) if asset.number else ""
    until = asset.valid_until
    state = word("visitor.valid_until", language, day=say_day(until, language)) if until else ""
    return " · ".join(filter(None, (number, state)))


class Certificates(QWidget):
    """A list in large type."""

    def __init__(self) -> None:
        super().__init__()
        self._list = Points(Measure(1.0, low=False).list, paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._name = WordsLabel(20, "second", weight=600, wrap=True, colours=paper)
        column.addWidget(self._name)
        column.addWidget(self._list)

    def show_certificates(self, name: str, proofs: Sequence[Certificate], language: Language, measure: Measure) -> None:
        """Fills the list; `name` says whose certificates these are."""
        self._name.set_size(measure.type(20))
        self._name.setText(name)
        points = [(tagged(proof.title, language), _line(proof, language)) for proof in proofs]
        self._list.set_type(measure.list)
        self._list.show_points(word("visitor.papers", language), points, LIGHT.accent)
