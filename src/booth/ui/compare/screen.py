"""The comparison: two to six picked products side by side, in the content's language."""

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from booth.catalog.comparing.comparison import refusal
from booth.catalog.store import Catalog
from booth.languages import Language
from booth.quantity import System
from booth.settings import Settings
from booth.ui.compare.bar import CompareBar
from booth.ui.compare.columns import Columns
from booth.ui.compare.content import Content, content
from booth.ui.compare.heads import Heads
from booth.ui.compare.rows import CompareRows
from booth.ui.errors import told
from booth.ui.jobs import Job, Jobs
from booth.ui.pictures import PictureCache
from booth.ui.widgets.notice import Notice

_STEP: Final = 64  # pixels that an arrow key scrolls


class CompareScreen(QWidget):
    """Heads that stay, rows that scroll. It shows what is picked: another order or fewer columns are picked so."""

    back_wanted = Signal()
    product_opened = Signal(str)  # uid
    selection_changed = Signal(object)  # tuple of uids, after moving a column or taking one out
    more_wanted = Signal()
    brochure_wanted = Signal(object)  # tuple of uids

    def __init__(self, catalog: Catalog, pictures: PictureCache, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._uids: tuple[str, ...] = ()
        self._content = Content()
        self._job: Job | None = None
        self._failure: BaseException | None = None
        self._differences = self._staff = False
        self.bar, self.heads, self.rows = CompareBar(), Heads(pictures), CompareRows()
        self.notice = Notice()
        self.scroller = QScrollArea()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.heads)

    def _lay_out(self) -> None:
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # nothing moves when it comes
        self.scroller.verticalScrollBar().rangeChanged.connect(self._show_bar)
        self.scroller.setWidget(self.rows)
        self.scroller.viewport().setAutoFillBackground(False)
        self.rows.setAutoFillBackground(False)
        table = QWidget()
        inner = QVBoxLayout(table)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.heads)
        inner.addWidget(self.scroller, 1)
        self._stack.addWidget(table)
        self._stack.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)

    def _show_bar(self, _: int, most: int) -> None:
        """Where there is nothing to scroll only the bar's place is kept."""
        self.scroller.verticalScrollBar().setEnabled(most > 0)

    def _connect(self) -> None:
        self.bar.back_wanted.connect(self.back_wanted)
        self.bar.differences_wanted.connect(self.toggle_differences)
        self.bar.staff_wanted.connect(self.toggle_staff)
        self.bar.print_wanted.connect(self.print)
        self.heads.opened.connect(self._open)
        self.heads.removed.connect(self._remove)
        self.heads.moved.connect(self._move)
        self.heads.more_wanted.connect(self.more_wanted)
        self.notice.pressed.connect(self._do_next)
        # Shortcuts, for they hold on a Russian keyboard too, wherever in the screen the keyboard is.
        acts = {"D": self.toggle_differences, "S": self.toggle_staff, "P": self.print, "Esc": self.back_wanted.emit}
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # what is shown

    @property
    def uids(self) -> tuple[str, ...]:
        """What is compared, from left to right."""
        return self._uids

    @property
    def content(self) -> Content:
        """What is drawn."""
        return self._content

    def show_products(self, uids: tuple[str, ...]) -> None:
        """Set these side by side, from the top."""
        if uids != self._uids:
            self.scroller.verticalScrollBar().setValue(0)
            self.heads.go(0)
        self._uids = uids
        self.reload()

    def reload(self) -> None:
        """Read again, in the languages and units that hold now; what is shown stays until the answer is there."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if refusal(len(self._uids)) is not None:
            self._show_state()
            return
        work = partial(
            _read, self._catalog, self._uids, self._staff, self._settings.content_language, self._settings.system
        )
        self._job = self._jobs.run(work, self._land, owner=self, failed=self._fail)

    def _land(self, made: Content) -> None:
        self._job = self._failure = None
        self._content = made
        self.heads.show_content(made)
        self.rows.show_content(made)
        self.bar.show_counts(made.count, made.differing)
        self._arrange()
        self._show_state()

    def _fail(self, error: BaseException) -> None:
        self._job, self._failure = None, error
        self._show_state()

    def _show_state(self) -> None:
        """The table, or a sentence where there is nothing to compare."""
        language = self._settings.interface_language
        if (refused := refusal(len(self._uids))) is not None:
            words = told(refused, language, "")
            self.notice.say("compare", self.tr("Nothing to compare with"), words, self.tr("To the catalogue"), "Enter")
        elif self._failure is not None:
            words = told(self._failure, language, "")
            self.notice.say("alert", self.tr("The comparison could not be made"), words, self.tr("Try again"), "Enter")
        else:
            self._stack.setCurrentIndex(0)
            self.setFocusProxy(self.heads)
            return
        self.bar.show_counts(0, 0)
        self._stack.setCurrentIndex(1)
        self.setFocusProxy(self.notice)
        self.notice.setFocus()

    def _do_next(self) -> None:
        if refusal(len(self._uids)) is not None:
            self.more_wanted.emit()
        else:
            self.reload()

    def _arrange(self) -> None:
        """Everything gets its place, for the size that the window has now."""
        columns, made = Columns(self.width(), len(self._content.heads)), self._content
        self.heads.arrange(columns, min(max(self.height() // 7, 88), 200), made.best)
        nothing = made.no_differences if made.count else made.no_values
        self.rows.arrange(columns, differences=self._differences, words=nothing)

    # what can be done

    def toggle_differences(self) -> None:
        """Only the rows that differ, or all; the row at the top of what is seen keeps its place."""
        bar = self.scroller.verticalScrollBar()
        anchor = self.rows.anchor(bar.value())
        self._differences = not self._differences
        self.bar.show_state(differences=self._differences, staff=self._staff)
        self._arrange()
        if anchor is not None and bar.value():
            told_row, drop = anchor
            bar.setValue(round(self.rows.place(told_row) - drop))

    def toggle_staff(self) -> None:
        """With the rows that only staff see, or without."""
        self._staff = not self._staff
        self.bar.show_state(differences=self._differences, staff=self._staff)
        self.reload()

    def print(self) -> None:
        """A brochure of these products."""
        if self._uids:
            self.brochure_wanted.emit(self._uids)

    def _open(self, place: int) -> None:
        self.product_opened.emit(self._content.heads[place].product)

    def _remove(self, place: int) -> None:
        self._take(tuple(uid for number, uid in enumerate(self._uids) if number != place))

    def _move(self, place: int, target: int) -> None:
        uids = list(self._uids)
        uids.insert(target, uids.pop(place))
        self._take(tuple(uids))

    def _take(self, uids: tuple[str, ...]) -> None:
        self._uids = uids
        self.reload()
        self.selection_changed.emit(uids)

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What scrolls, scrolls; Backspace goes back, Enter does what a sentence offers."""
        bar = self.scroller.verticalScrollBar()
        places = {
            Qt.Key.Key_Down: bar.value() + _STEP,
            Qt.Key.Key_Up: bar.value() - _STEP,
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep() - _STEP,
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep() + _STEP,
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        key = Qt.Key(event.key())
        if key in places:
            bar.setValue(places[key])
        elif key == Qt.Key.Key_Backspace:
            self.back_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.notice.isVisible():
            self._do_next()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the new width."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Says the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show_state()
            self.reload()
        super().changeEvent(event)


def _read(catalog: Catalog, uids: tuple[str, ...], staff: bool, language: Language, system: System) -> Content:
    return content(catalog.compare(uids, staff=staff), language, system)
