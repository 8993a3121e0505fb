"""Saving by itself, as a page shows it: the chip that says how it stands, and the question when two wrote the same."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from booth.catalog.revisions import Clash
from booth.errors import BoothError
from booth.languages import LANGUAGES, NATIVE_NAMES
from booth.settings import Settings
from booth.ui.editing.autosave import FAILED, Autosave
from booth.ui.editing.drafting import Drafting
from booth.ui.editing.state_chip import StateChip
from booth.ui.jobs import Jobs

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.editing.clash_panel import ClashPanel


class Keeping(QObject):
    """An autosave with what belongs to it on a page."""

    failed = Signal(object)

    def __init__(
        self,
        page: QWidget,
        catalog: "Catalog",
        jobs: Jobs,
        settings: Settings,
        label: Callable[[str], str],
        typed: Callable[[Any], Any],
    ) -> None:
        """`label`: what a field of the thing is called on the page; `typed`: a thing with what is typed of it there."""
        super().__init__(page)
        self._page, self._catalog, self._settings, self._label = page, catalog, settings, label
        self.autosave = Autosave(catalog, jobs, settings, self)
        self.drafting = Drafting(catalog, jobs, self.autosave, typed)
        self.chip = StateChip(self.autosave, settings)
        self.panel: ClashPanel | None = None
        self.autosave.stated.connect(self._stated)
        self.autosave.clashed.connect(self._ask)
        self.chip.pressed_failed.connect(self._again)

    def flush(self) -> bool:
        """Write what waits; what cannot be written is left in a draft. Answers whether all of it is written."""
        written = self.autosave.flush()
        self.drafting.settle()
        return written

    def _stated(self, state: str) -> None:
        if state == FAILED and isinstance(self.autosave.reason, BoothError) and not self.autosave.clashes:
            self.failed.emit(self.autosave.reason)

    def _again(self) -> None:
        if self.autosave.clashes:
            self._ask(self.autosave.clashes)
        else:
            self.autosave.retry()

    def _ask(self, clashes: Sequence[Clash]) -> None:
        from booth.ui.editing.clash_panel import ClashPanel
        from booth.ui.editing.clash_words import field_text

        if self.panel is None:
            self.panel = ClashPanel(self._page)
            self.panel.decided.connect(self.autosave.decide)
            self.panel.closed.connect(self._page.setFocus)
        language = self._settings.interface_language
        self.panel.show_clashes(
            [
                (
                    one,
                    self._named(one.field),
                    field_text(one.mine, self._catalog, language),
                    field_text(one.theirs, self._catalog, language),
                )
                for one in clashes
            ]
        )

    def _named(self, field: str) -> str:
        name, _, tongue = field.partition(".")
        languages = [NATIVE_NAMES[one] for one in LANGUAGES if one == tongue]
        return " · ".join((self._label(name) or name, *languages))
