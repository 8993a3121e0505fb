"""A button that says what it does and which key does the same."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from booth.ui import theme
from booth.ui.theme import Palette
from booth.ui.widgets.icon import draw_icon
from booth.ui.widgets.lines import Lines

HEIGHT: Final = 40
_PADDING: Final = 16
_ICON: Final = 18
_WEIGHTS: Final = {"quiet": theme.MEDIUM, "value": theme.REGULAR}  # of the words; all others are heavier
_SIDES: Final = {"quiet": 10, "value": 12}


@dataclass(frozen=True, slots=True)
class _Coat:
    """The colours of one kind of button."""

    ground: str
    ground_hover: str
    border: str
    ink: str
    hint: str


def _coat(kind: str, colours: Palette, *, enabled: bool) -> _Coat:
    if kind == "primary" and not enabled:  # nothing to press: no accent
        return _Coat(colours.hover, colours.hover, colours.line, colours.second, colours.third)
    if kind == "primary":
        hover = theme.mix(colours.accent, colours.ink, 0.88)
        return _Coat(colours.accent, hover, colours.accent, colours.on_accent, colours.on_accent)
    if kind == "bright":  # on the dark bar
        return _Coat("#FFFFFF", "#E4F2F2", "#FFFFFF", "#14191F", "#56616D")
    if kind == "rail":
        line = theme.mix(colours.on_rail_second, colours.rail, 0.45)
        return _Coat("", colours.rail_active, line, colours.on_rail, colours.on_rail_second)
    if kind == "quiet":
        return _Coat("", colours.hover, "", colours.second, colours.third)
    return _Coat(colours.surface, colours.hover, colours.line, colours.ink, colours.third)


class ActionButton(QAbstractButton):
    """Text, an icon before or after it, and the key in a quieter ink. Never narrower than its words."""

    def __init__(self, kind: str = "plain", *, icon: str = "", after: str = "", parent: QWidget | None = None) -> None:
        """`kind`: plain, primary, quiet; value, as a field beside it; rail, bright on the dark bar.

        `icon`, `after`: see theme.ICONS.
        """
        super().__init__(parent)
        self._kind = kind
        self._icon = icon
        self._after = after
        self._hint = ""
        self._words = Lines(theme.font(14, _WEIGHTS.get(kind, theme.SEMIBOLD)), 20)
        self._keys = Lines(theme.font(14), 20)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def say(self, text: str, hint: str = "") -> None:
        """The words on it, and the key beside them."""
        self.setText(text)
        self._hint = hint
        self.setAccessibleName(f"{text} {hint}".strip())
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Another icon in the same place."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for icon, words and key."""
        width = 2 * self._side() + self._words.width(self.text())
        width += (_ICON + 8) if self._icon and self.text() else (_ICON if self._icon else 0)
        width += (_ICON + 4) if self._after else 0
        width += (self._keys.width(self._hint) + 10) if self._hint else 0
        return QSize(round(width + 0.5), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The same: words are never cut."""
        return self.sizeHint()

    def _side(self) -> int:
        if not self.text():
            return (HEIGHT - _ICON) // 2
        return _SIDES.get(self._kind, _PADDING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, focus ring, icon, words, key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        coat = _coat(self._kind, theme.palette(), enabled=self.isEnabled())
        self._draw_ground(painter, coat)
        x: float = self._side()
        if not self._after:  # in a wider room than it needs it stands in the middle
            x += max(self.width() - self.sizeHint().width(), 0) / 2
        top = (self.height() - 20) / 2
        quiet = coat.ink if self.isEnabled() else coat.hint
        if self._icon:
            self._draw_icon(painter, self._icon, x, quiet)
            x += _ICON + 8
        x += self._draw_words(painter, self._words, x, top, self.text(), quiet)
        if self._hint:
            self._draw_words(painter, self._keys, x + 10, top, self._hint, coat.hint)
        if self._after:
            self._draw_icon(painter, self._after, self.width() - self._side() - _ICON, quiet)

    def _draw_ground(self, painter: QPainter, coat: _Coat) -> None:
        lit = self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked())
        ground = coat.ground_hover if lit else coat.ground
        colours = theme.palette()
        ring = colours.on_rail if self._kind in ("rail", "bright") else colours.accent
        border = ring if self.hasFocus() else coat.border
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(border), 2 if self.hasFocus() else 1) if border else Qt.PenStyle.NoPen)
        inset = 1.0 if self.hasFocus() else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        if self.hasFocus() and self._kind in ("primary", "bright"):  # a ring in the ground's own colour is none
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(coat.ink), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 5, 5)

    def _draw_icon(self, painter: QPainter, name: str, x: float, colour: str) -> None:
        draw_icon(painter, QPoint(round(x), (self.height() - _ICON) // 2), _ICON, name, colour)

    @staticmethod
    def _draw_words(painter: QPainter, lines: Lines, x: float, y: float, text: str, colour: str) -> float:
        width = lines.width(text)
        lines.draw(painter, x, y, width + 2, text, colour)
        return width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as Space does, and not the panel's main one."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours or another state."""
        self.update()
        super().changeEvent(event)
