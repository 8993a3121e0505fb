"""The line at the bottom: back, the parts of a product, pages, and always "start over"."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from booth.languages import Language
from booth.ui.visitor.head import night
from booth.ui.visitor.measure import Measure
from booth.ui.visitor.pill import Pill
from booth.ui.widgets.words_label import WordsLabel
from booth.words import word

TABS = ("overview", "values", "papers")


class Foot(QWidget):
    """Buttons that are of use now; the others leave their place empty."""

    back_tapped = Signal()
    again_tapped = Signal()
    page_turned = Signal(int)
    tab_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._back, self._again = Pill(symbol="back"), Pill(symbol="refresh")
        self._before, self._after = Pill(symbol="previous"), Pill(symbol="next")
        self._page = WordsLabel(20, "second", colours=night)
        self._group = QButtonGroup(self)
        self._tabs = {name: Pill() for name in TABS}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._back)
        self._row.addStretch(1)
        for name, pill in self._tabs.items():
            pill.setCheckable(True)
            pill.clicked.connect(lambda _=False, name=name: self.tab_chosen.emit(name))
            self._group.addButton(pill)
            self._row.addWidget(pill)
        for part in (self._before, self._page, self._after):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self._again)
        self._back.clicked.connect(self.back_tapped)
        self._again.clicked.connect(self.again_tapped)
        self._before.clicked.connect(lambda: self.page_turned.emit(-1))
        self._after.clicked.connect(lambda: self.page_turned.emit(1))

    def fit(self, measure: Measure) -> None:
        """Takes the sizes of the screen."""
        self._row.setSpacing(measure.space(14))
        self._page.set_size(measure.type(20))
        for pill in (self._back, self._again, self._before, self._after, *self._tabs.values()):
            pill.fit(measure)

    def show_state(self, language: Language, tabs: Sequence[str], *, deep: bool) -> None:
        """What can be tapped now: `tabs` of a product, `deep` when there is a way back."""
        self._back.say(word("visitor.back", language))
        self._again.say(word("visitor.again", language))
        self._back.setVisible(deep)
        for name, pill in self._tabs.items():
            pill.say(word(f"visitor.{name}", language))
            pill.setVisible(len(tabs) > 1 and name in tabs)
        self._tabs["overview"].setChecked(True)
        self.show_page(language, 1, 1)

    def show_page(self, language: Language, page: int, pages: int) -> None:
        """Which page of how many; nothing where there is but one."""
        self._page.setText(word("visitor.page", language, page=page, pages=pages))
        for part in (self._before, self._page, self._after):
            part.setVisible(pages > 1)
        self._before.setEnabled(page > 1)
        self._after.setEnabled(page < pages)
