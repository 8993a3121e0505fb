"""Taking the catalogue, or a part of it, out into a workbook that can come back."""

import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.exchange.export.exporting import Exported, export_file
from booth.exchange.writing import Progress
from booth.settings import Settings
from booth.ui.exchange.working import Working
from booth.ui.jobs import Jobs
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.card import Card
from booth.ui.widgets.choice_box import ChoiceBox
from booth.ui.widgets.line_ends import in_turn
from booth.ui.widgets.segmented import Segmented
from booth.ui.widgets.setting_row import Row

_BOX = 280  # pixels


class ExportSection(QWidget):
    """Which products, with or without their files, and one press."""

    failed = Signal(object)
    told = Signal(str)

    def __init__(self, catalog: Catalog, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._picked: tuple[str, ...] = ()
        self.which = Segmented()
        self.exhibitor, self.category = ChoiceBox(), ChoiceBox()
        for box in (self.exhibitor, self.category):
            box.setFixedWidth(_BOX)
            box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.files = Segmented()
        self.go = ActionButton("primary", icon="save")
        self.working = Working()
        self._rows = {
            "which": Row(self.which),
            "exhibitor": Row(self.exhibitor),
            "category": Row(self.category),
            "files": Row(self.files),
            "go": Row(self.go),
        }
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Card((*self._rows.values(), self.working)))
        self.which.changed.connect(self._offer)
        self.go.clicked.connect(self.ask)
        self._say()
        self.reload()

    def ask(self) -> None:
        """Ask where to, then write."""
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the catalogue"), "catalogue.xlsx", "XLSX (*.xlsx)")
        if not name or self.working.busy:
            return
        asked = name.lower().endswith(".xlsx")  # then the dialog has asked whether a file of this name may go
        path = Path(name) if asked else Path(f"{name}.xlsx")
        query = Query(categories=self._chosen(self.category), exhibitors=self._chosen(self.exhibitor))
        wanted = self._picked if self._only_picked else query
        work = partial(_export, self._catalog, path, wanted, self.files.chosen == "with", asked)
        job = self._jobs.run(work, self._done, owner=self, failed=self._refused, progress=self.working.step)
        self.working.follow(job, self.reload)
        self.reload()

    @property
    def _only_picked(self) -> bool:
        return self.which.chosen == "picked"

    def show_picked(self, uids: tuple[str, ...]) -> None:
        """Other products are picked."""
        self._picked = uids
        self._say_which()
        self._offer()

    def _offer(self) -> None:
        """What may be chosen: a picked product goes out whatever its exhibitor and its category are."""
        for box in (self.exhibitor, self.category):
            box.setEnabled(not self._only_picked)
        self.go.setEnabled(not self.working.busy and bool(self._picked or not self._only_picked))

    def _chosen(self, box: ChoiceBox) -> frozenset[str]:
        uid = str(box.currentData() or "")
        return frozenset((uid,)) if uid else frozenset()

    def _done(self, exported: Exported) -> None:
        self.working.end()
        self.reload()
        told = self.tr("Exported, %Ln product(s): {file}", "", exported.products).format(file=str(exported.path))
        if exported.lost:
            told = in_turn(told, self.tr("%Ln file(s) are missing from the catalogue.", "", len(exported.lost)))
        self.told.emit(told)

    def _refused(self, error: BaseException) -> None:
        self.working.end()
        self.reload()
        self.failed.emit(error)

    def reload(self) -> None:
        """The catalogue, or the language of its content, has changed; what is chosen stays."""
        self._offer()
        spoken = self._settings.content_language
        exhibitors = [(one.uid, one.name.best(spoken)) for one in self._catalog.exhibitors()]
        deep = {one.uid: one.code.count("/") for one in self._catalog.categories()}
        categories = [(one.uid, "\u2003" * deep[one.uid] + one.name.best(spoken)) for one in self._catalog.categories()]
        self._fill(self.exhibitor, self.tr("All exhibitors"), exhibitors)
        self._fill(self.category, self.tr("All categories"), categories)

    def _fill(self, box: ChoiceBox, everything: str, choices: list[tuple[str, str]]) -> None:
        chosen = box.currentData()
        box.clear()
        box.addItem(everything, "")
        for uid, name in choices:
            box.addItem(name, uid)
        box.setCurrentIndex(max(box.findData(chosen), 0))

    def _say(self) -> None:
        self._say_which()
        self.files.set_choices((("with", self.tr("Take along")), ("without", self.tr("Leave here"))))
        self.go.say(self.tr("Export…"))
        says = {
            "exhibitor": (self.tr("Exhibitor"), self.tr("Whose products are exported.")),
            "category": (self.tr("Category"), self.tr("With everything below it.")),
            "files": (self.tr("Pictures and documents"), self.tr("They lie in a folder beside the workbook.")),
            "go": (
                self.tr("Workbook"),
                self.tr("Edit it in Excel or LibreOffice and import it again: only what you change is changed."),
            ),
        }
        for key, (label, hint) in says.items():
            self._rows[key].say(label, hint)

    def _say_which(self) -> None:
        picked = self.tr("Picked: %Ln", "", len(self._picked))
        self.which.set_choices((("all", self.tr("All")), ("picked", picked)))
        self._rows["which"].say(self.tr("Products"), self.tr("Space or the circle on a card picks a product."))

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.reload()
        super().changeEvent(event)


def _export(
    catalog: Catalog,
    path: Path,
    wanted: Query | tuple[str, ...],
    with_files: bool,
    replace: bool,
    progress: Progress | None = None,
    stop: threading.Event | None = None,
) -> Exported:
    """In the worker: write these products, or those that a query finds; all there is for an empty one."""
    if wanted == Query():
        products = None
    elif isinstance(wanted, Query):
        products = [one.uid for one in catalog.products.summaries(catalog.search(wanted).holding)]
    else:
        products = wanted
    return export_file(
        catalog, path, products=products, with_files=with_files, replace=replace, progress=progress, stop=stop
    )
