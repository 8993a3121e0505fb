"""The bar at the bottom: what is picked for the brochure, and the ways to compare and to print it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QWidget

from booth.languages import Language
from booth.ui import theme
from booth.ui.selection import Selection
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.lines import Lines

# The bar is on screen before the catalogue is imported.
if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.catalog.values import Asset
    from booth.ui.pictures import PictureCache

HEIGHT: Final = 64
_THUMB: Final = QSize(44, 36)
_GAP: Final = 10
_MOST: Final = 40  # small pictures


@dataclass(frozen=True, slots=True)
class _Picked:
    uid: str
    name: str
    colour: str
    icon: str
    picture: "Asset | None"


class SelectionBar(QWidget):
    """Count, small pictures (a click takes one out), clear, compare, print. Always there, so that nothing jumps."""

    print_wanted = Signal()
    compare_wanted = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.thumbs = Thumbs()
        self._clear = ActionButton("rail")
        self._clear.clicked.connect(self.cleared)
        self._compare = ActionButton("rail", icon="compare")
        self._compare.clicked.connect(self.compare_wanted)
        self._print = ActionButton("bright", icon="print")
        self._print.clicked.connect(self.print_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(12)
        row.addWidget(self.thumbs, 1)
        row.addWidget(self._clear)
        row.addWidget(self._compare)
        row.addWidget(self._print)
        self._say()
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """How many are picked; the buttons are there only when there is something to do."""
        self.thumbs.show_count(count)
        for button in (self._clear, self._compare, self._print):
            button.setVisible(count > 0)
        self._say()

    def _say(self) -> None:
        count = self.thumbs.count
        picked = self.tr("In the brochure: %n", "", count)
        hint = self.tr("Pick products with Space or the circle on a card: they go into the brochure.")
        self.thumbs.say(picked if count else hint)
        self._clear.say(self.tr("Clear"))
        self._compare.say(self.tr("Compare"), "C")
        self._print.say(self.tr("Print brochure"), "Ctrl+P")

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dark ground of the rail."""
        QPainter(self).fillRect(self.rect(), QColor(theme.palette().rail))


class Thumbs(QWidget):
    """Words, then small pictures as far as there is room, then how many more."""

    pressed = Signal(str)  # uid

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._names: list[_Picked] = []
        self._count = 0
        self._catalog: Catalog | None = None
        self._pictures: PictureCache | None = None
        self._bold = Lines(theme.font(14, theme.SEMIBOLD), 20)
        self._quiet = Lines(theme.font(14), 20, 2)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def count(self) -> int:
        """How many products are picked."""
        return self._count

    def use(self, catalog: "Catalog", pictures: "PictureCache") -> None:
        """Where names and pictures come from."""
        self._catalog, self._pictures = catalog, pictures
        pictures.arrived.connect(self.update)

    def show_count(self, count: int) -> None:
        """How many are picked."""
        self._count = count
        self.update()

    def show_selection(self, selection: Selection, language: Language) -> None:
        """The picked products; ones that are gone from the catalogue are left out."""
        self._names = []
        if self._catalog is None:
            return
        kinds = {each.uid: (each.colour, each.icon) for each in self._catalog.categories()}
        rows = [self._catalog.products.row(uid) for uid in selection.uids[:_MOST]]
        for one in self._catalog.products.summaries(rows):
            name = f"{one.code} · {one.name.best(language)}"
            self._names.append(_Picked(one.uid, name, *kinds.get(one.category, ("", "")), one.picture))
        self.update()

    def say(self, words: str) -> None:
        """The words before the pictures."""
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def _place(self, number: int) -> QRect:
        start = round(self._bold.width(self._words)) + 16
        corner = QPoint(start + number * (_THUMB.width() + _GAP), (self.height() - _THUMB.height()) // 2)
        return QRect(corner, _THUMB)

    def _shown(self) -> int:
        """How many pictures there is room for."""
        full = sum(1 for n in range(len(self._names)) if self._place(n).right() <= self.width())
        more = full < self._count
        return max(full - 1, 0) if more else full

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words and pictures."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if not self._count:
            height = self._quiet.height(self._words, self.width())
            y = (self.height() - height) / 2
            self._quiet.draw(painter, 0, y, self.width(), self._words, colours.on_rail_second)
            return
        middle = (self.height() - 20) / 2
        self._bold.draw(painter, 0, middle, self.width(), self._words, colours.on_rail)
        shown = self._shown()
        for number in range(shown):
            self._draw_thumb(painter, number)
        if shown < self._count:
            place = self._place(shown)
            words = f"+{self._count - shown}"
            self._bold.draw(painter, place.left() + 4, middle, 80, words, colours.on_rail_second)

    def _draw_thumb(self, painter: QPainter, number: int) -> None:
        picked = self._names[number]
        place = QRectF(self._place(number))
        shape = QPainterPath()
        shape.addRoundedRect(place, 5, 5)
        shade = theme.shade(picked.colour)
        room = QSize(_THUMB.width() - 8, _THUMB.height() - 6)
        ratio = self.devicePixelRatioF()
        picture = self._pictures.picture(picked.picture, room, ratio) if self._pictures else None
        ground = self._pictures.ground(picked.picture, shade.tint) if self._pictures else shade.tint
        painter.fillPath(shape, QColor(ground))
        if picture is not None:
            size = picture.deviceIndependentSize()
            corner = place.center() - QPointF(size.width() / 2, size.height() / 2)
            painter.drawPixmap(corner, picture)
        elif self._pictures is None or self._pictures.missing(picked.picture):
            spot = QRect(round(place.center().x()) - 10, round(place.center().y()) - 10, 20, 20)
            theme.icon(picked.icon or "no_picture", shade.ink).paint(painter, spot)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes the product out."""
        number = self._at(event.position().toPoint())
        if number >= 0:
            self.pressed.emit(self._names[number].uid)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a picture can be pressed."""
        over = self._at(event.position().toPoint()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Tell the name of the product under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._at(event.pos())
            if number >= 0:
                words = self.tr("{name}. Click to remove it.").replace("{name}", self._names[number].name)
                QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room for pictures."""
        self.update()

    def _at(self, point: QPoint) -> int:
        return next((n for n in range(self._shown()) if self._place(n).contains(point)), -1)
