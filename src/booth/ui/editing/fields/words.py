"""One text in three languages side by side: source beside translation, length against limit, standing as a chip."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from booth.catalog.values import EMPTY, Text
from booth.languages import FALLBACKS, LANGUAGES, NATIVE_NAMES, Language
from booth.ui import theme
from booth.ui.editing.fields import standing
from booth.ui.editing.fields.field import Field
from booth.ui.editing.fields.standing import UNKNOWN, Stand
from booth.ui.editing.fields.words_edit import WordsEdit
from booth.ui.widgets.lines import Lines

_GAP: Final = 16  # between the languages
_FOOT: Final = 28  # under each text, for chip and length
_LEAST: Final = 160  # width of a column; narrower, the languages stand one over the other
Limits = int | Mapping[Language, int]


class WordsColumn(QWidget):
    """The text in one language, and under it how it stands and how long it is."""

    checked = Signal()

    def __init__(self, language: Language, limit: int, *, lines: bool) -> None:
        super().__init__()
        self.language: Language = language
        self.limit = limit
        self.edit = WordsEdit(lines=lines)
        self._stand = UNKNOWN
        self._small, self._bold = Lines(theme.font(12), 16), Lines(theme.font(12, theme.SEMIBOLD), 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, _FOOT)
        column.addWidget(self.edit)
        column.addStretch(1)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self.update)
        self.edit.entered.connect(self.update)
        self.edit.done.connect(self.update)
        self.edit.checked.connect(self.checked)

    @property
    def stand(self) -> Stand:
        """How the text stands."""
        return self._stand

    def show_stand(self, stand: Stand) -> None:
        """Say how the text stands."""
        self._stand = stand
        self.setToolTip(self.tr("Ctrl+Enter marks the text as checked") if stand.standing else "")
        self.edit.setAccessibleDescription(standing.words(stand))
        self.update()

    @property
    def length(self) -> str:
        """How long the text is, beside what there is room for; empty where nothing limits it."""
        return f"{len(self.edit.tidy())} / {self.limit}" if self.limit else ""

    @property
    def too_long(self) -> bool:
        """Whether the sheet would have to shorten or shrink the text."""
        return bool(self.limit) and len(self.edit.tidy()) > self.limit

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame as high as the tallest of the languages; under it language, chip, length."""
        painter, colours = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.edit.hasFocus()
        inset = 1.0 if focused else 0.5
        painter.setPen(QPen(QColor(colours.accent if focused else colours.line), 2 if focused else 1))
        painter.setBrush(QColor(colours.surface if self.isEnabled() else colours.ground))
        frame = QRectF(0, 0, self.width(), self.height() - _FOOT + 1).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, 8, 8)
        y = self.height() - _FOOT + 5
        told, room = self.length, float(self.width())
        if told:
            width = self._small.width(told)
            ink = colours.danger if self.too_long else colours.third
            self._small.draw(painter, room - width - 1, y + 2, width + 2, told, ink)
            room -= width + 8
        name = NATIVE_NAMES[self.language]
        wide = self._bold.width(name)
        self._bold.draw(painter, 0, y + 2, min(wide + 2, room), name, colours.second)
        standing.draw(painter, self._small, wide + 8, y, room - wide - 8, self._stand)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click under the text leads into it."""
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Draws itself in other colours or words."""
        self.update()
        super().changeEvent(event)


class WordsField(Field):
    """A label and its text in each language. Enter or leaving commits; Ctrl+Enter marks as checked."""

    checked = Signal(str)  # a language: somebody vouches for its text

    def __init__(self, label: str = "", limit: Limits = 0, *, lines: bool = False) -> None:
        """`limit`: letters that a sheet has room for, one number or one per language; `lines`: it may have breaks."""
        super().__init__(label)
        self._value = EMPTY
        limits: Mapping[Language, int] = limit if isinstance(limit, Mapping) else dict.fromkeys(LANGUAGES, limit)
        self.columns: dict[Language, WordsColumn] = {
            one: WordsColumn(one, limits.get(one, 0), lines=lines) for one in LANGUAGES
        }
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        held = QWidget()
        held.setLayout(self._row)
        for language, column in self.columns.items():
            self._row.addWidget(column, 1)
            column.edit.done.connect(self.commit)
            column.edit.textChanged.connect(self._typing)
            column.checked.connect(partial(self._check, language))
        self.hold(held)
        held.setFocusProxy(self.columns["ru"])
        self.say(label)

    @property
    def value(self) -> Text:
        """The committed text."""
        return self._value

    def set_value(self, value: Text) -> None:
        """Show a text; a language that is being typed stays in sight until it is committed."""
        for language, column in self.columns.items():
            typing = column.edit.tidy() != self._value.exact(language)
            if not typing and column.edit.tidy() != value.exact(language):
                column.edit.blockSignals(True)
                column.edit.show_text(value.exact(language))
                column.edit.blockSignals(False)
                column.update()
        self._value = value

    def show_stands(self, stands: Mapping[Language, Stand]) -> None:
        """How the text stands in each language; one that is not named has no chip."""
        for language, column in self.columns.items():
            column.show_stand(stands.get(language, UNKNOWN))

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Which languages are in sight."""
        for language, column in self.columns.items():
            column.setVisible(language in languages)

    def focus_language(self, language: Language) -> None:
        """Take the keyboard to one language."""
        self.columns[language].edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def pending(self) -> bool:
        """Whether something is typed that is not committed yet."""
        return self._typed_text() != self._value

    @property
    def typed_value(self) -> Text:
        """What stands in the columns."""
        return self._typed_text()

    def commit(self) -> None:
        """Take what stands in the columns as the text."""
        text = self._typed_text()
        if text != self._value:
            self._value = text
            for column in self.columns.values():
                column.edit.settle()
            self.changed.emit(text)

    def _typed_text(self) -> Text:
        told = {one: column.edit.tidy() for one, column in self.columns.items()}
        return Text(tuple((one, told[one]) for one in FALLBACKS["ru"] if told[one]))

    def _typing(self) -> None:
        if self.pending:
            self.typed.emit()

    def _check(self, language: Language) -> None:
        self.commit()
        if self._value.exact(language):
            self.checked.emit(language)

    def say(self, label: str, hint: str = "") -> None:
        """The words over the texts and the quieter ones under them."""
        super().say(label, hint)
        for language, column in self.columns.items():
            column.edit.setAccessibleName(f"{label} · {NATIVE_NAMES[language]}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        beside = event.size().width() >= len(LANGUAGES) * _LEAST + 2 * _GAP
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)
        super().resizeEvent(event)
