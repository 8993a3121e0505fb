"""What opens over the page for one file: the large view, the reader of documents, cropping, a question."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from booth.catalog.store import Catalog
from booth.catalog.values import Asset, Value
from booth.settings import Settings
from booth.ui.editing.media.drawable import PDF, as_picture
from booth.ui.editing.media.judging import Judging
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache

if TYPE_CHECKING:
    from booth.ui.editing.media.cut_panel import CutPanel
    from booth.ui.editing.media.large_view import LargeView
    from booth.ui.editing.media.removal_panel import RemovalPanel
    from booth.ui.reading.documents import DocumentReader


class Panels(QObject):
    """Each is made when it is first wanted, over the window that the section stands in."""

    cut_wanted = Signal(object, object)  # Asset, Cut
    removal_wanted = Signal(object)  # Asset
    closed = Signal(str)  # the uid of the file that was in sight last; empty where only one could be

    def __init__(
        self, section: QWidget, catalog: Catalog, pictures: PictureCache, jobs: Jobs, settings: Settings
    ) -> None:
        super().__init__(section)
        self._section = section
        self._catalog, self._pictures, self._jobs, self._settings = catalog, pictures, jobs, settings
        self.large: LargeView | None = None
        self.cutting: CutPanel | None = None
        self.reader: DocumentReader | None = None
        self.removal: RemovalPanel | None = None

    def look(self, asset: Asset, assets: Sequence[Asset], title: str) -> None:
        """Show a picture large, the others beside it; open a document."""
        if asset.media_type == PDF:
            self._reader().show_document(self._catalog.assets.path(asset), asset.file_name, title)
        elif as_picture(asset) is not None:
            shown = [one for one in assets if as_picture(one) is not None]
            self._view().show_assets(shown, asset.uid, self._settings.content_language)

    def cut(self, asset: Asset, judging: Judging) -> None:
        """Turn and crop a photograph."""
        if self.cutting is None:
            from booth.ui.editing.media.cut_panel import CutPanel

            self.cutting = CutPanel(self._section.window(), self._pictures, judging)
            self.cutting.cut_wanted.connect(self.cut_wanted)
            self.cutting.closed.connect(lambda: self.closed.emit(""))
        self.cutting.show_asset(asset)

    def ask_removal(self, asset: Asset, title: str, naming: Sequence[Value]) -> None:
        """Ask whether a file goes that values name."""
        if self.removal is None:
            from booth.ui.editing.media.removal_panel import RemovalPanel

            self.removal = RemovalPanel(self._section.window(), self._settings)
            self.removal.removal_wanted.connect(self.removal_wanted)
            self.removal.closed.connect(lambda: self.closed.emit(""))
        self.removal.ask(asset, title, naming)

    def shut(self) -> None:
        """Close what is open."""
        for panel in (self.large, self.cutting, self.reader, self.removal):
            if panel is not None:
                panel.shut()

    def _view(self) -> "LargeView":
        if self.large is None:
            from booth.ui.editing.media.large_view import LargeView

            view = self.large = LargeView(self._section.window(), self._catalog, self._jobs)
            view.closed.connect(lambda: self.closed.emit(view.asset.uid))
        return self.large

    def _reader(self) -> "DocumentReader":
        if self.reader is None:
            from booth.ui.reading.documents import DocumentReader  # QtPdf is loaded when first needed

            self.reader = DocumentReader(self._section.window(), self._jobs, self._settings)
            self.reader.closed.connect(lambda: self.closed.emit(""))
        return self.reader
