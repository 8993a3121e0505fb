"""How a translation is drawn: where it stands, the source, the translation below it, and its standing as a chip."""

from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from booth.catalog.trust import saying
from booth.catalog.trust.saying import Attributes
from booth.catalog.trust.translations import Translation
from booth.languages import Language
from booth.ui import theme
from booth.ui.editing.fields import standing
from booth.ui.editing.fields.standing import Stand
from booth.ui.widgets.lines import Lines
from booth.words import word

_SIDE: Final = 16
_LANGUAGE: Final = 40
_CHIP: Final = 200


class TranslationFace:
    """Three lines a translation."""

    height: int = 88

    def __init__(self) -> None:
        self.rows: tuple[Translation, ...] = ()
        self.language: Language = "en"
        self.attributes: Attributes = {}
        self._bold = Lines(theme.font(14, theme.SEMIBOLD), 20)
        self._plain = Lines(theme.font(14), 20)
        self._small = Lines(theme.font(12), 16)

    def draw(self, painter: QPainter, row: int, area: QRect) -> None:
        """Thing and field, source, translation."""
        colours, one = theme.palette(), self.rows[row]
        x, right = area.left() + _SIDE, area.right() - _SIDE
        stand = Stand(str(one.standing), one.who)
        chip = min(self._small.width(standing.words(stand)) + 17, _CHIP)
        standing.draw(painter, self._small, right - chip, area.top() + 10, chip, stand)
        width = right - chip - 16 - x
        title = one.code or self.kind(one)
        code = min(self._bold.width(title) + 2, width)
        self._bold.draw(painter, x, area.top() + 10, code, title, colours.ink)
        if width - code > 60:
            self._plain.draw(
                painter, x + code + 12, area.top() + 10, width - code - 12, self.field(one), colours.second
            )
        room = QRect(x, area.top() + 36, right - x, 20)
        self._draw_text(painter, room, one.source_language, one.source, colours.second)
        self._draw_text(painter, room.translated(0, 22), one.language, one.text or "—", colours.ink)

    def _draw_text(self, painter: QPainter, room: QRect, language: Language, text: str, ink: str) -> None:
        self._small.draw(painter, room.left(), room.top() + 2, _LANGUAGE, saying.short(language), theme.palette().third)
        self._plain.draw(painter, room.left() + _LANGUAGE, room.top(), room.width() - _LANGUAGE, text, ink)

    def kind(self, one: Translation) -> str:
        """What kind of thing it belongs to."""
        return word(f"history.kinds.{one.kind}", self.language)

    def field(self, one: Translation) -> str:
        """What the text is; the thing's kind before it where that is no product."""
        field = saying.field(one.field.partition(".")[0], self.language, self.attributes)
        return field if one.kind == "product" or not one.code else f"{self.kind(one)} · {field}"

    def words(self, row: int) -> str:
        """All that is drawn, in one line."""
        one = self.rows[row]
        stand = standing.words(Stand(str(one.standing), one.who))
        return ", ".join(filter(None, (one.code, self.field(one), stand, f"{one.source} → {one.text or '—'}")))

    def heading(self, row: int) -> bool:
        """Each can be chosen."""
        return False
