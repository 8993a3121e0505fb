"""The models of a product, in a table: what each states for itself; what it does not, it has from the product."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout

from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Product
from booth.errors import BoothError
from booth.languages import LANGUAGES
from booth.settings import Settings
from booth.ui.editing.find_field import FindField
from booth.ui.editing.finding import Entry
from booth.ui.editing.places import Change, Edit
from booth.ui.editing.section import Section
from booth.ui.editing.variant_grid import VariantGrid
from booth.ui.editing.variant_model import VariantModel
from booth.ui.editing.variant_sheet import VariantSheet, moved, with_variant, without_variants
from booth.ui.widgets import block
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.block import Block
from booth.ui.widgets.words_label import WordsLabel
from booth.words import sentence


class VariantsSection(Section):
    """The table, a place to add a column by its attribute's name, and why something was not taken."""

    def __init__(self, catalog: Catalog, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._settings = catalog, settings
        self._added: dict[str, Attribute] = {}  # columns asked for, empty as yet
        self.model = VariantModel(catalog)
        self.grid = VariantGrid(self.model)
        self.refusal = WordsLabel(14, "danger", wrap=True)
        self.refusal.hide()
        self.add = ActionButton("plain", icon="plus")
        self._keys = WordsLabel(12, "third", wrap=True)
        self.adder = FindField(self._offered, self)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.add)
        foot.addWidget(self._keys, 1)
        self.column.setSpacing(12)
        self.column.addWidget(self.grid)
        self.column.addWidget(self.refusal)
        self.column.addLayout(foot)
        self.column.addWidget(self.adder)
        self.column.addStretch(1)
        self._connect()
        self.say()

    def _connect(self) -> None:
        self.model.entered.connect(self._enter)
        self.grid.pasted.connect(self._paste)
        self.grid.emptied.connect(self._empty)
        self.grid.added.connect(self.add_variant)
        self.grid.moved.connect(self._move)
        self.grid.removed.connect(self._remove)
        self.grid.typed.connect(self.typed)
        self.add.clicked.connect(self.add_variant)
        self.adder.chosen.connect(self.add_column)
        self.adder.closed.connect(self.focus_first)

    def fill(self, product: Product) -> Iterator[None]:
        """Show the models; the cell that was chosen stays chosen."""
        here = self.grid.currentIndex()
        row, column = here.row(), here.column()
        sheet = VariantSheet.of(product, self._settings.content_language, self._added.values())
        self.model.show_sheet(sheet, self._settings.content_language)
        if row >= 0 and not self.grid.currentIndex().isValid():
            self.grid.choose(min(row, len(sheet.rows) - 1), min(column, len(sheet.columns) - 1))
        for part in (self.grid, self.adder):
            part.setVisible(bool(sheet.rows))
        self._say_keys()
        yield

    @property
    def sheet(self) -> VariantSheet | None:
        """The models as they are shown."""
        return self.model.sheet

    def with_typed(self, product: Product) -> Product:
        """The product with the cell that is being typed into; what is no answer is not kept."""
        typing = self.grid.typing
        if typing is None:
            return product
        with suppress(BoothError, IndexError):  # another program may have taken the model out
            return self._at(product).put(self._catalog, *typing)
        return product

    def commit(self) -> None:
        """Take what is typed into a cell."""
        self.grid.commit()

    # what is done

    def _say_why(self, words: str) -> None:
        self.refusal.setText(words)
        self.refusal.setVisible(bool(words))

    def _try(self, field: str, change: Change, why: str) -> None:
        """Make a change, or say why it cannot be made; then nothing of it is."""
        if self.sheet is None:
            return
        try:
            change(self.sheet.product)
        except BoothError as error:
            self._say_why(sentence(error, self._settings.interface_language))
            return
        self._say_why("")
        self.edited.emit(Edit(field, change, why))

    def _at(self, product: Product) -> VariantSheet:
        """The sheet over what the product has become meanwhile."""
        return VariantSheet.of(product, self._settings.content_language, self._added.values())

    def _enter(self, row: int, column: int, text: str) -> None:
        sheet = self.sheet
        if sheet is not None:
            why = f"{sheet.rows[row].code} · {self.model.title(column)}"
            self._try(sheet.field(row, column), lambda one: self._at(one).put(self._catalog, row, column, text), why)

    def _paste(self, pasted: Block, row: int, column: int) -> None:
        if pasted.rows:
            work = partial(self._pasted, pasted, row, column)
            self._try("variants", work, self.tr("Models pasted: %n row(s)", "", len(pasted.rows)))

    def _pasted(self, pasted: Block, row: int, column: int, product: Product) -> Product:
        return self._at(product).paste(self._catalog, pasted, row, column)

    def _empty(self, cells: Sequence[tuple[int, int]]) -> None:
        if cells:
            self._try("variants", lambda one: self._at(one).clear(self._catalog, cells), self.tr("Models: emptied"))

    def add_variant(self) -> None:
        """One more model, and the keyboard in its code."""
        self._try("variants", with_variant, self.tr("Model added"))
        self.finish()
        row = self.model.rowCount() - 1
        self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.grid.choose(row, 0)
        if row >= 0:
            self.grid.edit(self.model.index(row, 0))

    def _move(self, row: int, by: int) -> None:
        sheet = self.sheet
        if sheet is not None and 0 <= row < len(sheet.rows) and 0 <= row + by < len(sheet.rows):
            column, uid = self.grid.currentIndex().column(), sheet.rows[row].uid
            self._try("variants", lambda one: moved(one, uid, by), self.tr("Models: order"))
            self.finish()
            self.grid.choose(row + by, column)

    def _remove(self, rows: Sequence[int]) -> None:
        sheet = self.sheet
        if sheet is not None and rows:
            uids = [sheet.rows[row].uid for row in rows]
            why = ", ".join(sheet.rows[row].code for row in rows[:5])
            words = self.tr("Models removed: {codes}").format(codes=why)
            self._try("variants", lambda one: without_variants(one, uids), words)

    # columns

    def _offered(self) -> Sequence[Entry]:
        """The attributes that have no column yet."""
        language = self._settings.content_language
        shown = {one.attribute for one in self.sheet.columns} if self.sheet is not None else set[str]()
        return tuple(
            Entry.of(
                one.uid,
                one.name.best(language) or one.code,
                one.group.name.best(language),
                one.code,
                *(one.name.exact(other) for other in LANGUAGES),
            )
            for one in self._catalog.attributes()
            if one.uid not in shown
        )

    def add_column(self, uid: str) -> None:
        """A column for this attribute, and the keyboard in it."""
        attribute = next((one for one in self._catalog.attributes() if one.uid == uid), None)
        if attribute is None or self.product is None:
            return
        self._added[uid] = attribute
        self.show_product(self.product)
        self.finish()
        self.focus_field(f"values::{uid}")

    # where the keyboard goes

    def focus_field(self, name: str) -> None:
        """A cell by its model and its attribute, or the first."""
        self.finish()
        sheet = self.sheet
        if sheet is None or not sheet.rows:
            self.add.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        parts = [*name.split(":"), "", ""]
        row = next((number for number, one in enumerate(sheet.rows) if one.uid == parts[1]), 0)
        column = next((number for number, one in enumerate(sheet.columns) if parts[2] and one.attribute == parts[2]), 0)
        self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.grid.choose(row, column)

    def focus_first(self) -> None:
        """Lead the keyboard to the first cell."""
        self.focus_field("variants")

    def focused(self) -> str:
        """The field of the cell that has the keyboard."""
        here, sheet, held = self.grid.currentIndex(), self.sheet, QApplication.focusWidget()
        there = held is not None and (held is self.grid or self.grid.isAncestorOf(held))
        return sheet.field(here.row(), here.column()) if sheet is not None and here.isValid() and there else ""

    def settings_changed(self) -> None:
        """Names in the other language."""
        if self.product is not None:
            self.show_product(self.product)

    def say(self) -> None:
        """The words of the section."""
        self.add.say(self.tr("Add a model"), "Alt+Enter")
        self._say_keys()
        self.adder.setPlaceholderText(self.tr("Add a column: type an attribute's name"))
        self.adder.setAccessibleName(self.adder.placeholderText())
        self.grid.setAccessibleName(self.tr("Models"))

    def _say_keys(self) -> None:
        keys = self.tr(
            "Ctrl+V pastes from Excel or LibreOffice; Alt+↑ ↓ moves, Alt+Del removes a model, Del empties cells"
        )
        alone = self.tr("Sold as one model: its data stand under Values. Ctrl+V pastes more from Excel or LibreOffice.")
        self._keys.setText(keys if self.model.rowCount() else alone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where there is no model yet there is no table: its two keys hold beside it."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.model.rowCount():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(block.read(QApplication.clipboard().text()), 0, 0)
        elif enter and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.add_variant()
        else:
            super().keyPressEvent(event)
