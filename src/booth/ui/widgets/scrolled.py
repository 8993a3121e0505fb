"""A page of cards that scrolls as a whole, on the window's own ground."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

EDGE: Final = 24  # pixels beside the cards


def fill_scrolled(place: QWidget, cards: QWidget) -> None:
    """Fill a widget with cards at its left, as wide as they may be; the keyboard goes to what stands on them."""
    page, area = QWidget(), QScrollArea()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(EDGE, 16, EDGE, 24)
    # In a row, for a column would reckon the height of wrapped text for the whole page's width.
    row = QHBoxLayout()
    row.addWidget(cards, 1)
    row.addStretch(0)
    outer.addLayout(row)
    outer.addStretch(1)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    area.viewport().setAutoFillBackground(False)
    page.setAutoFillBackground(False)
    whole = QVBoxLayout(place)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(area)
