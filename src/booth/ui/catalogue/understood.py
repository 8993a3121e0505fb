"""The lines above the cards that say how the words in the search field were understood, with the ways back."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.catalog.asking import Found, Query
from booth.catalog.store import Catalog
from booth.catalog.wording import BETWEEN
from booth.settings import Settings
from booth.ui.catalogue import why
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.button_flow import ButtonFlow
from booth.ui.widgets.chip_row import ChipRow
from booth.ui.widgets.words_label import WordsLabel
from booth.words import word

_MARGIN: Final = 24
_LONGEST: Final = 40  # letters of the typed words that a sentence says


class Understood(QWidget):
    """What was read out of the field. Where it was taken as it stands, there is nothing to say, and no room taken."""

    literally_wanted = Signal()  # search for the words as typed
    words_changed = Signal(str)  # what the field should say: a condition was taken out of it

    def __init__(self, catalog: Catalog, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog, self._settings = catalog, settings
        self._query, self._found = Query(), None
        self.shown_for, self.literally = WordsLabel(14, "second"), ActionButton("quiet")
        self.sentences = WordsLabel(14, "second", wrap=True)
        self.chips = ChipRow()
        self.chips.clear.hide()
        self._ways = ButtonFlow((self.shown_for, self.literally))
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 0, _MARGIN, 8)
        column.setSpacing(8)
        for part in (self._ways, self.sentences, self.chips):
            column.addWidget(part)
        self.literally.clicked.connect(self.literally_wanted)
        self.chips.removed.connect(self._remove)
        self.chips.cleared.connect(self._remove_all)
        self.hide()

    def tell(self, query: Query, found: Found) -> None:
        """Say how this query was understood."""
        self._query, self._found = query, found
        self._say()

    def _say(self) -> None:
        found = self._found
        if found is None:
            return
        spoken = self._settings.interface_language
        self._ways.setVisible(bool(found.shown_for))
        if found.shown_for:
            self.shown_for.setText(self.tr("Shown for “{words}”").replace("{words}", _short(found.shown_for)))
            typed = self.tr("Search for “{words}” as typed").replace("{words}", _short(self._query.words.strip()))
            self.literally.say(typed)
            self.shown_for.setFixedHeight(self.literally.sizeHint().height())
            self._ways.place()
        said = " ".join(self._sentences(found))
        self.sentences.setText(said)
        self.sentences.setVisible(bool(said))
        attributes = {one.uid: one for one in self._catalog.attributes()} if found.asked.conditions else {}
        told = (why.said(one, attributes, spoken, self._settings.system) for one in found.asked.conditions)
        self.chips.show_chips([(str(place), words) for place, words in enumerate(told)])
        self.setVisible(bool(found.shown_for or said or found.asked.conditions))

    def _sentences(self, found: Found) -> Sequence[str]:
        spoken = self._settings.interface_language
        told = [word(f"conditions.{one.code}", spoken, said=one.said, **dict(one.facts)) for one in found.asked.notes]
        if found.left_out:
            left = BETWEEN[spoken].join(_short(one) for one in found.left_out[:5])
            told.append(self.tr("Not in the catalogue: {words}.").replace("{words}", left))
        if found.whole == 0 and found.rows:
            told.append(self.tr("Nothing answers all of it; these come nearest."))
        return told

    # A condition goes out of the field as it came: by the words that it was read from.

    def _remove(self, key: str) -> None:
        if self._found is not None:
            self.words_changed.emit(_without(self._query.words, [self._found.asked.conditions[int(key)].said]))

    def _remove_all(self) -> None:
        if self._found is not None:
            said = [one.said for one in self._found.asked.conditions]
            self.words_changed.emit(_without(self._query.words, said))

    def changeEvent(self, event: QEvent) -> None:
        """Say it again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def _without(typed: str, said: Sequence[str]) -> str:
    """What is typed without these pieces of it, and without the commas that stood between."""
    for piece in said:
        before, _, after = typed.partition(piece)
        typed = " ".join((before.rstrip(" ,;"), after.lstrip(" ,;."))).strip()
    return typed
