"""Who is writing? Asked once on each laptop, before the first change by hand is written."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from booth.errors import BoothError
from booth.settings import Settings, system_user
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.overlay import Overlay
from booth.ui.widgets.words_label import WordsLabel

_WIDE = 480
_TALL = 40
Then = Callable[[], None]


class AuthorPanel(Overlay):
    """Asks for a name; Esc goes by the system's user. What waits to be written is written after the answer."""

    failed = Signal(object)

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent)
        self._settings = settings
        self._waiting: list[Then] = []
        self._sentence = WordsLabel(14, "second", wrap=True)
        self._sentence.setMinimumWidth(_WIDE)
        self.name = QLineEdit()
        self.name.setMaxLength(100)
        self.name.setFixedHeight(_TALL)
        self.go, self.skip = ActionButton("primary", icon="check"), ActionButton("plain")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.go)
        foot.addWidget(self.skip)
        foot.addStretch(1)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self.name)
        self.body.addLayout(foot)
        self.go.clicked.connect(self._confirm)
        self.skip.clicked.connect(self._skip)
        self.closed.connect(self._answer)
        self._say()

    def ask(self, then: Then) -> None:
        """Ask, and do this afterwards; asked already, it waits with the others."""
        self._waiting.append(then)
        if not self.isVisible():
            self.name.clear()
            self.open()
            self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _confirm(self) -> None:
        self.shut()

    def _skip(self) -> None:
        self.name.clear()
        self.shut()

    def _answer(self) -> None:
        """The panel is gone, however: from now on there is a name."""
        try:
            self._settings.keep(author=self.name.text().strip() or system_user())
        except BoothError as error:  # it holds until the program ends, and is asked again after that
            self.failed.emit(error)
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def _say(self) -> None:
        self.title.setText(self.tr("Who is writing?"))
        self._sentence.setText(
            self.tr(
                "The history shows your name beside every change made on this laptop. You can change it in Settings."
            )
        )
        self.name.setPlaceholderText(self.tr("First and last name"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.go.say(self.tr("Go on"), "Enter")
        self.skip.say(self.tr("As “{user}”").format(user=system_user()), "Esc")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the name, Esc goes without."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.skip.hasFocus():
                self._skip()
            else:
                self._confirm()
        elif event.key() == Qt.Key.Key_Escape:
            self._skip()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other language's words."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
