"""Turning and cropping a photograph over the page: by hand, by keys, by numbers, in the proportions that are needed."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from booth.catalog.values import Asset
from booth.ui.editing.fields.field import Field
from booth.ui.editing.fields.line import LineEdit
from booth.ui.editing.media import quality
from booth.ui.editing.media.cut_view import CutView
from booth.ui.editing.media.frame import Frame
from booth.ui.editing.media.judging import Judging
from booth.ui.pictures import PictureCache
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.overlay import Overlay
from booth.ui.widgets.segmented import Segmented
from booth.ui.widgets.words_label import WordsLabel

_SIDE: Final = 296
_FREE, _SHEET, _SQUARE = "free", "sheet", "square"


class NumberField(Field):
    """A whole number of pixels, told when Enter is pressed or the keyboard leaves. Up and Down step by one."""

    def __init__(self) -> None:
        super().__init__()
        self.edit = LineEdit()
        self._value = 0
        self.edit.setMaxLength(6)
        self.edit.done.connect(self.commit)
        self.edit.installEventFilter(self)
        self.hold(self.edit)

    @property
    def value(self) -> int:
        """The committed number."""
        return self._value

    def set_value(self, value: int) -> None:
        """Show another number."""
        self._value = value
        self.edit.setText(str(value))

    def commit(self) -> None:
        """Take what is typed; what is no number goes."""
        text = self.edit.text().strip()
        value = int(text) if text.isdecimal() else self._value
        changed = value != self._value
        self.set_value(value)
        if changed:
            self.changed.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            if step:
                self.edit.setText(str(max(self._value + step, 0)))
                self.commit()
                return True
        return super().eventFilter(watched, event)


class CutPanel(Overlay):
    """Enter takes the part in the frame, Esc leaves the picture as it was."""

    cut_wanted = Signal(object, object)  # Asset, Cut

    def __init__(self, parent: QWidget, pictures: PictureCache, judging: Judging) -> None:
        super().__init__(parent, fill=True)
        self._asset: Asset | None = None
        self._judging = judging
        self.view = CutView(pictures)
        self.shapes = Segmented()
        self.turn_left, self.turn_right = ActionButton(icon="rotate_left"), ActionButton(icon="rotate_right")
        self.whole, self.take = ActionButton(icon="fit"), ActionButton("primary", icon="check")
        self.numbers = tuple(NumberField() for _ in range(4))
        self.facts, self.trouble = WordsLabel(14, "second", wrap=True), WordsLabel(14, "danger", wrap=True)
        self._lay_out()
        self.view.changed.connect(self._show)
        self.shapes.changed.connect(self._shape)
        acts: tuple[tuple[ActionButton, Callable[[], None]], ...] = (
            (self.turn_left, partial(self._turn, -1)),
            (self.turn_right, partial(self._turn, 1)),
            (self.whole, self.reset),
            (self.take, self._take),
        )
        for button, act in acts:
            button.clicked.connect(act)
        for field in self.numbers:
            field.changed.connect(self._typed)
        judging.ready.connect(self._judged)

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        turns, grid, column = QHBoxLayout(), QGridLayout(), QVBoxLayout(side)
        turns.setSpacing(8)
        for button in (self.turn_left, self.turn_right):
            turns.addWidget(button)
        turns.addStretch(1)
        grid.setSpacing(12)
        for place, field in enumerate(self.numbers):
            grid.addWidget(field, place // 2, place % 2)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(turns)
        column.addWidget(self.shapes)
        column.addLayout(grid)
        column.addWidget(self.facts)
        column.addWidget(self.trouble)
        column.addStretch(1)
        column.addWidget(self.whole)
        column.addWidget(self.take)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.view, 1)
        row.addWidget(side)
        self.body.addLayout(row, 1)

    def show_asset(self, asset: Asset) -> None:
        """Open over the page with a photograph, all of it kept."""
        self._asset = asset
        self.title.setText(asset.file_name)
        self.shapes.choose(_FREE)
        self.view.show_asset(asset)
        self.open()
        self._show(self.view.frame)
        self.view.setFocus()

    def reset(self) -> None:
        """All of the picture again, as it came."""
        if self._asset is not None:
            self.shapes.choose(_FREE)
            self._set(Frame.whole(max(self._asset.width, 1), max(self._asset.height, 1)))

    # what is done

    def _set(self, frame: Frame) -> None:
        self.view.show_frame(frame)
        self._show(frame)

    def _turn(self, quarters: int) -> None:
        self._set(self.view.frame.turned(quarters))

    def _shape(self, key: str) -> None:
        proportion = {_FREE: 0.0, _SQUARE: 1.0, _SHEET: self._judging.proportion}[key]
        self._set(self.view.frame.in_proportion(proportion))

    def _typed(self) -> None:
        left, top, width, height = (field.value for field in self.numbers)
        self._set(self.view.frame.typed(left, top, width, height))

    def _take(self) -> None:
        if self._asset is not None and self.view.frame.changes:
            self.shut()
            self.cut_wanted.emit(self._asset, self.view.frame.cut())

    # what is said

    def _show(self, frame: Frame) -> None:
        for field, number in zip(self.numbers, (frame.left, frame.top, frame.width, frame.height), strict=True):
            field.set_value(number)
        sharp = self._judging.of(frame.width, frame.height)
        self.facts.setText(quality.pixels(frame.width, frame.height, sharp))
        self.trouble.setText(quality.trouble(sharp))
        self.trouble.setVisible(bool(self.trouble.text()))
        self.take.setEnabled(frame.changes)
        self.whole.setEnabled(frame.changes)

    def _judged(self) -> None:
        if self._asset is not None and self.isVisible():
            if self.shapes.chosen == _SHEET:
                self._shape(_SHEET)
            self._show(self.view.frame)

    def _retell(self) -> None:
        super()._retell()
        shapes = ((_FREE, self.tr("Free")), (_SHEET, self.tr("For the sheet")), (_SQUARE, self.tr("Square")))
        self.shapes.set_choices(shapes)
        for button, words in ((self.turn_left, self.tr("Turn left")), (self.turn_right, self.tr("Turn right"))):
            button.say(words)
        self.whole.say(self.tr("The whole picture"))
        self.take.say(self.tr("Take this part"), self.tr("Enter"))
        names = (self.tr("From the left"), self.tr("From the top"), self.tr("Width"), self.tr("Height"))
        for field, name in zip(self.numbers, names, strict=True):
            field.say(name)
        if self._asset is not None:
            self._show(self.view.frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            event.accept()
        elif event.key() != Qt.Key.Key_Backspace:  # it belongs to the numbers
            super().keyPressEvent(event)
