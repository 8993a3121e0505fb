"""Two states of one product side by side: any change after which it stood so, against any other."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from booth.catalog.history.leafing import Entry, Wanted
from booth.catalog.history.saying import SaidField, told
from booth.catalog.history.telling import Reader
from booth.catalog.revisions import ThingChange
from booth.catalog.wording import say_moment
from booth.settings import Settings
from booth.ui.data.history.differences import SHARES, Differences
from booth.ui.data.trust.filters import KeyBox
from booth.ui.jobs import Jobs
from booth.ui.widgets.overlay import Overlay
from booth.ui.widgets.words_label import WordsLabel

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

_MOST: Final = 500  # changes of one product to choose from


class ComparePanel(Overlay):
    """An earlier state at the left, a later one at the right, each chosen from a list. Esc closes."""

    failed = Signal(object)

    def __init__(self, parent: QWidget, catalog: "Catalog", jobs: Jobs, settings: Settings) -> None:
        super().__init__(parent, fill=True)
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._uid, self._revision = "", 0
        self.earlier, self.later = KeyBox(), KeyBox()
        self._same = WordsLabel(14, "second")
        self.differences = Differences()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(SHARES[0])
        row.addWidget(self.earlier, SHARES[1])
        row.addWidget(self.later, SHARES[2])
        self.body.addLayout(row)
        self.body.addWidget(self._same)
        self.body.addWidget(self.differences, 1)
        self.earlier.chosen.connect(self._compare)
        self.later.chosen.connect(self._compare)

    def compare(self, thing: ThingChange, revision: int) -> None:
        """Show a product as it stood before this change against how it stands now."""
        self._uid, self._revision = thing.uid, revision
        name = thing.name.best(self._settings.content_language)
        self.title.setText(" ".join(filter(None, (thing.code, name))))
        self.differences.show_fields((), ("", "", ""))
        self._jobs.run(partial(_changes, self._catalog, thing.uid), self._offer, owner=self, failed=self.failed.emit)
        self.open()
        self.earlier.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _offer(self, entries: tuple[Entry, ...]) -> None:
        choices = [(str(one.change.revision), self._label(one)) for one in entries if not one.change.thinned]
        for box in (self.earlier, self.later):
            box.show_choices(self.tr("As it is now"), choices)
        before = next((one.change.revision for one in entries if one.change.revision < self._revision), 0)
        self.earlier.choose(str(before or self._revision))
        self.later.choose("")
        self._compare()

    def _label(self, entry: Entry) -> str:
        when = say_moment(entry.change.at, self._settings.interface_language)
        what = told(entry, self._settings.interface_language)
        return self.tr("After no. {revision}: {when}, {who}, {what}").format(
            revision=entry.change.revision, when=when, who=entry.change.who, what=what
        )

    def _compare(self) -> None:
        now = self._catalog.revision()
        first, second = (int(box.key) if box.key else now for box in (self.earlier, self.later))
        reader = Reader(self._settings.interface_language, self._settings.system)
        work = partial(self._catalog.compared, self._uid, first, second, reader)
        self._jobs.run(work, self._show, owner=self, failed=self.failed.emit)

    def _show(self, fields: tuple[SaidField, ...]) -> None:
        heads = (self.tr("Field"), self._head(self.earlier), self._head(self.later))
        self._same.setText(
            self.tr("%Ln field(s) differ.", "", len(fields)) if fields else self.tr("Both states are the same.")
        )
        self.differences.show_fields(fields, heads)

    def _head(self, box: KeyBox) -> str:
        """What the box over a column says, in short."""
        return self.tr("After no. {revision}").format(revision=box.key) if box.key else self.tr("As it is now")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; the other keys are the lists' own."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        event.accept()


def _changes(catalog: "Catalog", uid: str) -> tuple[Entry, ...]:
    """The changes of one product, the newest first."""
    return catalog.entries(catalog.leaf(Wanted(uids=frozenset({uid})))[:_MOST])
