"""Beside the form: the product as its page reads, or its sheet as it prints, brought up to date as one types."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from booth.catalog import figures
from booth.catalog.store import Catalog
from booth.catalog.values import Product
from booth.settings import Settings
from booth.ui.editing.reading_view import ReadingView
from booth.ui.jobs import Job, Jobs
from booth.ui.widgets.idle_bar import idle_bar
from booth.ui.widgets.segmented import Segmented
from booth.ui.widgets.words_label import WordsLabel

PAGE, SHEET = "page", "sheet"
_CALM: Final = 350  # milliseconds without a change, then the sheet is printed again


class SheetImage(QWidget):
    """The sheet's pages as one picture, as wide as the place; the old one stays until the new one is there."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def empty(self) -> bool:
        """Whether no sheet has come yet."""
        return self._picture.isNull()

    def show_picture(self, image: QImage) -> None:
        """Replace the pages."""
        self._picture = QPixmap.fromImage(image)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """A page keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the pages are at this width."""
        if self.empty:
            return round(width * 1.414)
        return round(width * self._picture.height() / self._picture.width())

    def sizeHint(self) -> QSize:
        """A page of the width that it has."""
        return QSize(420, self.heightForWidth(max(self.width(), 320)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the pages are at this width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages, or white paper where none has come yet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.empty:
            painter.fillRect(self.rect(), QColor("#FFFFFF"))
        else:
            painter.drawPixmap(self.rect(), self._picture)


class FormPreview(QWidget):
    """A switch between page and sheet, and below it what was chosen."""

    failed = Signal(object)

    def __init__(self, catalog: Catalog, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._product: Product | None = None
        self._printing: Job | None = None
        self._again = False
        self.choice = Segmented()
        self._note = WordsLabel(12, "third", wrap=True)
        self.page, self.sheet = ReadingView(), SheetImage()
        self._stack = QStackedWidget()
        for shown in (self.page, self.sheet):
            self._stack.addWidget(_scrolled(shown))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read)
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self._calm.timeout.connect(self._print)
        top = QHBoxLayout()
        top.addWidget(self.choice)
        top.addWidget(self._note, 1)
        top.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 24, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(320)
        self.choice.changed.connect(self._choose)
        self._say()

    def show_product(self, product: Product) -> None:
        """Show what has become of the product."""
        other = self._product is None or self._product.uid != product.uid
        self._product = product
        if self.choice.chosen == PAGE:
            self._soon.start()
        elif other:
            self._print()
        else:
            self._calm.start()

    def _read(self) -> None:
        """The page, in a turn of its own; its key figures are reckoned from the values as they are now."""
        if self._product is not None and self.choice.chosen == PAGE:
            product = replace(self._product, figures=figures.of(self._product))
            self.page.show_product(product, self._settings.content_language, self._settings.system)

    def settings_changed(self) -> None:
        """Another language of the content, or other units."""
        if self._product is not None:
            self.show_product(self._product)

    def choose(self, key: str) -> None:
        """Show the page or the sheet."""
        self.choice.choose(key)
        self._choose(key)

    def _choose(self, key: str) -> None:
        self._stack.setCurrentIndex(0 if key == PAGE else 1)
        if self._product is not None:
            product, self._product = self._product, None
            self.show_product(product)

    def _print(self) -> None:
        """Print the sheet to a picture, in a worker; one at a time, the newest state last."""
        if self._product is None or self.choice.chosen != SHEET:
            return
        if self._printing is not None:
            self._again = True
            return
        from booth.ui.editing.sheet_picture import draw_sheet

        wide = round(max(self.sheet.width(), 320) * self.devicePixelRatio())
        language, system = self._settings.content_language, self._settings.system
        work = partial(draw_sheet, self._catalog, self._product, language, system, wide)
        self._printing = self._jobs.run(work, self._printed, owner=self, failed=self._not_printed)

    def _printed(self, image: QImage) -> None:
        self._printing = None
        self.sheet.show_picture(image)
        if self._again:
            self._again = False
            self._print()

    def _not_printed(self, error: BaseException) -> None:
        self._printing, self._again = None, False
        self.failed.emit(error)

    def _say(self) -> None:
        self.choice.set_choices(((PAGE, self.tr("Page")), (SHEET, self.tr("Sheet"))))

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other language's words, the other scheme's colours."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._say()
            self.settings_changed()
        super().changeEvent(event)


class _Held(QWidget):
    """What is scrolled: any height, so that the area asks for the one that belongs to the width."""

    def minimumSizeHint(self) -> QSize:
        """The width of its parts."""
        return QSize(super().minimumSizeHint().width(), 0)


def _scrolled(shown: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    idle_bar(area.verticalScrollBar())
    held = _Held()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 4, 24)
    column.addWidget(shown)
    column.addStretch(1)
    area.setWidget(held)
    area.viewport().setAutoFillBackground(False)
    held.setAutoFillBackground(False)
    return area
