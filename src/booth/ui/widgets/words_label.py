"""A label for a text that is data: plain, wrapped, coloured by the part it plays."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QLabel

from booth.ui.theme import Palette, font, palette
from booth.ui.widgets.line_ends import held, parted

_MOST: Final = 5000  # letters


class WordsLabel(QLabel):
    """Plain text in one size, weight and ink. Markup in it stays text, links stay words."""

    def __init__(
        self,
        size: int,
        ink: str = "ink",
        *,
        weight: int = 400,
        wrap: bool = False,
        chosen: bool = False,
        colours: Callable[[], Palette] = palette,
    ) -> None:
        """`ink`: a colour of the palette by name, or "#RRGGBB"; `chosen`: the reader may mark and copy it."""
        super().__init__()
        self._size, self._weight, self._ink, self._colours = size, weight, ink, colours
        self._said = ""
        self._worn: tuple[str, int, int] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        marked = Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(marked if chosen else Qt.TextInteractionFlag.NoTextInteraction)
        self._dress()

    def setText(self, text: str) -> None:
        """Says the text; one that goes on for pages is cut, for a label is no place to read a book."""
        self._said = text if len(text) <= _MOST else text[:_MOST].rstrip() + "…"
        super().setText(parted(held(self._said)) if self.wordWrap() else self._said)

    def text(self) -> str:
        """What it says, without the marks that hold words together at a line's end."""
        return self._said

    def set_ink(self, ink: str) -> None:
        """Takes another colour."""
        self._ink = ink
        self._dress()

    def set_size(self, size: int) -> None:
        """Takes another size, in pixels."""
        self._size = size
        self._dress()

    def _dress(self) -> None:
        """By font and palette: a sheet of its own would be read anew each time the label or what is around it moves."""
        colour = self._ink if self._ink.startswith("#") else str(getattr(self._colours(), self._ink))
        worn = (colour, self._size, self._weight)
        if worn != self._worn:
            self._worn = worn
            self.setFont(font(self._size, QFont.Weight(self._weight)))
            ink = QPalette()
            ink.setColor(QPalette.ColorRole.WindowText, QColor(colour))
            self.setPalette(ink)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the ink of the other scheme."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._dress()
        super().changeEvent(event)
