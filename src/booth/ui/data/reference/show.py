"""The fair and the stand: one form."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from booth.settings import Settings
from booth.ui.data.page import DataPage
from booth.ui.data.reference.fields.logo import LogoField
from booth.ui.data.reference.fields.tint import TintField
from booth.ui.data.reference.shelf.form import WIDTH, Bound, Rows, ThingForm
from booth.ui.data.reference.shelf.keeping import Keeping
from booth.ui.editing.fields.day import DayField
from booth.ui.editing.fields.line import LineField
from booth.ui.editing.fields.words import WordsField
from booth.ui.jobs import Jobs
from booth.ui.widgets.page_head import PageHead

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.pictures import PictureCache


class ShowPage(DataPage):
    """Name, hall, stand, days, colour, logo; what papers and the visitor's view say of where one is."""

    def __init__(self, catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog = catalog
        self.head = PageHead()
        self.form = ThingForm(
            self._rows(partial(LogoField, catalog, pictures, jobs, settings)), lambda: settings.writer
        )
        self.keeping = Keeping(self, catalog, jobs, settings, self.form.label, self.form.with_typed)
        self.head.add(self.keeping.chip)
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 0)
        head.addWidget(self.head, 1)
        head.addStretch(0)
        self.head.setMaximumWidth(WIDTH + 14)  # the chip's words end where the fields do
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.form, 1)
        self.form.edited.connect(self.keeping.autosave.keep)
        self.form.typed.connect(self.keeping.drafting.touch)
        self.keeping.failed.connect(self.failed)
        self.setFocusProxy(self.form)
        self._say()
        self.reload()

    def _rows(self, make_logo: Callable[[], LogoField]) -> Rows:
        yield (Bound("name", WordsField(), lambda: (self.tr("Name of the show"), "")),)
        yield (
            Bound("hall", LineField(), lambda: (self.tr("Hall"), "")),
            Bound("stand", LineField(), lambda: (self.tr("Stand"), self.tr("As visitors look for it."))),
        )
        yield (
            Bound("first_day", DayField(), lambda: (self.tr("First day"), ""), check=self._starts),
            Bound(
                "last_day",
                DayField(),
                lambda: (self.tr("Last day"), self.tr("A certificate that lapses before it is red everywhere.")),
                check=self._ends,
            ),
        )
        logo = make_logo()
        logo.told.connect(self.told)
        logo.failed.connect(self.failed)
        yield (
            Bound("accent", TintField(), lambda: (self.tr("Colour of the show"), "")),
            Bound("logo", logo, lambda: (self.tr("Logo of the show"), "")),
        )

    def _starts(self, day: date | None) -> str:
        last = self.form.thing.last_day
        return self.tr("The show would end before it begins.") if day and last and last < day else ""

    def _ends(self, day: date | None) -> str:
        first = self.form.thing.first_day
        return self.tr("The show would end before it begins.") if day and first and day < first else ""

    def reload(self) -> None:
        """The catalogue has changed; what is typed stays."""
        show = self._catalog.show()
        if self.keeping.autosave.idle:
            self.keeping.autosave.open(show)
            self.form.show_thing(show)
        self.form.page.setEnabled(not self._catalog.read_only)

    def flush(self) -> bool:
        """Write what is being typed."""
        self.form.commit()
        return self.keeping.flush()

    def _say(self) -> None:
        self.head.say(self.tr("Show"))
        self.form.say()

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
