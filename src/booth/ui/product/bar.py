"""The line over the page: where it stands in the catalogue, and the products before and after it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from booth.ui.theme import MEDIUM, REGULAR
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.line_of_words import LineOfWords


class PageBar(QWidget):
    """Catalogue / category / code at the left, "3 of 34" with arrows at the right."""

    back_wanted = Signal()
    step_wanted = Signal(int)  # −1 or 1

    def __init__(self) -> None:
        super().__init__()
        self._place = (0, 0)
        self._back = ActionButton("quiet", icon="back")
        self._path = LineOfWords(("second", REGULAR), ("ink", MEDIUM))
        self._previous, self._next = ActionButton("quiet", icon="previous"), ActionButton("quiet", icon="next")
        self._position = LineOfWords(("second", REGULAR))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._back)
        row.addWidget(self._path)
        row.addStretch(1)
        for part in (self._previous, self._position, self._next):
            row.addWidget(part)
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # the line keeps its height
            part.setSizePolicy(policy)
        self._back.clicked.connect(self.back_wanted)
        self._previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self._next.clicked.connect(lambda: self.step_wanted.emit(1))
        self._retell()

    def show_place(self, category: str, code: str, position: int, count: int) -> None:
        """Where the page stands; `position` counts from 1, 0 hides the arrows."""
        self._path.say(f"/  {category}  /  " if category else "/  ", code)
        self._place = (position, count)
        self._previous.setEnabled(position > 1)
        self._next.setEnabled(0 < position < count)
        for part in (self._previous, self._position, self._next):
            part.setVisible(position > 0)
        self._retell()

    def _retell(self) -> None:
        self._back.say(self.tr("Catalogue"))
        self._back.setToolTip(self.tr("Back to the catalogue (Esc)"))
        self._previous.setToolTip(self.tr("Previous product (←)"))
        self._next.setToolTip(self.tr("Next product (→)"))
        self._previous.setAccessibleName(self._previous.toolTip())
        self._next.setAccessibleName(self._next.toolTip())
        position, count = self._place
        self._position.say(self.tr("{position} of {count}").format(position=position, count=count))

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other language's words."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)
