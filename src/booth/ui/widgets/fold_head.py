"""The head of a section that folds: its name, how much of it is chosen, and a chevron."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

_CHEVRON = 16
_ROOM = 40


class FoldHead(QAbstractButton):
    """A click, Space or Enter folds and unfolds; Left folds, Right unfolds."""

    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._chosen = 0
        self._words = Lines(theme.font(12, theme.SEMIBOLD), 16, 2)
        self._count = Lines(theme.font(12, theme.SEMIBOLD), 16)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.fold(self._open))

    @property
    def is_open(self) -> bool:
        """Whether what is below is in sight."""
        return self._open

    def say(self, words: str) -> None:
        """The section's name."""
        self.setText(words)
        self.setAccessibleName(words)
        self._fit()

    def show_chosen(self, count: int) -> None:
        """How many things of the section are chosen; 0 is not said."""
        self._chosen = count
        self.update()

    def set_open(self, is_open: bool) -> None:
        """Fold or unfold without telling anybody."""
        self._open = is_open
        self.update()

    def fold(self, fold: bool) -> None:
        """Fold or unfold."""
        if fold == self._open:
            self.set_open(not fold)
            self.folded.emit(fold)

    def _fit(self) -> None:
        self.setFixedHeight(max(self._words.height(self.text(), self.width() - _ROOM), 16) + 16)
        self.update()

    def sizeHint(self) -> QSize:
        """One line of words, or two."""
        return QSize(200, self.height())

    def resizeEvent(self, event: QEvent) -> None:
        """Break the words anew."""
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, count, chevron; lit under the pointer and for the keyboard."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QColor(colours.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 2.5, -0.5, -2.5), 6, 6)
        self._words.draw(painter, 8, 8, self.width() - _ROOM - 8, self.text(), colours.second)
        if self._chosen:
            told = str(self._chosen)
            x = self.width() - _CHEVRON - 12 - self._count.width(told)
            self._count.draw(painter, x, 8, 40, told, colours.accent)
        icon = theme.icon("down" if self._open else "next", colours.third)
        icon.paint(painter, QRect(self.width() - _CHEVRON - 4, 8, _CHEVRON, _CHEVRON))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Left and Right beside Qt's own Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.fold(event.key() == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        self.update()
        super().changeEvent(event)
