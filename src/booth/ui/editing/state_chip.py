"""Whether what was typed is written: "Saved", "Saving…", or why not."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from booth.settings import Settings
from booth.ui import theme
from booth.ui.editing.autosave import FAILED, SAVED, SAVING, Autosave
from booth.ui.errors import told
from booth.ui.widgets.lines import Lines

_ICON: Final = 16
_WIDEST: Final = 420
_ICONS: Final = {SAVED: "check", SAVING: "save", FAILED: "alert"}


class StateChip(QAbstractButton):
    """A word and an icon. Where something failed it is pressed to try again, or to choose between two states."""

    pressed_failed = Signal()

    def __init__(self, autosave: Autosave, settings: Settings) -> None:
        super().__init__()
        self._autosave, self._settings = autosave, settings
        self._words = Lines(theme.font(14, theme.MEDIUM), 20)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(40)
        autosave.stated.connect(self._tell)
        self.clicked.connect(self._press)
        self._tell()

    @property
    def state(self) -> str:
        """SAVED, SAVING or FAILED."""
        return self._autosave.state

    def _press(self) -> None:
        if self.state == FAILED:
            self.pressed_failed.emit()

    def _tell(self) -> None:
        failed = self.state == FAILED
        self.setText(self._sentence())
        self.setToolTip(self.text() if failed else "")
        self.setAccessibleName(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if failed else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if failed else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def _sentence(self) -> str:
        if self.state == SAVED:
            return self.tr("Saved")
        if self.state == SAVING:
            return self.tr("Saving…")
        error = self._autosave.reason
        reason = told(error, self._settings.interface_language, self._settings.logs) if error is not None else ""
        return self.tr("Not saved: {reason}").format(reason=reason)

    def sizeHint(self) -> QSize:
        """Icon and words; a long reason stands whole in the tool tip."""
        return QSize(min(round(self._words.width(self.text())) + _ICON + 30, _WIDEST), 40)

    def minimumSizeHint(self) -> QSize:
        """A word of it at least."""
        return QSize(min(self.sizeHint().width(), 120), 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and words; a failure on a tinted ground."""
        painter, colours = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        failed = self.state == FAILED
        if failed:
            focused = self.hasFocus()
            painter.setPen(QPen(QColor(colours.danger), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.danger_tint))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 4, -1, -4), 8, 8)
        ink = colours.danger if failed else colours.accent if self.state == SAVED else colours.third
        icon = QRect(10, (self.height() - _ICON) // 2, _ICON, _ICON)
        theme.icon(_ICONS[self.state], ink).paint(painter, icon)
        words = colours.danger if failed else colours.second
        room = self.width() - _ICON - 26
        self._words.draw(painter, _ICON + 16, (self.height() - 20) / 2, room, self.text(), words)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other language's words, the other scheme's colours."""
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
        self.update()
        super().changeEvent(event)
