"""A panel over the page for one thing at a time: Esc or the cross closes it, the page below stays as it was."""

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from booth.ui.theme import palette
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.words_label import WordsLabel

_SIDE: Final = 24
_INSET: Final = 10  # from the edge of the button to its cross


class Overlay(QWidget):
    """Covers its parent with a veil and shows `content` in a panel on it."""

    closed = Signal()

    def __init__(self, parent: QWidget, *, fill: bool = False) -> None:
        """`fill`: the panel takes nearly the whole page (documents) rather than the content's own size."""
        super().__init__(parent)
        self._page = parent
        self._fill = fill
        self._before: QWidget | None = None  # had the keyboard when the panel opened
        self.panel = QFrame(self)
        self.panel.setObjectName("overlayPanel")
        self.title = WordsLabel(16, weight=600)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self._close = ActionButton("quiet", icon="close", parent=self.panel)
        self._close.clicked.connect(self.shut)
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 0, _SIDE - _INSET, 0)  # the cross itself, not its button, ends with the content
        head.addWidget(self.title, 1)
        head.addLayout(self.tools)
        head.addWidget(self._close)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(_SIDE, 0, _SIDE, 0)
        self.body.setSpacing(16)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(0, 16, 0, _SIDE)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(self.body, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        parent.installEventFilter(self)

    def open(self) -> None:
        """Shows the panel over the page as it stands."""
        self._before = QApplication.focusWidget()
        self._dress()
        self._retell()
        self._place()
        self.show()
        self.raise_()
        self.setFocus()

    def shut(self) -> None:
        """Hides it and gives the keyboard back to the page."""
        if self.isVisible():
            self.hide()
            before, self._before = self._before, None
            if before is not None and shiboken6.isValid(before) and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            self.closed.emit()

    def _retell(self) -> None:
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self._close.toolTip())

    def _place(self) -> None:
        page = self._page
        self.setGeometry(page.rect())
        room = page.rect().adjusted(32, 24, -32, -24)
        size = room.size() if self._fill else self.panel.sizeHint().boundedTo(room.size())
        self.panel.resize(size)
        self.panel.move(self.rect().center() - self.panel.rect().center())

    def _dress(self) -> None:
        colours = palette()
        sheet = (
            f"#overlayPanel {{ background: {colours.surface}; border: 1px solid {colours.line}; border-radius: 12px; }}"
        )
        if self.panel.styleSheet() != sheet:
            self.panel.setStyleSheet(sheet)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the page's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The veil."""
        QPainter(self).fillRect(self.rect(), QColor(8, 14, 18, 150))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the panel closes it."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.shut()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; other keys do not reach the page below."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.shut()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the panel: what lies under the veil is out of reach."""
        start = self.focusWidget() or self
        widget: QWidget | None = start
        while True:
            widget = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
            if widget is None or widget is start:
                break
            tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if tab and self.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
                break
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other scheme's colours, the other language's words."""
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._dress()
        elif event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self._retell()
        super().changeEvent(event)
