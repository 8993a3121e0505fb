"""What is said of a product's files: on their tiles, and beside the one that is chosen."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from booth.catalog.store import Catalog
from booth.catalog.trust.lapsing import lapses, last_needed
from booth.catalog.values import Asset, AssetKind
from booth.catalog.wording import say_day
from booth.settings import Settings
from booth.ui.editing.media import arranging, quality
from booth.ui.editing.media.drawable import is_raster
from booth.ui.editing.media.judging import Judging
from booth.ui.editing.media.tiles import Tile


class Telling:
    """Titles in the content's language, everything else in the interface's."""

    def __init__(self, catalog: Catalog, settings: Settings, judging: Judging) -> None:
        self._catalog, self._settings, self._judging = catalog, settings, judging

    def tiles(self, assets: Sequence[Asset]) -> tuple[Tile, ...]:
        """A tile for each file."""
        marks = self._marks(assets)
        return tuple(
            Tile(one, self.title(one), self._line(one), bool(self.trouble(one)), marks.get(one.uid, ""))
            for one in assets
        )

    def _marks(self, assets: Sequence[Asset]) -> dict[str, str]:
        """Where a picture stands for the product: mostly the same one on cards and on the sheet."""
        card, sheet = arranging.on_cards(assets), arranging.on_sheet(assets)
        if card == sheet:
            return {card: QCoreApplication.translate("Telling", "First")}
        on_cards = QCoreApplication.translate("Telling", "On cards")
        return {card: on_cards, sheet: QCoreApplication.translate("Telling", "On the sheet")}

    def title(self, asset: Asset) -> str:
        """What people call it."""
        said = asset.caption.best(self._settings.content_language) or asset.number or asset.file_name
        return said or QCoreApplication.translate("Telling", "Certificate without a number")

    def _line(self, asset: Asset) -> str:
        sharp = self._judging.of_asset(asset)
        if asset.kind is AssetKind.CERTIFICATE and (lapse := self._lapse(asset, short=True) or asset.number):
            return lapse
        if sharp is not None:
            return quality.dots(sharp)
        named = asset.file_name and asset.file_name != self.title(asset)
        return asset.file_name if named else quality.kind_words(asset.kind)

    def facts(self, asset: Asset) -> str:
        """The file's name and how large its picture is."""
        size = ""
        if is_raster(asset):
            size = quality.pixels(asset.width, asset.height, self._judging.of_asset(asset))
        no_file = QCoreApplication.translate("Telling", "There is no file, only what is written here.")
        return " · ".join(filter(None, (asset.file_name, size))) or no_file

    def trouble(self, asset: Asset) -> str:
        """What is wrong with it and what to do; empty where nothing is."""
        if asset.kind is AssetKind.CERTIFICATE:
            return self._lapse(asset)
        return quality.trouble(self._judging.of_asset(asset))

    def _lapse(self, asset: Asset, *, short: bool = False) -> str:
        """Since when or from when on a certificate does not hold; empty where it outlasts the fair."""
        today, until = date.today(), asset.valid_until
        if until is None or not lapses(asset, last_needed(self._catalog.show(), today)):
            return ""
        day = until.isoformat() if short else say_day(until, self._settings.interface_language)
        if until < today:
            return QCoreApplication.translate("Telling", "Expired {day}").format(day=day)
        if short:
            return QCoreApplication.translate("Telling", "Only until {day}").format(day=day)
        return QCoreApplication.translate("Telling", "Lapses before the fair ends: {day}").format(day=day)
