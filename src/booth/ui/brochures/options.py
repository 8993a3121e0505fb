"""The panel beside the preview: what is chosen, in which language, for whom; save and print."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from booth.catalog.store import Catalog
from booth.languages import LANGUAGES
from booth.settings import Settings
from booth.ui.brochures.chosen_list import ROW_EDGE, ChosenList
from booth.ui.pictures import PictureCache
from booth.ui.printing import Printer
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.choice_box import ChoiceBox
from booth.ui.widgets.segmented import Segmented
from booth.ui.widgets.stepper import Stepper
from booth.ui.widgets.words_label import WordsLabel

_LANGUAGES: Final = {"ru": "RU", "en": "EN", "zh": "中文"}
_COPIES: Final = 50
_EDGE: Final = 24


class Options(QWidget):
    """States what staff set; does nothing itself."""

    wish_changed = Signal()
    save_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, catalog: Catalog, pictures: PictureCache, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.chosen = ChosenList(catalog, pictures, self)
        self._title = WordsLabel(20, weight=600)
        self._language_label, self._units_label, self._edition_label, self._printer_label = (
            WordsLabel(12, "second", weight=600) for _ in range(4)
        )
        self.language = Segmented(tuple((language, _LANGUAGES[language]) for language in LANGUAGES))
        self.units = Segmented((("si", "SI"), ("us", "US")))
        self.edition = Segmented((("public", ""), ("staff", "")))
        self.printer = ChoiceBox()
        self._stepper = Stepper(1, _COPIES)
        self.copies = self._stepper.number
        self.save = ActionButton(icon="save")
        self.print = ActionButton("primary", icon="print")
        self._lay_out()
        for switch in (self.language, self.units, self.edition):
            switch.changed.connect(self.wish_changed)
        self.printer.currentTextChanged.connect(self._tell_print)
        self.copies.valueChanged.connect(self._tell_print)
        self.save.clicked.connect(self.save_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.units.choose(settings.system)
        self.language.choose(settings.content_language)
        self.show_printers(())
        self._retell()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE - ROW_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(12)
        below = QVBoxLayout()
        below.setSpacing(16)
        switches = QHBoxLayout()
        switches.setSpacing(24)
        for label, switch in ((self._language_label, self.language), (self._units_label, self.units)):
            switches.addLayout(_labelled(label, switch))
        switches.addStretch(1)
        below.addLayout(switches)
        below.addLayout(_labelled(self._edition_label, self.edition))
        below.addLayout(self._printing())
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        for button in (self.save, self.print):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        below.addLayout(buttons)
        # Rows reach a little further left than all else, so that their ground has an edge around the picture.
        for part, stretch in ((self._title, 0), (self.chosen, 1), (below, 0)):
            held = QVBoxLayout()
            held.setContentsMargins(0 if part is self.chosen else ROW_EDGE, 0, 0, 0)
            held.addLayout(part) if isinstance(part, QVBoxLayout) else held.addWidget(part)
            column.addLayout(held, stretch)

    def _printing(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.printer, 1)
        row.addWidget(self._stepper)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._printer_label)
        column.addLayout(row)
        return column

    def show_count(self, count: int) -> None:
        """How many products are chosen."""
        self._title.setText(self.tr("Brochure: %n product(s)", "", count))

    def show_printers(self, found: tuple[Printer, ...]) -> None:
        """The printers there are; without one the button says so."""
        self.printer.blockSignals(True)
        self.printer.clear()
        for printer in found:
            self.printer.addItem(printer.name)
        wanted = self.printer.findText(self._settings.printer)
        self.printer.setCurrentIndex(max(wanted, 0))
        self.printer.blockSignals(False)
        self._tell_print()

    def allow(self, ready: bool) -> None:
        """Save and Print act only on finished pages."""
        self.save.setEnabled(ready)
        self.print.setEnabled(ready and self.printer.count() > 0)

    def _tell_print(self) -> None:
        there = self.printer.count() > 0
        for widget in (self.printer, self._stepper, self._printer_label):
            widget.setVisible(there)
        self.print.say(self.tr("Print, %n copy(ies)", "", self.copies.value()) if there else self.tr("No printer"))
        self.print.setEnabled(there and self.save.isEnabled())

    def _retell(self) -> None:
        self._language_label.setText(self.tr("Language"))
        self._units_label.setText(self.tr("Units"))
        self._edition_label.setText(self.tr("Edition"))
        self._printer_label.setText(self.tr("Printer and copies"))
        self.units.set_choices((("si", self.tr("SI")), ("us", self.tr("US"))))
        self.edition.set_choices((("public", self.tr("For visitors")), ("staff", self.tr("For staff, with prices"))))
        self.copies.setAccessibleName(self.tr("Copies"))
        self.printer.setAccessibleName(self.tr("Printer and copies"))
        self.save.say(self.tr("Save PDF"), "Ctrl+S")
        self._tell_print()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)


def _labelled(label: WordsLabel, switch: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(switch, 0, Qt.AlignmentFlag.AlignLeft)
    return column
