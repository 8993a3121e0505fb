"""The page of doubts: grouped by kind, mended by one key, or set aside when they are none."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from booth.catalog.trust.doubt import Doubt, Doubtful
from booth.catalog.trust.mending import mend_all, set_aside
from booth.settings import Settings
from booth.ui.data.no_products import WAY, NoProducts
from booth.ui.data.page import DataPage
from booth.ui.data.trust.doubt_face import DoubtFace
from booth.ui.data.trust.doubting import Search, rows, search
from booth.ui.data.trust.filters import KeyBox
from booth.ui.data.trust.progress import QUICK, ProgressLine
from booth.ui.data.trust.row_list import RowList
from booth.ui.jobs import Job, Jobs
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.count import grouped
from booth.ui.widgets.notice import Notice
from booth.ui.widgets.page_head import PageHead
from booth.words import word

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.pictures import PictureCache


class DoubtsPage(DataPage):
    """M mends what is chosen, Shift+M all of its kind, X says that it is no doubt; each is one step back."""

    def __init__(self, catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._job: Job | None = None
        self._search = Search()
        self.head = PageHead()
        self.mend, self.all = ActionButton("primary", icon="check"), ActionButton()
        self.aside, self.again = ActionButton(), ActionButton("quiet", icon="refresh")
        self.kinds, self._face = KeyBox(), DoubtFace()
        self.list = RowList(self._face, several=True, headings=True)
        self.progress, self._notice, self._none = ProgressLine(), Notice(), NoProducts()
        self._below = QStackedWidget()
        self._lay_out()
        self._connect()
        self._say()
        self.look_again()

    def _lay_out(self) -> None:
        self.head.add(self.again)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.kinds, 1)
        for button in (self.mend, self.all, self.aside):
            acts.addWidget(button)
        self._below.addWidget(self.list)
        self._below.addWidget(self._notice)
        self._below.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 0)
        column.setSpacing(16)
        column.addWidget(self.head)
        column.addLayout(acts)
        column.addWidget(self.progress)
        column.addWidget(self._below, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.moved.connect(self._allow)
        self.list.opened.connect(self._open)
        self._none.pressed.connect(partial(self.page_wanted.emit, WAY))
        self.kinds.chosen.connect(self._list)
        self.progress.cancelled.connect(self.cancel)
        acts = ((self.mend, "M", self.mend_chosen), (self.all, "Shift+M", self.mend_kind))
        for button, keys, act in (*acts, (self.aside, "X", self.set_aside), (self.again, "R", self.look_again)):
            button.clicked.connect(act)
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # Finding them.

    @property
    def busy(self) -> bool:
        """Whether doubts are being looked for or mended."""
        return self._job is not None

    def look_again(self) -> None:
        """R: look through the whole catalogue."""
        self._begin(self.tr("Looking through the products…"))
        work = partial(search, self._catalog)
        self._job = self._jobs.run(
            work, self._found, owner=self, failed=self._failed, progress=self.progress.show_progress
        )

    def reload(self) -> None:
        """Something was written: a small catalogue is looked through again at once, a large one when it is asked."""
        if not self.busy and self._search.seconds <= QUICK and self._catalog.revision() != self._search.revision:
            self.look_again()

    def cancel(self) -> None:
        """Stop what is under way; nothing of it is written."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _begin(self, words: str) -> None:
        if self._job is not None:
            self._job.cancel()
        self.progress.begin(words)

    def _end(self) -> None:
        self._job = None
        self.progress.end()
        self._list()

    def _failed(self, error: BaseException) -> None:
        self._end()
        self.failed.emit(error)

    def _found(self, found: Search) -> None:
        self._search = found
        self._end()

    # Showing them.

    def _list(self) -> None:
        kind, language = self.kinds.key, self._settings.interface_language
        held = [one for one in self._search.found if kind in ("", str(one.kind))]
        self._face.language, self._face.attributes = language, self._search.attributes
        self._face.rows = tuple(rows(held))
        self.list.show_rows([row.key for row in self._face.rows])
        mendable = sum(one.mend is not None for one in held)
        words = self.tr("Found: {count}, of these mended by one key: {mendable}")
        self.head.add_remark(words.format(count=grouped(len(held)), mendable=grouped(mendable)) if held else "")
        there = {one.kind for one in self._search.found}
        kinds = [(str(each), word(f"trust.kinds.{each}", language)) for each in Doubtful if each in there]
        self.kinds.show_choices(self.tr("All kinds"), kinds)
        self._notify()
        self._below.setCurrentWidget(self.list if held else self._none if self._search.empty else self._notice)
        self._allow()

    def _notify(self) -> None:
        if self._search.revision < 0:
            waiting = "" if self.busy else self.tr("Press R to look through the catalogue.")
            self._notice.say("data", self.tr("Not looked through yet"), waiting)
        else:
            self._notice.say("check", self.tr("Nothing is doubtful"), self.tr("All products were looked at."))

    @property
    def chosen(self) -> tuple[Doubt, ...]:
        """The doubts that are chosen in the list."""
        held = (self._face.rows[row].doubt for row in self.list.chosen if row < len(self._face.rows))
        return tuple(one for one in held if one is not None)

    def _of_kind(self) -> tuple[Doubt, ...]:
        """All doubts shown that are of the chosen one's kind and can be mended."""
        kinds = {one.kind for one in self.chosen}
        shown = (row.doubt for row in self._face.rows)
        return tuple(one for one in shown if one is not None and one.kind in kinds and one.mend is not None)

    def _allow(self) -> None:
        free = not self.busy and not self._catalog.read_only
        self.mend.setEnabled(free and any(one.mend is not None for one in self.chosen))
        self.all.setEnabled(free and bool(self._of_kind()))
        self.aside.setEnabled(free and bool(self.chosen))

    # Acting on them.

    def mend_chosen(self) -> None:
        """M: mend what is chosen."""
        if self.mend.isEnabled():
            some = tuple(one for one in self.chosen if one.mend is not None)
            self._settings.before_writing(partial(self._mend, some))

    def mend_kind(self) -> None:
        """Shift+M: mend all of this kind that are shown, as one change."""
        if self.all.isEnabled():
            self._settings.before_writing(partial(self._mend, self._of_kind()))

    def _mend(self, some: tuple[Doubt, ...]) -> None:
        kinds = dict.fromkeys(word(f"trust.kinds.{one.kind}", self._settings.interface_language) for one in some)
        why = self.tr("Mended: {kinds}").format(kinds=", ".join(kinds))
        self._begin(self.tr("Mending…"))
        self._job = self._jobs.run(
            partial(mend_all, self._catalog, some, who=self._settings.writer, why=why),
            partial(self._done, some, self.tr("Products mended: {count}")),
            owner=self,
            failed=self._failed,
            progress=self.progress.show_progress,
        )
        self._allow()

    def set_aside(self) -> None:
        """X: what is chosen is no doubt; it is remembered under the history."""
        if self.aside.isEnabled():
            self._settings.before_writing(partial(self._set_aside, self.chosen))

    def _set_aside(self, some: tuple[Doubt, ...]) -> None:
        self._job = self._jobs.run(
            partial(set_aside, self._catalog, some, who=self._settings.writer, why=self.tr("Not a doubt")),
            partial(self._done, some, self.tr("Set aside, and remembered for products: {count}")),
            owner=self,
            failed=self._failed,
        )
        self._allow()

    def _done(self, some: tuple[Doubt, ...], words: str, count: int) -> None:
        gone = {(one.uid, one.key) for one in some}
        left = tuple(one for one in self._search.found if (one.uid, one.key) not in gone)
        self._search = replace(self._search, found=left)
        self._end()
        self.told.emit(words.format(count=count))
        self.reload()

    def _open(self, row: int) -> None:
        doubt = self._face.rows[row].doubt
        if doubt is not None:
            self.edit_wanted.emit(doubt.uid, doubt.field)

    # Words.

    def _say(self) -> None:
        self.head.say(self.tr("Doubts"))
        self.mend.say(self.tr("Mend"), "M")
        self.all.say(self.tr("Mend all of this kind"), "Shift+M")
        self.aside.say(self.tr("Not a doubt"), "X")
        self.again.say(self.tr("Look again"), "R")
        self._face.taken_out = self.tr("taken out")
        self.list.setAccessibleName(self.tr("Doubts"))

    def settings_changed(self) -> None:
        """Words of another language; what was found holds."""
        self._list()

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._list()
        super().changeEvent(event)
