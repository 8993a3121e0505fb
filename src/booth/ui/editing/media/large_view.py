"""A picture over the whole page, to be looked into; arrows take the next one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from booth.catalog.store import Catalog, CopySize
from booth.catalog.values import Asset
from booth.languages import Language
from booth.ui.jobs import Jobs
from booth.ui.reading.assets import shown
from booth.ui.theme import palette
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.overlay import Overlay
from booth.ui.widgets.picture_view import PictureView


class LargeView(Overlay):
    """One picture at a time; Space, Enter and Esc close it."""

    def __init__(self, parent: QWidget, catalog: Catalog, jobs: Jobs) -> None:
        super().__init__(parent, fill=True)
        self._catalog = catalog
        self._assets: tuple[Asset, ...] = ()
        self._number = 0
        self._language: Language = "en"
        self.view = PictureView(jobs)
        self.before, self.after = ActionButton(icon="previous"), ActionButton(icon="next")
        for button, step in ((self.before, -1), (self.after, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda step=step: self.step(step))
            self.tools.addWidget(button)
        self.body.addWidget(self.view, 1)

    def show_assets(self, assets: Sequence[Asset], uid: str, language: Language) -> None:
        """Opens over the page with one of these pictures."""
        self._assets, self._language = tuple(assets), language
        self._number = next((place for place, asset in enumerate(self._assets) if asset.uid == uid), 0)
        for button in (self.before, self.after):
            button.setVisible(len(self._assets) > 1)
        self.open()
        self._show()

    @property
    def asset(self) -> Asset:
        """The one in sight."""
        return self._assets[self._number]

    def step(self, by: int) -> None:
        """The next picture, or the one before."""
        self._number = (self._number + by) % len(self._assets)
        self._show()

    def _show(self) -> None:
        asset = self.asset
        self.title.setText(asset.caption.best(self._language) or asset.file_name)
        self.view.show_picture(shown(self._catalog, asset, CopySize.PRINT), self.tr("The picture cannot be shown"))

    def _dress(self) -> None:
        super()._dress()
        colours = palette()
        self.view.set_colours(colours.hover, "", colours.second)

    def _retell(self) -> None:
        super()._retell()
        self.before.setToolTip(self.tr("Previous picture (←)"))
        self.after.setToolTip(self.tr("Next picture (→)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, + − 0, and what closes."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Left:
                self.step(-1)
            case Qt.Key.Key_Right:
                self.step(1)
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.shut()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.view.closer()
            case Qt.Key.Key_Minus:
                self.view.further()
            case Qt.Key.Key_0:
                self.view.whole()
            case _:
                super().keyPressEvent(event)
        event.accept()
