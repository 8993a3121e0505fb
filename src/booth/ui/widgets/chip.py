"""A short word on a coloured ground: a category, "sample data", "draft"."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy


class Chip(QLabel):
    """One or two words in small bold type; empty ones take no room."""

    def __init__(self, size: int = 12) -> None:
        super().__init__()
        self._size = size
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, ink: str, ground: str, border: str = "") -> None:
        """Says the words in these colours ("#RRGGBB")."""
        self.setText(words)
        self.setVisible(bool(words))
        sheet = (
            f"color: {ink}; background: {ground}; font-size: {self._size}px; font-weight: 600;"
            f"border: 1px solid {border or ground}; border-radius: {self._size}px;"
            f"padding: {self._size // 4}px {self._size * 3 // 4}px;"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
