"""The page of translations: by standing and language; Enter opens at the text, C says that what is chosen is right."""

import time
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from booth.catalog.trust import saying
from booth.catalog.trust.checking import check
from booth.catalog.trust.translations import Listing, Translation, Wanted
from booth.catalog.values import Standing
from booth.languages import LANGUAGES, NATIVE_NAMES, Language
from booth.settings import Settings
from booth.ui.data.page import DataPage
from booth.ui.data.trust.filters import KeyBox
from booth.ui.data.trust.progress import QUICK, ProgressLine
from booth.ui.data.trust.row_list import RowList
from booth.ui.data.trust.translation_face import TranslationFace
from booth.ui.editing.fields import standing
from booth.ui.jobs import Job, Jobs
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.count import grouped
from booth.ui.widgets.notice import Notice
from booth.ui.widgets.page_head import PageHead

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.pictures import PictureCache

# The page of the data room on which a thing that is no product is mended.
_PAGES: Final = {
    "exhibitor": "exhibitors",
    "category": "categories",
    "industry": "industries",
    "group": "attributes",
    "attribute": "attributes",
    "show": "show",
}


class TranslationsPage(DataPage):
    """What still wants translating or checking; Shift and Ctrl choose several, Ctrl+A all that are listed."""

    def __init__(self, catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._job: Job | None = None
        self._listing: Listing | None = None
        self.head = PageHead()
        self._began = self._seconds = 0.0  # when the last search began, how long it took
        self.check, self.again = ActionButton("primary", icon="check"), ActionButton("quiet", icon="refresh")
        self.languages, self.standings, self.exhibitors = KeyBox(), KeyBox(), KeyBox()
        self._face = TranslationFace()
        self.list = RowList(self._face, several=True)
        self.progress, self._notice = ProgressLine(), Notice()
        self._below = QStackedWidget()
        self._lay_out()
        self._connect()
        self._say()
        self.look_again()

    def _lay_out(self) -> None:
        self.head.add(self.again, self.check)
        boxes = QHBoxLayout()
        boxes.setSpacing(8)
        for box in (self.languages, self.standings, self.exhibitors):
            boxes.addWidget(box, 1)
        self._below.addWidget(self.list)
        self._below.addWidget(self._notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 0)
        column.setSpacing(16)
        column.addWidget(self.head)
        column.addLayout(boxes)
        column.addWidget(self.progress)
        column.addWidget(self._below, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.moved.connect(self._allow)
        self.list.opened.connect(self._open)
        self.check.clicked.connect(self.check_chosen)
        self.progress.cancelled.connect(self.cancel)
        for box in (self.languages, self.standings, self.exhibitors):
            box.chosen.connect(self.look_again)
        self.again.clicked.connect(self.look_again)
        for key, act in ((Qt.Key.Key_C, self.check_chosen), (Qt.Key.Key_R, self.look_again)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # What is listed.

    @property
    def wanted(self) -> Wanted:
        """What the boxes ask for."""
        language = cast("Language", self.languages.key)
        return Wanted(language, Standing(self.standings.key) if self.standings.key else "", self.exhibitors.key)

    def reload(self) -> None:
        """Something was written: a small catalogue is looked through again at once, a large one when it is asked."""
        if self._seconds <= QUICK:
            self.look_again()

    def look_again(self) -> None:
        """R, or something else is asked for: look through all texts."""
        if self._job is not None:
            self._job.cancel()
        self.progress.begin(self.tr("Looking through the texts…"))
        self._began = time.monotonic()
        self._job = self._jobs.run(
            partial(self._catalog.translations.find, self.wanted),
            self._show,
            owner=self,
            failed=self._failed,
            progress=self.progress.show_progress,
        )
        if self._listing is None:
            self._notice.say("language", self.tr("Looking through the texts…"), "")
            self._below.setCurrentWidget(self._notice)

    def cancel(self) -> None:
        """Stop what is under way; nothing of it is written."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _end(self) -> None:
        self._job = None
        self.progress.end()
        self._allow()

    def _failed(self, error: BaseException) -> None:
        self._end()
        self.failed.emit(error)

    def _show(self, found: Listing) -> None:
        self._listing, self._seconds = found, time.monotonic() - self._began
        self._face.rows, self._face.attributes = found.translations, saying.by_uid(self._catalog.attributes())
        self.list.show_rows([one.key for one in found.translations])
        self._end()
        words = self.tr("{count} translations")
        if len(found.translations) < found.count:
            words = self.tr("{count} translations, the first {shown} are listed")
        told = words.format(count=grouped(found.count), shown=grouped(len(found.translations)))
        self.head.add_remark(told if found.count else "")
        self._show_choices()
        if self.wanted == Wanted():
            self._notice.say("language", self.tr("No texts yet"), self.tr("Texts come in with the first products."))
        else:
            self._notice.say("check", self.tr("No such translations"), self.tr("Choose another standing or language."))
        self._below.setCurrentWidget(self.list if found.translations else self._notice)

    # Acting on it.

    @property
    def chosen(self) -> tuple[Translation, ...]:
        """The translations that are chosen."""
        return tuple(self._face.rows[row] for row in self.list.chosen if row < len(self._face.rows))

    def _right(self) -> tuple[Translation, ...]:
        """Those of the chosen that can be called right: written, and not called so yet."""
        return tuple(one for one in self.chosen if one.text and one.standing is not Standing.CHECKED)

    def _allow(self) -> None:
        self.check.setEnabled(self._job is None and not self._catalog.read_only and bool(self._right()))

    def check_chosen(self) -> None:
        """C: what is chosen is right."""
        if self.check.isEnabled():
            self._settings.before_writing(partial(self._check, self._right()))

    def _check(self, some: tuple[Translation, ...]) -> None:
        self.progress.begin(self.tr("Marking as checked…"))
        self._job = self._jobs.run(
            partial(check, self._catalog, some, who=self._settings.writer, why=self.tr("Translations checked")),
            self._checked,
            owner=self,
            failed=self._failed,
            progress=self.progress.show_progress,
        )
        self._allow()

    def _checked(self, count: int) -> None:
        self._end()
        self.told.emit(self.tr("Translations checked: {count}").format(count=count))
        self.look_again()

    def _open(self, row: int) -> None:
        one = self._face.rows[row]
        if one.kind == "product":
            self.edit_wanted.emit(one.uid, one.field)
        else:
            self.thing_wanted.emit(_PAGES[one.kind], one.uid)

    # Words.

    def _say(self) -> None:
        self._face.language = self._settings.interface_language
        self.head.say(self.tr("Translations"))
        self.check.say(self.tr("It is right"), "C")
        self.again.say(self.tr("Look again"), "R")
        self.list.setAccessibleName(self.tr("Translations"))
        self._show_choices()

    def _show_choices(self) -> None:
        language, counts = self._settings.content_language, self._listing.counts if self._listing else {}
        self.languages.show_choices(self.tr("All languages"), [(each, NATIVE_NAMES[each]) for each in LANGUAGES])
        said = {each: standing.words(standing.Stand(str(each))) for each in Standing}
        stands = [(str(each), f"{words} · {grouped(counts.get(each, 0))}") for each, words in said.items()]
        self.standings.show_choices(self.tr("Any standing"), stands)
        makers = [(one.uid, one.name.best(language) or one.code) for one in self._catalog.exhibitors()]
        self.exhibitors.show_choices(self.tr("All exhibitors"), makers)

    def settings_changed(self) -> None:
        """Names of exhibitors in another language; the texts are the same."""
        self._show_choices()

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.list.viewport().update()
        super().changeEvent(event)
