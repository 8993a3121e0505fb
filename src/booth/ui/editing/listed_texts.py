"""A list of texts: rows are added, moved and removed by keyboard, each text in three languages."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booth.catalog.values import Product
from booth.ui.editing.fields.words import Limits, WordsField
from booth.ui.editing.places import Listed
from booth.ui.editing.step_icon import StepIconField
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.words_label import WordsLabel

MOST: Final = 60  # rows


class TextRow(QWidget):
    """One row: a text for each part, and three buttons for those without a keyboard."""

    moved = Signal(int)
    removed = Signal()
    added = Signal()

    def __init__(self, listed: Listed, limits: tuple[Limits, ...]) -> None:
        super().__init__()
        self.fields = {part: WordsField(limit=limit) for part, limit in zip(listed.parts, limits, strict=True)}
        self._up, self._down = ActionButton("quiet", icon="up"), ActionButton("quiet", icon="down")
        self._remove = ActionButton("quiet", icon="remove")
        self._head = WordsLabel(12, "third", weight=600)
        self.icon = StepIconField() if listed.icon else None
        words, top, column = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self._head, 1)
        for button, act in ((self._up, -1), (self._down, 1)):
            button.setFixedSize(32, 32)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has Alt+↑ and Alt+↓
            button.clicked.connect(partial(self.moved.emit, act))
            top.addWidget(button)
        self._remove.setFixedSize(32, 32)
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._remove.clicked.connect(self.removed)
        top.addWidget(self._remove)
        top.setSpacing(0)
        for field in self.fields.values():
            words.addWidget(field)
        words.setSpacing(4)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        if self.icon is not None:
            beside.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(words, 1)
        column.addLayout(top)
        column.addLayout(beside)
        self.setFocusProxy(next(iter(self.fields.values())))
        self.say()

    @property
    def blank(self) -> bool:
        """Whether it says nothing yet."""
        return not any(field.value or field.pending for field in self.fields.values())

    def show_number(self, number: int, label: str) -> None:
        """Which row it is, from 1, and what its texts are called."""
        self._head.setText(str(number))
        for field in self.fields.values():
            for column in field.columns.values():
                column.edit.setAccessibleName(f"{label} {number}")

    def say(self) -> None:
        """Its words."""
        for button, words in (
            (self._up, self.tr("Move up (Alt+↑)")),
            (self._down, self.tr("Move down (Alt+↓)")),
            (self._remove, self.tr("Remove (Alt+Del)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves, with Delete removes, with Enter adds a row below."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            acts = {
                Qt.Key.Key_Up: lambda: self.moved.emit(-1),
                Qt.Key.Key_Down: lambda: self.moved.emit(1),
                Qt.Key.Key_Delete: self.removed.emit,
                Qt.Key.Key_Return: self.added.emit,
                Qt.Key.Key_Enter: self.added.emit,
            }
            act = acts.get(Qt.Key(event.key()))
            if act is not None:
                act()
                return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other language's words."""
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)


class ListedTexts(QWidget):
    """A heading, the rows, a button that adds one. A row that says nothing yet stands last, and only in the form."""

    row_made = Signal(int, object)  # its number from 0, a TextRow
    row_gone = Signal(int)
    wanted = Signal(object, str)  # a change of the product, and the words for the history
    emptied = Signal()  # a blank row was asked for

    def __init__(self, listed: Listed, limits: tuple[Limits, ...]) -> None:
        super().__init__()
        self.listed, self._limits = listed, limits
        self.rows: list[TextRow] = []
        self._count = 0  # rows that the product has
        self._label = ""
        self._title = WordsLabel(16, weight=600)
        self._keys = WordsLabel(12, "third", wrap=True)
        self.add = ActionButton("plain", icon="plus")
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        foot, whole = QHBoxLayout(), QVBoxLayout(self)
        foot.addWidget(self.add)
        foot.addWidget(self._keys, 1)
        foot.setSpacing(16)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._title)
        whole.addLayout(self._column)
        whole.addLayout(foot)
        self.add.clicked.connect(self.add_row)

    def show_words(self, label: str, add: str) -> None:
        """The heading and the words of the button."""
        self._label = label
        self._title.setText(label)
        self.add.say(add, "Alt+Enter")
        self._keys.setText(self.tr("Alt+↑ ↓ moves, Alt+Del removes"))
        for number, row in enumerate(self.rows):
            row.show_number(number + 1, label)

    def fill(self, product: Product) -> Iterator[None]:
        """As many rows as the product has, a row at a time; a blank one that was asked for stays."""
        blank = len(self.rows) > self._count and self.rows[-1].blank
        grown = len(self.listed.rows(product)) > self._count
        self._count = len(self.listed.rows(product))
        count = self._count + (1 if blank and not grown else 0)
        while len(self.rows) > count:
            self._drop()
            yield
        while len(self.rows) < count:
            self._make()
            yield

    def add_row(self) -> None:
        """A blank row at the end, and the keyboard in it."""
        if len(self.rows) >= MOST:
            return
        if not (self.rows and self.rows[-1].blank):
            self._make()
        self.rows[-1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.emptied.emit()

    def _make(self) -> None:
        number = len(self.rows)
        row = TextRow(self.listed, self._limits)
        row.show_number(number + 1, self._label)
        row.added.connect(self.add_row)
        row.moved.connect(partial(self._move, number))
        row.removed.connect(partial(self._remove, number))
        self.rows.append(row)
        self._column.addWidget(row)
        self.row_made.emit(number, row)

    def _drop(self) -> None:
        row = self.rows.pop()
        self.row_gone.emit(len(self.rows))
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _move(self, number: int, by: int) -> None:
        to = number + by
        if 0 <= to < self._count and number < self._count:
            self.wanted.emit(self.listed.moved(number, to), self._label)
            self.rows[to].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _remove(self, number: int) -> None:
        near = self.rows[number - 1] if number else self.add
        near.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if number < self._count:
            self.wanted.emit(self.listed.removed(number), self._label)
        else:
            self._drop()
