"""The logo of a show or an exhibitor: chosen, dropped, pasted or taken off, and seen on light and on dark."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from booth.catalog.values import Asset, AssetKind
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.data.reference.fields.logo_plates import LogoPlates
from booth.ui.editing.fields.field import Field
from booth.ui.editing.media.bring_place import BringPlace
from booth.ui.editing.media.bringing import Bringing
from booth.ui.editing.media.gathering import Brought, files
from booth.ui.jobs import Jobs
from booth.ui.pictures import VECTOR, PictureCache
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.button_flow import ButtonFlow
from booth.words import sentence

if TYPE_CHECKING:
    from booth.catalog.store import Catalog


def take_in(catalog: "Catalog", what: Brought) -> Asset:
    """Store the first of the files that somebody brought, as a logo. For a worker.

    BoothError "logo_not_a_picture", "no_files_there", and as `Catalog.take_in`.
    """
    file = files(what)[0]
    asset = catalog.take_in(file.source, file.name)
    if not asset.media_type.startswith("image/"):
        raise BoothError("logo_not_a_picture", file=file.name)
    return replace(asset, kind=AssetKind.LOGO)


class LogoField(Field):
    """A label, the logo on two plates, and hands for it. A file is looked into by a child process before it is seen."""

    told = Signal(str)
    failed = Signal(object)  # an error that the window should say

    def __init__(self, catalog: "Catalog", pictures: PictureCache, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._settings = catalog, settings
        self._value: Asset | None = None
        self._called = ""
        self._error: BoothError | None = None
        self.place = BringPlace()
        self.plates = LogoPlates(pictures)
        self.choose, self.paste = ActionButton(icon="add_picture"), ActionButton(icon="paste")
        self.remove = ActionButton("quiet", icon="remove")
        self._flow = ButtonFlow((self.choose, self.paste, self.remove))
        self.bringing = Bringing(catalog, jobs, settings)
        column = QVBoxLayout(self.place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.plates, self._flow, self.bringing):
            column.addWidget(part)
        self.place.setFocusProxy(self.choose)
        self.hold(self.place)
        self._connect()
        self._show()

    def _connect(self) -> None:
        self.choose.clicked.connect(self.ask)
        self.paste.clicked.connect(self.place.paste_files)
        self.remove.clicked.connect(lambda: self._take(None))
        self.place.given.connect(self.bring)
        self.place.useless.connect(self._refuse)
        self.bringing.finished.connect(self._take)
        self.bringing.failed.connect(self._refuse)
        self.bringing.busy_changed.connect(self._show)

    # what is shown

    @property
    def value(self) -> Asset | None:
        """The logo; None for none."""
        return self._value

    def set_value(self, value: Asset | None) -> None:
        """Show a logo without telling anybody."""
        self._value = value
        self._show()

    @property
    def pending(self) -> bool:
        """Whether a file is on its way in."""
        return self.bringing.busy

    def drop(self) -> None:
        """Another thing is shown: the file that was on its way to this one stays out, and that is said."""
        self.bringing.stop()
        self.told.emit(self.tr("The logo that was on its way in was not taken."))

    def refuse(self, sentence: str) -> None:
        """Say why a file was not taken; an empty sentence takes that back."""
        self._error = self._error if sentence else None
        super().refuse(sentence)

    def _show(self) -> None:
        self.plates.show_logo(self._value)
        free = self.isEnabled() and not self.bringing.busy
        self.choose.setEnabled(free)
        self.paste.setEnabled(free)
        self.remove.setEnabled(free and self._value is not None)
        self.place.setAcceptDrops(free)
        self._say_hint()

    # hands

    def ask(self) -> None:
        """Ask for a file."""
        kinds = self.tr("Pictures (*.svg *.png *.jpg *.jpeg *.webp *.tif *.tiff *.gif)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), "", kinds)
        if name:
            self.bring(Brought((Path(name),)))

    def bring(self, what: Brought) -> None:
        """Look into a file; when it is a picture, it is the logo from then on."""
        if self.isEnabled() and not self.bringing.busy:
            self.refuse("")
            self.bringing.work(partial(take_in, self._catalog, what), self.tr("Looking at the file…"))

    def _take(self, logo: Asset | None) -> None:
        self.refuse("")
        self.set_value(logo)
        self.changed.emit(logo)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, BoothError):
            self.refuse(sentence(error, self._settings.interface_language))
            self._error = error
        else:
            self.failed.emit(error)

    # words

    def say(self, label: str, hint: str = "") -> None:
        """The words over the field and on its buttons."""
        self._called = label
        self._say_hint()
        self.choose.say(self.tr("Choose a file…"))
        self.paste.say(self.tr("Paste"), "Ctrl+V")
        self.remove.say(self.tr("Remove"))
        if self._error is not None:
            self._refuse(self._error)

    def _say_hint(self) -> None:
        super().say(self._called, self._facts(self._value))

    def _facts(self, logo: Asset | None) -> str:
        if logo is None:
            return self.tr("Drop a file here or paste it. SVG stays sharp on paper.")
        if logo.media_type == VECTOR or not logo.width:
            return logo.file_name
        size = self.tr("{width} × {height} pixels").format(width=logo.width, height=logo.height)
        return f"{logo.file_name} · {size}"

    def changeEvent(self, event: QEvent) -> None:
        """What may be pressed follows from whether the catalogue may be written."""
        if event.type() == QEvent.Type.EnabledChange:
            self._show()
        super().changeEvent(event)
