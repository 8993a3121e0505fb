"""The form of one product: its sections, what is typed kept at once, the page or the sheet beside it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from booth.catalog.store import Catalog
from booth.catalog.translation import marked
from booth.catalog.values import Product, Standing
from booth.errors import BoothError
from booth.languages import language as language_named
from booth.settings import Settings
from booth.ui.editing.autosave import Autosave
from booth.ui.editing.clashing import Clashing
from booth.ui.editing.contents import Contents
from booth.ui.editing.drafting import Drafting
from booth.ui.editing.finding import Entry
from booth.ui.editing.form_bar import FormBar
from booth.ui.editing.places import Edit
from booth.ui.editing.section import Section
from booth.ui.editing.state_chip import StateChip
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.widgets.segmented import Segmented
from booth.ui.widgets.words_label import WordsLabel

if TYPE_CHECKING:
    from booth.ui.editing.preview import FormPreview

_BESIDE: Final = 1080  # the form's width from which the preview is open by itself
_SHARES: Final = (58, 42)


class ProductForm(QWidget):
    """Everything about one product, to be mended. Esc goes back to where one came from; nothing typed is lost."""

    back_wanted = Signal(str)  # uid of the product that was mended
    failed = Signal(object)
    told = Signal(str)

    def __init__(self, catalog: Catalog, pictures: PictureCache, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._product: Product | None = None
        self._last: dict[str, str] = {}  # by uid, the field that had the keyboard last
        self._folded: bool | None = None  # whether a person folded the preview away; None: the width decides
        self._preview: FormPreview | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._make_preview)
        self._warnings = 0  # how often it was said that something is not written when the window was to be closed
        self._pictures = pictures
        self.autosave = Autosave(catalog, jobs, settings, self)
        self.drafting = Drafting(catalog, jobs, self.autosave, lambda product: self.contents.with_typed(product))
        self.clashing = Clashing(self, catalog, settings, self.autosave, lambda: self._product)
        self.contents = Contents(catalog, pictures, jobs, settings)
        self.chip = StateChip(self.autosave, settings)
        self._bar = FormBar(self.chip, self._entries, self)
        self.finder = self._bar.finder
        self.tabs = Segmented()
        self._keys = WordsLabel(12, "third")
        self._stack = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()
        self._say()

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setContentsMargins(24, 4, 24, 4)
        tabs.addWidget(self.tabs)
        tabs.addWidget(self._keys)
        tabs.addStretch(1)
        tabs.setSpacing(12)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)
        self._split.addWidget(left)
        self._split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addWidget(self._split, 1)

    def _connect(self) -> None:
        self._bar.back_wanted.connect(self.leave)
        self._bar.preview_toggled.connect(self.toggle_preview)
        self.finder.chosen.connect(self.go_to)
        self.finder.closed.connect(self.leave)
        self.tabs.changed.connect(self._open_section)
        self.autosave.landed.connect(self._take)
        self.chip.pressed_failed.connect(self.clashing.again)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note_field)
        self._shortcut("Ctrl+K", self.look_for)
        self._shortcut("F8", self.toggle_preview)
        for number, key in enumerate(self.contents.keys, 1):
            self._shortcut(f"Alt+{number}", partial(self._choose_section, key))

    def _shortcut(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    # what is shown

    @property
    def uid(self) -> str:
        """The product in the form; empty before the first."""
        return self._product.uid if self._product else ""

    @property
    def product(self) -> Product | None:
        """The product as the form has it, what is not written yet included."""
        return self._product

    @property
    def section(self) -> Section:
        """The section that is in sight."""
        return self.contents.section(self.tabs.chosen)

    @property
    def ready(self) -> bool:
        """Whether all fields of the section in sight are there."""
        return self.section.ready

    def open_product(self, uid: str, field: str = "") -> None:
        """Show a product at a field; without one, at the field last in use, else where a field is looked for.

        BoothError "product_unknown", "store_read_only".
        """
        if self._catalog.read_only:
            raise BoothError("store_read_only", file=str(self._catalog.folder))
        product = self._catalog.products.get(uid)
        self.commit()
        field = field or self._last.get(uid, "")
        self._product = product
        self.autosave.open(product)
        self._bar.show_code(product.code)
        self.contents.forget()
        if self._preview is not None:
            self._preview.show_product(product)
        if field:
            self.go_to(field)
        else:
            self._choose_section(self.tabs.chosen, quiet=True)
            self.look_for()

    def go_to(self, field: str) -> None:
        """Lead the keyboard to a field, by its name in the history."""
        self._choose_section(self.contents.key_of(field), quiet=True)
        self.section.focus_field(field)

    def look_for(self) -> None:
        """Lead the keyboard to the place where a field is looked for."""
        self.finder.clear()
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose_section(self, key: str, *, quiet: bool = False) -> None:
        self.tabs.choose(key)
        self._open_section(key)
        if not quiet:
            self.section.focus_first()

    def _open_section(self, key: str) -> None:
        section = self.contents.section(key)
        if self._stack.indexOf(section) < 0:
            section.edited.connect(self._edit)
            section.typed.connect(self.drafting.touch)
            section.checked.connect(self._vouch)
            section.failed.connect(self.failed)
            section.told.connect(self.told)
            self._stack.addWidget(section)
        self._stack.setCurrentWidget(section)
        if self._product is not None and section.product is not self._product:
            section.show_product(self._product)

    def _entries(self) -> Sequence[Entry]:
        return self.contents.entries(self._product, self._settings.content_language) if self._product else ()

    # what is done

    def _edit(self, edit: Edit) -> None:
        if self._product is None:
            return
        mended = edit.change(self.autosave.value)
        if mended == self.autosave.value:
            return
        self._last[self._product.uid] = edit.field
        self._warnings = 0
        self.autosave.keep(mended, edit.why)
        self._show(mended)

    def _note_field(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Where the keyboard is, a person is: whatever way they leave by, they come back to it."""
        if self._product is not None and now is not None and self.section.isAncestorOf(now):
            field = self.section.focused()
            if field:
                self._last[self._product.uid] = field

    def _vouch(self, path: str, language: str, label: str) -> None:
        """Somebody has looked at a text and says that it is right."""
        who = self._settings.writer
        lang = language_named(language)
        why = self.tr("{field}: checked").format(field=label)
        self._edit(Edit(path, lambda one: marked(one, path, lang, Standing.CHECKED, who), why))

    def _show(self, product: Product) -> None:
        self._product = product
        self._bar.show_code(product.code)
        self.section.show_product(product)
        if self._preview is not None:
            self._preview.show_product(product)

    def _take(self, product: object) -> None:
        """The catalogue's state, where nothing waits any more; a place that is being typed in keeps its old one.

        So what is typed there meets what others wrote there when it is committed, and does not write over it.
        """
        held = self._product
        if held is None or not isinstance(product, Product) or product.uid != held.uid or not self.autosave.idle:
            return
        shown = product
        for place in self.contents.pending():
            shown = place.kept(shown, held)
        self.autosave.open(shown)
        if shown != held:
            self._show(shown)

    def reload(self) -> None:
        """The catalogue has changed: show what others wrote, leave what is being typed."""
        if self._product is None or not self.autosave.idle:
            return
        work = partial(self._catalog.products.get, self._product.uid)
        self._jobs.run(work, self._take, owner=self, failed=self._gone)

    def _gone(self, error: BaseException) -> None:
        if isinstance(error, BoothError) and error.code == "product_unknown":
            self._product = None
            self.back_wanted.emit("")
        self.failed.emit(error)

    def settings_changed(self) -> None:
        """Another language of the content, or other units."""
        if self._preview is not None and self._product is not None:
            self._preview.settings_changed()
        self.contents.settings_changed()

    def commit(self) -> None:
        """Take what is typed anywhere in the form."""
        self.contents.commit()

    def finish(self) -> bool:
        """Take what is typed and write it now: the window closes. Answers whether it may.

        Where something cannot be written it says so and stays. Asked once more, it leaves what is not written in a
        draft, to be offered at the next start; where that cannot be written either it says so too, and then lets go.
        """
        self.commit()
        written = self.autosave.flush()
        kept = self.drafting.settle()
        if written or self._warnings > int(not kept):
            return True
        self._warnings += 1
        self.failed.emit(self.autosave.reason)
        return False

    def leave(self) -> None:
        """Back to where one came from. What is typed is kept first."""
        if self._product is not None:
            self.commit()
            self.back_wanted.emit(self._product.uid)

    # the preview

    def toggle_preview(self) -> None:
        """Fold the preview away, or open it."""
        self._folded = self._bar.shows_preview
        self._fit()

    def show_sheet(self) -> None:
        """The sheet beside the form, instead of the page."""
        if self._preview is not None:
            self._preview.choose("sheet")

    def _fit(self) -> None:
        """The preview beside the form where there is room, unless somebody folded it away or opened it."""
        wanted = self.width() >= _BESIDE if self._folded is None else not self._folded
        if wanted and self._preview is None:
            self._later.start()
        if self._preview is not None:
            self._preview.setVisible(wanted)
        self._bar.show_preview(wanted)

    def _make_preview(self) -> None:
        """In a turn of its own: the fields come first."""
        from booth.ui.editing.preview import FormPreview

        preview = FormPreview(self._catalog, self._jobs, self._settings)
        preview.failed.connect(self.failed)
        self._split.addWidget(preview)
        self._split.setSizes([self.width() * share // 100 for share in _SHARES])
        if self._product is not None:
            preview.show_product(self._product)
        self._preview = preview

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The preview comes and goes with the room."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another room is opened, or the visitor's view: what is typed is kept."""
        self.commit()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        self.tabs.set_choices(self.contents.titles())
        self._keys.setText(f"Alt+1…{len(self.contents.keys)}")

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other language's words."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
