"""What was deleted and can be brought back."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from booth.catalog.revisions import Gone
from booth.catalog.wording import say_day
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.data.page import DataPage
from booth.ui.data.reference.shelf.kinds import KINDS, kind_words
from booth.ui.data.reference.shelf.plain_rows import PlainRows
from booth.ui.data.trust.progress import ProgressLine
from booth.ui.jobs import Job, Jobs
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.notice import Notice
from booth.ui.widgets.page_head import PageHead
from booth.ui.widgets.segmented import Segmented
from booth.words import sentence

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.pictures import PictureCache

_ALL = ""
_ROW = 40


class DeletedPage(DataPage):
    """The latest first, of one kind or of all; Enter brings back what is marked, Shift and Ctrl mark several."""

    def __init__(self, catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._gone: tuple[Gone, ...] = ()
        self._reading: Job | None = None
        self._bringing: Job | None = None
        self.head = PageHead()
        self.kinds = Segmented()
        self.back = ActionButton("primary", icon="undo")
        self.list = QTreeWidget()
        self.progress = ProgressLine()
        self.notice = Notice()
        self.stack = QStackedWidget()
        self._lay_out()
        self.kinds.changed.connect(self._fill)
        self.back.clicked.connect(self.bring_back)
        self.list.itemDoubleClicked.connect(self.bring_back)
        self.list.itemSelectionChanged.connect(self._allow)
        self.progress.cancelled.connect(self._stop)
        self._say()
        self.reload()

    def _lay_out(self) -> None:
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setMouseTracking(True)
        self.list.setColumnCount(4)
        self.list.setItemDelegate(PlainRows(self.list, _ROW))
        head = self.list.header()
        head.setSectionsClickable(False)
        head.setStretchLastSection(False)
        for column, mode in enumerate((_STRETCH, _FIT, _FIT, _FIT)):
            head.setSectionResizeMode(column, mode)
        self.head.add(self.back)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 0)
        column.setSpacing(16)
        column.addWidget(self.head)
        column.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.progress)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.list)

    def reload(self) -> None:
        """The catalogue has changed."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._jobs.run(self._catalog.deleted, self._show, owner=self)

    def _show(self, gone: tuple[Gone, ...]) -> None:
        self._reading, self._gone = None, gone
        self._offer_kinds()
        self._fill()

    def _offer_kinds(self) -> None:
        there = {one.kind for one in self._gone}
        chosen = self.kinds.chosen if self.kinds.chosen in there else _ALL
        self.kinds.set_choices(((_ALL, self.tr("All")), *((one, kind_words(one)) for one in KINDS if one in there)))
        self.kinds.choose(chosen)
        self.kinds.setVisible(len(there) > 1)

    def _fill(self) -> None:
        language, kind = self._settings.content_language, self.kinds.chosen
        shown = [one for one in self._gone if kind in (_ALL, one.kind)]
        self.list.clear()
        for one in shown:
            name = one.name.best(language) or one.code
            day = say_day(one.change.at.astimezone().date(), self._settings.interface_language)
            told = (f"{name} · {one.code}", kind_words(one.kind), one.change.who, day)
            item = QTreeWidgetItem(self.list, told)
            item.setData(0, Qt.ItemDataRole.UserRole, one.uid)
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.stack.setCurrentWidget(self.list if shown else self.notice)
        self._allow()

    def _allow(self) -> None:
        idle = self._bringing is None and not self._catalog.read_only
        self.back.setEnabled(idle and bool(self.list.selectedItems()))

    def bring_back(self) -> None:
        """Put the marked things back as they were last, as one change."""
        self._settings.before_writing(self._bring_back)

    def _bring_back(self) -> None:
        marked = self.list.selectedItems()
        if not marked or self._catalog.read_only or self._bringing is not None:
            return
        uids = [str(item.data(0, Qt.ItemDataRole.UserRole)) for item in marked]
        name = marked[0].text(0) if len(marked) == 1 else ""
        work = partial(self._catalog.bring_all_back, uids, self._settings.writer)
        done, told = partial(self._brought, name, len(uids)), self.progress.show_progress
        self.progress.begin(self.tr("Bringing back…"))
        self._bringing = self._jobs.run(work, done, owner=self, failed=self._refused, progress=told)
        self._allow()

    def _stop(self) -> None:
        """It is heard to its end: it may be stopped too late."""
        if self._bringing is not None:
            self._bringing.stop.set()

    def _end(self) -> None:
        self._bringing = None
        self.progress.end()
        self._allow()

    def _brought(self, name: str, count: int, _: int) -> None:
        self._end()
        many = self.tr("%Ln thing(s) brought back.", "", count)
        self.told.emit(self.tr("Brought back: {name}").format(name=name) if name else many)
        self.reload()

    def _refused(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, BoothError) and error.code == "change_stopped":  # as somebody wished
            self.told.emit(sentence(error, self._settings.interface_language))
        else:
            self.failed.emit(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter brings back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.bring_back()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        self.head.say(self.tr("Deleted"))
        self.back.say(self.tr("Bring back"))
        self.list.setHeaderLabels([self.tr("What"), self.tr("Kind"), self.tr("Deleted by"), self.tr("On")])
        self.list.setAccessibleName(self.tr("Deleted"))
        sentence = self.tr("What is deleted will stand here and can be brought back.")
        self.notice.say("remove", self.tr("Nothing has been deleted"), sentence)
        self._offer_kinds()
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)


_STRETCH, _FIT = QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.ResizeToContents
