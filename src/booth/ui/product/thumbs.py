"""The row under the large picture: one small picture for each view of the product."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from booth.catalog.values import Asset
from booth.ui.pictures import PictureCache
from booth.ui.reading.spot import PictureSpot
from booth.ui.theme import palette

_SIZE = QSize(96, 68)
_MOST = 12


class Thumb(QAbstractButton):
    """A small picture that is pressed to see it large."""

    def __init__(self, pictures: PictureCache) -> None:
        super().__init__()
        self._spot = PictureSpot(self, pictures)
        self._tint = ""
        self.setCheckable(True)
        self.setFixedSize(_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_asset(self, asset: Asset, words: str, tint: str) -> None:
        """Shows an asset; `words` name it for a screen reader and in the tip, `tint` is its ground."""
        self._spot.show(asset)
        self._tint = tint
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, picture, and a border that tells which one is large."""
        colours, painter = palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked() or self.hasFocus()
        inset = 1.0 if chosen else 0.5
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        painter.fillPath(shape, QColor(self._spot.ground(self._tint or colours.surface)))
        self._spot.draw(painter, QRectF(self.rect()).adjusted(8, 6, -8, -6))
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.line), 2 if chosen else 1))
        painter.drawPath(shape)


class Thumbs(QWidget):
    """The row of thumbs. Its height is kept where there is one picture or none, so that nothing jumps."""

    chosen = Signal(int)

    def __init__(self, pictures: PictureCache) -> None:
        super().__init__()
        self._pictures = pictures
        self._thumbs: list[Thumb] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addStretch(1)
        self.setFixedHeight(_SIZE.height())

    def show_assets(self, assets: Sequence[Asset], words: Sequence[str], tint: str) -> None:
        """A thumb for each picture when there are two or more; thumbs are kept and used again."""
        pairs = list(zip(assets, words, strict=True))[:_MOST] if len(assets) > 1 else []
        while len(self._thumbs) < len(pairs):
            thumb = Thumb(self._pictures)
            self._group.addButton(thumb, len(self._thumbs))
            self._row.insertWidget(len(self._thumbs), thumb)
            self._thumbs.append(thumb)
        for number, thumb in enumerate(self._thumbs):
            thumb.setVisible(number < len(pairs))
            if number < len(pairs):
                thumb.show_asset(*pairs[number], tint)
        if pairs:
            self._thumbs[0].setChecked(True)

    def choose(self, number: int) -> None:
        """Marks the picture that is large now."""
        if number < len(self._thumbs):
            self._thumbs[number].setChecked(True)
