"""The section of the form that holds a product's pictures and documents."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt

from booth.catalog.store import Catalog
from booth.catalog.values import Product
from booth.settings import Settings
from booth.ui.editing.media.section import MediaSection
from booth.ui.editing.places import Edit
from booth.ui.editing.section import Section
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache


class FilesSection(Section):
    """Hands the product to the files' own widget, and what that says to the form."""

    def __init__(self, catalog: Catalog, pictures: PictureCache, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self.media = MediaSection(catalog, pictures, jobs, settings)
        self.media.changed.connect(self._take_product)
        self.media.failed.connect(self.failed)
        self.media.told.connect(self.told)
        self.media.checked.connect(self.checked)
        self.media.details.typed.connect(self.typed)
        self.column.addWidget(self.media, 1)

    def fill(self, product: Product) -> Iterator[None]:
        """Show the product's files."""
        if self.media.product != product:
            self.media.open(product)
        yield

    def _take_product(self, made: Product) -> None:
        """What differs from the product as it was shown: its files, and the values that name one as their source."""
        shown = self.product
        if shown is None:
            return
        changed = {
            name: getattr(made, name)
            for name in ("assets", "values", "variants")
            if getattr(made, name) != getattr(shown, name)
        }
        self.edited.emit(Edit("assets", lambda product: replace(product, **changed), self.tr("Pictures and documents")))

    def with_typed(self, product: Product) -> Product:
        """The product with what is typed about a file."""
        typed = self.media.details.typed_asset
        assets = (typed if typed is not None and one.uid == typed.uid else one for one in product.assets)
        return replace(product, assets=tuple(assets))

    def commit(self) -> None:
        """Take what is typed about a file."""
        self.media.commit()

    def settings_changed(self) -> None:
        """Another language of the content."""
        self.media.settings_changed()

    def focus_field(self, name: str) -> None:
        """A file by its uid, or the first."""
        uid = name.partition(":")[2].partition(".")[0]
        if uid:
            self.media.choose(uid)
        self.media.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_first(self) -> None:
        """Lead the keyboard to the files."""
        self.focus_field("assets")
