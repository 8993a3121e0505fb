"""A card that is pressed as a whole: surface, hairline, and what a subclass draws on it."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from booth.ui.theme import RADIUS, Palette, palette


class CardButton(QAbstractButton):
    """Draws its ground and border; a subclass draws the rest in `draw`."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def draw(self, painter: QPainter, colours: Palette) -> None:
        """What stands on the card; the painter is clipped to its shape."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, content, border."""
        colours, painter = palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        live = self.isEnabled() and (self.underMouse() or self.hasFocus())
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.fillPath(shape, QColor(colours.hover if live else colours.surface))
        painter.setClipPath(shape)
        self.draw(painter, colours)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)

    def enterEvent(self, event: QEnterEvent) -> None:
        """A hand over what can be pressed."""
        hand = Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)
        super().enterEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Redraws when the scheme turns."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()
        super().changeEvent(event)
