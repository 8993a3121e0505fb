"""What is asked before a change is taken back: whether all of a large one may go, and what holds where it clashes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from booth.catalog.history.leafing import Entry
from booth.catalog.history.saying import subject, things
from booth.catalog.history.telling import SaidClash
from booth.catalog.revisions import Side
from booth.catalog.wording import say_moment
from booth.settings import Settings
from booth.ui.editing.clash_panel import ClashPanel
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.line_ends import in_turn
from booth.ui.widgets.overlay import Overlay
from booth.ui.widgets.words_label import WordsLabel

_WIDE: Final = 560
_SHOWN: Final = 100  # clashes that are decided one by one


class WholePanel(Overlay):
    """A change of many things: who made it, when and why, how many things go back. Enter does it, Esc does not.

    While they go back it says how far that is, and Esc stops it.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent)
        self._settings = settings
        self._entry: Entry | None = None
        self._again = False
        self._go: Callable[[], None] = lambda: None
        self._share = -1  # per cent of what is under way; nothing is
        self.sentence, self._facts = WordsLabel(16, wrap=True), WordsLabel(14, "second", wrap=True)
        self.sentence.setMinimumWidth(_WIDE)
        self.go, self.cancel = ActionButton("primary", icon="check"), ActionButton("plain")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        kept = self._bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the panel does not grow when it is there
        self._bar.setSizePolicy(kept)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.go)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._bar)
        self.body.addLayout(foot)
        self.go.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.shut)

    def ask(self, entry: Entry, again: bool, go: Callable[[], None]) -> None:
        """Ask about this change; `go` is called when the answer is yes."""
        self._entry, self._again, self._go = entry, again, go
        self.end()
        self._say()
        self.open()
        self.go.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _confirm(self) -> None:
        if self._entry is not None and not self.working:
            self.work(self._entry, self._again)
            self._go()

    @property
    def working(self) -> bool:
        """Whether the change is on its way back."""
        return self._share >= 0

    def work(self, entry: Entry, again: bool) -> None:
        """Say from now on how far it is."""
        self._entry, self._again = entry, again
        self.step(0, 1)
        if not self.isVisible():  # it is as large as what it says
            self.open()
        self.cancel.setEnabled(True)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, done: int, total: int) -> None:
        """So much has gone back."""
        self._share = 100 * done // max(total, 1)
        self._bar.setValue(self._share)
        self._say()

    def end(self) -> None:
        """Nothing is under way any more."""
        self._share = -1
        self.shut()

    def shut(self) -> None:
        """Esc, the cross: it is left, or what is under way is to stop; how that ends is told when it does."""
        if self.working:
            self.cancel.setEnabled(False)
            self.stopped.emit()
        else:
            super().shut()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the panel stops nothing that is under way."""
        if not self.working:
            super().mousePressEvent(event)

    def _say(self) -> None:
        if self._entry is None:
            return
        change, language = self._entry.change, self._settings.interface_language
        self.title.setText(self._heading())
        self.sentence.setText(subject(self._entry, language))
        when = say_moment(change.at, language)
        size = self.tr("%Ln thing(s) are set back to what they were: {names}", "", change.size)
        self._facts.setText(f"{change.who} · {when}\n{size.format(names=things(self._entry, language))}")
        self.go.say(self.tr("Do it again") if self._again else self.tr("Take it back"), "Enter")
        self.cancel.say(self.tr("Cancel") if self.working else self.tr("Leave it"), "Esc")
        self.go.setVisible(not self.working)
        self._bar.setVisible(self.working)

    def _heading(self) -> str:
        if not self.working:
            return self.tr("Do all of this again?") if self._again else self.tr("Take all of this back?")
        said = self.tr("Doing it again… {share} %") if self._again else self.tr("Taking it back… {share} %")
        return said.format(share=self._share)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter says yes unless the other button has the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.cancel.hasFocus() or self.working:
                self.shut()
            else:
                self._confirm()
            event.accept()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other language's words."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)


class ClashesPanel(ClashPanel):
    """What was changed again since: each field goes back or stays. Of very many, the first are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._go: Callable[[Mapping[str, Side]], None] = lambda _: None
        self._rest: tuple[str, ...] = ()
        self._side = Side.THEIRS
        self.decided.connect(self._take)

    def ask(self, clashes: Sequence[SaidClash], go: Callable[[Mapping[str, Side]], None]) -> None:
        """Ask about these clashes; `go` is called with a side for each."""
        self._go = go
        shown = clashes[:_SHOWN]
        self._rest, self._side = tuple(one.clash.key for one in clashes[_SHOWN:]), Side.THEIRS
        self.show_clashes(
            [
                (
                    replace(one.clash.clash, field=one.clash.key),
                    " · ".join(filter(None, (one.thing, one.label))),
                    one.back,
                    one.now,
                )
                for one in shown
            ]
        )

    def _all(self, side: Side) -> None:
        self._side = side
        super()._all(side)

    def _take(self, decided: Mapping[str, Side]) -> None:
        self._go({**decided, **dict.fromkeys(self._rest, self._side)})

    def _say(self) -> None:
        super()._say()
        self.title.setText(self.tr("Changed again since"))
        said = self.tr("These were changed again later. Choose for each whether it goes back or stays as it is now.")
        if self._rest:
            more = self.tr("%Ln more stay as they are, unless all go back.", "", len(self._rest))
            said = in_turn(said, more)
        self._intro.setText(said)
        for row in self.rows:
            row.say(self.tr("Put back"), self.tr("Leave as it is now"))
        self.all_mine.say(self.tr("Put all back"))
        self.all_theirs.say(self.tr("Leave all"))
        self.go.say(self.tr("Take back"), "Ctrl+Enter")
