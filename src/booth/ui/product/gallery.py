"""The product's pictures: one large, to be looked into, the others small under it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booth.catalog.store import Catalog, CopySize
from booth.catalog.values import Asset, Product
from booth.languages import Language
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.product.thumbs import Thumbs
from booth.ui.reading.assets import shown
from booth.ui.reading.lines import pictures as gallery_of
from booth.ui.reading.rows import tagged
from booth.ui.theme import palette, shade
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.picture_view import PictureView
from booth.ui.widgets.words_label import WordsLabel

_SHAPE = 0.72  # height of the large picture to its width
_LEAST, _MOST = 240, 760
_GAP = 12


class Gallery(QWidget):
    """Keeps its size whatever it shows, so that nothing beside it moves."""

    def __init__(self, catalog: Catalog, pictures: PictureCache, jobs: Jobs) -> None:
        super().__init__()
        self._catalog = catalog
        self._assets: Sequence[Asset] = ()
        self._words: list[str] = []
        self._colour = self._sign = ""
        self._number = 0
        self.view = PictureView(jobs)
        self._thumbs = Thumbs(pictures)
        self._thumbs.chosen.connect(self.show_number)
        self._caption = WordsLabel(12, "third")
        self._tools = QWidget(self.view)
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._buttons = [self._tool(row, icon, act) for icon, act in self._acts()]
        self.view.looked.connect(self._offer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for part in (self.view, self._thumbs, self._caption):
            column.addWidget(part)
        column.addStretch(1)
        self._retell()

    def _acts(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        return (("minus", self.view.further), ("plus", self.view.closer), ("fit", self.view.whole))

    def _tool(self, row: QHBoxLayout, icon: str, act: Callable[[], None]) -> ActionButton:
        button = ActionButton(icon=icon)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(act)
        row.addWidget(button)
        return button

    def show_product(self, product: Product, language: Language) -> None:
        """Shows the product's pictures, the first of them large."""
        self._assets = gallery_of(product)
        self._words = [tagged(asset.caption.said(language), language) for asset in self._assets]
        self._colour, self._sign = product.category.colour, product.category.icon
        tint = shade(self._colour).tint
        self._thumbs.show_assets(self._assets, self._words, tint)
        self._thumbs.setVisible(len(self._assets) > 1)
        self._fit()
        self._tools.setVisible(bool(self._assets))
        self._caption.setVisible(any(self._words))
        self._dress()
        self.show_number(0)

    def show_number(self, number: int) -> None:
        """Shows one of the pictures large, counted from 0."""
        asset = self._assets[number] if number < len(self._assets) else None
        self._number = number
        sign = self._sign or "no_picture"
        self.view.show_picture(shown(self._catalog, asset, CopySize.PRINT), self.tr("No picture yet"), sign)
        self._caption.setText(self._words[number] if asset else "")
        self._thumbs.choose(number)

    def step(self, by: int) -> None:
        """The next picture, or the one before."""
        if self._assets:
            self.show_number((self._number + by) % len(self._assets))

    def _offer(self, zoom: float) -> None:
        further, _, whole = self._buttons
        further.setEnabled(zoom > 1.0)
        whole.setEnabled(zoom > 1.0)

    def _dress(self) -> None:
        colours = palette()
        self.view.set_colours(shade(self._colour).tint, colours.line, colours.second)

    def _retell(self) -> None:
        further, closer, whole = self._buttons
        further.setToolTip(self.tr("Zoom out (−)"))
        closer.setToolTip(self.tr("Zoom in (+, wheel, double click)"))
        whole.setToolTip(self.tr("Whole picture (0)"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture's height follows the width."""
        self._fit()

    def _fit(self) -> None:
        """A single picture takes the place of the small ones too; the tools keep their corner."""
        height = min(max(round(self.width() * _SHAPE), _LEAST), _MOST)
        if len(self._assets) == 1:
            height += self._thumbs.height() + _GAP
        self.view.setFixedHeight(height)
        self._tools.adjustSize()
        self._tools.move(self.width() - self._tools.width() - 12, height - self._tools.height() - 12)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other scheme's colours, the other language's words."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._dress()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)
