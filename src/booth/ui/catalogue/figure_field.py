"""A small field for one end of a range: shows the figure with its unit, takes one as people type it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit

from booth.quantity import Quantity
from booth.ui import theme

Read = Callable[[str], Quantity | None]


class FigureField(QLineEdit):
    """Enter or leaving the field takes what is typed, Esc what stood there; nothing typed: no end."""

    taken = Signal(object)  # the Quantity that was typed, None: no end on this side

    def __init__(self, read: Read) -> None:
        super().__init__()
        self._read = read
        self._shown = ""
        self._wrong = False
        self.setFixedHeight(32)
        self.setMaxLength(60)
        self.editingFinished.connect(self._take)
        self.textEdited.connect(lambda: self._mark(wrong=False))

    @property
    def wrong(self) -> bool:
        """Whether what stands there is no figure of this kind."""
        return self._wrong

    def show_figure(self, words: str) -> None:
        """The figure that holds; what is being typed stays."""
        self._shown = words
        if not (self.hasFocus() and self.isModified()):
            self.setText(words)
            self.setCursorPosition(0)
            self._mark(wrong=False)

    def _take(self) -> None:
        typed = self.text().strip()
        if not self.isModified() or typed == self._shown:
            self.show_figure(self._shown)
            return
        read = self._read(typed) if typed else None
        if typed and read is None:
            self._mark(wrong=True)
            return
        self.setModified(False)
        self.taken.emit(read)

    def _mark(self, *, wrong: bool) -> None:
        self._wrong = wrong
        self.setToolTip(
            self.tr("This is no figure of this kind. Type one, as “{figure}”.").replace(
                "{figure}", self._shown or self.placeholderText()
            )
            if wrong
            else ""
        )
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed; then it is the panel's."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setModified(False)
            self.show_figure(self._shown)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """All is marked: the first key replaces it."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field as Qt draws it; in red where no figure stands in it."""
        super().paintEvent(event)
        if self._wrong:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.palette().danger), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
