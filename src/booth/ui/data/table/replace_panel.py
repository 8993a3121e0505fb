"""Find and replace: what is found is shown as it is and as it would be, before anything is written."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from booth.catalog.cells.columns import Column
from booth.catalog.cells.seeking import MOST, Hit, Sought
from booth.ui.data.table.hit_list import HitList, Hits
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.overlay import Overlay
from booth.ui.widgets.segmented import Segmented
from booth.ui.widgets.words_label import WordsLabel

_WAIT: Final = 250  # milliseconds after a letter


class ReplacePanel(Overlay):
    """Two fields, three switches, the hits, one button."""

    asked = Signal(object, bool)  # a Sought; whether only the picked rows are meant
    agreed = Signal(object, object)  # a Sought, the ticked hits

    def __init__(self, parent: QWidget, title: Callable[[Column], str]) -> None:
        super().__init__(parent, fill=True)
        self.hits = Hits()
        self.list = HitList(self.hits, title)
        self.words, self.instead = QLineEdit(), QLineEdit()
        self.whole, self.case, self.scope = Segmented(), Segmented(), Segmented()
        self.count = WordsLabel(14, "second")
        self.go = ActionButton("primary", icon="replace")
        self._shown = Sought("")
        self._typing = QTimer(self, singleShot=True, interval=_WAIT)
        self._typing.timeout.connect(self._ask)
        fields, switches, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (fields, (self.words, self.instead)),
            (switches, (self.whole, self.case, self.scope)),
        ):
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part)
        switches.addStretch(1)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.go)
        for part in (fields, switches):
            self.body.addLayout(part)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(foot)
        for field in (self.words, self.instead):
            field.setFixedHeight(40)
            field.textChanged.connect(lambda: self._typing.start())
            field.returnPressed.connect(self._ask)
        for switch in (self.whole, self.case, self.scope):
            switch.changed.connect(self._ask)
        self.go.clicked.connect(self._agree)
        self.hits.ticked_changed.connect(self._tell)
        self._say()

    def open(self) -> None:
        """Shows it, the keyboard in the first field; what was looked for last is looked for again."""
        super().open()
        self._say()
        self.words.setFocus()
        self.words.selectAll()
        self._ask()

    def sought(self) -> Sought:
        """What is asked for now."""
        whole, case = self.whole.chosen == "whole", self.case.chosen == "exact"
        return Sought(self.words.text(), self.instead.text(), whole, case)

    def show_hits(self, sought: Sought, hits: tuple[Hit, ...]) -> None:
        """What was found of it."""
        self._shown = sought
        self.hits.show(hits)

    def _ask(self) -> None:
        self._typing.stop()
        self.asked.emit(self.sought(), self.scope.chosen == "picked")

    def _agree(self) -> None:
        ticked = self.hits.ticked
        if ticked and self._shown == self.sought():
            self.shut()
            self.agreed.emit(self._shown, ticked)

    def _tell(self) -> None:
        count, ticked = len(self.hits.hits), len(self.hits.ticked)
        told = self.tr("%Ln cell(s) found", "", count)
        if count == MOST:
            told = self.tr("The first %Ln cell(s) found", "", count)
        self.count.setText(told if self._shown.words.strip() else self.tr("Type what to look for."))
        self.go.say(self.tr("Replace in %Ln cell(s)", "", ticked))
        self.go.setEnabled(ticked > 0)

    def _say(self) -> None:
        self.title.setText(self.tr("Find and replace in the columns shown"))
        for field, words in ((self.words, self.tr("Find")), (self.instead, self.tr("Replace with"))):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self.whole.set_choices((("part", self.tr("Part of a cell")), ("whole", self.tr("Whole cell"))))
        self.case.set_choices((("any", self.tr("Any case")), ("exact", self.tr("Exact case"))))
        self.scope.set_choices((("all", self.tr("All rows shown")), ("picked", self.tr("Picked rows"))))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
