"""The brochure screen: pages at the left, choices at the right. Every change makes the pages anew."""

import contextlib
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.languages import Language
from booth.quantity import System
from booth.settings import Settings
from booth.storage import files
from booth.ui import printing, theme
from booth.ui.brochures.making import Made, Wish, make
from booth.ui.brochures.options import Options
from booth.ui.brochures.preview import Preview
from booth.ui.jobs import Job, Jobs
from booth.ui.pictures import PictureCache
from booth.ui.widgets.notice import Notice
from booth.ui.widgets.words_label import WordsLabel
from booth.words import sentence

_PANEL = 432


class BrochureScreen(QWidget):
    """Shows the chosen products as pages; saves and prints the same bytes."""

    selection_changed = Signal(object)  # tuple of uids, after reordering or taking out
    back_wanted = Signal()
    failed = Signal(object)  # a BoothError that the window should say
    told = Signal(str)  # a sentence about what was done

    def __init__(self, catalog: Catalog, pictures: PictureCache, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._uids: tuple[str, ...] = ()
        self._made: Made | None = None
        self._job: Job | None = None
        self._preview, self._notice = Preview(), Notice()
        self._state, self._warning = WordsLabel(14, "second"), WordsLabel(14, "danger", wrap=True)
        self._options = Options(catalog, pictures, settings)
        self._lay_out()
        self._connect()
        self._show_notice()
        self._jobs.run(printing.printers, self._options.show_printers, owner=self)

    def _lay_out(self) -> None:
        desk = QWidget()
        pages = QVBoxLayout(desk)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(0)
        pages.addWidget(self._preview, 1)
        for label in (self._warning, self._state):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setContentsMargins(24, 8, 24, 8)
            pages.addWidget(label)
        self._left = QStackedWidget()
        self._left.addWidget(self._notice)
        self._left.addWidget(desk)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        self._options.setFixedWidth(_PANEL)
        row.addWidget(self._options)

    def _connect(self) -> None:
        options = self._options
        options.wish_changed.connect(self._wish_changed)
        options.save_wanted.connect(self.save)
        options.print_wanted.connect(self.print)
        options.chosen.reordered.connect(self._take)
        options.chosen.removed.connect(self._remove)
        self._notice.pressed.connect(self.back_wanted)
        self._preview.page_turned.connect(self._tell_state)
        # Shortcuts, since the keyboard may be in the list, a field or the pages.
        for keys, act in ((QKeySequence.StandardKey.Save, self.save), (Qt.Key.Key_Escape, self.back_wanted.emit)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self._preview)

    # what is shown

    def show_products(self, uids: tuple[str, ...], language: Language | None = None) -> None:
        """Make a brochure of these products; `language`: the content's, unless staff took another one."""
        if language is not None:
            self._options.language.choose(language)
        self._uids = uids
        self._list()
        self._make()

    def reload(self) -> None:
        """The catalogue has changed: make the pages anew."""
        self._list()
        self._make()

    @property
    def busy(self) -> bool:
        """Whether pages are being made."""
        return self._job is not None

    @property
    def made(self) -> Made | None:
        """The pages on the screen."""
        return self._made

    def _list(self) -> None:
        rows: list[int] = []
        for uid in self._uids:
            with contextlib.suppress(BoothError):  # one that has left the catalogue leaves the brochure
                rows.append(self._catalog.products.row(uid))
        summaries = {each.uid: each for each in self._catalog.products.summaries(rows)}
        ordered = tuple(summaries[uid] for uid in self._uids if uid in summaries)
        self._uids = tuple(each.uid for each in ordered)
        language, spoken = cast(Language, self._options.language.chosen), self._settings.interface_language
        self._options.chosen.show_products(ordered, language, spoken)
        self._options.show_count(len(self._uids))

    def _take(self, uids: tuple[str, ...]) -> None:
        """Another order or fewer products, by the hand of staff."""
        self._uids = uids
        self._list()
        self._make()
        self.selection_changed.emit(uids)

    def _wish_changed(self) -> None:
        self._list()
        self._make()

    def _remove(self, uid: str) -> None:
        self._take(tuple(each for each in self._uids if each != uid))

    def _make(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._made = None
        self._options.allow(False)
        if not self._uids:
            self._preview.clear()
            self._show_notice()
            return
        options = self._options
        wish = Wish(
            uids=self._uids,
            language=cast(Language, options.language.chosen),
            system=cast(System, options.units.chosen),
            staff=options.edition.chosen == "staff",
        )
        self._left.setCurrentIndex(1)
        self._state.setText(self.tr("Making the pages…"))
        self._warning.hide()
        self._job = self._jobs.run(
            partial(make, self._catalog, wish), self._show, owner=self, failed=self._show_failure
        )

    def _show(self, made: Made) -> None:
        self._job, self._made = None, made
        self._preview.show_pdf(made.data)
        self._left.setCurrentIndex(1)
        self._options.allow(True)
        self._tell_state()

    def _show_failure(self, error: BaseException) -> None:
        self._job = None
        if not isinstance(error, BoothError):
            error = BoothError("brochure_failed")
        words = sentence(error, self._settings.interface_language)
        self._notice.say("alert", self.tr("The brochure was not made"), words, self.tr("To the catalogue"))
        self._left.setCurrentIndex(0)

    def _show_notice(self) -> None:
        self._notice.say(
            "brochure",
            self.tr("Nothing is chosen yet"),
            self.tr("Choose products in the catalogue with Space or the plus sign on a card."),
            self.tr("To the catalogue"),
        )
        self._left.setCurrentIndex(0)
        self._options.show_count(0)

    def _tell_state(self) -> None:
        if self._made is None:
            return
        missing, drafts = " ".join(self._made.missing), ", ".join(self._made.drafts)
        lapsing = ", ".join(self._made.lapsing)
        told = (
            (missing, self.tr("No font has these characters: {signs}").replace("{signs}", missing)),
            (drafts, self.tr("Still a draft: {codes}").replace("{codes}", drafts)),
            (lapsing, self.tr("A certificate expires before the show ends: {codes}").replace("{codes}", lapsing)),
        )
        self._warning.setText("\n".join(words for wanted, words in told if wanted))
        self._warning.setVisible(bool(missing or drafts or lapsing))
        size, seconds = len(self._made.data) / 1e6, self._made.seconds
        decimal = "," if self._settings.interface_language == "ru" else "."
        self._state.setText(
            self.tr("Page {page} of {pages} · A4 · {size} MB · made in {seconds} s").format(
                page=min(self._preview.page + 1, self._made.pages),
                pages=self._made.pages,
                size=f"{size:.1f}".replace(".", decimal),
                seconds=f"{seconds:.1f}".replace(".", decimal),
            )
        )

    # save and print

    def save(self) -> None:
        """Ask where to, then write the very bytes that are shown."""
        made = self._made
        if made is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the brochure"), str(Path(folder) / made.file_name), "PDF (*.pdf)"
        )
        if not name:
            return
        path = Path(name)
        path = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")

        def done(_: None) -> None:
            self.told.emit(self.tr("Saved: {file}").format(file=str(path)))

        self._jobs.run(partial(files.write_atomic, path, made.data), done, owner=self, failed=self._say)

    def print(self) -> None:
        """Send the very bytes that are shown to the chosen printer."""
        made, printer = self._made, self._options.printer.currentText()
        if made is None:
            return
        if not printer:
            self._say(BoothError("no_printer"))
            return
        copies = self._options.copies.value()
        self._settings.keep(printer=printer)

        def done(_: None) -> None:
            self.told.emit(self.tr("Sent to {printer}").format(printer=printer))

        alone = len(made.codes) == 1
        work = partial(printing.send, made.data, printer, copies=copies, title=made.file_name, two_sided=alone)
        self._jobs.run(work, done, owner=self, failed=self._say)

    def _say(self, error: BaseException) -> None:
        self.failed.emit(error if isinstance(error, BoothError) else BoothError("brochure_failed"))

    # language, colours

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._list()
            if self._made:
                self._tell_state()
            else:
                self._make()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The panel's ground and the line beside it."""
        colours, painter = theme.palette(), QPainter(self)
        painter.fillRect(self._options.geometry(), QColor(colours.surface))
        painter.fillRect(self._options.x(), 0, 1, self.height(), QColor(colours.line))
