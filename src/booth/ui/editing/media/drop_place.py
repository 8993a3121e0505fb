"""A place that files and pictures may be let go over: a ring says so while they are held there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from booth.ui import theme


class DropPlace(QWidget):
    """Tells what was let go; it takes it only while drops are accepted."""

    dropped = Signal(object)  # QMimeData, to be read at once

    def __init__(self) -> None:
        super().__init__()
        self._hovered = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures, nothing else."""
        data = event.mimeData()
        if data.hasUrls() or data.hasImage():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._hover(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went on."""
        self._hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Let go. Copied, never moved: what lies outside stays where it is."""
        self._hover(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(event.mimeData())

    def _hover(self, hovered: bool) -> None:
        self._hovered = hovered
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        if self._hovered:
            painter, colours = QPainter(self), theme.palette()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(colours.accent_tint))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
