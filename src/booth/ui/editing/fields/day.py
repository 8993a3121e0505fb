"""A day, typed as people write dates: 30.06.2028, 2028-06-30, 2028年6月30日."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent

from booth.catalog.wording import say_day
from booth.languages import Language
from booth.ui.editing.fields.field import Field
from booth.ui.editing.fields.line import LineEdit

# In English a date on paper names its month, which nobody types; here it is a figure, the year first.
_IN_FIGURES: Final[dict[QLocale.Language, Language]] = {QLocale.Language.Russian: "ru", QLocale.Language.Chinese: "zh"}
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 30, Qt.Key.Key_PageDown: -30}


class DayField(Field):
    """A label and a day. Up and Down take the day after and before; what is no date is refused and stays in sight."""

    def __init__(self, label: str = "") -> None:
        super().__init__(label)
        self.edit = LineEdit()
        self._value: date | None = None
        self.hold(self.edit)
        self.edit.setMaxLength(24)
        self.edit.done.connect(self.commit)
        self.edit.textEdited.connect(self._typing)
        self.edit.installEventFilter(self)

    @property
    def value(self) -> date | None:
        """The committed day; None for none."""
        return self._value

    def set_value(self, value: date | None) -> None:
        """Show a day; one that is being typed stays in sight until it is committed."""
        typing = self.pending
        self._value = value
        if not typing:
            self.refuse("")
            self.edit.setText(_said(value))

    @property
    def pending(self) -> bool:
        """Whether the line says something else than the value."""
        text = self.edit.text().strip()
        return read_day(text) != self._value or (bool(text) and read_day(text) is None)

    @property
    def typed_value(self) -> date | None:
        """The day that the line means; half a date is none, and the old one stays."""
        text = self.edit.text().strip()
        return read_day(text) or (self._value if text else None)

    def commit(self) -> None:
        """Take the line as the value, or say that it is no date and keep both."""
        text = self.edit.text().strip()
        day = read_day(text)
        none = self.tr("This is no date. Write it as 30.06.2028 or 2028-06-30.")
        if text and day is None:
            self.refuse(none)
            return
        self.edit.setText(_said(day))
        if self.refusal == none:  # what the form refuses stays refused until another day stands here
            self.refuse("")
        if day != self._value:
            self.refuse("")
            self._value = day
            self.changed.emit(day)

    def drop(self) -> None:
        """Forget what is typed and show the value again."""
        self.edit.setText(_said(self._value))
        self.refuse("")

    def _typing(self) -> None:
        self.refuse("")
        self.typed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Says the day as the other language writes it."""
        if event.type() == QEvent.Type.LanguageChange and not self.pending:
            self.edit.setText(_said(self._value))
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down step through the days."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            day = read_day(self.edit.text().strip())
            if step and day:
                self.edit.setText(_said(day + timedelta(days=step)))
                self._typing()
                return True
        return super().eventFilter(watched, event)


def _said(day: date | None) -> str:
    """A day as the interface's language writes it in figures; `read_day` reads each of them."""
    if day is None:
        return ""
    language = _IN_FIGURES.get(QLocale().language())
    return say_day(day, language) if language else day.isoformat()


def read_day(text: str) -> date | None:
    """The day that a text means; None when it is none."""
    if not text:
        return None
    # Imported here: a form without a date needs nothing of the exchange.
    from booth.exchange.rows.cells import BadCellError, read_date

    try:
        return read_date(text)
    except BadCellError:
        return None
