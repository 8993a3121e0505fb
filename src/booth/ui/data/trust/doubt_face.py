"""How a doubt is drawn: the product and field, what stands there, what the mend would put, and why."""

from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from booth.catalog.trust import saying
from booth.catalog.trust.doubt import Doubt, Doubtful
from booth.catalog.trust.saying import Attributes
from booth.languages import Language
from booth.ui import theme
from booth.ui.data.trust.doubting import Row
from booth.ui.data.trust.row_list import HEADING
from booth.ui.widgets.lines import Lines
from booth.words import word

_SIDE: Final = 16
_ARROW: Final = 24
_SPACES: Final = str.maketrans({" ": "·", "\u00a0": "·", "\n": "↵"})  # in a text whose spaces are doubted


class DoubtFace:
    """Three lines a doubt; a kind is a heading with its count."""

    height: int = 88

    def __init__(self) -> None:
        self.rows: tuple[Row, ...] = ()
        self.language: Language = "en"
        self.attributes: Attributes = {}
        self.taken_out = ""  # the words for a mend that leaves nothing
        self._bold = Lines(theme.font(14, theme.SEMIBOLD), 20)
        self._plain = Lines(theme.font(14), 20)
        self._small = Lines(theme.font(12), 16)

    def draw(self, painter: QPainter, row: int, area: QRect) -> None:
        """A heading or a doubt."""
        one = self.rows[row]
        if one.doubt is None:
            self._draw_heading(painter, one, area)
            return
        colours, x = theme.palette(), area.left() + _SIDE
        width = area.width() - 2 * _SIDE
        code = min(self._bold.width(one.doubt.code) + 2, width / 2)
        self._bold.draw(painter, x, area.top() + 10, code, one.doubt.code, colours.ink)
        self._plain.draw(
            painter, x + code + 12, area.top() + 10, width - code - 12, self.field(one.doubt), colours.second
        )
        self._draw_change(painter, one, x, area.top() + 34, width)
        self._small.draw(painter, x, area.top() + 60, width, saying.doubt(one.doubt, self.language), colours.third)

    def _draw_heading(self, painter: QPainter, one: Row, area: QRect) -> None:
        colours, x, top = theme.palette(), area.left() + _SIDE, area.top() + (HEADING - 20) // 2 + 4
        words = self.kind(one)
        width = self._bold.width(words) + 2
        self._bold.draw(painter, x, top, area.width() - 2 * _SIDE, words, colours.ink)
        self._plain.draw(painter, x + width + 8, top, 80, str(one.count), colours.third)

    def _draw_change(self, painter: QPainter, one: Row, x: float, y: float, width: float) -> None:
        """What stands there, and after an arrow what would stand there."""
        colours = theme.palette()
        seen, better = self.change(one)
        if not better:
            self._plain.draw(painter, x, y, width, seen, colours.ink)
            return
        # Each takes what it needs; where both are long they share.
        half = (width - _ARROW) / 2
        left = min(self._plain.width(seen) + 2, max(half, width - _ARROW - self._bold.width(better) - 2))
        self._plain.draw(painter, x, y, left, seen, colours.danger)
        self._plain.draw(painter, x + left + 4, y, _ARROW, "→", colours.third)
        self._bold.draw(painter, x + left + _ARROW, y, width - left - _ARROW, better, colours.accent)

    def change(self, one: Row) -> tuple[str, str]:
        """What is seen and what would stand there, as they are drawn."""
        doubt = one.doubt
        if doubt is None:
            return "", ""
        better = doubt.instead or (self.taken_out if doubt.mend is not None else "")
        if doubt.kind is Doubtful.SPACES:
            return doubt.seen.translate(_SPACES), better.translate(_SPACES)
        return doubt.seen, better

    def kind(self, one: Row) -> str:
        """What kind of doubt it is."""
        return word(f"trust.kinds.{one.kind}", self.language)

    def field(self, doubt: Doubt) -> str:
        """What the doubted field is called."""
        return saying.field(doubt.field, self.language, self.attributes, doubt.language)

    def words(self, row: int) -> str:
        """All that is drawn, in one line."""
        one = self.rows[row]
        if one.doubt is None:
            return f"{self.kind(one)}, {one.count}"
        seen, better = self.change(one)
        change = f"{seen} → {better}" if better else seen
        reason = saying.doubt(one.doubt, self.language)
        return ", ".join((one.doubt.code, self.field(one.doubt), change, reason))

    def heading(self, row: int) -> bool:
        """Kinds cannot be chosen."""
        return self.rows[row].doubt is None
