"""A label for a text that is data: plain, wrapped, coloured by the part it plays."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from booth.ui.theme import Palette, palette
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
        self._sheet = self._said = ""
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
        colour = self._ink if self._ink.startswith("#") else str(getattr(self._colours(), self._ink))
        sheet = f"color: {colour}; background: transparent; font-size: {self._size}px; font-weight: {self._weight};"
        if sheet != self._sheet:
            self._sheet = sheet
            self.setStyleSheet(sheet)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the ink of the other scheme."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._dress()
        super().changeEvent(event)
