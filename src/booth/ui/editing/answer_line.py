"""An answer typed on one line, and beside it at once what Booth has understood."""

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from booth.catalog.values import Attribute, Value
from booth.catalog.wording import say
from booth.errors import BoothError
from booth.languages import Language
from booth.quantity import System, unit_symbol
from booth.ui import theme
from booth.ui.editing.fields.line import LineField
from booth.ui.editing.value_places import answer
from booth.ui.widgets.lines import Lines
from booth.words import sentence

_NAME: Final = 0.34  # shares of the width
_SAID: Final = 0.28
_GAP: Final = 12


class AnswerLine(LineField):
    """The attribute's name with its unit at the left, the line, what was understood at the right."""

    def __init__(self, attribute: Attribute, speaks: Callable[[], tuple[Language, Language, System]]) -> None:
        """`speaks`: the content's language, the interface's language and the units that hold now."""
        super().__init__()
        self.attribute, self._speaks = attribute, speaks
        self._understood, self._kept = "", False
        self._shown, self._mark = "", ""
        self._big, self._small = Lines(theme.font(14), 20, 2), Lines(theme.font(12), 16, 2)
        self.edit.textChanged.connect(self._understand)
        self.edit.textEdited.connect(self._warn)

    @property
    def understood(self) -> str:
        """What the line means, as papers say it; empty for an empty line."""
        return self._understood

    @property
    def kept_as_text(self) -> bool:
        """Whether the line is no figure and will be kept as a text."""
        return self._kept

    def name_it(self, staff: str) -> None:
        """Take the attribute's name in the language that holds now; `staff`: the words that mark what is staff's."""
        content, _, _ = self._speaks()
        unit = unit_symbol(self.attribute.unit, content) if self.attribute.unit else ""
        self._mark = staff
        self._shown = ", ".join(filter(None, (self.attribute.name.best(content) or self.attribute.code, unit)))
        self.edit.setAccessibleName(self._shown)
        self._understand()

    @property
    def label(self) -> str:
        """The attribute's name."""
        content, _, _ = self._speaks()
        return self.attribute.name.best(content) or self.attribute.code

    def refusal_of(self, text: str) -> str:
        """Why a text cannot be taken; empty when it can."""
        try:
            answer(self.attribute, text)
        except BoothError as error:
            return sentence(error, self._speaks()[1])
        return ""

    def _warn(self) -> None:
        self.refuse(self.refusal_of(self.edit.text()))

    def _understand(self) -> None:
        content, _, system = self._speaks()
        try:
            value: Value | None = answer(self.attribute, self.edit.text())
        except BoothError:
            value = None
        self._kept = value is not None and value.quantity is None
        self._understood = say(value, content, system=system) if value is not None else ""
        self.update()

    def _fit(self) -> None:
        super()._fit()
        margins = self._column.contentsMargins()
        left, right = round(self.width() * _NAME), round(self.width() * _SAID)
        if (margins.left(), margins.right()) != (left, right):
            self._column.setContentsMargins(left, margins.top(), right, margins.bottom())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name, line and what is understood keep their shares."""
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, what was understood, and under the line why it is not taken."""
        painter, colours = QPainter(self), theme.palette()
        place = self.edit.geometry()
        room = place.left() - _GAP
        high = self._big.height(self._shown, room) + (16 if self._mark else 0)
        top = max(place.center().y() - high / 2, 0)
        used = self._big.draw(painter, 0, top, room, self._shown, colours.ink)
        self._small.draw(painter, 0, top + used, room, self._mark, colours.second)
        x = place.right() + _GAP
        said, kind, ink = self._understood, self._big, colours.accent
        if self._kept:
            said, kind, ink = self.tr("not understood, kept as text"), self._small, colours.second
        room = self.width() - x
        high = kind.height(said, room)
        kind.draw(painter, x, place.center().y() - high / 2, room, said, ink)
        if self.refusal:
            self._note.draw(
                painter, place.left(), place.bottom() + 5, self.width() - place.left(), self.refusal, colours.danger
            )
