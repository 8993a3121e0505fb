"""The line at the top: which fair and whose stand this is, and the languages, always in sight."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from booth.catalog.values import Show
from booth.languages import LANGUAGES, NATIVE_NAMES, Language
from booth.ui.pictures import PictureCache
from booth.ui.theme import DARK, Palette
from booth.ui.visitor.logo_plate import LogoPlate
from booth.ui.visitor.measure import Measure
from booth.ui.visitor.pill import Pill
from booth.ui.widgets.words_label import WordsLabel


def night() -> Palette:
    """The ground is dark, whatever scheme the staff's window wears."""
    return DARK


class Head(QWidget):
    """Names the stand; a tap on a language changes everything at once."""

    language_chosen = Signal(str)

    def __init__(self, pictures: PictureCache) -> None:
        super().__init__()
        self._logo = LogoPlate(pictures)
        self._name = self._place = ""
        self._stand = WordsLabel(20, weight=600, colours=night)
        self._sample = WordsLabel(20, "third", colours=night)
        self._stand.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._stand.setMinimumWidth(80)
        self._group = QButtonGroup(self)
        self._pills: dict[Language, Pill] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._logo)
        self._row.addWidget(self._stand)
        self._row.addWidget(self._sample, 1)
        for language in LANGUAGES:
            pill = self._pills[language] = Pill()
            pill.setCheckable(True)
            pill.say(NATIVE_NAMES[language])
            pill.clicked.connect(lambda _=False, language=language: self.language_chosen.emit(language))
            self._group.addButton(pill)
            self._row.addWidget(pill)

    def fit(self, measure: Measure) -> None:
        """Takes the sizes of the screen."""
        self._row.setSpacing(measure.space(14))
        for label in (self._stand, self._sample):
            label.set_size(measure.type(20))
        for part in (self._logo, *self._pills.values()):
            part.fit(measure)

    def show_stand(self, show: Show, sample: str, language: Language) -> None:
        """The fair and the stand, whether the data are a sample, and which language holds."""
        self._name, self._place = show.name.best(language), " · ".join(filter(None, (show.hall, show.stand)))
        self._logo.show_logo(show.logo, self._name)
        self._sample.setText(sample)
        self._pills[language].setChecked(True)
        self._tell_stand()

    def _tell_stand(self) -> None:
        """A long name gives way to what is looked for in the hall: where the stand is."""
        whole = " · ".join(filter(None, (self._name, self._place)))
        others = (self._logo, self._sample, *self._pills.values())
        beside = [one.sizeHint().width() for one in others if not one.isHidden()]
        room = self.width() - sum(beside) - len(beside) * self._row.spacing()
        self._stand.ensurePolished()
        letters = self._stand.fontMetrics()
        over = letters.horizontalAdvance(whole) - room
        name = letters.horizontalAdvance(self._name) - over
        short = letters.elidedText(self._name, Qt.TextElideMode.ElideRight, max(name, 0)) if over > 0 else self._name
        self._stand.setText(" · ".join(filter(None, (short, self._place))))
        self._stand.setAccessibleName(whole)
        self._stand.setVisible(bool(whole))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much of the name as there is room for."""
        super().resizeEvent(event)
        self._tell_stand()
