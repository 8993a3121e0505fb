"""Before an attribute is reshaped: what becomes of every value. Then one press, with progress, and Cancel."""

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from booth.catalog.reshaping.report import WORTH_A_LOOK, Reshaped
from booth.settings import Settings
from booth.ui import theme
from booth.ui.data.reference.attributes.report_words import MOST, counted, listed
from booth.ui.data.reference.shelf.form import WIDTH, Words
from booth.ui.data.reference.shelf.plain_rows import PlainRows
from booth.ui.editing.fields.choice import ChoiceField
from booth.ui.editing.fields.field import Field
from booth.ui.jobs import Job, Jobs
from booth.ui.widgets.consequence import Consequence
from booth.ui.widgets.words_label import WordsLabel

_ROW: Final = 32
# What is asked: the answer of the field, then `dry_run`, `progress` and `stop` by keyword.
Work = Callable[..., Reshaped]


class ReshapePanel(QWidget):
    """One question (which attribute, unit, type), the report of its dry run, the button that does it."""

    closed = Signal()
    done = Signal(object)  # the Reshaped that was written
    failed = Signal(object)
    product_opened = Signal(str)

    def __init__(self, jobs: Jobs, settings: Settings, field: Field, words: Words) -> None:
        """`words`: the label of the field and its hint."""
        super().__init__()
        self._jobs, self._settings = jobs, settings
        self._work: Work | None = None
        self._job: Job | None = None
        self._report: Reshaped | None = None
        self._go_words, self._words = "", words
        self.field: Any = field  # with `value`, `set_value` and `changed`
        self.head = WordsLabel(20, weight=600, wrap=True)
        self.outcome = Consequence("check")
        self.go, self.cancel = self.outcome.go, self.outcome.cancel
        self.list = QTreeWidget()
        self._lay_out()
        self.field.changed.connect(self._try)
        self.go.clicked.connect(self._write)
        self.cancel.clicked.connect(self.leave)
        self.list.itemDoubleClicked.connect(self._open)
        self.field.say(*words())

    def _lay_out(self) -> None:
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setColumnCount(3)
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(PlainRows(self.list, _ROW))
        head = self.list.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionsClickable(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 0)
        self.setMaximumWidth(WIDTH + 2 * 24)  # as the form in whose place it stands
        column.setSpacing(12)
        for widget in (self.head, self.field, self.outcome):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.setFocusProxy(self.field)

    def ask(self, work: Work, head: str, go: str, value: str = "") -> None:
        """Put the question anew; `go`: the words of the button; `value`: what stands in the field."""
        self._work, self._report, self._go_words = work, None, go
        self.head.setText(head)
        self.field.set_value(value)
        self._show()

    # Working.

    def _try(self, answer: str) -> None:
        """Find out what would become of the values."""
        if self._work is not None:
            self._run(partial(self._work, answer, dry_run=True), self._found)

    def _write(self) -> None:
        """The report comes first; who writes is asked once it is to be done."""
        if self._work is not None and self._report is not None:
            self._settings.before_writing(self._reshape)

    def _reshape(self) -> None:
        if self._work is not None:
            self._run(partial(self._work, self.field.value, dry_run=False), self._written)

    def _run(self, work: Callable[..., Reshaped], done: Callable[[Reshaped], None]) -> None:
        if self._job is not None:
            self._job.cancel()
        self.field.refuse("")
        self.outcome.begin()
        self._job = self._jobs.run(work, done, owner=self, failed=self._refused, progress=self.outcome.step)
        self._show()

    def _found(self, report: Reshaped) -> None:
        self._job, self._report = None, report
        self._show()
        if not isinstance(self.field, ChoiceField):  # in a list that opens the arrows try one after another
            self.go.setFocus()

    def _written(self, report: Reshaped) -> None:
        self._job, self._work = None, None
        self.done.emit(report)

    def _refused(self, error: BaseException) -> None:
        self._job, self._report = None, None
        self._show()
        self.failed.emit(error)

    def leave(self) -> None:
        """Stop what is under way (nothing of it is written then), and go back."""
        if self._job is not None:
            self._job.cancel()
        self._job, self._work, self._report = None, None, None
        self.closed.emit()

    def _open(self, item: QTreeWidgetItem) -> None:
        self.product_opened.emit(str(item.data(0, Qt.ItemDataRole.UserRole)))

    # Showing.

    def _show(self) -> None:
        report = self._report
        self.go.say(self._go_words)
        self.cancel.say(self.tr("Cancel"), self.tr("Esc"))
        self.go.setEnabled(report is not None and self._job is None)
        self.outcome.tell(counted(report) if report is not None else "", working=self._job is not None)
        self._fill(report)

    def _fill(self, report: Reshaped | None) -> None:
        self.list.clear()
        self.list.setHeaderLabels([self.tr("Product"), self.tr("Before"), self.tr("After")])
        self.list.setVisible(report is not None and bool(report.fates))
        if report is None:
            return
        for fate, *told in listed(report, self._settings.content_language):
            item = QTreeWidgetItem(self.list, told)
            item.setData(0, Qt.ItemDataRole.UserRole, fate.product)
            for column, words in enumerate(told):
                item.setToolTip(column, words)
                if fate.outcome in WORTH_A_LOOK:
                    item.setForeground(column, QBrush(QColor(theme.palette().danger)))
        more = len(report.fates) - MOST
        if more > 0:
            QTreeWidgetItem(self.list, [self.tr("…and %Ln more", "", more)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops and goes back; Enter does it once the report is there."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.go.isEnabled():
            self._write()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.field.say(*self._words())
            self._show()
        super().changeEvent(event)
