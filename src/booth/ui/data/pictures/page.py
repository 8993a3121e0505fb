"""Pictures from a folder: looked through, matched to products by the files' names, added as one change."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from booth.catalog.values import Product
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.data.page import DataPage
from booth.ui.data.pictures.face import PictureFace, tick_area
from booth.ui.data.pictures.found import Found, look_through, product_of
from booth.ui.data.trust.row_list import RowList
from booth.ui.editing.fields.line import LineField
from booth.ui.editing.media.drop_place import DropPlace
from booth.ui.jobs import Job, Jobs
from booth.ui.pictures import PictureCache
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.notice import Notice
from booth.ui.widgets.page_head import PageHead
from booth.ui.widgets.words_label import WordsLabel
from booth.words import sentence

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

_CODE = 320


class PictureRows(RowList):
    """Space and a press on the box tick; Shift and Ctrl choose several rows."""

    ticked = Signal(object)  # the rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks what is chosen."""
        if event.key() == Qt.Key.Key_Space:
            self.ticked.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the box ticks its row."""
        index: QModelIndex = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if index.isValid() and tick_area(self.visualRect(index)).contains(event.position().toPoint()):
            self.ticked.emit((index.row(),))


class PicturesPage(DataPage):
    """A folder is chosen or dropped, looked through in a worker, and shown; nothing is written before it is told."""

    def __init__(self, catalog: "Catalog", pictures: PictureCache, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._job: Job | None = None
        self.found = Found()
        self.head = PageHead()
        self.choose, self.add, self.cancel = ActionButton(icon="folder"), ActionButton("primary"), ActionButton()
        self._face = PictureFace(pictures, settings)
        self.rows = PictureRows(self._face, several=True)
        self._face.owner = self.rows
        pictures.arrived.connect(self.rows.viewport().update)
        self.code = LineField()
        self.notice, self._bar, self._words = Notice(), QProgressBar(), WordsLabel(14, "second")
        self._stack, self._place = QStackedWidget(), DropPlace()
        self._lay_out()
        self._connect()
        self._say()
        self._show()

    def _lay_out(self) -> None:
        self.head.add(self.choose, self.add)
        self._bar.setTextVisible(False)
        working = QWidget()
        self._working = QHBoxLayout(working)
        self._working.setContentsMargins(0, 0, 0, 0)
        self._working.setSpacing(16)
        self._working.addWidget(self._words)
        self._working.addWidget(self._bar, 1)
        self._working.addWidget(self.cancel)
        self._progress = working
        self.code.setFixedWidth(_CODE)
        for part in (self.rows, self.notice):
            self._stack.addWidget(part)
        column = QVBoxLayout(self._place)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addWidget(self.head)
        column.addWidget(working)
        column.addWidget(self._stack, 1)
        column.addWidget(self.code)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._place)

    def _connect(self) -> None:
        self.choose.clicked.connect(self.ask_folder)
        self.notice.pressed.connect(self.ask_folder)
        self.cancel.clicked.connect(self.stop)
        self.add.clicked.connect(self.write)
        self.rows.ticked.connect(self.tick)
        self.rows.moved.connect(self._show_code)
        self.rows.opened.connect(self._to_code)
        self.code.changed.connect(self._send)
        self._place.dropped.connect(self._dropped)

    # looking through

    def ask_folder(self) -> None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder with pictures"))
        if name:
            self.open_folder(Path(name))

    def open_folder(self, folder: Path) -> None:
        """Look through a folder; what was looked through before is put away."""
        if self._job is None and not self._catalog.read_only:
            self.found = Found(folder)
            self._bar.setRange(0, 0)
            self._words.setText(self.tr("Looking at the files…"))
            work = partial(look_through, self._catalog, folder)
            self._job = self._jobs.run(work, self._looked, owner=self, failed=self._fail, progress=self._step)
            self._show()

    def _dropped(self, data: QMimeData) -> None:
        folders = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        folder = next((one if one.is_dir() else one.parent for one in folders), None)
        if folder is not None:
            self.open_folder(folder)
        else:
            self.failed.emit(BoothError("file_elsewhere"))

    def stop(self) -> None:
        """Cancel: nothing of it is shown, nothing is written."""
        if self._job is not None:
            self._job.cancel()
            self._job, self.found = None, Found()
            self._show()

    def _step(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _looked(self, found: Found) -> None:
        self._job, self.found = None, found
        self._show()
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: BaseException) -> None:
        self._job = None
        self._show()
        self.failed.emit(error)

    # choosing

    def tick(self, rows: Sequence[int]) -> None:
        """Tick rows, or take the ticks away where all of them are ticked."""
        places = [place for place in rows if self.found.ready(self.found.rows[place])]
        all_there = all(self.found.rows[place].ticked for place in places)
        self._take(self.found.with_tick(places, ticked=not all_there))

    def _to_code(self) -> None:
        self.code.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.code.edit.selectAll()

    def _send(self, code: str) -> None:
        """The file that the keyboard is on goes to the product with this code."""
        place = self.rows.row
        if code and 0 <= place < len(self.found.rows) and self.found.rows[place].asset is not None:
            sent = partial(self._sent, self.found.folder, place)
            self._jobs.run(partial(product_of, self._catalog, code), sent, owner=self, failed=self._refuse)

    def _sent(self, folder: Path, place: int, product: Product) -> None:
        if folder == self.found.folder and self._job is None:
            self.code.refuse("")
            self._take(self.found.sent_to(place, product))
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, BoothError):
            self.code.refuse(sentence(error, self._settings.interface_language))
        else:
            self.failed.emit(error)

    def _take(self, found: Found) -> None:
        self.found = self._face.found = found
        self.rows.viewport().update()
        self._count_up()
        self._show_code()

    # writing

    def write(self) -> None:
        """Add everything that is ticked, as one change."""
        self._settings.before_writing(self._write)

    def _write(self) -> None:
        going = self.found.going()
        if self._job is None and going:
            why = self.tr("Pictures from the folder {folder}").format(folder=self.found.folder.name)
            work = partial(self._catalog.add_assets, going, who=self._settings.writer, why=why)
            self._bar.setRange(0, 0)
            self._words.setText(self.tr("Adding the files…"))
            self._job = self._jobs.run(work, self._written, owner=self, failed=self._fail)
            self._show()

    def _written(self, count: int) -> None:
        self._job = None
        self.told.emit(self.tr("%n file(s) added. Undo takes them all off again.", "", count))
        self._show()
        self.reload()

    def reload(self) -> None:
        """The catalogue has changed: what has got its file meanwhile is not added twice."""
        uids = {uid for row in self.found.rows for uid in (row.uid, *row.candidates) if uid}
        if uids and self._job is None:
            self._jobs.run(partial(self._catalog.products.many, uids), self._refresh, owner=self, failed=self._fail)
        self._show()

    def _refresh(self, products: dict[str, Product]) -> None:
        if self._job is None:
            self._take(self.found.refreshed(products))

    # showing

    def _show(self) -> None:
        working, any_rows = self._job is not None, bool(self.found.rows)
        self._face.found = self.found
        self.rows.show_rows([row.name for row in self.found.rows])
        self._progress.setVisible(working)
        self.cancel.setVisible(not any_rows)  # what is being written is one change: it comes as a whole
        self._stack.setCurrentWidget(self.rows if any_rows else self.notice)
        free = not working and not self._catalog.read_only
        self.choose.setVisible(any_rows)
        self.choose.setEnabled(free)
        self.notice.setVisible(not any_rows and not working)
        self._place.setAcceptDrops(free)
        self.setFocusProxy(self.rows if any_rows else self.notice)
        self._count_up()
        self._show_code()

    def _count_up(self) -> None:
        going = sum(len(assets) for assets in self.found.going().values())
        self.add.say(self.tr("Add %n file(s)", "", going))
        self.add.setVisible(bool(self.found.rows))
        self.add.setEnabled(bool(going) and self._job is None)
        told = self.tr("{matched} of {all} files have found their product")
        matched = sum(row.uid in self.found.products for row in self.found.rows)
        self.head.add_remark(told.format(matched=matched, all=len(self.found.rows)) if self.found.rows else "")

    def _show_code(self) -> None:
        place = self.rows.row
        row = self.found.rows[place] if 0 <= place < len(self.found.rows) else None
        self.code.setVisible(bool(self.found.rows))  # it keeps its place, so that nothing moves under the hand
        self.code.setEnabled(row is not None and row.asset is not None)
        product = self.found.products.get(row.uid) if row else None
        self.code.set_value(product.code if product else "")

    def _say(self) -> None:
        self.head.say(self.tr("Pictures from a folder"))
        self.choose.say(self.tr("Another folder…"))
        self.cancel.say(self.tr("Cancel"))
        self.code.say(self.tr("Code of its product"), self.tr("Where exhibitors share a code: exhibitor:code"))
        self.rows.setAccessibleName(self.tr("Files of the folder"))
        self.notice.say(
            "add_folder",
            self.tr("Name the pictures after the products"),
            self.tr("A file named after a product's code goes to it. Nothing is written before you have seen it all."),
            self.tr("Choose a folder…"),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._show()
        super().changeEvent(event)
