"""Two people changed the same field: both states side by side, and a choice for each."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from booth.catalog.revisions import Clash, Side
from booth.ui.editing.side_choice import SideChoice
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.overlay import Overlay
from booth.ui.widgets.words_label import WordsLabel

_WIDE: Final = 760
_TALL: Final = 320


class ClashRow(QWidget):
    """One field: its name, mine and theirs. Left and Right choose, Up and Down go to its neighbours."""

    stepped = Signal(int)

    def __init__(self, name: str, mine: str, theirs: str) -> None:
        super().__init__()
        self._name = WordsLabel(14, weight=600)
        self._name.setText(name)
        self.mine, self.theirs = SideChoice(mine), SideChoice(theirs)
        self._both = QButtonGroup(self)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        for side in (self.mine, self.theirs):
            self._both.addButton(side)
            pair.addWidget(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addLayout(pair)

    def lead(self) -> None:
        """Take the keyboard to what is chosen, or to mine."""
        (self.theirs if self.theirs.isChecked() else self.mine).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows."""
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                (self.mine if event.key() == Qt.Key.Key_Left else self.theirs).setChecked(True)
                self.lead()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case _:
                super().keyPressEvent(event)

    def say(self, mine: str, theirs: str) -> None:
        """Whose the two states are."""
        self.mine.say(mine, self._name.text())
        self.theirs.say(theirs, self._name.text())

    @property
    def side(self) -> Side | None:
        """What was chosen; None while nothing is."""
        if self.mine.isChecked():
            return Side.MINE
        return Side.THEIRS if self.theirs.isChecked() else None


class ClashPanel(Overlay):
    """All fields that clash. Nothing is written before each is decided; Esc leaves it for later."""

    decided = Signal(object)  # dict of field: Side

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields: list[str] = []
        self.rows: list[ClashRow] = []
        self._intro = WordsLabel(14, "second", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(24)
        self._rows.setContentsMargins(0, 0, 12, 0)
        self._rows.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.all_mine, self.all_theirs = ActionButton("plain"), ActionButton("plain")
        self.go = ActionButton("primary", icon="check")
        held, area, foot = QWidget(), QScrollArea(), QHBoxLayout()
        self._area = area
        held.setLayout(self._rows)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(held)
        area.viewport().setAutoFillBackground(False)
        held.setAutoFillBackground(False)
        area.setMinimumWidth(_WIDE)
        for button in (self.all_mine, self.all_theirs):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.go)
        foot.setSpacing(8)
        self.body.addWidget(self._intro)
        self.body.addWidget(area, 1)
        self.body.addLayout(foot)
        self.all_mine.clicked.connect(lambda: self._all(Side.MINE))
        self.all_theirs.clicked.connect(lambda: self._all(Side.THEIRS))
        self.go.clicked.connect(self._decide)

    def show_clashes(self, clashes: Sequence[tuple[Clash, str, str, str]]) -> None:
        """Each clash with its field's name, my state and theirs in words."""
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._fields = [clash.field for clash, *_ in clashes]
        self.rows = [ClashRow(name, mine, theirs) for _, name, mine, theirs in clashes]
        for number, row in enumerate(self.rows):
            self._rows.addWidget(row)
            row.show()  # at once: the panel is as high as what is in sight
            row.stepped.connect(partial(self._step, number))
            for side in (row.mine, row.theirs):
                side.toggled.connect(self._offer)
        self._say()
        self._offer()
        tall = self._rows.heightForWidth(_WIDE) if self._rows.hasHeightForWidth() else self._rows.sizeHint().height()
        self._area.setMinimumHeight(min(tall, _TALL))  # no room is left over under few; many scroll
        self.open()
        if self.rows:
            self.rows[0].lead()

    def _step(self, number: int, by: int) -> None:
        self.rows[min(max(number + by, 0), len(self.rows) - 1)].lead()

    def _offer(self) -> None:
        self.go.setEnabled(all(row.side is not None for row in self.rows))

    def _all(self, side: Side) -> None:
        for row in self.rows:
            (row.mine if side is Side.MINE else row.theirs).setChecked(True)
        self.go.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _decide(self) -> None:
        sides = {field: row.side for field, row in zip(self._fields, self.rows, strict=True) if row.side is not None}
        if len(sides) == len(self.rows):
            self.shut()
            self.decided.emit(sides)

    def _say(self) -> None:
        self.title.setText(self.tr("Changed elsewhere meanwhile"))
        self._intro.setText(
            self.tr("Somebody else changed the same as you. Choose for each field what is to hold; all else is merged.")
        )
        for row in self.rows:
            row.say(self.tr("Mine"), self.tr("Theirs"))
        self.all_mine.say(self.tr("All mine"))
        self.all_theirs.say(self.tr("All theirs"))
        self.go.say(self.tr("Keep what is chosen"), "Ctrl+Enter")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps what is chosen."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._decide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other language's words."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
