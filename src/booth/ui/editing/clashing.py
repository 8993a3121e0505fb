"""Where others changed the same fields meanwhile: the panel is opened over the form, and what is chosen is written."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from booth.catalog.revisions import Clash
from booth.catalog.store import Catalog
from booth.catalog.values import Product
from booth.settings import Settings
from booth.ui.editing.autosave import Autosave
from booth.ui.editing.clash_panel import ClashPanel


class Clashing(QObject):
    """Asks about clashes, and about nothing else. The panel is made when it is first needed."""

    def __init__(
        self,
        form: QWidget,
        catalog: Catalog,
        settings: Settings,
        autosave: Autosave,
        product: Callable[[], Product | None],
    ) -> None:
        super().__init__(form)
        self._form, self._catalog, self._settings = form, catalog, settings
        self._autosave, self._product = autosave, product
        self.panel: ClashPanel | None = None
        autosave.clashed.connect(self.ask)

    def again(self) -> None:
        """Choose between two states where that is what stands in the way, else try once more to write."""
        if self._autosave.clashes:
            self.ask(self._autosave.clashes)
        else:
            self._autosave.retry()

    def ask(self, clashes: Sequence[Clash]) -> None:
        """Show both states of each field."""
        from booth.ui.editing.clash_words import field_label, field_text

        language, product = self._settings.content_language, self._product()
        variants = {one.uid: one.code for one in product.variants} if product is not None else {}
        self._opened().show_clashes(
            tuple(
                (
                    one,
                    field_label(one.field, self._catalog, language, variants),
                    field_text(one.mine, self._catalog, language),
                    field_text(one.theirs, self._catalog, language),
                )
                for one in clashes
            )
        )

    def _opened(self) -> ClashPanel:
        if self.panel is None:
            self.panel = ClashPanel(self._form)
            self.panel.decided.connect(self._autosave.decide)
            self.panel.closed.connect(self._form.setFocus)
        return self.panel
