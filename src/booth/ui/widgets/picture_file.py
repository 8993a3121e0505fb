"""A picture that can be fetched: where from, what kind, and how large it is by itself."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSizeF

VECTOR = "image/svg+xml"


@dataclass(frozen=True, slots=True)
class PictureFile:
    """`find` answers the file, or None when it is gone; it may take its time and is called by a worker."""

    key: str  # the same for the same picture
    find: Callable[[], Path | None]
    vector: bool
    width: int
    height: int

    @property
    def size(self) -> QSizeF:
        """Its own proportions; four to three where nobody knows them."""
        known = self.width > 0 and self.height > 0
        return QSizeF(self.width, self.height) if known else QSizeF(4, 3)
