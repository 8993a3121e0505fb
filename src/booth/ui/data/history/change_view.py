"""What one change did: who, when and why, each thing it changed, and that thing's fields side by side."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.catalog.history.leafing import Entry
from booth.catalog.history.saying import told
from booth.catalog.history.telling import Reader
from booth.catalog.revisions import ThingChange, What
from booth.catalog.wording import say_moment
from booth.settings import Settings
from booth.ui.data.history.differences import Differences
from booth.ui.data.history.faces import ThingFace
from booth.ui.data.history.looking import Opened, open_change, said
from booth.ui.data.trust.row_list import RowList
from booth.ui.jobs import Job, Jobs
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.button_flow import ButtonFlow
from booth.ui.widgets.words_label import WordsLabel

if TYPE_CHECKING:
    from booth.catalog.history.saying import SaidField
    from booth.catalog.store import Catalog

T = TypeVar("T")
_SEEN: Final = 5  # things in sight at once
_PAUSE: Final = 60  # milliseconds on one row until it is read


class ChangeView(QWidget):
    """One change at a time; what is pressed here is done by the page."""

    failed = Signal(object)
    back_wanted = Signal(object)  # Entry: take it back
    compare_wanted = Signal(object, int)  # ThingChange of a product, revision
    product_opened = Signal(str)
    earlier_wanted = Signal(int)  # revision: the whole catalogue as it was after it

    def __init__(self, catalog: "Catalog", jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._entry: Entry | None = None
        self._opened: Opened | None = None
        self._job: Job | None = None
        self._title, self._facts = WordsLabel(20, weight=600, wrap=True), WordsLabel(14, "second", wrap=True)
        self._title.setMinimumHeight(32)  # as high as with Han in them: what stands below keeps its place
        self._facts.setMinimumHeight(24)
        self.back = ActionButton("primary", icon="undo")
        self.open, self.compare = ActionButton("plain", icon="open"), ActionButton("plain", icon="compare")
        self.earlier = ActionButton("plain", icon="history")
        self._buttons = ButtonFlow((self.back, self.open, self.compare, self.earlier))
        self._face = ThingFace(settings)
        self.things = RowList(self._face)
        self.differences = Differences()
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self.setUpdatesEnabled(False)  # until the first change is read: nothing is seen to move
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 0)  # the title on one line of writing with the page's
        column.setSpacing(12)
        for part in (self._title, self._facts, self._buttons, self.things):
            column.addWidget(part)
        column.addWidget(self.differences, 1)
        self._connect()
        self._say()

    def _connect(self) -> None:
        self._soon.timeout.connect(self._read)
        self.things.moved.connect(self._choose)
        self.things.opened.connect(self._open_product)
        self.back.clicked.connect(lambda: self.back_wanted.emit(self._entry))
        self.open.clicked.connect(self._open_product)
        self.compare.clicked.connect(self._compare)
        self.earlier.clicked.connect(lambda: self._entry and self.earlier_wanted.emit(self._entry.change.revision))

    @property
    def entry(self) -> Entry | None:
        """The change that is shown."""
        return self._entry

    @property
    def thing(self) -> ThingChange | None:
        """The thing whose fields are shown."""
        row = self.things.row
        return self._face.things[row] if 0 <= row < len(self._face.things) else None

    def show_entry(self, entry: Entry) -> None:
        """Show a change; what it did is read once the keyboard rests on it."""
        if entry == self._entry:
            return
        if self._entry is None or entry.change.revision != self._entry.change.revision:
            self._fill(Opened(entry))
        self._entry = entry
        self._tell()
        self._soon.start()

    def settings_changed(self) -> None:
        """Other units: say the same again."""
        self._read()

    # Reading.

    def _reader(self) -> Reader:
        return Reader(self._settings.interface_language, self._settings.system)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self._jobs.run(work, done, owner=self, failed=self._failed)

    def _read(self) -> None:
        if self._entry is not None:
            self._run(partial(open_change, self._catalog, self._entry, self._reader()), self._show_things)

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self.setUpdatesEnabled(True)
        self.failed.emit(error)

    def _show_things(self, opened: Opened) -> None:
        self.things.setVisible(len(opened.things) > 1)
        self.things.setFixedHeight(self._face.height * min(len(opened.things), _SEEN))
        self._fill(opened)
        self.setUpdatesEnabled(True)

    def _fill(self, opened: Opened) -> None:
        """The list keeps its height until it is known how much there is."""
        self._opened = opened
        self._face.things = opened.things
        self.things.blockSignals(True)
        self.things.show_rows([f"{one.kind}/{one.uid}" for one in opened.things])
        if opened.things:
            self.things.go(0)
        self.things.blockSignals(False)
        self._show_fields(opened.fields)

    def _choose(self) -> None:
        thing, opened = self.thing, self._opened
        if thing is not None and opened is not None:
            self._run(partial(said, self._catalog, thing, opened.entry, self._reader()), self._show_fields)
            self._offer()

    def _show_fields(self, fields: "tuple[SaidField, ...]") -> None:
        self._job = None
        self.differences.show_fields(fields, (self.tr("Field"), self.tr("Before"), self.tr("After")))
        self._offer()

    def go_to_product(self) -> bool:
        """Put the keyboard on the first product of this change; answers whether there is one."""
        place = next((n for n, one in enumerate(self._face.things) if one.kind == "product"), -1)
        if place >= 0:
            self.things.go(place)
        return place >= 0

    # Doing.

    def _open_product(self) -> None:
        if self.open.isEnabled() and self.thing is not None:
            self.product_opened.emit(self.thing.uid)

    def _compare(self) -> None:
        if self.thing is not None and self._entry is not None:
            self.compare_wanted.emit(self.thing, self._entry.change.revision)

    def _offer(self) -> None:
        thing, entry = self.thing, self._entry
        writable = not self._catalog.read_only
        held = entry is not None and not entry.change.thinned
        product = thing is not None and thing.kind in ("product", "relations")
        self.back.setEnabled(writable and held and entry is not None and not entry.change.undone_by)
        gone = thing is not None and thing.kind == "product" and thing.what is What.GONE
        self.open.setEnabled(product and not gone)
        self.compare.setEnabled(product)
        self.earlier.setEnabled(writable and held)

    # Words.

    def _tell(self) -> None:
        if self._entry is None:
            return
        change, language = self._entry.change, self._settings.interface_language
        self._title.setText(told(self._entry, language))
        size = self.tr("%Ln thing(s)", "", change.size)
        lines = [f"{change.who} · {say_moment(change.at, language)} · {size}"]
        if change.undone_by:
            lines.append(self.tr("Taken back by no. {revision}.").format(revision=change.undone_by))
        if change.thinned:
            lines.append(self.tr("What exactly it changed was removed when the history was thinned."))
        self._facts.setText("\n".join(lines))
        taken = bool(change.undoes) and not self._entry.again
        self.back.say(self.tr("Do it again") if taken else self.tr("Take it back"))
        self._buttons.place()
        self._offer()

    def _say(self) -> None:
        self.open.say(self.tr("Open the product"))
        self.compare.say(self.tr("Compare…"))
        self.compare.setToolTip(self.tr("Any two states of this product, side by side"))
        self.earlier.say(self.tr("The catalogue after this change"))
        self.earlier.setToolTip(self.tr("Opens the whole catalogue as it was then, for looking and printing"))
        self.things.setAccessibleName(self.tr("What was changed"))
        self.differences.setAccessibleName(self.tr("Before and after"))
        self._tell()
        if self._opened is not None:
            self._read()

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
