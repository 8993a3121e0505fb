"""An exhibitor's PDF shown in the window: checked in a child process first, drawn by QtPdf then."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.jobs import Jobs
from booth.ui.reading.pdf_check import check_apart
from booth.ui.theme import palette
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.overlay import Overlay
from booth.ui.widgets.words_label import WordsLabel
from booth.words import sentence

_CLOSEST, _FURTHEST, _STEP = 6.0, 0.2, 1.25


class DocumentReader(Overlay):
    """One document at a time over the page. Imported when the first one is opened: QtPdf takes 0.1 s."""

    def __init__(self, parent: QWidget, jobs: Jobs, settings: Settings) -> None:
        super().__init__(parent, fill=True)
        self._jobs = jobs
        self._settings = settings
        self._turn = 0
        self._document = QPdfDocument(self)
        self._view = QPdfView(self.panel)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setFrameShape(QPdfView.Shape.NoFrame)
        self._state = WordsLabel(16, "second", wrap=True)
        self._state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = WordsLabel(14, "second")
        self.tools.addWidget(self._pages)
        self._further, self._whole, self._closer = (
            self._tool(icon, act) for icon, act in (("minus", self.further), ("fit", self.whole), ("plus", self.closer))
        )
        self.body.addWidget(self._view, 1)
        self.body.addWidget(self._state, 1)
        self._view.pageNavigator().currentPageChanged.connect(self._tell_page)

    def _tool(self, icon: str, act: Callable[[], None]) -> ActionButton:
        button = ActionButton(icon=icon, parent=self.panel)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(act)
        self.tools.addWidget(button)
        return button

    def _dress(self) -> None:
        super()._dress()
        ground = self.palette()
        ground.setColor(QPalette.ColorRole.Dark, QColor(palette().hover))  # what QPdfView paints round the pages
        self._view.setPalette(ground)

    def show_document(self, path: Path, name: str, title: str) -> None:
        """Opens the panel at once and the document when it has passed its check; `name`: the file as people know it."""
        self._turn += 1
        turn = self._turn
        self.title.setText(title)
        self._document.close()
        self._pages.setText("")
        self._say(self.tr("Opening the document…"))
        self.open()

        def done(_: object) -> None:
            if turn == self._turn:
                self._load(path, name)

        def failed(error: BaseException) -> None:
            if turn == self._turn:
                self._say(
                    sentence(
                        error if isinstance(error, BoothError) else _refused(name), self._settings.interface_language
                    )
                )

        self._jobs.run(partial(check_apart, path, name), done, owner=self, failed=failed)

    def _load(self, path: Path, name: str) -> None:
        if self._document.load(str(path)) != QPdfDocument.Error.None_:
            self._say(sentence(_refused(name), self._settings.interface_language))
            return
        self._state.hide()
        self._view.show()
        self.whole()
        self._tell_page(0)

    def _say(self, words: str) -> None:
        self._view.hide()
        self._state.setText(words)
        self._state.show()

    def _tell_page(self, page: int) -> None:
        words = self.tr("Page {page} of {pages}")
        self._pages.setText(words.format(page=page + 1, pages=self._document.pageCount()))

    def _retell(self) -> None:
        super()._retell()
        self._closer.setToolTip(self.tr("Zoom in (+)"))
        self._further.setToolTip(self.tr("Zoom out (−)"))
        self._whole.setToolTip(self.tr("Fit the width (0)"))
        if self._document.pageCount():
            self._tell_page(self._view.pageNavigator().currentPage())

    # looking closer

    def closer(self) -> None:
        """One step closer."""
        self._zoom(_STEP)

    def further(self) -> None:
        """One step back."""
        self._zoom(1 / _STEP)

    def whole(self) -> None:
        """The page's whole width again."""
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _zoom(self, step: float) -> None:
        now = self._view.zoomFactor()
        if self._view.zoomMode() == QPdfView.ZoomMode.FitToWidth:
            page = self._document.pagePointSize(max(self._view.pageNavigator().currentPage(), 0)).width()
            now = self._view.viewport().width() / max(page, 1.0) / (self.logicalDpiX() / 72)
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(max(now * step, _FURTHEST), _CLOSEST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ − 0 look closer; arrows, PgUp and PgDn turn the pages; Esc closes."""
        bar = self._view.verticalScrollBar()
        key = Qt.Key(event.key())
        acts = {
            Qt.Key.Key_Plus: self.closer,
            Qt.Key.Key_Equal: self.closer,
            Qt.Key.Key_Minus: self.further,
            Qt.Key.Key_0: self.whole,
            Qt.Key.Key_Down: partial(bar.setValue, bar.value() + 60),
            Qt.Key.Key_Up: partial(bar.setValue, bar.value() - 60),
            Qt.Key.Key_PageDown: partial(bar.setValue, bar.value() + bar.pageStep()),
            Qt.Key.Key_PageUp: partial(bar.setValue, bar.value() - bar.pageStep()),
            Qt.Key.Key_Home: partial(bar.setValue, 0),
            Qt.Key.Key_End: partial(bar.setValue, bar.maximum()),
        }
        if key in acts:
            acts[key]()
            event.accept()
        else:
            super().keyPressEvent(event)


def _refused(name: str) -> BoothError:
    return BoothError("document_unreadable", file=name)
