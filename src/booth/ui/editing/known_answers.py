"""The answers that other products give to an attribute: one press takes one over, in all its languages."""

from functools import partial

from PySide6.QtCore import QEvent, Signal

from booth.catalog.answered import known_answers
from booth.catalog.store import Catalog
from booth.catalog.values import Text
from booth.languages import Language
from booth.ui.editing.fields.choice import ChoiceField
from booth.ui.jobs import Jobs


class KnownAnswers(ChoiceField):
    """A list that opens; what is taken is told, and the list is closed again."""

    taken = Signal(object)  # a Text

    def __init__(self, catalog: Catalog, jobs: Jobs, attribute: str) -> None:
        super().__init__()
        self._catalog, self._jobs, self._attribute = catalog, jobs, attribute
        self._texts: tuple[Text, ...] = ()
        self._language: Language = "en"
        self.changed.connect(self._take_over)
        self.hide()

    def look(self, language: Language) -> None:
        """Read them, in a worker; where nobody has answered yet there is nothing to see."""
        self._language = language
        self._jobs.run(partial(known_answers, self._catalog, self._attribute), self.offer, owner=self)

    def offer(self, texts: tuple[Text, ...]) -> None:
        """Offer these."""
        self._texts = texts
        first = ("", self.tr("Choose a known answer"))
        self.set_choices((first, *((str(n), one.best(self._language)) for n, one in enumerate(texts))))
        self.box.setAccessibleName(first[1])
        self.setVisible(bool(texts))

    def _take_over(self, key: str) -> None:
        if key:
            self.set_value("")
            self.taken.emit(self._texts[int(key)])

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other language's words."""
        if event.type() == QEvent.Type.LanguageChange and self._texts:
            self.offer(self._texts)
        super().changeEvent(event)
