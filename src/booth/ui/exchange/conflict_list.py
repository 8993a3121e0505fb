"""Everything that the file and the catalogue both changed, to be decided one by one or all at once."""

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booth.exchange.returning.conflicts import Conflict, Decisions, Side
from booth.languages import NATIVE_NAMES
from booth.settings import Settings
from booth.ui.exchange.conflict_row import ConflictRow
from booth.ui.widgets.segmented import Segmented
from booth.ui.widgets.words_label import WordsLabel
from booth.words import word

MOST: Final = 40  # rows; what is beyond goes as the switch for all says


class ConflictList(QWidget):
    """A switch for all of them, and a row for each. Nothing is chosen against the catalogue unless a person says so."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.all = Segmented()
        self.rows: list[ConflictRow] = []
        self._more = 0
        self._title = WordsLabel(14, weight=600, wrap=True)
        self._rest = WordsLabel(12, "second", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(self._title, 1)
        head.addWidget(self.all)
        self._below = QVBoxLayout()
        self._below.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._below)
        column.addWidget(self._rest)
        self.all.changed.connect(self._take_all)
        self._say()

    def set_conflicts(self, conflicts: tuple[Conflict, ...]) -> None:
        """Show these; the catalogue's words hold until somebody says otherwise."""
        for row in self.rows:
            row.setParent(None)
            row.deleteLater()
        self.rows = [ConflictRow(one) for one in conflicts[:MOST]]
        self._more = max(len(conflicts) - MOST, 0)
        for row in self.rows:
            self._below.addWidget(row)
        self.setVisible(bool(conflicts))
        self.all.choose(Side.OURS)
        self._say()

    def decisions(self) -> Decisions:
        """What is chosen."""
        chosen = {row.conflict.place: Side(row.side.chosen) for row in self.rows}
        return Decisions(Side(self.all.chosen), chosen)

    def _take_all(self, side: str) -> None:
        for row in self.rows:
            row.take(Side(side))

    def _say(self) -> None:
        choices = ((str(Side.OURS), self.tr("Booth")), (str(Side.THEIRS), self.tr("The file")))
        self.all.set_choices(choices)
        count = len(self.rows) + self._more
        self._title.setText(self.tr("Changed both here and in the file: %Ln. Whose words hold?", "", count))
        self._rest.setText(self.tr("%Ln more go by the switch at the top.", "", self._more))
        self._rest.setVisible(self._more > 0)
        for row in self.rows:
            row.say(self._place(row.conflict), self.tr("Booth: {text}"), self.tr("The file: {text}"), choices)

    def _place(self, one: Conflict) -> str:
        if not one.column:
            return self.tr("{code}: deleted here").format(code=one.code)
        if one.column == "order":
            return self.tr("Order of the rows: {sheet}").format(sheet=one.sheet)
        return " · ".join(part for part in (one.code, self._field(one.column)) if part)

    def _field(self, column: str) -> str:
        """A column as the history calls the field ("name.zh": "Name · 中文"); one that it does not know, as it is."""
        plain, _, tongue = column.partition(".")
        try:
            said = word(f"history.fields.{plain}", self._settings.interface_language, text="").rstrip(" :：")
        except KeyError:
            return column
        native = next((own for key, own in NATIVE_NAMES.items() if key == tongue), "")
        return f"{said} · {native}" if native else said

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
