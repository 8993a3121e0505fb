"""How the rows of completeness are drawn: a maker with a bar per language, a product with what it lacks."""

from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from booth.catalog.trust import saying
from booth.catalog.trust.needs import Need
from booth.languages import LANGUAGES, Language
from booth.ui import theme
from booth.ui.data.trust.bar import draw_bar
from booth.ui.data.trust.looking import Maker, Row
from booth.ui.widgets.count import grouped
from booth.ui.widgets.lines import Lines

SIDE: Final = 16
_BAR: Final = 96
_SHARE: Final = 56  # "100 %"
_GAP: Final = 16  # between the bars of the languages
_BETWEEN: Final = "  ·  "


class MakerFace:
    """A maker's name, and below it how far each language is."""

    height: int = 72

    def __init__(self) -> None:
        self.makers: tuple[Maker, ...] = ()
        self.all = ""  # the words for all of them
        self._name = Lines(theme.font(14, theme.SEMIBOLD), 20)
        self._small = Lines(theme.font(12), 16)

    def draw(self, painter: QPainter, row: int, area: QRect) -> None:
        """Name and how many lack something; three bars."""
        colours, maker = theme.palette(), self.makers[row]
        told = f"{grouped(maker.lacking)} / {grouped(maker.products)}" if maker.lacking else "✓"
        right = self._small.width(told) + 2
        x, width = area.left() + SIDE, area.width() - 2 * SIDE
        ink = colours.second if maker.lacking else colours.accent
        self._name.draw(painter, x, area.top() + 10, width - right - 8, maker.name or self.all, colours.ink)
        self._small.draw(painter, x + width - right, area.top() + 12, right + 2, told, ink)
        part = (width + _GAP) / len(LANGUAGES)
        for place, (language, share) in enumerate(zip(LANGUAGES, maker.shares, strict=True)):
            left, top = x + place * part, area.top() + 40
            name = saying.short(language)
            said, wide = saying.percent(share), part - _GAP
            self._small.draw(painter, left, top, 40, name, colours.second)
            self._small.draw(painter, left + wide - self._small.width(said), top, 48, said, colours.ink)
            draw_bar(painter, left, top + 21, wide, share)

    def words(self, row: int) -> str:
        """Name, then each language's share."""
        maker = self.makers[row]
        shares = zip(LANGUAGES, maker.shares, strict=True)
        return ", ".join(
            [maker.name or self.all, *(f"{saying.short(each)} {saying.percent(part)}" for each, part in shares)]
        )

    def heading(self, row: int) -> bool:
        """Each can be chosen."""
        return False


class ProductFace:
    """Code and name, what is missing below, a bar at the right."""

    height: int = 64

    def __init__(self) -> None:
        self.rows: tuple[Row, ...] = ()
        self.language: Language = "en"  # of the words for what is missing, said when a row is seen
        self._code = Lines(theme.font(14, theme.SEMIBOLD), 20)
        self._name = Lines(theme.font(14), 20)
        self._small = Lines(theme.font(12), 16)
        self._red = Lines(theme.font(12, theme.SEMIBOLD), 16)

    def draw(self, painter: QPainter, row: int, area: QRect) -> None:
        """One product; a certificate that lapses is red and stands first."""
        colours, one = theme.palette(), self.rows[row]
        x, right = area.left() + SIDE, area.right() - SIDE
        middle = area.top() + area.height() / 2
        told = saying.percent(one.share)
        self._code.draw(painter, right - self._code.width(told), middle - 10, _SHARE, told, colours.ink)
        draw_bar(painter, right - _SHARE - _BAR, middle, _BAR, one.share)
        width = right - _SHARE - _BAR - 24 - x
        code = min(self._code.width(one.code) + 2, width)
        self._code.draw(painter, x, area.top() + 12, code, one.code, colours.ink)
        if width - code > 60:
            self._name.draw(painter, x + code + 12, area.top() + 12, width - code - 12, one.name, colours.second)
        missing = saying.missing(one.gaps, self.language)
        red = _BETWEEN.join(words for need, words in missing if need is Need.LAPSING)
        rest = _BETWEEN.join(words for need, words in missing if need is not Need.LAPSING)
        taken = 0.0
        if red:
            taken = min(self._red.width(red) + 2, width)
            self._red.draw(painter, x, area.top() + 36, taken, red, colours.danger)
            taken += 16
        if rest and width - taken > 60:
            self._small.draw(painter, x + taken, area.top() + 36, width - taken, rest, colours.second)

    def words(self, row: int) -> str:
        """Code, name, share, what is missing."""
        one = self.rows[row]
        return ", ".join(
            [
                one.code,
                one.name,
                saying.percent(one.share),
                *(words for _, words in saying.missing(one.gaps, self.language)),
            ]
        )

    def heading(self, row: int) -> bool:
        """Each can be chosen."""
        return False
