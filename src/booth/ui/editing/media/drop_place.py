"""A place that files and pictures may be let go over: a ring says so while they are held there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from booth.ui import theme


class _Ring(QWidget):
    """Lies over everything in the place and lets everything through."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tint that what lies below is read through, and a dashed line."""
        painter, tint = QPainter(self), QColor(theme.palette().accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tint, 2, Qt.PenStyle.DashLine))
        tint.setAlpha(28)
        painter.setBrush(tint)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)


class DropPlace(QWidget):
    """Tells what was let go; it takes it only while drops are accepted."""

    dropped = Signal(object)  # QMimeData, to be read at once

    def __init__(self) -> None:
        super().__init__()
        self._ring = _Ring(self)

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
        self._ring.setGeometry(self.rect())
        self._ring.raise_()
        self._ring.setVisible(hovered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ring follows."""
        super().resizeEvent(event)
        self._ring.setGeometry(self.rect())
