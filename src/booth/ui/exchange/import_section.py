"""Bringing products in from a file: first what would change, then one press to do it, Cancel at any time."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.exchange.report import Report, describe
from booth.settings import Settings
from booth.ui.exchange.conflict_list import ConflictList
from booth.ui.jobs import Job, Jobs
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.card import Card
from booth.ui.widgets.consequence import Consequence
from booth.ui.widgets.setting_row import Row


class ImportSection(QWidget):
    """Two rows, and below them what the file means for the catalogue."""

    failed = Signal(object)  # an error that the window should say
    told = Signal(str)

    def __init__(self, settings: Settings, catalog: Catalog, jobs: Jobs) -> None:
        super().__init__()
        self._settings, self._catalog, self._jobs = settings, catalog, jobs
        self._job: Job | None = None
        self._file: Path | None = None
        self._report: Report | None = None
        self.choose, self.template = ActionButton("plain", icon="import"), ActionButton("plain", icon="save")
        self._rows = {"import": Row(self.choose), "template": Row(self.template)}
        self.conflicts = ConflictList(settings)
        self._below = Consequence("check", self.conflicts)
        self._below.column.setContentsMargins(0, 4, 0, 12)
        self.go, self.cancel = self._below.go, self._below.cancel
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Card((*self._rows.values(), self._below)))
        self.choose.clicked.connect(self.ask_file)
        self.template.clicked.connect(self.ask_template)
        self.go.clicked.connect(self._write)
        self.cancel.clicked.connect(self._stop)
        self._say()
        self._show()

    @property
    def working(self) -> bool:
        """Whether a file is being read or written."""
        return self._job is not None

    # asking

    def ask_file(self) -> None:
        """Ask for a file, then tell what it would change."""
        kinds = self.tr("Workbooks, tables and translations (*.xlsx *.csv *.xlf *.xliff)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file to import"), "", kinds)
        if name:
            self._file, self._report = Path(name), None
            self._run(dry_run=True)

    def ask_template(self) -> None:
        """Ask where to, then write the empty workbook that explains itself."""
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the empty workbook"), "booth.xlsx", "XLSX (*.xlsx)")
        if not name:
            return
        # Imported here: it loads what only writing a workbook needs.
        from booth.exchange.template import write_template

        asked = name.lower().endswith(".xlsx")  # then the dialog has asked whether a file of this name may go
        path = Path(name) if asked else Path(f"{name}.xlsx")

        def done(_: None) -> None:
            self.told.emit(self.tr("Saved: {file}").format(file=str(path)))

        self._jobs.run(partial(write_template, path, replace=asked), done, owner=self, failed=self._refused)

    # working

    def _run(self, *, dry_run: bool) -> None:
        if self._file is None or self._job is not None:
            return
        from booth.exchange.importing import import_file

        decided = None if dry_run else self.conflicts.decisions()
        who = self._settings.writer
        work = partial(import_file, self._catalog, self._file, who=who, dry_run=dry_run, decisions=decided)
        self._below.begin()
        self._job = self._jobs.run(work, self._done, owner=self, failed=self._refused, progress=self._below.step)
        self._show()

    def _write(self) -> None:
        self._settings.before_writing(partial(self._run, dry_run=False))

    def _done(self, report: Report) -> None:
        self._job, self._report = None, report
        self._show()

    def _refused(self, error: BaseException) -> None:
        self._job, self._file, self._report = None, None, None
        self._show()
        self.failed.emit(error if isinstance(error, BoothError) else BoothError("import_failed"))

    def _stop(self) -> None:
        """While it works: stop, nothing is written. Before and after: put the report away."""
        if self._job is not None:
            self._job.cancel()
        self._job, self._file, self._report = None, None, None
        self._show()

    # showing

    def reload(self) -> None:
        """Whether the catalogue can be written may have changed."""
        self.choose.setEnabled(not self._catalog.read_only and self._job is None)

    def _show(self) -> None:
        working, report = self._job is not None, self._report
        self._below.setVisible(working or report is not None)
        self._below.tell(self._words(), working=working)
        tried = report if report is not None and report.dry_run and not working else None
        self.conflicts.set_conflicts(tried.conflicts if tried is not None else ())
        to_do = tried is not None and (bool(tried.conflicts) or any(one.new or one.changed for one in tried.counts))
        self.go.setVisible(to_do)
        self.cancel.say(self.tr("Cancel") if working or to_do else self.tr("Close"))
        self.reload()

    def _words(self) -> str:
        if self._job is not None and self._file is not None:
            return self.tr("Reading {file}…").format(file=self._file.name)
        if self._report is None:
            return ""
        # What is to be chosen is told by its own rows.
        told = replace(self._report, conflicts=()) if self._report.dry_run else self._report
        return describe(told, self._settings.interface_language)

    def _say(self) -> None:
        self.choose.say(self.tr("Choose a file…"))
        self.template.say(self.tr("Save…"))
        self.go.say(self.tr("Import this"))
        self._rows["import"].say(
            self.tr("Import products"),
            self.tr("A workbook, a CSV table or a translation. You see what would change before anything is written."),
        )
        self._rows["template"].say(
            self.tr("Empty workbook"), self.tr("Explains itself: fill it in and import it here.")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._show()
        super().changeEvent(event)
