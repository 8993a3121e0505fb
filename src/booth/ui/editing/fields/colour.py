"""A colour, as "#RRGGBB": typed, or picked from a palette."""

import re

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QWidget

from booth.ui import theme
from booth.ui.editing.fields.line import LineField
from booth.ui.editing.fields.square import SquareButton
from booth.ui.theme import Palette

_COLOUR = re.compile(r"#?([0-9A-Fa-f]{6})")


class Swatch(SquareButton):
    """The colour itself; pressed, it opens the palette."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = ""

    def show_colour(self, colour: str) -> None:
        """Fill it; an empty colour is drawn as none."""
        self._colour = colour
        self.update()

    def ground(self, colours: Palette) -> str:
        """The colour itself."""
        return self._colour or colours.surface

    def draw(self, painter: QPainter, colours: Palette) -> None:
        """A stroke across an empty one."""
        if not self._colour:
            painter.setPen(QPen(QColor(colours.third), 1))
            painter.drawLine(10, self.height() - 10, self.width() - 10, 10)


class ColourField(LineField):
    """A label, the colour, and its number. An empty one means: none of its own."""

    def __init__(self, label: str = "") -> None:
        super().__init__(label)
        self.swatch = Swatch()
        row, held = QHBoxLayout(), QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._column.removeWidget(self.edit)
        row.addWidget(self.swatch)
        row.addWidget(self.edit, 1)
        held.setLayout(row)
        self._column.addWidget(held)
        self.edit.setMaxLength(7)
        self.edit.setPlaceholderText("#RRGGBB")
        self.edit.textChanged.connect(self._show)
        self.swatch.clicked.connect(self.pick)
        self._dress()

    def commit(self) -> None:
        """Take the line as the colour, or say that it is none and keep both."""
        text = self.edit.text().strip()
        colour = _read(text)
        if colour is None:
            self.refuse(self.tr("This is no colour. Write it as #0B6B78."))
            return
        self.refuse("")
        self.edit.setText(colour)
        super().commit()

    def pick(self) -> None:
        """Open the palette at the colour that stands here."""
        picked = QColorDialog.getColor(QColor(self.value or theme.palette().accent), self, self.label)
        if picked.isValid():
            self.edit.setText(picked.name().upper())
            self.commit()

    def _show(self, text: str) -> None:
        self.swatch.show_colour(_read(text) or "")

    def _dress(self) -> None:
        self.swatch.setAccessibleName(self.tr("Pick a colour"))
        self.swatch.setToolTip(self.tr("Pick a colour"))

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other language's words."""
        if event.type() == QEvent.Type.LanguageChange:
            self._dress()
        super().changeEvent(event)


def _read(text: str) -> str | None:
    """The colour as "#RRGGBB", an empty one for no text; None when it is no colour."""
    if not text.strip():
        return ""
    found = _COLOUR.fullmatch(text.strip())
    return f"#{found[1].upper()}" if found else None
