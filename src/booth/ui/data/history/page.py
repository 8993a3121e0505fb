"""The history: all changes at the left, the newest first; at the right what the chosen one did, and the way back."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from booth.catalog.history.leafing import Entry
from booth.catalog.revisions import Origin, ThingChange
from booth.settings import Settings
from booth.ui import theme
from booth.ui.data.history.change_view import ChangeView
from booth.ui.data.history.comparing import ComparePanel
from booth.ui.data.history.faces import EntryFace
from booth.ui.data.history.leaves import Leaves
from booth.ui.data.history.looking import Look, Wish, look
from booth.ui.data.page import DataPage
from booth.ui.data.trust.filters import KeyBox
from booth.ui.data.trust.row_list import RowList
from booth.ui.jobs import Job, Jobs
from booth.ui.undoing import Undoing
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.notice import Notice
from booth.ui.widgets.page_head import PageHead
from booth.ui.widgets.search_field import SearchField
from booth.words import word

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.pictures import PictureCache

LIST: Final = 400  # pixels
_PAUSE: Final = 150  # milliseconds after the last letter
_KINDS: Final = ("product", "exhibitor", "category", "attribute", "group", "industry", "show")


class HistoryPage(DataPage):
    """A hundred thousand changes scroll as smoothly as ten: only what is in sight is read."""

    def __init__(self, catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._job: Job | None = None
        self._look = Look()
        self.head = PageHead()
        self.deleted = ActionButton("quiet", icon="remove")
        self.words = SearchField("")
        self.people, self.kinds, self.origins = KeyBox(), KeyBox(), KeyBox()
        self._leaves = Leaves(catalog, jobs, self)
        self._face = EntryFace(self._leaves, settings)
        self.list = RowList(self._face)
        self.change = ChangeView(catalog, jobs, settings)
        self.notice = Notice()
        self._right = QStackedWidget()
        self.undoing = Undoing(self, catalog, jobs, settings)
        self._compare: ComparePanel | None = None
        self._typed = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self._say()
        self.reload()

    def _lay_out(self) -> None:
        left = QWidget()
        left.setFixedWidth(LIST)
        self.head.add(self.deleted)
        boxes = QGridLayout()
        boxes.setSpacing(8)
        boxes.addWidget(self.words, 0, 0, 1, 2)
        boxes.addWidget(self.people, 1, 0)
        boxes.addWidget(self.kinds, 1, 1)
        boxes.addWidget(self.origins, 2, 0, 1, 2)
        column = QVBoxLayout()
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addLayout(boxes)
        whole = QVBoxLayout(left)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.setSpacing(0)
        whole.addLayout(column)
        whole.addWidget(self.list, 1)
        self._right.addWidget(self.change)
        self._right.addWidget(self.notice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self._right, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self._typed.timeout.connect(self._search)
        self.words.textChanged.connect(self._type)
        self.words.left.connect(self.list.setFocus)
        for box, name in ((self.people, "who"), (self.kinds, "kind"), (self.origins, "origin")):
            box.chosen.connect(partial(self._wish, name))
        self._leaves.arrived.connect(self._arrived)
        self.list.moved.connect(self._choose)
        self.list.opened.connect(self._enter)
        self.deleted.clicked.connect(lambda: self.page_wanted.emit("deleted"))
        view = self.change
        view.failed.connect(self.failed)
        view.product_opened.connect(self.product_opened)
        view.earlier_wanted.connect(self.earlier_wanted)
        view.compare_wanted.connect(self._open_compare)
        view.back_wanted.connect(self._take_back)
        self.undoing.told.connect(self.told)
        self.undoing.failed.connect(self.failed)

    # What is shown.

    def reload(self) -> None:
        """The catalogue has changed: the new changes come on top, what is looked at stays."""
        self._make(self._look.wish)

    def _type(self) -> None:
        self._typed.start()

    def _search(self) -> None:
        self._wish("words", self.words.text().strip())

    def settings_changed(self) -> None:
        """Another language of the content, or other units."""
        self.list.viewport().update()
        self.change.settings_changed()

    def _wish(self, name: str, key: str) -> None:
        self._make(replace(self._look.wish, **{name: key}))

    def _make(self, wish: Wish) -> None:
        if self._job is not None:
            self._job.cancel()
        self._look = replace(self._look, wish=wish)
        self._job = self._jobs.run(partial(look, self._catalog, wish), self._show, owner=self, failed=self._failed)

    def _show(self, found: Look) -> None:
        self._job, self._look = None, found
        self._leaves.show(found.revisions)
        self.list.show_rows(found.keys)
        self.people.show_choices(self.tr("Everybody"), [(each, each) for each in found.authors])
        self.head.add_remark(self.tr("%Ln change(s)", "", len(found.revisions)) if found.revisions else "")
        if not found.revisions:
            if found.wish == Wish():
                sentence = self.tr("Every change will stand here, and each can be taken back.")
                self.notice.say("history", self.tr("Nothing has been changed yet"), sentence)
            else:
                self.notice.say(
                    "nothing_found", self.tr("Nothing found"), self.tr("No change fits all of the filters.")
                )
            self._right.setCurrentWidget(self.notice)
        self._choose()

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self.failed.emit(error)

    def _arrived(self) -> None:
        self.list.viewport().update()
        self._choose()

    def _choose(self) -> None:
        row = self.list.row
        if 0 <= row < len(self._look.revisions):
            entry = self._leaves.entry(row)
            if entry is not None:
                self.change.show_entry(entry)
                self._right.setCurrentWidget(self.change)

    def _enter(self) -> None:
        """Enter leads to what the change did."""
        (self.change.things if self.change.things.isVisible() else self.change.differences).setFocus()

    # What is done.

    def _take_back(self, entry: Entry) -> None:
        self.undoing.take_back(entry.change, again=bool(entry.change.undoes) and not entry.again)

    def _open_compare(self, thing: ThingChange, revision: int) -> None:
        if self._compare is None:
            self._compare = ComparePanel(self, self._catalog, self._jobs, self._settings)
            self._compare.failed.connect(self.failed)
        self._compare.compare(thing, revision)

    def close_panels(self) -> None:
        """Nothing covers the page any more."""
        self.undoing.leave()
        if self._compare is not None:
            self._compare.shut()

    # Words.

    def _say(self) -> None:
        language = self._settings.interface_language
        self.head.say(self.tr("History"))
        self.deleted.say(self.tr("Deleted"))
        self.deleted.setToolTip(self.tr("What was deleted and can be brought back"))
        self.words.setPlaceholderText(self.tr("Product: code or name"))
        self.kinds.show_choices(
            self.tr("All kinds"), [(each, word(f"history.kinds.{each}", language).capitalize()) for each in _KINDS]
        )
        self.origins.show_choices(
            self.tr("By hand and by import"),
            [(Origin.HAND.value, self.tr("By hand")), (Origin.IMPORT.value, self.tr("By import"))],
        )
        self.people.setAccessibleName(self.tr("Who"))
        self.kinds.setAccessibleName(self.tr("What kind of thing"))
        self.origins.setAccessibleName(self.tr("By hand or by import"))
        self.list.setAccessibleName(self.tr("Changes"))
        self._face.number = self.tr("No. {revision}")
        self._face.undone = self.tr("Taken back by no. {revision}")

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.reload()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline beside the list."""
        QPainter(self).fillRect(LIST - 1, 0, 1, self.height(), QColor(theme.palette().line))
