"""The pages as they will be printed, out of the same bytes."""

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMargins, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from booth.ui import theme

_STEP = 1.25
_EDGE = 24  # pixels of the desk around a page
_CLOSEST, _FURTHEST = 5.0, 0.2


class Preview(QWidget):
    """Shows a PDF, one page fitted to the room at first. A new edition keeps the page that was looked at."""

    page_turned = Signal(int)  # number of the page, from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._view = QPdfView(self)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        # A fitted page leaves the spacing free, so it is what stands above and below one page.
        self._view.setPageSpacing(2 * _EDGE)
        self._view.setDocumentMargins(QMargins(_EDGE, _EDGE, _EDGE, _EDGE))
        self._view.pageNavigator().currentPageChanged.connect(self.page_turned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self.setFocusProxy(self._view)
        self._dress()

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self._document.pageCount()

    @property
    def page(self) -> int:
        """Which page is looked at, from 0."""
        return max(self._view.pageNavigator().currentPage(), 0)

    @property
    def shown(self) -> bytes:
        """The bytes that the pages are drawn from."""
        return bytes(self._buffer.data().data()) if self._buffer is not None else b""

    def show_pdf(self, data: bytes) -> bool:
        """Show these bytes; answers whether they could be read."""
        looked_at, bar = self.page, self._view.verticalScrollBar().value()
        same_count = self.pages
        self._document.close()
        buffer = QBuffer(self)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(buffer)
        if self._buffer is not None:
            self._buffer.deleteLater()
        self._buffer = buffer
        if self.pages == same_count and looked_at < self.pages:
            self._view.verticalScrollBar().setValue(bar)
        return self._document.error() == QPdfDocument.Error.None_

    def clear(self) -> None:
        """Show nothing."""
        self._document.close()
        if self._buffer is not None:
            self._buffer.deleteLater()
            self._buffer = None

    def closer(self) -> None:
        """One step closer."""
        self._zoom(_STEP)

    def further(self) -> None:
        """One step back."""
        self._zoom(1 / _STEP)

    def whole(self) -> None:
        """The whole page again."""
        self._view.setZoomMode(QPdfView.ZoomMode.FitInView)

    def _zoom(self, step: float) -> None:
        now = self._view.zoomFactor()
        if self._view.zoomMode() == QPdfView.ZoomMode.FitInView and self.pages:
            height = self._document.pagePointSize(self.page).height()
            now = self._view.viewport().height() / max(height, 1.0) / (self.logicalDpiY() / 72)
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(max(now * step, _FURTHEST), _CLOSEST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ − 0 look closer and back."""
        acts = {
            Qt.Key.Key_Plus: self.closer,
            Qt.Key.Key_Equal: self.closer,
            Qt.Key.Key_Minus: self.further,
            Qt.Key.Key_0: self.whole,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def changeEvent(self, event: QEvent) -> None:
        """The desk under the pages takes the colour of the scheme."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        colours = theme.palette()
        desk = QColor(theme.mix(colours.line, colours.ground, 0.6))
        if self._view.palette().color(QPalette.ColorRole.Dark) != desk:
            dressed = self._view.palette()
            dressed.setColor(QPalette.ColorRole.Dark, desk)
            self._view.setPalette(dressed)
