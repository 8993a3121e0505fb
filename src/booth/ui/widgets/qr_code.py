"""A QR code drawn as squares, sharp at any size."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

# Modules of white around the code: ISO/IEC 18004 asks for four.
_QUIET = 4


class QrCode(QWidget):
    """A code in black on white, whatever the scheme: cameras read nothing else for certain."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[bytes, ...] = ()

    def show_text(self, text: str, most: int) -> None:
        """Encodes any text (UTF-8) with medium error correction, at the largest even size within `most` pixels."""
        import segno  # not needed before somebody asks for a code

        self._rows = tuple(bytes(row) for row in segno.make(text, error="m", micro=False).matrix)
        count = len(self._rows) + 2 * _QUIET
        side = count * max(1, most // count)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole pixels for each module: a half one blurs."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        if not self._rows:
            return
        count = len(self._rows) + 2 * _QUIET
        module = max(1, min(self.width(), self.height()) // count)
        left = (self.width() - module * len(self._rows)) // 2
        top = (self.height() - module * len(self._rows)) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRect(left + x * module, top + y * module, module, module), QColor("#000000"))
