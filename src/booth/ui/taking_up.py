"""What was typed when the program ended without writing it, offered at the next start beside what stands there now."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from booth.catalog import drafts
from booth.catalog.drafts import Offer
from booth.catalog.history.fields import ORDERS
from booth.catalog.revisions import Clash, Side
from booth.settings import Settings
from booth.ui.editing.clash_panel import ClashPanel
from booth.ui.editing.clash_words import field_label, field_text
from booth.ui.jobs import Jobs

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

Sides = Mapping[str, Side]


class DraftsPanel(ClashPanel):
    """Each field with what was typed and what stands there. What nobody changed meanwhile is chosen as it was typed."""

    def show_offers(self, rows: Sequence[tuple[Clash, str, str, str]]) -> None:
        """Each field with its name, what was typed and what stands there, in words."""
        self.show_clashes(rows)
        for row, (clash, *_) in zip(self.rows, rows, strict=True):
            row.mine.setChecked(clash.base == clash.theirs)
        undecided = next((row for row in self.rows if row.side is None), None)
        if undecided is None:
            self.go.setFocus()
        else:
            undecided.lead()

    def _say(self) -> None:
        super()._say()
        self.title.setText(self.tr("Typed last time, not written yet"))
        self._intro.setText(
            self.tr(
                "The program ended before this was saved. Choose for each field what is to hold; Esc asks again later."
            )
        )
        for row in self.rows:
            row.say(self.tr("As typed"), self.tr("As it is now"))
        self.all_mine.say(self.tr("All as typed"))
        self.all_theirs.say(self.tr("All as it is now"))


class TakingUp(QObject):
    """Joined to one window; asks at most once."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, window: QWidget, catalog: "Catalog", jobs: Jobs, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._catalog, self._jobs, self._settings = window, catalog, jobs, settings
        self._offers: tuple[Offer, ...] = ()
        self.panel: DraftsPanel | None = None

    def look(self) -> None:
        """Read what was left, in a worker, and ask about it when there is anything."""
        self._jobs.run(partial(drafts.offers, self._catalog), self._ask, owner=self, failed=self.failed.emit)

    def _ask(self, offers: tuple[Offer, ...]) -> None:
        self._offers = offers
        if not offers:
            return
        self.panel = DraftsPanel(self._window)
        self.panel.decided.connect(self._decide)
        numbered = enumerate(offers)
        self.panel.show_offers([self._row(number, one, clash) for number, one in numbered for clash in one.clashes])

    def _row(self, number: int, offer: Offer, clash: Clash) -> tuple[Clash, str, str, str]:
        language = self._settings.content_language
        label = field_label(clash.field, self._catalog, language, {})
        mine, theirs = (self._words(clash.field, held) for held in (clash.mine, clash.theirs))
        keyed = Clash(f"{number}/{clash.field}", clash.base, clash.mine, clash.theirs)
        return keyed, " · ".join(filter(None, (offer.code, label))), mine, theirs

    def _words(self, field: str, held: Any) -> str:
        """What stood in a field; of lists of other things, how many they are."""
        if held and (field in ORDERS or field.startswith("relations:")):
            return self.tr("%n item(s)", "", len(held))
        return field_text(held, self._catalog, self._settings.content_language)

    def _decide(self, sides: Sides) -> None:
        self._settings.before_writing(partial(self._write, sides))

    def _write(self, sides: Sides) -> None:
        why = self.tr("Typed before the program ended")
        work = partial(take_all, self._catalog, self._offers, sides, self._settings.writer, why)
        self._jobs.run(work, self._written, owner=self, failed=self.failed.emit)

    def _written(self, count: int) -> None:
        if count:
            self.told.emit(self.tr("Written: %n field(s)", "", count))


def take_all(catalog: "Catalog", offers: Sequence[Offer], sides: Sides, who: str, why: str) -> int:
    """Write what was chosen of each draft, one change for each; answers how many fields. For a worker."""
    for number, one in enumerate(offers):
        own = {clash.field: sides[f"{number}/{clash.field}"] for clash in one.clashes}
        drafts.take(catalog, one, own, who=who, why=why)
    return sum(side is Side.MINE for side in sides.values())
