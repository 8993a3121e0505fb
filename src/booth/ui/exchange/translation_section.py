"""Texts for a translator: a workbook or XLIFF that comes back through the import."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from booth.brochure.lengths import ROOMS
from booth.catalog.store import Catalog
from booth.catalog.values import Standing
from booth.exchange.translating.leaving import XLIFF, write_translation
from booth.exchange.translating.segments import UNFINISHED
from booth.languages import LANGUAGES, NATIVE_NAMES, language
from booth.ui.jobs import Jobs
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.card import Card
from booth.ui.widgets.segmented import Segmented
from booth.ui.widgets.setting_row import Row


class TranslationSection(QWidget):
    """From which language to which, and which texts."""

    failed = Signal(object)
    told = Signal(str)

    def __init__(self, catalog: Catalog, jobs: Jobs) -> None:
        super().__init__()
        self._catalog, self._jobs = catalog, jobs
        names = tuple((one, NATIVE_NAMES[one]) for one in LANGUAGES)
        self.source, self.target, self.only = Segmented(names), Segmented(names), Segmented()
        self.target.choose("zh")
        self.go = ActionButton("primary", icon="save")
        self._rows = {
            "source": Row(self.source),
            "target": Row(self.target),
            "only": Row(self.only),
            "go": Row(self.go),
        }
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Card(tuple(self._rows.values())))
        self.source.changed.connect(self._show)
        self.target.changed.connect(self._show)
        self.go.clicked.connect(self.ask)
        self._say()
        self._show()

    def ask(self) -> None:
        """Ask where to, then write."""
        kinds = self.tr("Workbook (*.xlsx);;XLIFF 2.0 (*.xlf)")
        proposed = f"translation-{self.source.chosen}-{self.target.chosen}.xlsx"
        name, kind = QFileDialog.getSaveFileName(self, self.tr("Export texts for a translator"), proposed, kinds)
        if not name:
            return
        ending = ".xlf" if "xlf" in kind else ".xlsx"
        asked = Path(name).suffix.lower() in (".xlsx", *XLIFF)
        path = Path(name) if asked else Path(f"{name}{ending}")
        work = partial(
            write_translation,
            self._catalog,
            path,
            language(self.source.chosen),
            language(self.target.chosen),
            only=UNFINISHED if self.only.chosen == "waiting" else frozenset(Standing),
            rooms=ROOMS,
            replace=asked,
        )
        self.go.setEnabled(False)
        self._jobs.run(work, partial(self._done, path), owner=self, failed=self._refused)

    def _done(self, path: Path, count: int) -> None:
        self._show()
        self.told.emit(self.tr("Exported, %Ln text(s): {file}", "", count).format(file=str(path)))

    def _refused(self, error: BaseException) -> None:
        self._show()
        self.failed.emit(error)

    def _show(self) -> None:
        self.go.setEnabled(self.source.chosen != self.target.chosen)

    def _say(self) -> None:
        self.only.set_choices((("waiting", self.tr("What waits")), ("all", self.tr("Everything"))))
        self.go.say(self.tr("Export…"))
        says = {
            "source": (self.tr("Translate from"), self.tr("Only texts that have this language are exported.")),
            "target": (
                self.tr("Translate to"),
                self.tr("Each text has its length limit on the product sheet beside it."),
            ),
            "only": (self.tr("Texts"), self.tr("Waiting: missing, machine-made, or out of date.")),
            "go": (
                self.tr("For a translator"),
                self.tr("A workbook, or XLIFF for translators’ programs. Bring it back by the import on this page."),
            ),
        }
        for key, (label, hint) in says.items():
            self._rows[key].say(label, hint)

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
