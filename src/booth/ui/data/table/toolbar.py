"""What stands above the table: how many rows there are, words to narrow them, and what can be done."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.page_head import PageHead
from booth.ui.widgets.search_field import SearchField


class TableToolbar(QWidget):
    """Title, count and the selection's buttons; below them search, what is missing, columns, replace."""

    missing_chosen = Signal(str)  # "": all rows; "*": any shown column; else a column's key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._narrowed, self._picked, self._troubles = 0, False, 0, 0
        self._columns: Sequence[tuple[str, str]] = ()
        self._missing = ""
        self._head = PageHead()
        self.search = SearchField("")
        self.search.setFixedWidth(240)
        self.missing = ActionButton("plain", icon="empty_cell", after="down")
        self.columns = ActionButton("plain", icon="columns")
        self.replace = ActionButton("plain", icon="replace")
        self.troubles = ActionButton("plain", icon="alert")
        self.brochure, self.export = ActionButton("plain", icon="brochure"), ActionButton("plain", icon="save")
        self.missing.clicked.connect(self.open_menu)
        self._lay_out()
        self._say()

    def _lay_out(self) -> None:
        self._head.add(self.troubles, self.brochure, self.export)
        below = QHBoxLayout()
        below.setSpacing(8)
        for part in (self.search, self.missing, self.columns, self.replace):
            below.addWidget(part)
        below.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 16)
        whole.setSpacing(12)
        whole.addWidget(self._head)
        whole.addLayout(below)

    def show_count(self, count: int, *, narrowed: bool) -> None:
        """How many products are listed, and whether that is not all."""
        self._count, self._narrowed = count, narrowed
        self._say()

    def show_picked(self, count: int) -> None:
        """How many rows are picked: the brochure and the export take those."""
        if count != self._picked:
            self._picked = count
            self._say()

    def show_troubles(self, count: int) -> None:
        """How many cells were not taken."""
        self._troubles = count
        self._say()

    def show_missing(self, columns: Sequence[tuple[str, str]], chosen: str) -> None:
        """Key and title of the columns that may be missing, and what is chosen of them."""
        self._columns, self._missing = columns, chosen
        self._say()

    def open_menu(self) -> None:
        """Offer what may be missing."""
        menu = QMenu(self)
        offered = (("", self.tr("All rows")), ("*", self.tr("Anything missing in the columns shown")))
        for key, title in (*offered, *self._columns):
            shown = self.tr("Missing: {column}").format(column=title) if key not in ("", "*") else title
            action = menu.addAction(shown.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self._missing)
            action.triggered.connect(partial(self.missing_chosen.emit, key))
            if key == "*":
                menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.missing.mapToGlobal(QPoint(0, self.missing.height() + 4)))

    def _said(self) -> str:
        if self._missing == "*":
            return self.tr("Anything missing")
        title = dict(self._columns).get(self._missing, "")
        short = f"{title[:24]}…" if len(title) > 25 else title
        return self.tr("Missing: {column}").format(column=short) if title else self.tr("All rows")

    def _say(self) -> None:
        self._head.say(self.tr("Products"))
        told = self.tr("%Ln row(s)", "", self._count)
        self._head.add_remark(self.tr("%Ln row(s) found", "", self._count) if self._narrowed else told)
        self.search.setPlaceholderText(self.tr("Find in these rows"))
        self.search.setAccessibleName(self.tr("Find in these rows"))
        self.missing.say(self._said())
        self.columns.say(self.tr("Columns"))
        self.replace.say(self.tr("Find and replace"), "Ctrl+H")
        self.troubles.say(self.tr("Not taken: %n", "", self._troubles))
        self.troubles.setVisible(self._troubles > 0)
        self.brochure.say(self.tr("Brochure"))
        self.export.say(self.tr("Export"))
        for button, words in (
            (self.brochure, self.tr("Put the picked products into the brochure")),
            (self.export, self.tr("Save the picked products as a workbook")),
        ):
            button.setToolTip(words)
            button.setEnabled(self._picked > 0)

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
