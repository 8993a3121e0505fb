"""The page of completeness: how far each maker is in each language, which products lack what, and the way there."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from booth.catalog.trust.needs import Gap
from booth.languages import LANGUAGES, NATIVE_NAMES
from booth.settings import Settings
from booth.ui import theme
from booth.ui.data.no_products import WAY, NoProducts
from booth.ui.data.page import DataPage
from booth.ui.data.trust.faces import MakerFace, ProductFace
from booth.ui.data.trust.filters import KeyBox
from booth.ui.data.trust.looking import Look, Wish, after, look
from booth.ui.data.trust.progress import ProgressLine
from booth.ui.data.trust.row_list import RowList
from booth.ui.jobs import Job, Jobs
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.count import grouped
from booth.ui.widgets.notice import Notice
from booth.ui.widgets.page_head import PageHead

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.pictures import PictureCache

_MAKERS = 304


class CompletenessPage(DataPage):
    """Makers at the left, products that lack something at the right. N goes to the next missing thing."""

    def __init__(self, catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._job: Job | None = None
        self._look = Look()
        self._shown = False
        self._last: tuple[str, Gap | None] = ("", None)  # where the last step led
        self.head = PageHead()
        self.next = ActionButton("primary", after="next")
        self.languages, self.categories, self.needs = KeyBox(), KeyBox(), KeyBox()
        self._maker, self._product = MakerFace(), ProductFace()
        self.makers, self.products = RowList(self._maker), RowList(self._product)
        self._notice, self._none = Notice(), NoProducts()
        self._right = QStackedWidget()
        self.progress = ProgressLine()
        self._lay_out()
        self._connect()
        self._say()
        self.reload()

    def _lay_out(self) -> None:
        self.head.add(self.next)
        boxes = QHBoxLayout()
        boxes.setSpacing(8)
        for box in (self.languages, self.categories, self.needs):
            boxes.addWidget(box, 1)
        self._right.addWidget(self.products)
        self._right.addWidget(self._notice)
        self._right.addWidget(self._none)
        column = QVBoxLayout()
        column.setContentsMargins(24, 16, 24, 0)
        column.setSpacing(16)
        column.addWidget(self.head)
        column.addLayout(boxes)
        column.addWidget(self.progress)
        column.addWidget(self._right, 1)
        self.makers.setFixedWidth(_MAKERS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.makers)
        row.addLayout(column, 1)
        self.setFocusProxy(self._right)

    def _connect(self) -> None:
        self.next.clicked.connect(self.step)
        self._none.pressed.connect(partial(self.page_wanted.emit, WAY))
        self._notice.pressed.connect(self.reload)
        self.progress.cancelled.connect(self.cancel)
        self.makers.moved.connect(self._maker_chosen)
        self.products.opened.connect(self._open)
        for box, name in ((self.languages, "language"), (self.categories, "category"), (self.needs, "need")):
            box.chosen.connect(partial(self._wish, name))
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_N), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.step)

    # What is shown.

    def reload(self) -> None:
        """The catalogue has changed, or a wish has: work it out again; what is shown stays until then."""
        self._make(self._look.wish)

    def _wish(self, name: str, key: str) -> None:
        self._make(replace(self._look.wish, **{name: key}))

    def _maker_chosen(self) -> None:
        row = self.makers.row
        if 0 <= row < len(self._look.makers) and self._look.makers[row].uid != self._look.wish.exhibitor:
            self._wish("exhibitor", self._look.makers[row].uid)

    def _make(self, wish: Wish) -> None:
        if self._job is not None:
            self._job.cancel()
        self._look = replace(self._look, wish=wish)
        words, content = self._settings.interface_language, self._settings.content_language
        self.progress.begin(self.tr("Looking through the products…"))
        self._job = self._jobs.run(
            partial(look, self._catalog, wish, words, content),
            self._show,
            owner=self,
            failed=self._failed,
            progress=self.progress.show_progress,
        )
        if not self._shown:
            self._notice.say("data", self.tr("Looking through the products…"), "")
            self._right.setCurrentWidget(self._notice)

    def cancel(self) -> None:
        """Stop looking; what was seen is kept, and the next look goes on from there."""
        if self._job is not None:
            self._job.cancel()
            self._end()
        if not self._shown:
            self._notice.say("data", self.tr("Not looked through yet"), "", self.tr("Look through"))

    def _end(self) -> None:
        self._job = None
        self.progress.end()

    def _show(self, found: Look) -> None:
        self._end()
        self._look, self._shown = found, True
        self._maker.makers, self._product.rows = found.makers, found.rows
        self._product.language = self._settings.interface_language
        empty = not found.products and found.wish == Wish()
        self.makers.show_rows([] if empty else [maker.uid for maker in found.makers])
        self.products.show_rows([row.uid for row in found.rows])
        self._show_choices()
        self.next.setEnabled(bool(found.rows))
        told = self.tr("{lacking} of {all} products lack something")
        told = told.format(lacking=grouped(len(found.rows)), all=grouped(found.products))
        self.head.add_remark("" if empty else told)
        if not found.rows:
            self._notice.say("check", self.tr("Nothing is missing"), self.tr("All that was asked for is there."))
        shown = self.products if found.rows else self._none if empty else self._notice
        self._right.setCurrentWidget(shown)
        self._right.setFocusProxy(shown)  # the keyboard waited at the stack, and goes over

    def _failed(self, error: BaseException) -> None:
        self._end()
        self.failed.emit(error)

    # Going to what is missing.

    def step(self) -> None:
        """N: to the next missing thing, first of the product that the keyboard is on."""
        row = self.products.row
        here = self._look.rows[row].uid if 0 <= row < len(self._look.rows) else ""
        last = self._last if self._last[0] == here else (here, None)
        found = after(self._look.rows, *last)
        if found is not None:
            self._go(*found)

    def _open(self, row: int) -> None:
        self._go(row, self._look.rows[row].gaps[0])

    def _go(self, row: int, gap: Gap) -> None:
        uid = self._look.rows[row].uid
        self._last = uid, gap
        self.products.go(row)
        self.edit_wanted.emit(uid, gap.field)

    # Words and colours.

    def _say(self) -> None:
        self.head.say(self.tr("Completeness"))
        self.next.say(self.tr("Next missing thing"), "N")
        self._maker.all = self.tr("All exhibitors")
        self.makers.setAccessibleName(self.tr("Exhibitors"))
        self.products.setAccessibleName(self.tr("Products that lack something"))
        self._show_choices()

    def _show_choices(self) -> None:
        self.languages.show_choices(self.tr("All languages"), [(each, NATIVE_NAMES[each]) for each in LANGUAGES])
        self.categories.show_choices(self.tr("All categories"), self._look.categories)
        self.needs.show_choices(self.tr("Everything needed"), self._look.needs)

    def settings_changed(self) -> None:
        """Another language of the content."""
        self.reload()

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.reload()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline beside the makers."""
        QPainter(self).fillRect(QWidget.width(self.makers), 0, 1, self.height(), QColor(theme.palette().line))
