"""The left side of the matcher: the list's name, the field for one more requirement, the requirements."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from booth.catalog.requiring.completing import Offer
from booth.catalog.requiring.reading import LONGEST, Line
from booth.catalog.requiring.saying import Asked
from booth.ui import theme
from booth.ui.matching.entry import Entry
from booth.ui.matching.lists import LONGEST as LONGEST_NAME
from booth.ui.matching.wants import Wants, Words
from booth.ui.widgets.cut_words import CutWords
from booth.ui.widgets.lines import Lines

WIDTH: Final = 400


class Name(QLineEdit):
    """The list's name. Enter saves, Esc puts back what it was."""

    named = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept = ""
        self.setFixedHeight(40)
        self.setMaxLength(LONGEST_NAME)
        self.editingFinished.connect(self._end)

    def show_name(self, name: str) -> None:
        """The name that the list has; empty for none."""
        self._kept = name
        self.setText(name)

    def _end(self) -> None:
        if self.text() != self._kept:
            self.named.emit(self.text())

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the field."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed; Enter and Down go on to the field below."""
        if _is_escape(event):
            self.setText(self._kept)
            self.left.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape


class Keys(QWidget):
    """What the keyboard does in the list, in a quiet ink."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._text = Lines(theme.font(12), 16, 3), ""

    def say(self, text: str) -> None:
        """These words."""
        self._text = text
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        return QSize(0, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words."""
        self._words.draw(QPainter(self), 0, 0, self.width(), self._text, theme.palette().third)


class Panel(QWidget):
    """A surface with a hairline at its right."""

    entered = Signal()
    typed = Signal(str)
    changed = Signal(object)  # tuple of Line
    named = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setFixedWidth(WIDTH)
        self.name, self.entry, self.wants = Name(), Entry(page), Wants()
        self.entry.setMaxLength(LONGEST)
        self.note, self.keys = CutWords(2, "danger"), Keys()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addWidget(self.entry)
        column.addWidget(self.note)
        column.addWidget(self.wants, 1)
        column.addWidget(self.keys)
        self._connect()
        self._say()
        self.setFocusProxy(self.entry)

    def _connect(self) -> None:
        self.entry.entered.connect(self.entered)
        self.entry.textChanged.connect(self.typed)
        self.entry.left.connect(self._leave_entry)
        self.name.named.connect(self.named)
        self.name.left.connect(self.entry.setFocus)
        self.wants.changed.connect(self.changed)
        self.wants.topped.connect(self.entry.setFocus)

    def _leave_entry(self) -> None:
        if self.wants.count():
            self.wants.setFocus()

    def show_lines(self, lines: tuple[Line, ...], said: tuple[Asked, ...], notes: tuple[str, ...]) -> None:
        """The requirements, and what there is to say of each."""
        self.wants.show_lines(lines, said, notes)
        self.keys.setVisible(bool(lines))

    def show_typed(self, offers: tuple[Offer, ...], note: str) -> None:
        """What the field may be completed to, and why it cannot be read."""
        self.entry.show_offers(offers)
        self.note.say(note, "danger")

    def _say(self) -> None:
        self.name.setPlaceholderText(self.tr("Name of the list, to save it"))
        self.name.setAccessibleName(self.tr("Name of the list"))
        self.entry.setPlaceholderText(self.tr("Temperature ≥ 600 °C"))
        self.entry.setAccessibleName(self.tr("One more requirement"))
        self.wants.setAccessibleName(self.tr("Requirements"))
        self.wants.words = Words(self.tr("must be"), self.tr("a wish"))
        self.wants.viewport().update()
        self.keys.say(self.tr("W: must be or a wish · Del: take out · Alt+↑↓: move"))

    def changeEvent(self, event: QEvent) -> None:
        """Says the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface and hairline."""
        colours, painter = theme.palette(), QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(colours.line))
