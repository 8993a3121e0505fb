"""A product's pictures and documents: brought in, put in order, described, cropped, replaced, removed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from booth.catalog.cutting import Cut
from booth.catalog.store import Catalog, new_uid
from booth.catalog.taking import Arrival, added
from booth.catalog.translation import standings
from booth.catalog.values import Asset, AssetKind, Product
from booth.settings import Settings
from booth.ui.editing.media import arranging
from booth.ui.editing.media.bring_place import BringPlace
from booth.ui.editing.media.bringing import Bringing
from booth.ui.editing.media.details import AssetDetails
from booth.ui.editing.media.gathering import Brought
from booth.ui.editing.media.judging import Judging
from booth.ui.editing.media.panels import Panels
from booth.ui.editing.media.telling import Telling
from booth.ui.editing.media.tiles import AssetTiles
from booth.ui.editing.stands import stands
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.button_flow import ButtonFlow

_GAP: Final = 16


class MediaSection(BringPlace):
    """Shows a product's files and tells the product as it should be; whoever holds it writes it down."""

    changed = Signal(object)  # Product
    failed = Signal(object)  # an error that the window should say
    told = Signal(str)
    checked = Signal(str, str, str)  # a caption's path, a language, its label: somebody vouches for it

    def __init__(self, catalog: Catalog, pictures: PictureCache, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog = catalog
        self._product: Product | None = None
        self._replaced = ""  # the uid of the file that what comes in takes the place of
        self.panels = Panels(self, catalog, pictures, jobs, settings)
        self._judging = Judging(jobs, self)
        self._telling = Telling(catalog, settings, self._judging)
        self.files, self.folder = ActionButton(icon="add_picture"), ActionButton(icon="add_folder")
        self.paste, self.proof = ActionButton(icon="paste"), ActionButton(icon="certificate")
        self.tiles, self.details = AssetTiles(pictures), AssetDetails()
        self.bringing = Bringing(catalog, jobs, settings)
        self._flow = ButtonFlow((self.files, self.folder, self.paste, self.proof))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for part in (self._flow, self.bringing, self.tiles, self.details):
            column.addWidget(part)
        column.addStretch(1)
        self.setFocusProxy(self.tiles)
        self._join()
        self._say()
        self._show()

    def _join(self) -> None:
        acts: tuple[tuple[ActionButton, Callable[[], None]], ...] = (
            (self.files, self.ask_files),
            (self.folder, self.ask_folder),
            (self.paste, self.paste_files),
            (self.proof, self.add_certificate),
        )
        for button, act in acts:
            button.clicked.connect(act)
        self.given.connect(self.bring)
        self.useless.connect(self.failed)
        self.tiles.chosen.connect(self._show_details)
        self.tiles.opened.connect(self.look)
        self.tiles.moved.connect(self._move)
        self.tiles.removed.connect(self.remove)
        self.details.changed.connect(self._describe)
        self.details.caption.checked.connect(self._vouch)
        self.details.look_wanted.connect(lambda: self.look(self.tiles.current))
        self.details.cut_wanted.connect(lambda: self.cut(self.tiles.current))
        self.details.replace_wanted.connect(lambda: self.ask_other(self.tiles.current))
        self.details.first_wanted.connect(lambda: self._move(self.tiles.current, 0))
        self.details.remove_wanted.connect(lambda: self.remove(self.tiles.current))
        self.bringing.arrived.connect(self._take_in)
        self.bringing.finished.connect(self._take_cut)
        self.bringing.failed.connect(self._refuse)
        self.bringing.busy_changed.connect(self._offer)
        self.panels.cut_wanted.connect(self._cut)
        self.panels.removal_wanted.connect(self._remove)
        self.panels.closed.connect(self._looked)
        self._judging.ready.connect(self._show)

    # what is shown

    @property
    def product(self) -> Product | None:
        """The product as it should be."""
        return self._product

    @property
    def editable(self) -> bool:
        """Whether anything may be changed here."""
        return self._product is not None and not self._catalog.read_only

    def open(self, product: Product) -> None:
        """Show a product, or what has become of it. What is on its way in for another one stays out."""
        other = self._product is None or product.uid != self._product.uid
        if other and self.bringing.busy:
            self.told.emit(self.tr("The files that were on their way in were not added."))
        if other:
            self.bringing.stop()
            self.panels.shut()
        self._product = product
        self._show()

    def commit(self) -> None:
        """Take what is typed."""
        self.details.commit()

    def choose(self, uid: str) -> None:
        """Lead to one of the files."""
        self.tiles.choose(uid)

    def _assets(self) -> tuple[Asset, ...]:
        return self._product.assets if self._product else ()

    def _asset(self, uid: str) -> Asset | None:
        return next((asset for asset in self._assets() if asset.uid == uid), None)

    def _show(self) -> None:
        self.tiles.show_tiles(self._telling.tiles(self._assets()))
        self._show_details()
        self._offer()

    def _show_details(self) -> None:
        asset = self._asset(self.tiles.current)
        self.details.setVisible(asset is not None)
        if asset is not None and self._product is not None:
            first = asset.uid == self._assets()[0].uid
            held = stands(self._product, standings(self._product), _caption(asset.uid), asset.caption)
            self.details.caption.show_stands(held)
            self.details.show_asset(asset, first=first, editable=self.editable)
            self.details.show_facts(self._telling.facts(asset), self._telling.trouble(asset))

    def _offer(self) -> None:
        free = self.editable and not self.bringing.busy
        for button in (self.files, self.folder, self.paste, self.proof):
            button.setEnabled(free)
        self.setAcceptDrops(free)

    # bringing in

    def ask_files(self) -> None:
        """Ask for files, several at once."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose pictures and documents"), "", self._kinds())
        self.bring(Brought(tuple(Path(name) for name in names)))

    def ask_folder(self) -> None:
        """Ask for a folder: all pictures and documents in it."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder with pictures"))
        self.bring(Brought((Path(name),) if name else ()))

    def ask_other(self, uid: str) -> None:
        """Ask for the file that takes the place of one; what is said of it stays."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the file that replaces it"), "", self._kinds())
        if name:
            self.replace_file(uid, Path(name))

    def replace_file(self, uid: str, path: Path) -> None:
        """Put a file in the place of another."""
        if self.editable and not self.bringing.busy:
            self._replaced = uid
            self.bringing.bring(Brought((path,)))

    def bring(self, what: Brought) -> None:
        """Bring files in, each checked by itself."""
        if what and self.editable and not self.bringing.busy:
            self._replaced = ""
            self.bringing.bring(what)

    def add_certificate(self) -> None:
        """A certificate of which there is no file, only a number."""
        if self.editable:
            proof = Asset(new_uid(), AssetKind.CERTIFICATE, "", "", "")
            self._keep((*self._assets(), proof), choose=proof.uid)
            self.details.number.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take_in(self, arrivals: Sequence[Arrival]) -> None:
        replaced, self._replaced = self._replaced, ""
        new = [arrival.asset for arrival in arrivals if arrival.asset is not None]
        if replaced and new:
            self._put_in_place(replaced, new[0])
            return
        if self._product is None:
            return
        product, count = added(self._product, new)
        if twice := len(new) - count:
            self.told.emit(self.tr("%n file(s) were there already.", "", twice))
        if count:
            self._state(product)
            self.tiles.choose(product.assets[-count].uid)
            self.tiles.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_in_place(self, uid: str, new: Asset) -> None:
        if self._product is not None and self._asset(uid) is not None:
            self._state(arranging.replaced(self._product, uid, new))
            self.tiles.choose(new.uid)

    def _refuse(self, error: BaseException) -> None:
        self._replaced = ""
        self.failed.emit(error)

    # changing what is there

    def _keep(self, assets: Sequence[Asset], choose: str = "") -> None:
        if self._product is not None:
            self._state(replace(self._product, assets=arranging.numbered(assets)))
            if choose:
                self.tiles.choose(choose)

    def _state(self, product: Product) -> None:
        self._product = product
        self._show()
        self.changed.emit(product)

    def _move(self, uid: str, place: int) -> None:
        if self.editable:
            self.details.commit()
            self._keep(arranging.moved(self._assets(), uid, place))

    def _describe(self, asset: Asset) -> None:
        self._keep([asset if one.uid == asset.uid else one for one in self._assets()])

    def _vouch(self, language: str) -> None:
        self.checked.emit(_caption(self.tiles.current), language, self.details.caption.label)

    def remove(self, uid: str) -> None:
        """Take a file off the product, after a question where values name it as their source; undo brings it back."""
        asset = self._asset(uid)
        if asset is None or self._product is None or not self.editable:
            return
        self.details.commit()
        if naming := arranging.naming(self._product, uid):
            self.panels.ask_removal(asset, self._telling.title(asset), naming)
        else:
            self._remove(asset)

    def _remove(self, asset: Asset) -> None:
        if self._product is not None:
            self._state(arranging.without(self._product, asset.uid))
            self.told.emit(self.tr("Removed: {file}").format(file=self._telling.title(asset)))

    def cut(self, uid: str) -> None:
        """Open a photograph to be turned and cropped."""
        asset = self._asset(uid)
        if asset is None or not self.editable or self.bringing.busy:
            return
        self.details.commit()
        self.panels.cut(asset, self._judging)

    def _cut(self, asset: Asset, cut: Cut) -> None:
        self._replaced = asset.uid
        self.bringing.work(partial(self._catalog.recut, asset, cut), self.tr("Cropping the picture…"))

    def _take_cut(self, made: object) -> None:
        uid, self._replaced = self._replaced, ""
        if isinstance(made, Asset):
            self._put_in_place(uid, made)

    # looking

    def look(self, uid: str) -> None:
        """Show a picture large, or open a document."""
        asset = self._asset(uid)
        if asset is not None:
            self.panels.look(asset, self._assets(), self._telling.title(asset))

    def _looked(self, uid: str) -> None:
        self.tiles.choose(uid)
        self.tiles.setFocus()

    # hands

    def hideEvent(self, event: QHideEvent) -> None:
        """What stands over the window goes with the section, when another room or section is opened."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.panels.shut()

    # words

    def _kinds(self) -> str:
        return self.tr("Pictures, PDF and video (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.gif *.svg *.pdf *.mp4)")

    def settings_changed(self) -> None:
        """Another language of the content."""
        self._show()

    def _say(self) -> None:
        self.files.say(self.tr("Add files…"))
        self.folder.say(self.tr("Folder…"))
        self.paste.say(self.tr("Paste"), "Ctrl+V")
        self.proof.say(self.tr("Certificate without a file"))
        self.tiles.say_empty(self.tr("Drop pictures and documents here, or paste them with Ctrl+V."))

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._show()
        super().changeEvent(event)


def _caption(uid: str) -> str:
    """The path of a file's caption, as translations are marked."""
    return f"assets.{uid}.caption"
